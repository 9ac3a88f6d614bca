import type { IsoDate } from '../civil/index.ts'
import { fromLunar } from './fromLunar.ts'

/**
 * Mồng Một Tết Nguyên đán: the civil day of lunar 1/1. Which days around it are off is decided each year.
 *
 * @param year - 1968 to 2100
 * @returns the day `YYYY-MM-DD`
 * @throws a `DanvanError` `lunar-out-of-range` outside 1968–2100, `not-whole` for a fraction
 * @example
 * ```ts
 * tetOf(1985) // => '1985-01-21'
 * tetOf(2027) // => '2027-02-06'
 * ```
 */
export function tetOf(year: number): IsoDate {
  return fromLunar({ year, month: 1, day: 1 })
}
