import type { IsoDate, Weekday } from '../civil/index.ts'
import type { Provenance, Text } from '../law/index.ts'
import type { CalendarOverlay } from './CalendarOverlay.ts'
import type { Holiday } from './Holiday.ts'
import type { HolidayLaw } from './HolidayLaw.ts'
import type { HolidayNotice, SwapProposal } from './HolidayNotice.ts'

/**
 * Đối tượng áp dụng: who is asked about. The placement of Tết, the second National Day and swaps bind offices that rest
 * on Saturday and Sunday (`public-office`). For everyone else (`other`) there are no swaps, and the offices' placement
 * is only assumed: the employer chooses.
 */
export type CalendarAudience = 'public-office' | 'other'

/** Lý do nghỉ hay làm: how a day came to be in the calendar. */
export type DayReason =
  | 'holiday'
  | 'in-lieu'
  | 'swapped-off'
  | 'swapped-worked'
  | 'decided-off'
  | 'agency-off'
  | 'agency-worked'
  | 'reception'

/** Ngày khác thường: one day that is not what its weekday says, or that is a holiday. */
export interface CalendarDay {
  /** The day. */
  readonly date: IsoDate
  /** Ngày làm việc hay ngày nghỉ. */
  readonly working: boolean
  /** Why. */
  readonly reason: DayReason
  /** The statutory day off, or the one that is made up. */
  readonly holiday?: Holiday
  /** The day off that fell on a weekly rest day and is made up here. */
  readonly inLieuOf?: IsoDate
  /** The other day of the swap. */
  readonly swappedWith?: IsoDate
  /** Name of a day that is decided or an agency's own. */
  readonly label?: Text
  /** The part of the day on which the office is open; left out for a whole day. */
  readonly part?: 'morning'
  /** By law alone; by an official notice; by our estimate; supplied by the user; assumed for this audience. */
  readonly status: 'by-law' | 'official' | 'estimated' | 'supplied' | 'assumed'
  /** Id of the law, in `laws` of the calendar. */
  readonly law?: string
  /** Id of the notice, in `notices` of the calendar. */
  readonly notice?: string
  /** Id of the overlay, in `overlays` of the calendar. */
  readonly overlay?: string
  /** Weakest provenance of what makes this day. */
  readonly provenance: Provenance
}

/** Giả định: a choice that the calendar makes because no law read settles it. */
export interface CalendarAssumption {
  /** What is open. */
  readonly code: 'culture-day-on-weekend'
  /** What was taken. */
  readonly taken: 'not-made-up' | 'made-up'
  /** Why. */
  readonly basis: string
}

/** Lịch làm việc: which days are worked, as plain data that cannot be changed. Made by `vietnamCalendar`; `calendarDigest` tells two apart. */
export interface WorkingCalendar {
  /** What this is. */
  readonly kind: 'working-calendar'
  /** Version of the shape. */
  readonly schema: 1
  /** For whom it holds. */
  readonly audience: CalendarAudience
  /** The day whose knowledge it has; left out for all that is known. */
  readonly knownOn?: IsoDate
  /** The day on which the library's own data were last gone through. */
  readonly reviewedOn: IsoDate
  /** First day that is sure; null when no year is known. */
  readonly firstSureDate: IsoDate | null
  /** Last day that is sure: the end of the last year for which Tết and National Day have been announced. */
  readonly lastSureDate: IsoDate | null
  /** Last day that is answered at all: later than `lastSureDate` only with estimates. */
  readonly lastDate: IsoDate | null
  /** The years answered. */
  readonly years: readonly {
    /** The year. */
    readonly year: number
    /** Whether its Tết and National Day have been announced. */
    readonly status: 'official' | 'estimated'
  }[]
  /** Weekly rest days. */
  readonly weeklyRest: readonly Weekday[]
  /** Every day that is not what its weekday says, and every holiday, in order. */
  readonly days: readonly CalendarDay[]
  /** The laws used. */
  readonly laws: readonly HolidayLaw[]
  /** The notices used. */
  readonly notices: readonly HolidayNotice[]
  /** Swaps proposed, adopted or not, that changed no day. */
  readonly proposals: readonly SwapProposal[]
  /** The overlays used. */
  readonly overlays: readonly CalendarOverlay[]
  /** What was assumed. */
  readonly assumptions: readonly CalendarAssumption[]
}
