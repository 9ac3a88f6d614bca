import type { WorkingCalendar } from '../calendar/index.ts'
import { DanvanError } from '../issues/index.ts'
import { nthWorkingDay, runOf, textOf } from './dayRuns.ts'
import { type Moment, minuteOf } from './readMoment.ts'
import { type Session, sessionsOn } from './readSessions.ts'
import type { Tally } from './Tally.ts'
import { use } from './useConvention.ts'

/**
 * Ngày bắt đầu: day 0 of a count, after the conventions about cut-off, office hours and days off.
 *
 * @param tally - the count under way
 * @param start - the day or moment of the event
 * @param sessions - office hours, where given
 * @param calendar - the calendar
 * @returns its day number; undefined outside the calendar
 * @throws a {@link DanvanError} `invalid-date` if a convention needs the time of day and there is none
 * @throws a {@link DanvanError} `invalid-option` if it needs the office hours
 */
export function resolveStart(
  tally: Tally,
  start: Moment,
  sessions: readonly Session[] | undefined,
  calendar: WorkingCalendar,
): number | undefined {
  const { days, conventions } = tally
  const { receiptCutOff, outOfHours, startOnDayOff } = conventions
  const run = runOf(start.day, days)
  const isOff = run?.working === false
  let isMoved = false
  if (receiptCutOff !== 'none') {
    use(tally, 'receiptCutOff')
    isMoved ||= timeOf(start) > (minuteOf(receiptCutOff.at) as number)
  }
  if (outOfHours === 'next-opening') {
    use(tally, 'outOfHours')
    if (sessions === undefined) throw new DanvanError('invalid-option', { option: 'officeHours', reason: 'needed' })
    const date = textOf(start.day, days)
    const isMorning = calendar.days.some((day) => day.date === date && day.part === 'morning')
    const closing = sessionsOn(sessions, isMorning).at(-1)?.[1] ?? 0
    isMoved ||= isOff || timeOf(start) > closing
  }
  if (isOff) use(tally, 'startOnDayOff')
  if (startOnDayOff === 'next-working-day') {
    if (run === undefined) return undefined
    isMoved ||= isOff
  }
  return isMoved ? nthWorkingDay(start.day, 1, days) : start.day
}

function timeOf({ minute, text }: Moment): number {
  if (minute === undefined) throw new DanvanError('invalid-date', { received: text, expected: 'YYYY-MM-DDTHH:MM' })
  return minute
}
