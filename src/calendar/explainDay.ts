import { type IsoDate, toIsoDate, type Weekday, weekdayOf } from '../civil/index.ts'
import type { Provenance, Source, Text } from '../law/index.ts'
import { calendarIndex } from './calendarIndex.ts'
import { findDay } from './findDay.ts'
import type { Holiday } from './Holiday.ts'
import type { HolidayLaw } from './HolidayLaw.ts'
import type { HolidayNotice, SwapProposal } from './HolidayNotice.ts'
import { weeklyRestSource } from './holidayLaws.ts'
import { holidayNames } from './holidayNames.ts'
import { isWorkingDay } from './isWorkingDay.ts'
import type { LunarDate } from './LunarDate.ts'
import { toLunar } from './toLunar.ts'
import type {
  CalendarAssumption,
  CalendarAudience,
  CalendarDay,
  DayReason,
  WorkingCalendar,
} from './WorkingCalendar.ts'

/** Giải thích một ngày: what a day is, why, and by which paper. */
export type DayExplanation = KnownDay | UnknownDay

/** A day within the years of the calendar. */
export interface KnownDay {
  /** What this is. */
  readonly kind: 'day-explanation'
  /** Version of the shape. */
  readonly schema: 1
  /** Within the calendar. */
  readonly status: 'known'
  /** The day. */
  readonly date: IsoDate
  /** 1 Monday … 7 Sunday. */
  readonly weekday: Weekday
  /** Ngày âm lịch. */
  readonly lunar: LunarDate
  /** Ngày làm việc hay ngày nghỉ. */
  readonly working: boolean
  /** Why. */
  readonly reason: DayReason | 'ordinary' | 'weekly-rest'
  /** The statutory day off, or the one made up, with its name. */
  readonly holiday?: {
    /** Which. */
    readonly id: Holiday
    /** What it is called. */
    readonly name: Text
  }
  /** The day off that is made up here. */
  readonly inLieuOf?: IsoDate
  /** The other day of the swap. */
  readonly swappedWith?: IsoDate
  /** Name of a day decided or an agency's own. */
  readonly label?: Text
  /** The part of the day on which the office is open. */
  readonly part?: 'morning'
  /** How the day is fixed; left out for an ordinary day. */
  readonly fixedBy?: CalendarDay['status']
  /** The law. */
  readonly law?: HolidayLaw
  /** The notice; `announcedOn` in it is left out where not known. */
  readonly notice?: HolidayNotice
  /** A swap that was proposed for this day and changed nothing. */
  readonly proposal?: SwapProposal
  /** Where it comes from: of the notice, else the law, else the weekly rest, else the overlay. */
  readonly source: Source
  /** Weakest provenance used. */
  readonly provenance: Provenance
  /** For whom this holds. */
  readonly audience: CalendarAudience
  /** True when the year's Tết and National Day are only estimated. */
  readonly isEstimatedYear: boolean
  /** What was assumed about this day. */
  readonly assumptions: readonly CalendarAssumption[]
}

/** A day outside the years of the calendar. */
export interface UnknownDay {
  /** What this is. */
  readonly kind: 'day-explanation'
  /** Version of the shape. */
  readonly schema: 1
  /** Outside the calendar. */
  readonly status: 'unknown-calendar'
  /** The day. */
  readonly date: IsoDate
  /** 1 Monday … 7 Sunday. */
  readonly weekday: Weekday
  /** First sure day. */
  readonly firstSureDate: IsoDate | null
  /** Last sure day. */
  readonly lastSureDate: IsoDate | null
}

/**
 * Giải thích một ngày: whether a day is worked or off, why, by which law or notice, announced when.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - made by `vietnamCalendar`
 * @returns the explanation; `unknown-calendar` with the sure days outside the years known
 * @throws a {@link DanvanError} `invalid-date` if the date does not exist
 * @example
 * ```ts
 * explainDay('2024-05-04', vietnamCalendar()).swappedWith // => '2024-04-29'
 * explainDay('2024-05-04', vietnamCalendar()).notice.announcedOn // => '2024-04-12'
 * explainDay('2024-05-04', vietnamCalendar({ knownOn: '2024-04-11' })).reason // => 'weekly-rest'
 * explainDay('2028-01-03', vietnamCalendar()).status // => 'unknown-calendar'
 * ```
 */
export function explainDay(date: string, calendar: WorkingCalendar): DayExplanation {
  const head = { kind: 'day-explanation', schema: 1, date: toIsoDate(date), weekday: weekdayOf(date) } as const
  const { rank } = calendarIndex(calendar)
  const { firstSureDate, lastSureDate, lastDate, years, audience } = calendar
  const year = years.find((known) => known.year === Number(date.slice(0, 4)))
  if (rank.length <= 1 || lastDate === null || year === undefined)
    return { ...head, status: 'unknown-calendar', firstSureDate, lastSureDate }

  const day = findDay(date, calendar)
  const working = isWorkingDay(date, calendar)
  const law = calendar.laws.find(({ id }) => id === day?.law)
  const notice = calendar.notices.find(({ id }) => id === day?.notice)
  const overlay = calendar.overlays.find(({ id }) => id === day?.overlay)
  const proposal = calendar.proposals.find((proposed) => proposed.off === date || proposed.worked === date)
  const source =
    notice?.source ?? overlay?.source ?? law?.source ?? (working ? ordinarySource(calendar) : weeklyRestSource)
  return {
    ...head,
    status: 'known',
    lunar: toLunar(date),
    working,
    reason: day?.reason ?? (working ? 'ordinary' : 'weekly-rest'),
    ...(day?.holiday && { holiday: { id: day.holiday, name: holidayNames[day.holiday] } }),
    ...(day?.inLieuOf && { inLieuOf: day.inLieuOf }),
    ...(day?.swappedWith && { swappedWith: day.swappedWith }),
    ...(day?.label && { label: day.label }),
    ...(day?.part && { part: day.part }),
    ...(day && { fixedBy: day.status }),
    ...(law && { law }),
    ...(notice && { notice }),
    ...(proposal && { proposal }),
    source,
    provenance: day?.provenance ?? source.provenance,
    audience,
    isEstimatedYear: year.status === 'estimated',
    assumptions: date.endsWith('-11-24') ? calendar.assumptions : [],
  }
}

/** A working day is one of which nothing says otherwise. */
const ordinarySource = ({ knownOn, reviewedOn }: WorkingCalendar): Source => ({
  provenance: 'inferred',
  basis: `no law or notice known on ${knownOn ?? reviewedOn} gives this day off`,
})
