import type { IsoDate } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import { calendarIndex, calendarUnknown, dateAt, placeOf } from './calendarIndex.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * Cộng ngày làm việc: the n-th working day strictly after a day, or before it when n is negative.
 *
 * The start is never counted, whether it is worked or off. With n = 0 the start comes back as it is.
 *
 * @param start - `YYYY-MM-DD`, within the calendar
 * @param n - whole working days; for half days see `addWorkingHours`
 * @param calendar - made by `vietnamCalendar`
 * @returns the day `YYYY-MM-DD`
 * @throws a {@link DanvanError} `invalid-date` if the start is no existing date
 * @throws a {@link DanvanError} `not-whole` if n is no whole number
 * @throws a {@link DanvanError} `calendar-unknown` if the start or the answer lies outside the years known
 * @example
 * ```ts
 * addWorkingDays('2026-02-13', 1, vietnamCalendar()) // => '2026-02-23'
 * addWorkingDays('2024-05-06', -1, vietnamCalendar()) // => '2024-05-04'
 * addWorkingDays('2025-12-26', 5, vietnamCalendar({ knownOn: '2025-12-24' })) // => '2026-01-05'
 * addWorkingDays('2025-12-26', 5, vietnamCalendar({ knownOn: '2025-12-25' })) // => '2026-01-06'
 * ```
 */
export function addWorkingDays(start: string, n: number, calendar: WorkingCalendar): IsoDate {
  const index = calendarIndex(calendar)
  const i = placeOf(start, index, calendar)
  if (!Number.isInteger(n)) throw new DanvanError('not-whole', { received: String(n) })
  if (n === 0) return dateAt(i, index)
  const rank = n > 0 ? (index.rank[i + 1] as number) + n - 1 : (index.rank[i] as number) + n
  if (rank < 0 || rank >= index.dayOfRank.length) throw calendarUnknown(calendar, { start, n })
  return dateAt(index.dayOfRank[rank] as number, index)
}
