import { calendarIndex, placeOf } from './calendarIndex.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * Đếm ngày làm việc: the working days after one day up to and including another.
 *
 * Backwards it counts, as a negative number, the working days from `to` on and before `from`. So adding what was counted
 * leads back to `to` exactly when `to` is a working day.
 *
 * @param from - `YYYY-MM-DD`, not counted
 * @param to - `YYYY-MM-DD`, counted
 * @param calendar - made by `vietnamCalendar`
 * @returns whole working days, negative when `to` is earlier
 * @throws a `DanvanError` `invalid-date` if a date does not exist
 * @throws a `DanvanError` `calendar-unknown` if a date lies outside the years known
 * @example
 * ```ts
 * countWorkingDays('2024-04-26', '2024-05-04', vietnamCalendar()) // => 3
 * countWorkingDays('2024-05-04', '2024-04-26', vietnamCalendar()) // => -3
 * ```
 */
export function countWorkingDays(from: string, to: string, calendar: WorkingCalendar): number {
  const index = calendarIndex(calendar)
  const a = placeOf(from, index, calendar)
  const b = placeOf(to, index, calendar)
  const { rank } = index
  const counted = b >= a ? (rank[b + 1] as number) - (rank[a + 1] as number) : (rank[b] as number) - (rank[a] as number)
  return counted === 0 ? 0 : counted
}
