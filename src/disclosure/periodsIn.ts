import { addDays, addMonths, type IsoDate } from '../civil/index.ts'
import type { DutyPeriod } from './DutyTrigger.ts'

/** One period of the calendar. */
export interface CalendarPeriod {
  /** `2023-05`, `2023-Q3`, `2023-H1`, `2023`. */
  readonly id: string
  readonly from: IsoDate
  readonly to: IsoDate
}

const months: Readonly<Record<Exclude<DutyPeriod, 'term'>, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** The periods of a kind that end between two days, both included. */
export function periodsIn(period: Exclude<DutyPeriod, 'term'>, from: IsoDate, to: IsoDate): readonly CalendarPeriod[] {
  const length = months[period]
  const month = Number(from.slice(5, 7))
  let first: IsoDate = `${from.slice(0, 5)}${two(month - ((month - 1) % length))}-01` as IsoDate
  const periods: CalendarPeriod[] = []
  for (;;) {
    const next = addMonths(first, length)
    const last = addDays(next, -1)
    if (last > to) return periods
    if (last >= from) periods.push({ id: idOf(period, first), from: first, to: last })
    first = next
  }
}

function idOf(period: Exclude<DutyPeriod, 'term'>, first: IsoDate): string {
  const [year, month] = [first.slice(0, 4), Number(first.slice(5, 7))]
  switch (period) {
    case 'month':
      return `${year}-${two(month)}`
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'half-year':
      return `${year}-H${month < 7 ? 1 : 2}`
    case 'year':
      return year
  }
}

const two = (value: number) => String(value).padStart(2, '0')
