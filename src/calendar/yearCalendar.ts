import { fromDayNumber, type IsoDate, toDayNumber, type Weekday, weekdayOf } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import { type Provenance, type Text, weakestProvenance } from '../law/index.ts'
import { version } from '../stamp/index.ts'
import { type BridgeDay, bridgeDayRisk } from './bridgeDayRisk.ts'
import { calendarDigest } from './calendarDigest.ts'
import { findDay } from './findDay.ts'
import type { Holiday } from './Holiday.ts'
import type { HolidayLaw } from './HolidayLaw.ts'
import type { HolidayNotice } from './HolidayNotice.ts'
import { holidayNames } from './holidayNames.ts'
import { isWorkingDay } from './isWorkingDay.ts'
import type { LunarDate, LunarMonth } from './LunarDate.ts'
import { lunarMonths } from './lunarMonths.ts'
import { restPeriods } from './restPeriods.ts'
import { toLunar } from './toLunar.ts'
import type {
  CalendarAssumption,
  CalendarAudience,
  CalendarDay,
  DayReason,
  WorkingCalendar,
} from './WorkingCalendar.ts'

/** Một ngày trong lịch năm: one day of a {@link YearCalendar}. */
export interface YearDay {
  /** The day. */
  readonly date: IsoDate
  /** 1 Monday … 7 Sunday. */
  readonly weekday: Weekday
  /** Ngày làm việc hay ngày nghỉ. */
  readonly working: boolean
  /** Why. */
  readonly reason: DayReason | 'ordinary' | 'weekly-rest'
  /** Ngày âm lịch. */
  readonly lunar: LunarDate
  /** What the day is called, when it is a holiday, in lieu of one, or has a name of its own. */
  readonly name?: Text
  /** The entry of the calendar, when the day is not what its weekday says. */
  readonly entry?: CalendarDay
}

/** Lịch năm: everything needed to print the calendar of a year. */
export interface YearCalendar {
  /** What this is. */
  readonly kind: 'year-calendar'
  /** Version of the shape. */
  readonly schema: 1
  /** Within the calendar. */
  readonly status: 'known'
  /** The year. */
  readonly year: number
  /** Whether Tết and National Day have been announced. */
  readonly announced: boolean
  /** For whom it holds. */
  readonly audience: CalendarAudience
  /** The twelve months. */
  readonly months: readonly {
    /** 1 to 12. */
    readonly month: number
    /** Its days. */
    readonly days: readonly YearDay[]
    /** How many of them are worked. */
    readonly workingDays: number
  }[]
  /** Working days of the year. */
  readonly workingDays: number
  /** Each holiday with its days and the days in lieu of them. */
  readonly holidays: readonly {
    /** Which. */
    readonly id: Holiday
    /** What it is called. */
    readonly name: Text
    /** The days themselves. */
    readonly days: readonly IsoDate[]
    /** Nghỉ bù. */
    readonly inLieu: readonly IsoDate[]
  }[]
  /** Swaps of which one day lies in the year. */
  readonly swaps: readonly {
    /** Ngày nghỉ hoán đổi. */
    readonly off: IsoDate
    /** Ngày làm bù. */
    readonly worked: IsoDate
    /** Id of the notice. */
    readonly notice?: string
  }[]
  /** Runs of three days off or more that touch the year, whole, over the turn of the year too where it is known. */
  readonly restPeriods: readonly {
    /** First day off. */
    readonly from: IsoDate
    /** Last day off, inclusive. */
    readonly lastDay: IsoDate
    /** How many days. */
    readonly days: number
  }[]
  /** Single working days between days off; empty for an audience that no swap binds. */
  readonly bridgeDays: readonly BridgeDay[]
  /** Lunar months that begin in the year. */
  readonly lunarMonths: readonly (Omit<LunarMonth, 'firstDay'> & {
    /** First day. */
    readonly firstDate: IsoDate
  })[]
  /** Notices that fix days of the year. */
  readonly notices: readonly HolidayNotice[]
  /** Laws that fix days of the year. */
  readonly laws: readonly HolidayLaw[]
  /** What was assumed. */
  readonly assumptions: readonly CalendarAssumption[]
  /** Weakest provenance of the days that are not what their weekday says. */
  readonly provenance: Provenance
  /** What made it. */
  readonly stamp: {
    /** The library. */
    readonly library: {
      /** Always `danvan`. */
      readonly name: 'danvan'
      /** Version of the package. */
      readonly version: string
    }
    /** The calendar, see `calendarDigest`. */
    readonly calendarDigest: string
    /** The day whose knowledge the calendar has; left out for all that is known. */
    readonly knownOn?: IsoDate
    /** The day on which the library's own notices were last gone through. */
    readonly reviewedOn: IsoDate
  }
}

/** A year outside the calendar. */
export interface UnknownYear {
  /** What this is. */
  readonly kind: 'year-calendar'
  /** Version of the shape. */
  readonly schema: 1
  /** Outside the calendar. */
  readonly status: 'unknown-calendar'
  /** The year. */
  readonly year: number
  /** First sure day. */
  readonly firstSureDate: IsoDate | null
  /** Last sure day. */
  readonly lastSureDate: IsoDate | null
}

/**
 * Lịch năm: one year as data: months and days, holidays with names, days in lieu, swaps, lunar dates.
 *
 * @param year - a whole year
 * @param calendar - made by `vietnamCalendar`
 * @returns the year; `unknown-calendar` with the sure days for a year that the calendar does not have
 * @throws a {@link DanvanError} `not-whole` if the year is no whole number
 * @example
 * ```ts
 * yearCalendar(2026, vietnamCalendar()).workingDays // => 249
 * yearCalendar(2028, vietnamCalendar()).status // => 'unknown-calendar'
 * ```
 */
export function yearCalendar(year: number, calendar: WorkingCalendar): YearCalendar | UnknownYear {
  if (!Number.isInteger(year)) throw new DanvanError('not-whole', { received: String(year) })
  const head = { kind: 'year-calendar', schema: 1, year } as const
  const { firstSureDate, lastSureDate, knownOn, reviewedOn } = calendar
  const known = calendar.years.find((candidate) => candidate.year === year)
  if (known === undefined) return { ...head, status: 'unknown-calendar', firstSureDate, lastSureDate }

  const from = `${year}-01-01` as IsoDate
  const to = `${year}-12-31` as IsoDate
  const first = toDayNumber(from)
  const last = toDayNumber(to)
  const days = Array.from({ length: last - first + 1 }, (_, i) => dayOf(fromDayNumber(first + i), calendar))
  const months = Array.from({ length: 12 }, (_, i) => {
    const own = days.filter(({ date }) => Number(date.slice(5, 7)) === i + 1)
    return { month: i + 1, days: own, workingDays: own.filter(({ working }) => working).length }
  })
  const entries = days.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  return {
    ...head,
    status: 'known',
    announced: known.status === 'official',
    audience: calendar.audience,
    months,
    workingDays: days.filter(({ working }) => working).length,
    holidays: holidaysOf(entries),
    swaps: swapsOf(entries),
    restPeriods: restPeriods(from, to, calendar),
    bridgeDays: bridgeDayRisk({ from, to }, calendar),
    lunarMonths: lunarMonths()
      .months.filter(({ firstDay }) => firstDay >= first && firstDay <= last)
      .map(({ firstDay, ...month }) => ({ ...month, firstDate: fromDayNumber(firstDay) })),
    notices: calendar.notices.filter(
      ({ id, settles }) => settles === year || entries.some(({ notice }) => notice === id),
    ),
    laws: calendar.laws.filter(({ id }) => entries.some(({ law }) => law === id)),
    assumptions: days.some(({ date, weekday }) => date.endsWith('-11-24') && calendar.weeklyRest.includes(weekday))
      ? calendar.assumptions
      : [],
    provenance: weakestProvenance(entries.map(({ provenance }) => provenance)),
    stamp: {
      library: { name: 'danvan', version },
      calendarDigest: calendarDigest(calendar),
      ...(knownOn !== undefined && { knownOn }),
      reviewedOn,
    },
  }
}

function dayOf(date: IsoDate, calendar: WorkingCalendar): YearDay {
  const entry = findDay(date, calendar)
  const working = isWorkingDay(date, calendar)
  const name = entry?.label ?? (entry?.holiday && holidayNames[entry.holiday])
  return {
    date,
    weekday: weekdayOf(date),
    working,
    reason: entry?.reason ?? (working ? 'ordinary' : 'weekly-rest'),
    lunar: toLunar(date),
    ...(name && { name }),
    ...(entry && { entry }),
  }
}

function holidaysOf(entries: readonly CalendarDay[]): YearCalendar['holidays'] {
  const ids = [...new Set(entries.flatMap(({ holiday }) => (holiday === undefined ? [] : [holiday])))]
  return ids.map((id) => {
    const own = entries.filter(({ holiday }) => holiday === id)
    const dates = (reason: DayReason) => own.filter((day) => day.reason === reason).map(({ date }) => date)
    return { id, name: holidayNames[id], days: dates('holiday'), inLieu: dates('in-lieu') }
  })
}

function swapsOf(entries: readonly CalendarDay[]): YearCalendar['swaps'] {
  const swaps = new Map<IsoDate, YearCalendar['swaps'][number]>()
  for (const { date, swappedWith, working, notice } of entries) {
    if (swappedWith === undefined) continue
    const off = working ? swappedWith : date
    swaps.set(off, { off, worked: working ? date : swappedWith, ...(notice !== undefined && { notice }) })
  }
  return [...swaps.values()].sort((a, b) => (a.off < b.off ? -1 : 1))
}
