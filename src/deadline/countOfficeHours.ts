import { addWorkingHours, type CalendarDay, type OfficeSession, type WorkingCalendar } from '../calendar/index.ts'
import { fromDayNumber, toDayNumber } from '../civil/index.ts'
import { DanvanError, isDanvanError } from '../issues/index.ts'
import { runOf, textOf } from './dayRuns.ts'
import { leavePause } from './leaveDays.ts'
import type { DayPause } from './mergePauses.ts'
import { type Moment, minuteOf } from './readMoment.ts'
import { openMinutes, readSessions, type Session, sessionsOn } from './readSessions.ts'
import type { Outcome, Tally } from './Tally.ts'
import type { TrailRun } from './TrailRun.ts'
import { use } from './useConvention.ts'

/**
 * Tính theo giờ làm việc: office hours over lunch breaks, nights, days off and pauses.
 *
 * @param tally - the count under way
 * @param start - the moment of the event
 * @param hours - whole hours
 * @param pauses - merged, in order
 * @param officeHours - the sessions of a day
 * @param calendar - the calendar
 * @returns how it ended
 * @throws a {@link DanvanError} `invalid-option` without office hours
 * @throws a {@link DanvanError} `invalid-date` if the start has no time
 */
export function countOfficeHours(
  tally: Tally,
  start: Moment,
  hours: number,
  pauses: readonly DayPause[],
  officeHours: readonly OfficeSession[] | undefined,
  calendar: WorkingCalendar,
): Outcome {
  if (officeHours === undefined) throw new DanvanError('invalid-option', { option: 'officeHours', reason: 'needed' })
  if (start.minute === undefined)
    throw new DanvanError('invalid-date', { received: start.text, expected: 'YYYY-MM-DDTHH:MM' })
  const { days, conventions } = tally
  const { receiptCutOff } = conventions
  use(tally, 'halfDay')
  if (receiptCutOff !== 'none') use(tally, 'receiptCutOff')
  if (runOf(start.day, days) === undefined) return { status: 'unknown' }
  const cutOff = receiptCutOff === 'none' ? Number.POSITIVE_INFINITY : (minuteOf(receiptCutOff.at) as number)
  const from = start.minute <= cutOff ? start.minute : Number.POSITIVE_INFINITY
  const walk = { tally, start: { day: start.day, minute: from }, pauses, sessions: readSessions(officeHours), calendar }

  const end = hours === 0 ? start.text : endOf(start.text, hours, officeHours, pauses, tally, calendar)
  if (end === undefined) {
    const open = pauses.at(-1)
    if (open?.to !== Number.POSITIVE_INFINITY || open.from >= days.first + days.length) return { status: 'unknown' }
    const pausedFrom = Math.max(open.from, start.day)
    const counted = leaveHours(walk, pausedFrom - 1, Number.POSITIVE_INFINITY)
    return { status: 'paused', pausedFrom, left: hours * 60 - counted, unit: 'minute' }
  }
  const day = toDayNumber(end.slice(0, 10))
  const minute = minuteOf(end.slice(11)) as number
  leaveHours(walk, day, minute)
  return { status: 'known', rawEnd: day, end: day, minute: day * 1440 + minute }
}

/** Undefined where the calendar ends first, or the pause does not. */
function endOf(
  start: string,
  hours: number,
  officeHours: readonly OfficeSession[],
  pauses: readonly DayPause[],
  { days, conventions }: Tally,
  calendar: WorkingCalendar,
): string | undefined {
  const { receiptCutOff } = conventions
  const lastDay = days.first + days.length - 1
  const changed = new Map<string, CalendarDay>(calendar.days.map((day) => [day.date, day]))
  for (const day of calendar.days) {
    const working = runOf(toDayNumber(day.date), days)?.working ?? day.working
    if (working !== day.working) changed.set(day.date, { ...day, working })
  }
  for (const pause of pauses)
    for (let day = Math.max(pause.from, days.first); day <= Math.min(pause.to, lastDay); day++) {
      const date = fromDayNumber(day)
      changed.set(date, { date, working: false, reason: 'agency-off', status: 'supplied', provenance: 'supplied' })
    }
  const isChanged = pauses.length > 0 || [...changed.values()].some((day, i) => day !== calendar.days[i])
  const seen = isChanged ? { ...calendar, days: [...changed.values()] } : calendar
  const cutOff = receiptCutOff === 'none' ? {} : { receiptCutOff: receiptCutOff.at }
  try {
    return addWorkingHours(start, hours, { calendar: seen, officeHours, ...cutOff })
  } catch (error) {
    if (isDanvanError(error) && error.code === 'calendar-unknown') return undefined
    throw error
  }
}

interface Walk {
  readonly tally: Tally
  readonly start: { readonly day: number; readonly minute: number }
  readonly pauses: readonly DayPause[]
  readonly sessions: readonly Session[]
  readonly calendar: WorkingCalendar
}

/** Leaves the days up to a moment, each run with its minutes; gives back all minutes counted. */
function leaveHours({ tally, start, pauses, sessions, calendar }: Walk, lastDay: number, lastMinute: number): number {
  const { days, trail } = tally
  const mornings = new Set(calendar.days.filter(({ part }) => part === 'morning').map(({ date }) => date))
  let sum = 0
  for (let day = start.day; day <= lastDay; day++) {
    const pause = pauses.find(({ from, to }) => from <= day && day <= to)
    if (pause !== undefined) {
      const to = Math.min(pause.to, lastDay)
      leavePause(tally, day, { ...pause, to })
      day = to
      continue
    }
    const run = runOf(day, days)
    const date = textOf(day, days)
    const from = day === start.day ? start.minute : 0
    const to = day === lastDay ? lastMinute : Number.POSITIVE_INFINITY
    const minutes = run?.working ? openMinutes(sessionsOn(sessions, mornings.has(date)), from, to) : 0
    sum += minutes
    const why = run?.working && minutes === 0 ? 'moved-start' : (run?.why ?? 'counted')
    const before = trail.at(-1)
    if (before !== undefined && before.why === why && before.cause === run?.cause && before.counted === minutes > 0) {
      const { cause, ...rest } = before
      trail[trail.length - 1] = {
        ...rest,
        to: date,
        days: before.days + 1,
        minutes: (before.minutes ?? 0) + minutes,
        ...(cause && { cause }),
      }
    } else {
      const next: TrailRun = { from: date, to: date, days: 1, counted: minutes > 0, why, minutes }
      trail.push(run?.cause === undefined ? next : { ...next, cause: run.cause })
    }
  }
  return sum
}
