import { fromDayNumber, type IsoDate, toDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { PeriodKind, PeriodRule } from './PeriodSet.ts'
import type { DaySpan } from './ReportPeriod.ts'

/** A period of a year by its place in it: the second quarter is 2. */
export interface PeriodPlace {
  /** Năm báo cáo. */
  readonly year: number
  /** From 1. */
  readonly index: number
}

const months: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
}

/** The place of the period that holds a day; undefined where none does. */
export function placeOn(rule: PeriodRule, kind: PeriodKind, date: IsoDate): PeriodPlace | undefined {
  if (rule.kind === 'not-read') return undefined
  if (rule.kind === 'dated') {
    const span = rule.spans.find(({ from, to }) => from.on <= date && date <= to.on)
    return span && { year: span.year, index: 1 }
  }
  // The month that a day is reported in: from the first day of a period on, the next one.
  const isNext = rule.firstDay > 1 && Number(date.slice(8)) >= rule.firstDay
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + (isNext ? 1 : 0)
  const index = Math.floor((month % 12) / months[kind]) + 1
  return index * months[kind] > 12 ? undefined : { year: Math.floor(month / 12), index }
}

/** The place before one, of the same kind. */
export function placeBefore(kind: PeriodKind, { year, index }: PeriodPlace): PeriodPlace {
  return index > 1 ? { year, index: index - 1 } : { year: year - 1, index: Math.floor(12 / months[kind]) }
}

/** The days of a period; undefined where they are not known. */
export function daysAt(rule: PeriodRule, kind: PeriodKind, { year, index }: PeriodPlace): DaySpan | undefined {
  if (rule.kind === 'not-read') return undefined
  if (rule.kind === 'dated') {
    const span = rule.spans.find((each) => each.year === year)
    return span && spanOf(toDayNumber(span.from.on), toDayNumber(span.to.on))
  }
  const last = year * 12 + index * months[kind]
  const first = last - months[kind]
  if (rule.firstDay === 1) return spanOf(dayOf(first, 1), dayOf(last, 1) - 1)
  return spanOf(dayOf(first - 1, rule.firstDay), dayOf(last - 1, rule.firstDay) - 1)
}

/** A day of the last month of a period. */
export function dayInLastMonth(kind: PeriodKind, { year, index }: PeriodPlace, day: number): IsoDate {
  return fromDayNumber(dayOf(year * 12 + index * months[kind] - 1, day))
}

/** Days from the first to the last one, by their numbers. */
export function spanOf(from: number, to: number): DaySpan {
  return { from: fromDayNumber(from), to: fromDayNumber(to), days: to - from + 1 }
}

/** Day number of a day of a month, months counted from January of the year 0. */
function dayOf(month: number, day: number): number {
  const year = Math.floor(month / 12)
  if (year < 1 || year > 9999) throw new DanvanError('date-out-of-range', { year })
  const two = (part: number) => String(part).padStart(2, '0')
  return toDayNumber(`${String(year).padStart(4, '0')}-${two((month % 12) + 1)}-${two(day)}`)
}
