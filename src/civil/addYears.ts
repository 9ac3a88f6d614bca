import { DanvanError } from '../issues/index.ts'
import { addMonths } from './addMonths.ts'
import type { IsoDate } from './IsoDate.ts'

/**
 * Cộng năm: the same day and month so many years later (Bộ luật Dân sự 91/2015/QH13, Đ.148 k.4). The Code has no words
 * for 29/2; it becomes 28/2, by analogy with months.
 *
 * @param date - `YYYY-MM-DD`
 * @param years - whole years, negative for earlier
 * @returns the date
 * @throws a {@link DanvanError} `invalid-date`, `not-whole` or `date-out-of-range`
 * @example
 * ```ts
 * addYears('2024-02-29', 1) // => '2025-02-28'
 * addYears('2024-02-29', 4) // => '2028-02-29'
 * ```
 */
export function addYears(date: string, years: number): IsoDate {
  if (!Number.isInteger(years)) throw new DanvanError('not-whole', { received: String(years) })
  return addMonths(date, years * 12)
}
