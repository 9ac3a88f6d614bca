import type { IsoDate } from './IsoDate.ts'
import { readDay } from './readDay.ts'

/**
 * Kiểm tra ngày: tells whether a value is a civil date written `YYYY-MM-DD` that exists.
 *
 * @param value - anything
 * @returns true for a date from 0001-01-01 to 9999-12-31
 * @example
 * ```ts
 * isIsoDate('2024-02-29') // => true
 * isIsoDate('2023-02-29') // => false
 * isIsoDate('2023-2-1') // => false
 * isIsoDate('2023-02-01T00:00:00Z') // => false
 * ```
 */
export function isIsoDate(value: unknown): value is IsoDate {
  return !Number.isNaN(readDay(value))
}
