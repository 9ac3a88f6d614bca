import { toDayNumber } from './toDayNumber.ts'

/** Thứ trong tuần, as ISO counts them: 1 Monday (thứ Hai) … 6 Saturday (thứ Bảy), 7 Sunday (Chủ nhật). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * Thứ của một ngày: the weekday of a civil date.
 *
 * @param date - `YYYY-MM-DD`
 * @returns 1 for Monday … 7 for Sunday
 * @throws a `DanvanError` `invalid-date` if the string is no existing date in that form
 * @example
 * ```ts
 * weekdayOf('2026-11-23') // => 1
 * weekdayOf('2024-05-04') // => 6
 * ```
 */
export function weekdayOf(date: string): Weekday {
  return weekdayOfDayNumber(toDayNumber(date))
}

/**
 * Thứ của một số thứ tự ngày: the weekday of a day number.
 *
 * @param dayNumber - whole days from 1970-01-01
 * @returns 1 for Monday … 7 for Sunday
 */
export function weekdayOfDayNumber(dayNumber: number): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday
}
