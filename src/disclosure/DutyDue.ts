import type { TimeLimit } from '../deadline/index.ts'
import type { Source, Text } from '../law/index.ts'
import type { UnknownField } from './UnknownField.ts'

/** Thời hạn công khai. What a row leaves out is left to the default of its audience; `none-stated` is not. */
export type DutyDue = SingleDue | SeveralDue

/** One time for the whole content. */
export type SingleDue =
  | LimitedDue
  | DatedDue
  | {
      /**
       * - `last-working-day-of`: by the last working day of a month;
       * - `months-into-next-year`: after the year ends, within so many months of the next.
       */
      readonly kind: 'last-working-day-of' | 'months-into-next-year'
      /** Which month, or how many months. */
      readonly month: number
      /** Where that was read, if not where the row was. */
      readonly source?: Source
    }
  | {
      /** No number: at the event, with the disclosure itself, at the end of the period, always, at once, or none stated. */
      readonly kind: 'at-event' | 'with-disclosure' | 'period-end' | 'continuous' | 'promptly' | 'none-stated'
      /** Where that was read, if not where the row was. */
      readonly source?: Source
    }
  | UnknownField

/** So many days after the event, or before it. */
export interface LimitedDue {
  /** A limit. */
  readonly kind: 'within'
  /** How many days or working days. */
  readonly limit: TimeLimit<'day' | 'working-day'>
  /** Counted from the event, or back from it. */
  readonly direction: 'after' | 'before'
  /** The limit of a special case; what makes a case special, the gap says. */
  readonly specialCase?: {
    /** The limit. */
    readonly limit: TimeLimit<'day' | 'working-day'>
    /** Id of the gap. */
    readonly gap: string
  }
  /** Where that was read, if not where the row was. */
  readonly source?: Source
}

/** Before a day of the calendar: the day itself is too late. */
export interface DatedDue {
  /** Trước ngày. */
  readonly kind: 'before-date'
  /** Month. */
  readonly month: number
  /** Day of the month. */
  readonly day: number
  /** Years after the one the disclosure is about. */
  readonly yearOffset: 0 | 1
  /** Where that was read, if not where the row was. */
  readonly source?: Source
}

/** One time for each part of the content. */
export interface SeveralDue {
  /** Several. */
  readonly kind: 'several'
  /** The parts. */
  readonly of: readonly {
    /** Id of the part. */
    readonly id: string
    /** The part. */
    readonly label: Text
    /** Its time. */
    readonly due: SingleDue
  }[]
}
