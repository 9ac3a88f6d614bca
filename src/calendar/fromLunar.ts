import { fromDayNumber, type IsoDate } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { LunarDate } from './LunarDate.ts'
import { lunarMonths } from './lunarMonths.ts'
import { lunarTable } from './lunarTable.ts'
import { lunarRange } from './toLunar.ts'

/**
 * Đổi ngày âm lịch sang dương lịch: the civil day of a Vietnamese lunar date; the inverse of `toLunar`.
 *
 * @param lunar - year, month 1–12, day 1–30; `leap` true for the leap month, otherwise false or left out
 * @returns the day `YYYY-MM-DD`, 1968-01-01 to 2100-12-31
 * @throws a {@link DanvanError} `lunar-out-of-range` outside 1968–2100
 * @throws a {@link DanvanError} `no-such-lunar-date` if the year has no such month or the month no such day
 * @example
 * ```ts
 * fromLunar({ year: 2027, month: 1, day: 1, leap: false }) // => '2027-02-06'
 * fromLunar({ year: 2033, month: 11, day: 1, leap: true }) // => '2033-12-22'
 * ```
 */
export function fromLunar(
  lunar: Pick<LunarDate, 'year' | 'month' | 'day'> & {
    /** Tháng nhuận; false when left out. */
    readonly leap?: boolean
  },
): IsoDate {
  const { year, month, day, leap = false } = lunar ?? ({} as typeof lunar)
  const received = { year, month, day, leap }
  for (const value of [year, month, day]) if (!Number.isInteger(value)) throw new DanvanError('not-whole', { received })
  const { months, firstOfYear } = lunarMonths()
  const first =
    year === lunarTable.firstYear - 1 && month === 12 && !leap ? 0 : firstOfYear[year - lunarTable.firstYear]
  if (first === undefined)
    throw new DanvanError('lunar-out-of-range', { received, first: '1968-01-01', last: '2100-12-31' })
  let i = first
  while (months[i]?.year === year && (months[i]?.month !== month || months[i]?.leap !== leap)) i++
  const found = months[i]
  if (found?.year !== year || day < 1 || day > found.length) throw new DanvanError('no-such-lunar-date', { received })
  const dayNumber = found.firstDay + day - 1
  if (dayNumber < lunarRange.first || dayNumber > lunarRange.last)
    throw new DanvanError('lunar-out-of-range', { received, first: '1968-01-01', last: '2100-12-31' })
  return fromDayNumber(dayNumber)
}
