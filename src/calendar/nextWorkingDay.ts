import type { IsoDate } from '../civil/index.ts'
import { addWorkingDays } from './addWorkingDays.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * Ngày làm việc kế tiếp: the first working day strictly after a day, however many days off lie between.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - made by `vietnamCalendar`
 * @returns the day `YYYY-MM-DD`
 * @throws a `DanvanError` `invalid-date` if the date does not exist
 * @throws a `DanvanError` `calendar-unknown` if the date or the answer lies outside the years known
 * @example
 * ```ts
 * nextWorkingDay('2026-02-13', vietnamCalendar()) // => '2026-02-23'
 * ```
 */
export function nextWorkingDay(date: string, calendar: WorkingCalendar): IsoDate {
  return addWorkingDays(date, 1, calendar)
}
