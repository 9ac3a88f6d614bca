import type { IsoDate, Weekday } from '../civil/index.ts'
import type { Provenance, Source, Text } from '../law/index.ts'
import type { Holiday } from './Holiday.ts'
import type { NamedHolidayLaw } from './HolidayLaw.ts'
import type { HolidayNotice, SwapProposal } from './HolidayNotice.ts'
import type { LunarDate } from './LunarDate.ts'
import type { CalendarAssumption, CalendarAudience, CalendarDay, DayReason } from './WorkingCalendar.ts'

/** Giải thích một ngày: what a day is, why, and by which paper. */
export type DayExplanation = KnownDay | UnknownDay

/** Ngày trong lịch: a day within the years of the calendar. */
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
  readonly law?: NamedHolidayLaw
  /** The notice; `announcedOn` in it is left out where not known. */
  readonly notice?: HolidayNotice
  /** A swap that was proposed for this day and changed nothing. */
  readonly proposal?: SwapProposal
  /** What fixes the day: the notice, the agency's decision, the law, the weekly rest, or that nothing says otherwise. */
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

/** Ngày chưa có lịch: a day outside the years of the calendar. */
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
