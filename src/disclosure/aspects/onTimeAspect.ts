import { countWorkingDays, type WorkingCalendar } from '../../calendar/index.ts'
import { type IsoDate, toDayNumber, toIsoDate } from '../../civil/index.ts'
import { isDanvanError } from '../../issues/index.ts'
import type { Aspect, DaysLate } from '../Aspect.ts'
import type { JudgedObservation } from '../DisclosureVerdict.ts'
import { type Case, channelRule, satisfaction } from './Case.ts'

/** Thời hạn: whether the forms asked for were all in place by the due date. */
export function onTimeAspect(the: Case): Aspect {
  const { occurrence, asOf, options, found, isAbsent, isEarly, silence } = the
  const { dueOn, undated, rule } = occurrence
  const field = rule.fields.due
  const common = { ...(dueOn !== null && { dueOn }), ...(field !== undefined && { source: field.source }) }
  if (dueOn === null) {
    if (undated === 'no-day-in-text') return { status: 'not-applicable', reason: 'no-day-in-text', ...common }
    const reason =
      undated === 'unknown-calendar'
        ? 'calendar-unknown'
        : undated === 'text-not-read'
          ? 'text-not-read'
          : 'day-not-known'
    return { status: 'unknown', reason, ...common }
  }
  const lateBy = (doneOn: string): DaysLate => daysBetween(dueOn, doneOn, options.calendar)
  if (found.length === 0) {
    if (isEarly) return { status: 'not-yet-due', reason: 'before-due', ...common }
    if (!isAbsent) return { status: 'unknown', reason: silence, ...common }
    return { status: 'late', reason: 'still-missing', ...common, daysLate: lateBy(asOf) }
  }
  const asked = channelRule(the)
  const how = satisfaction(asked, found)
  const judge = (doneOn: IsoDate, more: Pick<Aspect, 'onRequiredChannel'> = {}): Aspect =>
    doneOn <= dueOn
      ? { status: 'met', reason: 'in-time', ...common, doneOn, ...more }
      : { status: 'late', reason: 'after-due', ...common, doneOn, daysLate: lateBy(doneOn), ...more }

  if (how === 'no') {
    if (isEarly) return { status: 'not-yet-due', reason: 'before-due', ...common }
    const first = daysIn(found)[0]
    if (first === undefined) return { status: 'unknown', reason: 'day-not-known', ...common, onRequiredChannel: false }
    return judge(first, { onRequiredChannel: false })
  }
  if (how === 'maybe') {
    const sure = firstDay(found, (some) => satisfaction(asked, some) === 'maybe')
    const reason = sure === undefined ? 'day-not-known' : 'validity-not-known'
    return { status: 'unknown', reason, ...common }
  }
  const done = firstDay(found, (some) => satisfaction(asked, some) === 'yes')
  if (done !== undefined && done <= dueOn) return judge(done)
  // One whose day is not known may have been there before.
  const undatedOnes = found.filter(({ observation }) => observation.startedOn === undefined)
  const early = found.filter(({ observation }) => observation.startedOn !== undefined && observation.startedOn <= dueOn)
  const mayHaveBeen = undatedOnes.length > 0 && satisfaction(asked, [...undatedOnes, ...early]) !== 'no'
  if (done === undefined || mayHaveBeen) return { status: 'unknown', reason: 'day-not-known', ...common }
  return judge(done)
}

/** The first day on which what had been posted by then was enough. */
function firstDay(
  found: readonly JudgedObservation[],
  isEnough: (some: readonly JudgedObservation[]) => boolean,
): IsoDate | undefined {
  return daysIn(found).find((day) =>
    isEnough(found.filter(({ observation }) => observation.startedOn !== undefined && observation.startedOn <= day)),
  )
}

const daysIn = (found: readonly JudgedObservation[]): IsoDate[] =>
  found
    .flatMap(({ observation }) => (observation.startedOn === undefined ? [] : toIsoDate(observation.startedOn)))
    .sort()

function daysBetween(dueOn: string, doneOn: string, calendar: WorkingCalendar): DaysLate {
  const days = toDayNumber(doneOn) - toDayNumber(dueOn)
  try {
    return { calendar: days, working: countWorkingDays(dueOn, doneOn, calendar) }
  } catch (error) {
    if (isDanvanError(error) && error.code === 'calendar-unknown') return { calendar: days, working: null }
    throw error
  }
}
