import type { IsoDate } from '../civil/index.ts'
import { calendarIndex, dateAt, placeOf } from './calendarIndex.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * Kỳ nghỉ: the runs of three days off or more that touch a period, each whole as far as the calendar goes.
 *
 * @param from - `YYYY-MM-DD`
 * @param to - `YYYY-MM-DD`
 * @param calendar - made by `vietnamCalendar`
 * @returns first day, last day and length of each, in order
 */
export function restPeriods(
  from: string,
  to: string,
  calendar: WorkingCalendar,
): readonly { readonly from: IsoDate; readonly lastDay: IsoDate; readonly days: number }[] {
  const index = calendarIndex(calendar)
  const { rank } = index
  const isOff = (i: number) => i >= 0 && i < rank.length - 1 && rank[i] === rank[i + 1]
  const end = placeOf(to, index, calendar)
  let i = placeOf(from, index, calendar)
  while (isOff(i - 1) && isOff(i)) i--

  const runs: { readonly from: IsoDate; readonly lastDay: IsoDate; readonly days: number }[] = []
  for (; i <= end; i++) {
    if (!isOff(i)) continue
    const first = i
    while (isOff(i + 1)) i++
    if (i - first >= 2) runs.push({ from: dateAt(first, index), lastDay: dateAt(i, index), days: i - first + 1 })
  }
  return runs
}
