import { toDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { LunarDate, LunarMonth } from './LunarDate.ts'
import { lunarMonths } from './lunarMonths.ts'

/** Day numbers of 1968-01-01 and 2100-12-31. */
export const lunarRange = { first: -731, last: 47846 } as const

/**
 * Đổi ngày dương lịch sang âm lịch: the Vietnamese lunar date of a civil day, by days at UTC+7 as Viet Nam has counted
 * them since 1968.
 *
 * Not the Chinese calendar: Tết of 1985 fell a month earlier than the Chinese new year. Before 1968 no single rule
 * held, so earlier days are refused.
 *
 * @param date - `YYYY-MM-DD`, 1968-01-01 to 2100-12-31
 * @returns year, month, day and whether the month is leap; `uncertain` where the future rotation of the Earth decides
 * @throws a {@link DanvanError} `invalid-date` if the string is no existing date
 * @throws a {@link DanvanError} `lunar-out-of-range` outside 1968–2100
 * @example
 * ```ts
 * toLunar('2026-02-17') // => { year: 2026, month: 1, day: 1, leap: false }
 * toLunar('2025-07-25') // => { year: 2025, month: 6, day: 1, leap: true }
 * toLunar('2054-05-08') // => { year: 2054, month: 4, day: 1, leap: false, uncertain: 'start' }
 * ```
 */
export function toLunar(date: string): LunarDate {
  const day = toDayNumber(date)
  if (day < lunarRange.first || day > lunarRange.last)
    throw new DanvanError('lunar-out-of-range', { received: date, first: '1968-01-01', last: '2100-12-31' })
  const { months, firstDays } = lunarMonths()
  // Months follow the mean length closely enough to guess the month at most two off.
  let i = Math.min(Math.floor((day - (firstDays[0] as number)) / 29.530588), months.length - 1)
  while ((firstDays[i] as number) > day) i--
  while ((firstDays[i + 1] as number) <= day) i++
  const { year, month, leap, firstDay, uncertain } = months[i] as LunarMonth
  const lunar = { year, month, day: day - firstDay + 1, leap }
  return uncertain === 'start' || (uncertain === 'length' && lunar.day === 30) ? { ...lunar, uncertain } : lunar
}
