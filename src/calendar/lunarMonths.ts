import type { LunarMonth } from './LunarDate.ts'
import { lunarTable } from './lunarTable.ts'

/** The months of the table unpacked, in order, and their first days side by side for fast look-up. */
export interface LunarMonths {
  /** Every month. */
  readonly months: readonly LunarMonth[]
  /** First day of each month, and after them the day on which the table ends. */
  readonly firstDays: Int32Array
  /** Index of month 1 of each year from 1968. */
  readonly firstOfYear: readonly number[]
}

let unpacked: LunarMonths | undefined

/**
 * Các tháng âm lịch: the table of lunar months, unpacked when it is first needed.
 *
 * @returns the months from month 12 of 1967 to month 12 of 2100
 */
export function lunarMonths(): LunarMonths {
  unpacked ??= unpack()
  return unpacked
}

function unpack(): LunarMonths {
  const uncertain: readonly number[] = lunarTable.uncertainStarts
  const months: LunarMonth[] = []
  const firstOfYear: number[] = []
  const push = (year: number, month: number, leap: boolean, firstDay: number, length: number) => {
    const flag = uncertain.includes(firstDay) ? 'start' : uncertain.includes(firstDay + length) ? 'length' : undefined
    months.push({ year, month, leap, firstDay, length, ...(flag && { uncertain: flag }) })
  }
  push(lunarTable.firstYear - 1, 12, false, lunarTable.monthBefore, lunarTable.firstDay - lunarTable.monthBefore)

  let day: number = lunarTable.firstDay
  for (let i = 0; i * 5 < lunarTable.years.length; i++) {
    const bits = Number.parseInt(lunarTable.years.slice(i * 5, i * 5 + 5), 16)
    const leapMonth = bits >> 13
    firstOfYear.push(months.length)
    for (let n = 0; n < (leapMonth ? 13 : 12); n++) {
      const leap = leapMonth > 0 && n === leapMonth
      const length = (bits >> n) & 1 ? 30 : 29
      push(lunarTable.firstYear + i, leapMonth > 0 && n >= leapMonth ? n : n + 1, leap, day, length)
      day += length
    }
  }
  return { months, firstDays: Int32Array.from([...months.map(({ firstDay }) => firstDay), day]), firstOfYear }
}
