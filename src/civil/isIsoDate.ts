import type { IsoDate } from './IsoDate.ts'

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

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
  if (typeof value !== 'string' || value.length !== 10) return false
  const parts = shape.exec(value)
  if (parts === null) return false
  const year = Number(parts[1])
  const month = Number(parts[2])
  const day = Number(parts[3])
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] as number))
}
