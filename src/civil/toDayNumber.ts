import { DanvanError } from '../issues/index.ts'
import { readDay } from './readDay.ts'

/**
 * Số thứ tự của ngày: the days from 1970-01-01 to a civil date, in the proleptic Gregorian calendar.
 *
 * @param date - `YYYY-MM-DD`, 0001-01-01 to 9999-12-31
 * @returns whole days, negative before 1970
 * @throws a {@link DanvanError} `invalid-date` if the string is no existing date in that form
 * @example
 * ```ts
 * toDayNumber('1970-01-01') // => 0
 * toDayNumber('2026-11-23') // => 20780
 * toDayNumber('0001-01-01') // => -719162
 * ```
 */
export function toDayNumber(date: string): number {
  const day = readDay(date)
  if (Number.isNaN(day))
    throw new DanvanError('invalid-date', {
      received: typeof date === 'string' ? date.slice(0, 40) : typeof date,
    })
  return day
}
