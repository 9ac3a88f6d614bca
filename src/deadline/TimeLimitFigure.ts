import type { Source } from '../law/index.ts'
import type { TimeLimit } from './TimeLimit.ts'
import type { TimeLimitEvent } from './TimeLimitEvent.ts'

/** Nội dung thời hạn: what a rule says of time. Not every rule is a number, and a number that nobody has read is none. */
export type TimeLimitFigure =
  | {
      /** To be done within the limit; counted backwards: at the latest so long before. */
      readonly kind: 'within'
      /** The limit. */
      readonly limit: TimeLimit
    }
  | {
      /** Lasts at least so long, or has no effect before. */
      readonly kind: 'lasts'
      /** The limit. */
      readonly limit: TimeLimit
    }
  | {
      /** Two limits, the earlier binds. */
      readonly kind: 'earlier-of'
      /** The limit counted from the event of the rule. */
      readonly limit: TimeLimit
      /** The fixed date. */
      readonly monthly: MonthlyDate
      /** Why the earlier binds, if the text does not say it. */
      readonly source?: Source
    }
  | {
      /** One of several; which of them applies when was not recorded. */
      readonly kind: 'one-of'
      /** The limits. */
      readonly limits: readonly TimeLimit[]
    }
  | {
      /** Ngay. */
      readonly kind: 'at-once'
    }
  | {
      /** Trong ngày làm việc. */
      readonly kind: 'same-day'
      /** What comes after this time of day may wait for the next working day; left out where the law names no time. */
      readonly cutOff?: string
      /** Until when it may wait: the opening of the next working day, or any time of it. */
      readonly next: 'opening' | 'working-day'
    }
  | {
      /** At least so often. */
      readonly kind: 'each'
      /** How much. */
      readonly atLeast: TimeLimit
      /** In which period. */
      readonly period: 'calendar-month'
    }
  | {
      /** The agency names the limit itself, case by case. */
      readonly kind: 'named-by-agency'
    }
  | {
      /** No limit of its own: it acts on other clocks, as the mechanics say. */
      readonly kind: 'effect'
    }
  | {
      /** The text was read and has no number. */
      readonly kind: 'no-number'
    }
  | {
      /** A text governs, but nobody has read it. */
      readonly kind: 'not-read'
    }
  | {
      /** The procedure exists no longer, or no longer as one of its own. */
      readonly kind: 'abolished'
    }

/**
 * Ngày cố định trong tháng: for files complete before the cut day of a month, before its last day; for the others, before
 * the cut day of the next month.
 */
export interface MonthlyDate {
  /** What must be complete. */
  readonly complete: TimeLimitEvent
  /** The cut day. */
  readonly cutDay: number
}
