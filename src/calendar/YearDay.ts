import type { IsoDate, Weekday } from '../civil/index.ts'
import type { Provenance, Text } from '../law/index.ts'
import type { BridgeDay } from './bridgeDayRisk.ts'
import type { Holiday } from './Holiday.ts'
import type { NamedHolidayLaw } from './HolidayLaw.ts'
import type { HolidayNotice } from './HolidayNotice.ts'
import type { LunarDate, LunarMonth } from './LunarDate.ts'
import type { CalendarAssumption, CalendarAudience, CalendarDay, DayReason } from './WorkingCalendar.ts'

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
  readonly laws: readonly NamedHolidayLaw[]
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

/** Năm chưa có lịch: a year outside the calendar. */
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
