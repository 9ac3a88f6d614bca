import type { IsoDate } from '../civil/index.ts'
import type { Text } from '../law/index.ts'
import type { Claim } from './Assessment.ts'
import type { ScoreResult } from './ScoreResult.ts'

/** Kết quả của một bước chấm: what was claimed at it, beside what the facts come to. */
export interface StageResult {
  /** What it is. */
  readonly kind: 'stage-result'
  /** Version of this format. */
  readonly schema: 'danvan/stage-result@1'
  /** Bước chấm. */
  readonly stage: StageRef
  /** The stage whose value the set makes official. */
  readonly official: StageRef
  /** Điểm đã chấm: value, reason, author and day by criterion. What is not here was left blank. */
  readonly claims: Readonly<Record<string, Claim>>
  /** What the claims come to, by the arithmetic of the set. */
  readonly total: ClaimedTotal
  /**
   * SHA-256 of the facts that the set reads, as they were written: values, papers, notes, declarations, waivers, and both
   * readings of what is disputed.
   */
  readonly factsDigest: string
  /** What the facts of this stage come to. */
  readonly score: ScoreResult
}

/** Tổng điểm đã chấm: parts combined, rescaled, capped, clamped and rounded as the set says. */
export interface ClaimedTotal {
  /** Base points; only where nothing was left blank that could change them. */
  readonly base?: number
  /** With the pots, clamped; only where nothing was left blank that could change it. */
  readonly final?: number
  /**
   * Criteria and pot items left blank: not known, not zero. An item of a pot of which the facts say that it did not happen
   * needs no zero written.
   */
  readonly blank: readonly ClaimedPlace[]
  /** By id: what the parts of a group or a criterion come to, where nothing was claimed for it as a whole. */
  readonly sums: Readonly<Record<string, number>>
  /** Wholes that were claimed otherwise than their parts come to. */
  readonly differing: readonly (ClaimedPlace & {
    /** Claimed for the whole. */
    readonly claimed: number
    /** What its parts come to. */
    readonly sum: number
  })[]
  /** Criteria whose parts lie so far apart that nothing follows from them: they are blank too. */
  readonly apart: readonly (ClaimedPlace & {
    /** How far, in points. */
    readonly spread: number
  })[]
}

/** A group, criterion, part or pot item, named. */
export interface ClaimedPlace {
  /** What it is; a part of a criterion is one too. */
  readonly use: 'group' | 'criterion' | 'bonus' | 'penalty'
  /** Id. */
  readonly id: string
  /** Printed number; a pot item has none. */
  readonly number?: string
  /** Title. */
  readonly title: Text
}

/** A stage as the set names it. */
export interface StageRef {
  /** Id. */
  readonly id: string
  /** Title. */
  readonly title: Text
  /** Vai trò: who. */
  readonly actor: Text
  /** Its place among the stages of the set, from 0. */
  readonly place: number
  /** The days between which it is done in this period, where the set names them. */
  readonly window?: {
    /** First day. */
    readonly from: IsoDate
    /** Last day, included. */
    readonly to: IsoDate
  }
}

/** Khoá một bước chấm: who closed it, when, and what it then held. */
export interface StageLock {
  /** What it is. */
  readonly kind: 'stage-lock'
  /** Version of this format. */
  readonly schema: 'danvan/stage-lock@1'
  /** Id of the stage. */
  readonly stage: string
  /** Who closed it. */
  readonly by: string
  /** The day. */
  readonly on: IsoDate
  /** SHA-256 of its claims and facts, with reasons, notes and disputed readings. */
  readonly digest: string
}
