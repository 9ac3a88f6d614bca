import type { IsoDate } from './IsoDate.ts'

const form = /^(\d{4})-(\d\d)-(\d\d)$/

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
  const parts = typeof value === 'string' && form.exec(value)
  if (!parts) return false
  const [, year, month, day] = parts.map(Number) as [number, number, number, number]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  // 30 or 31 by turns, once more from August on.
  const last = month === 2 ? (isLeap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1)
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= last
}
