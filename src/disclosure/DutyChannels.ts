import type { Source } from '../law/index.ts'
import type { Channel } from './Channel.ts'
import type { DutyCondition } from './DutyCondition.ts'
import type { UnknownField } from './UnknownField.ts'

/** Biểu thức hình thức: which channels, together or instead of each other, and on what of the profile that depends. */
export type ChannelRule =
  | {
      /** One channel. */
      readonly kind: 'channel'
      /** Which. */
      readonly channel: Channel
    }
  | {
      /** All of these, or any of them. */
      readonly kind: 'all-of' | 'any-of'
      /** The parts; of nothing, `all-of` asks for nothing. */
      readonly of: readonly ChannelRule[]
    }
  | {
      /** Depends on the profile. */
      readonly kind: 'when'
      /** On what. */
      readonly when: DutyCondition
      /** Where it holds. */
      readonly use: ChannelRule
      /** Where it does not; nothing is asked for if left out. */
      readonly otherwise?: ChannelRule
      /** Where that was read, if not where the field was. */
      readonly source?: Source
    }

/** Hình thức công khai của một nghĩa vụ. */
export type DutyChannels =
  | {
      /** Forms are prescribed. */
      readonly kind: 'rule'
      /** Which. */
      readonly rule: ChannelRule
      /** Forms allowed in addition; alone they do not do. */
      readonly optional?: readonly Channel[]
      /** Forms that do not do alone, though the text lists them. */
      readonly weakAlone?: readonly Channel[]
      /** Where that was read, if not where the row was. */
      readonly source?: Source
    }
  | {
      /** No form: something is done, or the same form as before, or none is stated. */
      readonly kind: 'none' | 'same-form' | 'none-stated'
      /** Where that was read, if not where the row was. */
      readonly source?: Source
    }
  | UnknownField
