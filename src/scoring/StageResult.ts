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
  /** What the facts of this stage come to. */
  readonly score: ScoreResult
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
  /** SHA-256 of its claims and facts. */
  readonly digest: string
}
