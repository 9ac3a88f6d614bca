/**
 * Quy ước tính thời hạn: every choice that counting a time limit needs and that a sector rule, an agreement or local
 * practice may make otherwise. The unit (ngày or ngày làm việc) is the limit's own, the calendar is an argument.
 */
export interface Conventions {
  /** Whether the Civil Code (Đ.144–148) is taken by analogy, or the sector law refers to it. */
  readonly civilCode: 'by-analogy' | 'applies'
  /** Whether the day of the event is counted. */
  readonly startDay: 'excluded' | 'included'
  /** Whether a start on a day off waits for the next working day, which is then day 0. */
  readonly startOnDayOff: 'as-is' | 'next-working-day'
  /** What happens when the last day is a day off. */
  readonly endRoll: 'next-working-day' | 'none'
  /** Until when the last day lasts: `24:00`, or the closing hour `HH:MM`. */
  readonly endOfDay: string
  /** What a month without such a date gives; `error` refuses it. */
  readonly monthEnd: 'last-day-of-month' | 'error'
  /** Months and years are added to the first day, never to a date reached on the way. */
  readonly anchor: 'original-start'
  /** Stretches that are not contiguous (Đ.146 k.1), only where agreed: a month is 30 days, a year 365. */
  readonly discontinuous: 'off' | 'on'
  /** How many working hours make a working day, where half days are rounded up. */
  readonly hoursPerWorkingDay: number
  /** Whether working hours (half a day is 4) are counted as such, or rounded up to whole working days. */
  readonly halfDay: 'exact' | 'round-up'
  /** What a Saturday worked in exchange is. */
  readonly swappedSaturday: 'working' | 'off'
  /** What a Saturday with reception only is. */
  readonly receptionSaturday: 'off' | 'working'
  /** Received after this time of day, the limit starts on the next working day. */
  readonly receiptCutOff:
    | 'none'
    | {
        /** `HH:MM`; that minute itself is in time. */
        readonly at: string
        /** The day that becomes day 0. */
        readonly startOn: 'next-working-day'
      }
  /** Received outside office hours, the limit starts with the next opening. */
  readonly outOfHours: 'none' | 'next-opening'
  /** Whether the day counted back from is left out. */
  readonly targetDay: 'excluded' | 'included'
  /** Which date is advised when the one counted back to is a day off; the literal date decides in any case. */
  readonly backwardRoll: 'previous-working-day' | 'none'
  /** A pause moves the end of weeks, months and years by its calendar days. */
  readonly pauseInMonths: 'paused-days-added'
  /** From which end a statutory extension is counted. */
  readonly extensionFrom: 'rolled-end' | 'raw-end'
}

/** Tên quy ước. */
export type ConventionName = keyof Conventions
