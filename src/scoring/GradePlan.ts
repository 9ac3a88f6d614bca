import type { Provenance, Text } from '../law/index.ts'
import type { Stamp } from '../stamp/index.ts'
import type { FactValue, Period } from './Assessment.ts'
import type { FactKey } from './Rule.ts'
import type { BandRef, Grade, Range, Reading, ScoreResult } from './ScoreResult.ts'
import type { ClaimedPlace } from './StageResult.ts'
import type { NodeDifference } from './whatIf.ts'

/** Đường tới mức xếp loại: the cheapest changes that make a band certain; plain JSON. */
export interface GradePlan {
  /** What it is. */
  readonly kind: 'grade-plan'
  /** Version of this format. */
  readonly schema: 'danvan/grade-plan@1'
  /** Title of the set. */
  readonly title: Text
  /** Đơn vị. */
  readonly unit: string
  /** Kỳ đánh giá. */
  readonly period: Period
  /** True for an example. */
  readonly illustrative: boolean
  /** The band asked for; a better one counts too. */
  readonly band: BandRef
  /**
   * The band is certain already; it can be made so; it cannot; or the search could not tell, as `undetermined` says why.
   */
  readonly reachable: 'already' | 'yes' | 'no' | 'not-determined'
  /** How things stand. */
  readonly now: Standing
  /** The cheapest plan; present when the band can be reached. */
  readonly plan?: PlanOption
  /** The next ones, at most five, cheapest first; none can do without one of its changes. */
  readonly others: readonly PlanOption[]
  /** True when the search for others was given up before it had found five or seen that there are no more. */
  readonly othersCutShort: boolean
  /**
   * What the search cannot tell in full: why it is `not-determined`; or points that only another stage gives, without which
   * a plan holds all the same.
   */
  readonly undetermined: readonly PlanGap[]
  /** Why the band cannot be reached. */
  readonly blockedBy: readonly PlanBlock[]
  /** How many states the search went through: its work, whatever the machine. */
  readonly explored: number
  /** Points that can no longer be won, and why. */
  readonly irrecoverable: readonly Irrecoverable[]
  /** The weakest provenance of the figures used. */
  readonly provenance: Provenance
  /** How many figures of the set have which provenance. */
  readonly figures: ScoreResult['figures']
  /** What made this result. */
  readonly stamp: Stamp
}

/** A total and its grade. */
export interface Standing {
  /** Least and most that the total can come to. */
  readonly final: Range
  /** The grade. */
  readonly grade: Grade
}

/** One set of changes that makes the band certain, whatever stays unknown besides. */
export interface PlanOption extends Standing {
  /** What is to be done, or to be confirmed, in the order of the set. */
  readonly changes: readonly PlanChange[]
  /** Criteria that gain or lose points along with it, by the facts they share. */
  readonly alongside: readonly NodeDifference[]
  /** The sum of the costs. */
  readonly cost: number
}

/** One criterion, pot item or gate that is changed. */
export interface PlanChange {
  /** What is changed. For a gate or a penalty it is a matter to be confirmed. */
  readonly use: 'criterion' | 'bonus' | 'penalty' | 'gate'
  /** Id. */
  readonly id: string
  /** Printed number, of a criterion. */
  readonly number?: string
  /** Title. */
  readonly title: Text
  /** The facts that change. */
  readonly facts: readonly FactChange[]
  /** How the points of a criterion then come about. */
  readonly reading?: Reading
  /** Points that become certain by it, of a criterion. */
  readonly gains?: number
  /** What it costs. */
  readonly cost: number
}

/** How one fact must come to stand. */
export interface FactChange {
  /** Key. */
  readonly fact: FactKey
  /** Whether anything is known of it now. */
  readonly state: 'missing' | 'disputed' | 'known'
  /** The value now, when it is known. */
  readonly from?: FactValue
  /** The value it must have, or must keep to. */
  readonly to: FactValue
  /** How it must keep to it: a date at most is that day or earlier; `none-of` is none of the values in the list. */
  readonly bound: FactBound
  /** True when the value stays and only needs proof. */
  readonly needsProof?: true
}

/** How a fact must keep to a value. */
export type FactBound = 'exactly' | 'at-least' | 'at-most' | 'below' | 'none-of'

/** Why a band cannot be reached. */
export type PlanBlock =
  | {
      /** A condition, cap or veto that nothing clears. */
      readonly reason: 'gate'
      /** Id. */
      readonly id: string
      /** Title. */
      readonly title: Text
      /** Criteria that stay at 0, or groups that stay below their share, for a gate on these. */
      readonly criteria?: readonly ClaimedPlace[]
    }
  | {
      /** The points do not suffice. */
      readonly reason: 'points'
      /** The most that can be made certain. */
      readonly most: number
      /** The least that the band asks for. */
      readonly needed: number
    }
  | {
      /** The assessment cannot be graded, or is at fault. */
      readonly reason: 'not-gradable'
      /** Why. */
      readonly because: readonly ('nothing-applies' | 'group-empty' | 'invalid-input' | 'no-bands' | 'gate')[]
    }

/** Something of which the search cannot tell everything that may be done. */
export interface PlanGap {
  /**
   * What does not apply changes what criteria of other groups, or its siblings, are worth; a condition asks for a share;
   * a mean over items that lasts on, whose best is no single number; parts that may lie too far apart to make a mean;
   * points that are given at another stage; more combinations than are gone through.
   */
  readonly reason: PlanGapReason
  /** Id of the criterion, pot item or gate; absent = the whole. */
  readonly id?: string
  /** Its title. */
  readonly title?: Text
}

/** Why the search cannot tell everything. */
export type PlanGapReason =
  | 'beyond-group'
  | 'share-condition'
  | 'mean-over-items'
  | 'spread'
  | 'awarded-elsewhere'
  | 'too-much'

/** Points of one criterion that can no longer be won. */
export interface Irrecoverable {
  /** Id. */
  readonly id: string
  /** Printed number. */
  readonly number: string
  /** Title. */
  readonly title: Text
  /** How many. */
  readonly points: number
  /**
   * The period had ended; the day is past or the thing was done late; what was counted stays counted; two known figures
   * are compared; no value of its facts gives more.
   */
  readonly reason: IrrecoverableReason
}

/** Why points can no longer be won. */
export type IrrecoverableReason = 'period-over' | 'day-passed' | 'stays-counted' | 'figures-known' | 'rule-limit'
