import type { IsoDate } from './IsoDate.ts'

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
  // A date without a time of day is read as UTC everywhere, and the 30th of February, if as anything, as another day.
  return typeof value === 'string' && form.test(value) && new Date(value).getUTCDate() === Number(value.slice(8))
}

/** The form, with what no calendar has: no year 0, no month 13, no day 32. */
const form = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
