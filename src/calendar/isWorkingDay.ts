import { calendarIndex, placeOf } from './calendarIndex.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * Có phải ngày làm việc không: tells whether a day is worked.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - made by `vietnamCalendar`
 * @returns true for a working day, a worked Saturday included
 * @throws a `DanvanError` `invalid-date` if the date does not exist
 * @throws a `DanvanError` `calendar-unknown` if it lies outside the years known
 * @example
 * ```ts
 * isWorkingDay('2024-05-04', vietnamCalendar()) // => true
 * isWorkingDay('2024-04-29', vietnamCalendar()) // => false
 * ```
 */
export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean {
  const index = calendarIndex(calendar)
  const i = placeOf(date, index, calendar)
  return index.rank[i + 1] !== index.rank[i]
}
