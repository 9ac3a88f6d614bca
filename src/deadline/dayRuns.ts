import { type CalendarDay, calendarDigest, explainDay, type WorkingCalendar } from '../calendar/index.ts'
import { fromDayNumber, type IsoDate, toDayNumber, weekdayOfDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import { version } from '../stamp/index.ts'
import type { Conventions } from './Conventions.ts'
import type { DueDateStamp } from './DueDate.ts'
import type { TrailCause, TrailReason, TrailRun } from './TrailRun.ts'

/** Consecutive days of a calendar with one verdict and one cause, by their day numbers. */
export interface DayRun {
  readonly first: number
  readonly last: number
  readonly working: boolean
  readonly why: TrailReason
  readonly cause: TrailCause | undefined
  /** The whole run as it stands in a trail, counted or not; written when first needed, then shared. */
  counted: TrailRun | undefined
  uncounted: TrailRun | undefined
}

/** A calendar as runs of days, with its working days counted once: what counting and its trail are read from. */
export interface DayRuns {
  /** Day number of the first day. */
  readonly first: number
  /** How many days. */
  readonly length: number
  /** How many working days come before each day; one entry more than there are days. */
  readonly rank: Int32Array
  /** Which day each working day is, counted from the first day. */
  readonly dayOfRank: Int32Array
  /** Which run each day lies in. */
  readonly runAt: Int32Array
  readonly runs: readonly DayRun[]
  /** Each day as text, written when first asked for. */
  readonly texts: (IsoDate | undefined)[]
  readonly stamp: DueDateStamp
}

type SaturdayChoice = Pick<Conventions, 'swappedSaturday' | 'receptionSaturday'>

const made = new WeakMap<WorkingCalendar, (DayRuns | undefined)[]>()

/**
 * Các đoạn ngày của lịch: the runs of a calendar under a choice about its Saturdays, made when first needed.
 *
 * @param calendar - made by `vietnamCalendar`, or read back from JSON
 * @param choice - what swapped Saturdays and Saturdays with reception only are
 * @returns its runs
 * @throws a {@link DanvanError} `invalid-option` if it is no calendar
 */
export function dayRuns(calendar: WorkingCalendar, choice: SaturdayChoice): DayRuns {
  if (calendar?.kind !== 'working-calendar')
    throw new DanvanError('invalid-option', { option: 'calendar', received: String(calendar).slice(0, 40) })
  const key = (choice.swappedSaturday === 'off' ? 1 : 0) + (choice.receptionSaturday === 'working' ? 2 : 0)
  let variants = made.get(calendar)
  if (variants === undefined) {
    variants = []
    made.set(calendar, variants)
  }
  let runs = variants[key]
  if (runs === undefined) {
    runs = makeRuns(calendar, choice)
    variants[key] = runs
  }
  return runs
}

function makeRuns(calendar: WorkingCalendar, choice: SaturdayChoice): DayRuns {
  const { firstSureDate, years, lastDate, weeklyRest } = calendar
  const from = firstSureDate ?? (years[0] && `${years[0].year}-01-01`)
  const first = from === undefined ? 0 : toDayNumber(from)
  const length = from === undefined || lastDate === null ? 0 : toDayNumber(lastDate) - first + 1
  const entries = new Map(calendar.days.map((entry) => [toDayNumber(entry.date), entry]))
  const rank = new Int32Array(length + 1)
  const dayOfRank = new Int32Array(length)
  const runAt = new Int32Array(length)
  const runs: (DayRun & { last: number })[] = []
  let before: CalendarDay | undefined
  let rest: TrailCause | undefined
  let count = 0
  for (let i = 0; i < length; i++) {
    const day = first + i
    const entry = entries.get(day)
    const working = entry ? works(entry, choice) : !weeklyRest.includes(weekdayOfDayNumber(day))
    const why = entry?.reason ?? (working ? 'counted' : 'weekly-rest')
    const last = runs.at(-1)
    if (last !== undefined && last.working === working && last.why === why && isSame(before, entry)) last.last = day
    else {
      if (why === 'weekly-rest') rest ??= causeOf(day, undefined, calendar)
      runs.push({
        first: day,
        last: day,
        working,
        why,
        cause: entry ? causeOf(day, entry, calendar) : working ? undefined : rest,
        counted: undefined,
        uncounted: undefined,
      })
    }
    before = entry
    rank[i] = count
    runAt[i] = runs.length - 1
    if (working) dayOfRank[count++] = i
  }
  rank[length] = count
  const texts = new Array<IsoDate | undefined>(length)
  return { first, length, rank, dayOfRank: dayOfRank.slice(0, count), runAt, runs, texts, stamp: stampOf(calendar) }
}

function stampOf(calendar: WorkingCalendar): DueDateStamp {
  const { knownOn, reviewedOn } = calendar
  return Object.freeze({
    library: Object.freeze({ name: 'danvan', version }),
    calendarDigest: calendarDigest(calendar),
    ...(knownOn !== undefined && { knownOn }),
    reviewedOn,
  })
}

function works({ reason, working }: CalendarDay, { swappedSaturday, receptionSaturday }: SaturdayChoice): boolean {
  if (reason === 'swapped-worked') return swappedSaturday === 'working'
  return reason === 'reception' ? receptionSaturday === 'working' : working
}

const parts = ['holiday', 'inLieuOf', 'swappedWith', 'law', 'notice', 'overlay', 'status', 'part'] as const

function isSame(a: CalendarDay | undefined, b: CalendarDay | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return parts.every((part) => a[part] === b[part]) && a.label?.vi === b.label?.vi
}

function causeOf(day: number, entry: CalendarDay | undefined, calendar: WorkingCalendar): TrailCause | undefined {
  const explained = explainDay(fromDayNumber(day), calendar)
  if (explained.status !== 'known') return undefined
  const { holiday, inLieuOf, swappedWith, label, law, notice, source, provenance } = explained
  const instrument = notice?.instrument ?? source.instrument ?? (notice ? undefined : law?.source.instrument)
  return Object.freeze({
    ...(holiday && { holiday: holiday.id, name: holiday.name }),
    ...(inLieuOf && { inLieuOf }),
    ...(swappedWith && { swappedWith }),
    ...(label && { label }),
    ...(law && { law: law.id }),
    ...(notice && { notice: notice.id }),
    ...(entry?.overlay !== undefined && { overlay: entry.overlay }),
    ...(instrument && { instrument }),
    ...(notice?.announcedOn !== undefined && { announcedOn: notice.announcedOn }),
    ...(entry?.status === 'estimated' && { isEstimated: true as const }),
    source,
    provenance,
  })
}

/** The date of a day number, written once where it lies in the calendar. */
export function textOf(day: number, { first, length, texts }: DayRuns): IsoDate {
  const i = day - first
  if (i < 0 || i >= length) return fromDayNumber(day)
  let text = texts[i]
  if (text === undefined) {
    text = fromDayNumber(day)
    texts[i] = text
  }
  return text
}

/** The run in which a day lies; undefined outside the calendar. */
export function runOf(day: number, { first, length, runAt, runs }: DayRuns): DayRun | undefined {
  const i = day - first
  return i < 0 || i >= length ? undefined : runs[runAt[i] as number]
}

/** The n-th working day strictly after a day, or before it when n is negative; undefined outside the calendar. */
export function nthWorkingDay(day: number, n: number, { first, length, rank, dayOfRank }: DayRuns): number | undefined {
  const i = day - first
  if (n > 0 ? i < -1 || i >= length : i < 0 || i > length) return undefined
  const place = n > 0 ? (rank[i + 1] as number) + n - 1 : (rank[i] as number) + n
  const found = place < 0 ? undefined : dayOfRank[place]
  return found === undefined ? undefined : first + found
}
