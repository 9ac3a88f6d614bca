import { DanvanError } from '../issues/index.ts'
import { fromDayNumber } from './fromDayNumber.ts'
import type { IsoDate } from './IsoDate.ts'
import { toDayNumber } from './toDayNumber.ts'

/**
 * Cộng ngày: the civil date so many calendar days (ngày, not ngày làm việc) later.
 *
 * @param date - `YYYY-MM-DD`
 * @param days - whole calendar days, negative for earlier
 * @returns the date
 * @throws a {@link DanvanError} `invalid-date`, `not-whole` or `date-out-of-range`
 * @example
 * ```ts
 * addDays('2023-12-31', 1) // => '2024-01-01'
 * addDays('2024-03-01', -1) // => '2024-02-29'
 * ```
 */
export function addDays(date: string, days: number): IsoDate {
  const start = toDayNumber(date)
  if (!Number.isInteger(days)) throw new DanvanError('not-whole', { received: String(days) })
  return fromDayNumber(start + days)
}
