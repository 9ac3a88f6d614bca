import type { Exact } from '../../points/index.ts'
import type { FactReader } from '../FactReader.ts'
import type { LeaveOut } from '../Rule.ts'
import type { Reading } from '../ScoreResult.ts'

/** What a rule makes of the facts: points in units, not yet rounded unless the set rounds at the leaf; and how. */
export interface RuleOutcome {
  /** Points in units; undefined where the text has no level for the case. */
  readonly points: Exact | undefined
  /** How they came about. */
  readonly reading: Reading
  /** Set when 0 of 0 leaves the criterion out: what becomes of its maximum. */
  readonly leftOut?: LeaveOut
}

/** A rule made ready: undefined when the facts do not suffice; the reader knows why. */
export type RulePlan = (reader: FactReader) => RuleOutcome | undefined

/** What a rule needs to be made ready. */
export interface RuleContext {
  /** Maximum of the criterion, in units. */
  readonly max: number
  /** Decimal places of the set. */
  readonly places: number
  /** Points of the data as units. */
  readonly units: (points: number) => number
  /** So much of a whole, rounded where the set rounds leaves. */
  readonly partOf: (whole: number, numerator: Exact, denominator: Exact) => Exact
}
