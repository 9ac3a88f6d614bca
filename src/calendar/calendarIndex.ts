import { fromDayNumber, type IsoDate, toDayNumber, weekdayOfDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/** The working days of a calendar counted once, so that any number of them is added in one step. */
export interface CalendarIndex {
  /** Day number of the first day. */
  readonly first: number
  /** How many working days come before each day; one entry more than there are days. */
  readonly rank: Int32Array
  /** Which day each working day is, counted from the first day. */
  readonly dayOfRank: Int32Array
  /** Each day as text, written when first asked for. */
  readonly texts: (IsoDate | undefined)[]
}

const indexes = new WeakMap<WorkingCalendar, CalendarIndex>()
let latest: WorkingCalendar | undefined
let latestIndex: CalendarIndex | undefined

/**
 * Chỉ mục ngày làm việc: the index of a calendar, made when it is first needed.
 *
 * @param calendar - a calendar made by `vietnamCalendar`, or one read back from JSON
 * @returns its index
 * @throws a {@link DanvanError} `invalid-option` if it is no calendar
 */
export function calendarIndex(calendar: WorkingCalendar): CalendarIndex {
  if (calendar === latest) return latestIndex as CalendarIndex
  if (calendar?.kind !== 'working-calendar')
    throw new DanvanError('invalid-option', { option: 'calendar', received: String(calendar).slice(0, 40) })
  let index = indexes.get(calendar)
  if (index === undefined) {
    index = makeIndex(calendar)
    indexes.set(calendar, index)
  }
  latest = calendar
  latestIndex = index
  return index
}

function makeIndex({ firstSureDate, years, lastDate, weeklyRest, days }: WorkingCalendar): CalendarIndex {
  const from = firstSureDate ?? (years[0] && `${years[0].year}-01-01`)
  if (from === undefined || lastDate === null)
    return { first: 0, rank: new Int32Array(1), dayOfRank: new Int32Array(0), texts: [] }
  const first = toDayNumber(from)
  const length = toDayNumber(lastDate) - first + 1
  const works = new Uint8Array(length)
  for (let i = 0; i < length; i++) works[i] = weeklyRest.includes(weekdayOfDayNumber(first + i)) ? 0 : 1
  for (const { date, working } of days) {
    const i = toDayNumber(date) - first
    if (i >= 0 && i < length) works[i] = working ? 1 : 0
  }
  const rank = new Int32Array(length + 1)
  const dayOfRank = new Int32Array(length)
  let count = 0
  for (let i = 0; i < length; i++) {
    rank[i] = count
    if (works[i]) dayOfRank[count++] = i
  }
  rank[length] = count
  return { first, rank, dayOfRank: dayOfRank.slice(0, count), texts: new Array<IsoDate | undefined>(length) }
}

/**
 * The place of a date in the index.
 *
 * @param date - `YYYY-MM-DD`
 * @param index - the index
 * @param calendar - its calendar
 * @returns days from the first day of the calendar
 * @throws a {@link DanvanError} `invalid-date` or `calendar-unknown`
 */
export function placeOf(date: string, index: CalendarIndex, calendar: WorkingCalendar): number {
  const i = toDayNumber(date) - index.first
  if (i < 0 || i >= index.rank.length - 1) throw calendarUnknown(calendar, { date })
  return i
}

/** The date at a place of the index. */
export function dateAt(i: number, index: CalendarIndex): IsoDate {
  let text = index.texts[i]
  if (text === undefined) {
    text = fromDayNumber(index.first + i)
    index.texts[i] = text
  }
  return text
}

/** The refusal of what lies outside the years known; it names the sure days. */
export function calendarUnknown(
  { firstSureDate, lastSureDate, lastDate }: WorkingCalendar,
  asked: Readonly<Record<string, unknown>>,
): DanvanError {
  return new DanvanError('calendar-unknown', { ...asked, firstSureDate, lastSureDate, lastDate })
}
