import type { WorkingCalendar } from '../calendar/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import { dayRuns, nthWorkingDay, runOf } from './dayRuns.ts'
import { readConventions } from './readConventions.ts'
import type { TimeLimit } from './TimeLimit.ts'

const { all: defaults } = readConventions(undefined)

/**
 * Ngày cuối của thời hạn, không kèm quá trình tính: the day that `computeDueDate` gives to a limit of days or working days
 * by the default conventions, for counting very many.
 *
 * @param start - day number of the event, see `toDayNumber`
 * @param limit - days or working days
 * @param calendar - made by `vietnamCalendar`
 * @returns day number of the last day; undefined where the count leaves the calendar
 * @throws a {@link DanvanError} `invalid-option` for another unit, or what is no calendar
 * @example
 * ```ts
 * const calendar = vietnamCalendar()
 * fromDayNumber(dueDay(toDayNumber('2023-01-09'), { amount: 15, unit: 'day' }, calendar)) // => '2023-01-27'
 * dueDay(toDayNumber('2027-12-30'), { amount: 5, unit: 'working-day' }, calendar) // => undefined
 * ```
 */
export function dueDay(
  start: number,
  limit: TimeLimit<'day' | 'working-day'>,
  calendar: WorkingCalendar,
): number | undefined {
  requireObject('limit', limit)
  requireObject('calendar', calendar)
  const { amount, unit } = limit
  const days = dayRuns(calendar, defaults)
  if (unit === 'working-day' && amount > 0) return nthWorkingDay(start, amount, days)
  if (unit !== 'day' && unit !== 'working-day')
    throw new DanvanError('invalid-option', { option: 'unit', received: String(unit).slice(0, 40) })
  const rawEnd = unit === 'day' ? start + amount : start
  const run = runOf(rawEnd, days)
  if (run === undefined || run.working) return run && rawEnd
  return nthWorkingDay(rawEnd, 1, days)
}
