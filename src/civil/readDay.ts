/**
 * Đọc ngày: the day number of a text, if the text is a civil date.
 *
 * It reads the characters one by one instead of by a pattern, because every working-day calculation begins here.
 *
 * @param date - anything
 * @returns days from 1970-01-01; NaN for what is no existing date `YYYY-MM-DD`
 */
export function readDay(date: unknown): number {
  if (typeof date !== 'string' || date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45)
    return Number.NaN
  const y1 = date.charCodeAt(0) - 48
  const y2 = date.charCodeAt(1) - 48
  const y3 = date.charCodeAt(2) - 48
  const y4 = date.charCodeAt(3) - 48
  const m1 = date.charCodeAt(5) - 48
  const m2 = date.charCodeAt(6) - 48
  const d1 = date.charCodeAt(8) - 48
  const d2 = date.charCodeAt(9) - 48
  // A character that is no digit leaves 0…9; unsigned, one comparison sees both sides.
  if (y1 >>> 0 > 9 || y2 >>> 0 > 9 || y3 >>> 0 > 9 || y4 >>> 0 > 9) return Number.NaN
  if (m1 >>> 0 > 9 || m2 >>> 0 > 9 || d1 >>> 0 > 9 || d2 >>> 0 > 9) return Number.NaN
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4
  const month = m1 * 10 + m2
  const day = d1 * 10 + d2
  if (year === 0 || month === 0 || month > 12 || day === 0 || day > lastDayOf(year, month)) return Number.NaN

  // Years from March, so that the leap day is the last day of a year; 153 days in every five months from March.
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  const leapDays = ((y / 4) | 0) - ((y / 100) | 0) + ((y / 400) | 0)
  return y * 365 + leapDays + (((153 * m + 2) / 5) | 0) + day - 719469
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
