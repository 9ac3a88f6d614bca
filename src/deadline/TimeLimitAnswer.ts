import type { IsoDate } from '../civil/index.ts'
import type { InForceStatus, InstrumentGap, Provenance } from '../law/index.ts'
import type { TimeLimit } from './TimeLimit.ts'
import type { TimeLimitCondition } from './TimeLimitConditions.ts'
import type { TimeLimitFigure } from './TimeLimitFigure.ts'
import type { TimeLimitRule, TimeLimitStart } from './TimeLimitRule.ts'

/**
 * Thời hạn của một thủ tục theo luật của một ngày, with what it rests on and what is open.
 *
 * `in-force` without a `figure` means that the law is known and the case is not: the `candidates` are the rows among
 * which the conditions in `undecided` choose.
 */
export interface TimeLimitAnswer {
  /** The procedure asked for. */
  readonly procedure: string
  /** The day that chooses the law. */
  readonly date: IsoDate
  /** Whether a limit that was read is in force on the day. */
  readonly status: InForceStatus
  /** Why nothing is known, when the status is `unknown`. */
  readonly reason?: UnknownTimeLimit
  /** The procedure most likely meant, when there is none of that name. */
  readonly nearest?: string
  /** The row that answers, when it is one. */
  readonly rule?: TimeLimitRule
  /** What it says, when it is decided. */
  readonly figure?: TimeLimitFigure
  /** The limit, when the figure is one limit: `within` or `lasts`. */
  readonly limit?: TimeLimit
  /** Counted back from the event. */
  readonly direction?: 'before'
  /** What it is counted from, when that is decided. */
  readonly start?: TimeLimitStart
  /** The rows that may answer, in the order of the catalogue. */
  readonly candidates: readonly TimeLimitRule[]
  /** What must be stated of the case to decide between them. */
  readonly undecided: readonly (TimeLimitCondition | 'authority')[]
  /** Rows of other texts that say otherwise and give way. */
  readonly conflicts: readonly TimeLimitRule[]
  /** The weakest provenance used: of figure, start and interval. Left out when nothing was used. */
  readonly provenance?: Provenance
  /** What to know before the figure is used. */
  readonly warnings: readonly TimeLimitWarning[]
  /** What nobody has read of it. */
  readonly gaps: readonly InstrumentGap[]
}

/** Why nothing is known of a limit on a day. */
export type UnknownTimeLimit =
  | 'unknown-procedure'
  | 'no-rule'
  | 'case-not-covered'
  | 'text-not-read'
  | 'interval-not-read'
  | 'between-texts'

/** The codes of what to know before a limit is used. */
export type TimeLimitWarningCode =
  | 'condition-unstated'
  | 'authority-unstated'
  | 'unconfirmed-since'
  | 'conflicting-texts'
  | 'transition'
  | 'start-not-read'
  | 'start-inferred'
  | 'unverified'
  | 'earlier-text-available'
  | 'earlier-text-assumed'
  | 'before-first-text'
  | 'after-last-text'
  | 'not-reviewed-since'

/** One thing to know, as data. */
export interface TimeLimitWarning {
  /** What kind. */
  readonly code: TimeLimitWarningCode
  /** What the sentence about it needs. */
  readonly data: Readonly<Record<string, unknown>>
}
