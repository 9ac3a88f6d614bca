import type { IsoDate } from '../civil/index.ts'
import { fromLunar } from './fromLunar.ts'

/**
 * Giỗ Tổ Hùng Vương: the civil day of lunar 10/3, never in a leap month 3.
 *
 * @param year - 1968 to 2100; it is a day off since 2007
 * @returns the day `YYYY-MM-DD`
 * @throws a `DanvanError` `lunar-out-of-range` outside 1968–2100, `not-whole` for a fraction
 * @example
 * ```ts
 * hungKingsDayOf(2026) // => '2026-04-26'
 * ```
 */
export function hungKingsDayOf(year: number): IsoDate {
  return fromLunar({ year, month: 3, day: 10 })
}
