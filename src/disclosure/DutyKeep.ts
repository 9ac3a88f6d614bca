import type { Source } from '../law/index.ts'
import type { Channel } from './Channel.ts'
import type { UnknownField } from './UnknownField.ts'

/** Thời gian duy trì: how long or how often each channel must carry it. */
export type DutyKeep =
  | {
      /** There are minima. */
      readonly kind: 'rules'
      /** One for each group of channels; a channel in none has no minimum. */
      readonly rules: readonly KeepRule[]
      /** Where that was read, if not where the row was. */
      readonly source?: Source
    }
  | {
      /** The text has none. */
      readonly kind: 'none-stated'
      /** Where that was read, if not where the row was. */
      readonly source?: Source
    }
  | UnknownField

/** One minimum. */
export interface KeepRule {
  /** The channels it is for. */
  readonly channels: readonly Channel[]
  /** How long, or how often. */
  readonly atLeast:
    | {
        /** How many. */
        readonly amount: number
        /** Days of posting, or times of broadcasting and printing. */
        readonly unit: 'day' | 'times'
        /** Liên tục: a gap breaks it. */
        readonly consecutive: boolean
      }
    | 'permanent'
    | 'while-in-force'
  /** First day on which the minimum holds, where it is not that of the row. */
  readonly from?: string
  /** Last day on which it holds, included. */
  readonly lastDay?: string
  /** Where that was read, if not where the field was. */
  readonly source?: Source
}
