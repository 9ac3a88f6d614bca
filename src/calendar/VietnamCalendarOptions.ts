import type { Weekday } from '../civil/index.ts'
import type { CalendarOverlay } from './CalendarOverlay.ts'
import type { HolidayNotice } from './HolidayNotice.ts'
import type { CalendarAssumption, CalendarAudience } from './WorkingCalendar.ts'

/** Tuỳ chọn của lịch: what a calendar is asked for. Without any: public offices, all that is known. */
export interface VietnamCalendarOptions {
  /** Only what had been announced by this day, inclusive. */
  readonly knownOn?: string
  /** Who is asked about; `public-office` when left out. */
  readonly audience?: CalendarAudience
  /** Notices that the library does not have yet. */
  readonly notices?: readonly HolidayNotice[]
  /** An agency's own days; later ones go over earlier ones. */
  readonly overlays?: readonly CalendarOverlay[]
  /** Go on with labelled estimates to 2030, never official. */
  readonly estimates?: boolean
  /** Weekly rest days of an audience `other`; Saturday and Sunday when left out. */
  readonly weeklyRest?: readonly Weekday[]
  /** Whether 24/11 on a weekly rest day is made up: open in law, `not-made-up` when left out. First case: 2029. */
  readonly cultureDayOnWeekend?: CalendarAssumption['taken']
}
