import type { WorkingCalendar } from '../calendar/index.ts'
import type { IsoDate } from '../civil/index.ts'
import {
  assessTimeliness,
  type Conventions,
  computeDueDate,
  type TimeLimitAnswer,
  type TimeLimitProcedure,
  timeLimitOn,
} from '../deadline/index.ts'
import { DanvanError } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import type { DutyCheck, ReceptionDueCode, ReceptionDuties } from './ReceptionCheck.ts'

/** All that a duty is judged by. */
export interface ReceptionSetting {
  readonly duties: ReceptionDuties
  readonly asOf: IsoDate
  readonly calendar: WorkingCalendar
  readonly conventions: Partial<Conventions> | undefined
}

/** The law of a duty on a day. */
export function dutyLaw(duty: ReceptionDueCode, day: string, { duties }: ReceptionSetting): TimeLimitAnswer {
  const procedure = duties.procedures[duty]
  const answer = timeLimitOn(duties.limits, procedure, day)
  if (answer.reason === 'unknown-procedure')
    throw new DanvanError('invalid-option', { option: 'duties', received: procedure, duty })
  return answer
}

/**
 * Một nghĩa vụ có thời hạn: counted from its day by the law of that day. Nothing said of what should have been done by now
 * is not known, and no breach.
 *
 * @param duty - which
 * @param start - the day or moment counted from, or back from; undefined where the moment is not stated
 * @param day - the day that chooses the law
 * @param done - when it was done, `false` if it was not, undefined if nobody says
 * @param setting - duties, day asked, calendar
 * @returns how it stands
 */
export function dutyCheck(
  duty: ReceptionDueCode,
  start: string | undefined,
  day: string,
  done: string | false | undefined,
  setting: ReceptionSetting,
): DutyCheck {
  const { duties, asOf, calendar, conventions } = setting
  const answer = dutyLaw(duty, day, setting)
  const { label } = duties.limits.procedures.find(({ id }) => id === answer.procedure) as TimeLimitProcedure
  const source = answer.rule?.source
  const shared = {
    duty,
    label,
    doneOn: typeof done === 'string' && done.slice(0, 10) <= asOf ? done : null,
    ...(source !== undefined && { source }),
    warnings: answer.warnings,
  }
  const known = answer.provenance ?? 'read'
  if (answer.status === 'not-yet' || answer.status === 'ended')
    return { ...shared, warnings: [], verdict: 'not-applicable', provenance: known }
  if (answer.limit === undefined || start === undefined) {
    const undated = answer.limit !== undefined ? 'case-not-stated' : 'text-not-read'
    return { ...shared, verdict: 'undated', undated, provenance: known }
  }
  const dueDate = computeDueDate({
    start,
    limit: answer.limit,
    calendar,
    direction: answer.direction === 'before' ? 'backward' : 'forward',
    ...(conventions !== undefined && { conventions }),
  })
  const provenance = weakestProvenance([known, dueDate.provenance])
  if (dueDate.status !== 'known')
    return { ...shared, verdict: 'undated', dueDate, undated: 'unknown-calendar', provenance }
  const { status, days } = assessTimeliness(dueDate, shared.doneOn ?? undefined, { asOf, calendar })
  const counted = { ...shared, dueDate, provenance }
  switch (status) {
    case 'late':
      return { ...counted, verdict: 'late', late: { calendar: days.calendar ?? 0, working: days.working } }
    case 'pending-in-time':
      return { ...counted, verdict: 'pending' }
    case 'pending-overdue':
      return { ...counted, verdict: done === undefined ? 'not-known' : 'not-done' }
    default:
      return { ...counted, verdict: 'in-time' }
  }
}
