import type { IsoDate } from '../civil/index.ts'
import { addWorkingDays } from './addWorkingDays.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * Ngày làm việc liền trước: the last working day strictly before a day, however many days off lie between.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - made by `vietnamCalendar`
 * @returns the day `YYYY-MM-DD`
 * @throws a `DanvanError` `invalid-date` if the date does not exist
 * @throws a `DanvanError` `calendar-unknown` if the date or the answer lies outside the years known
 * @example
 * ```ts
 * previousWorkingDay('2026-02-23', vietnamCalendar()) // => '2026-02-13'
 * ```
 */
export function previousWorkingDay(date: string, calendar: WorkingCalendar): IsoDate {
  return addWorkingDays(date, -1, calendar)
}
