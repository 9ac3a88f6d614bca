import type { IsoDate } from '../civil/index.ts'
import type { Issue } from '../issues/index.ts'
import type { Provenance, Text } from '../law/index.ts'
import type { Stamp } from '../stamp/index.ts'
import type { Period } from './Assessment.ts'
import type { Grade, Range, ScoreResult } from './ScoreResult.ts'
import type { ClaimedPlace, StageRef } from './StageResult.ts'

/** So sánh các bước chấm: each stage keeps its own value; plain JSON. */
export interface StageComparison {
  /** What it is. */
  readonly kind: 'stage-comparison'
  /** Version of this format. */
  readonly schema: 'danvan/stage-comparison@1'
  /** Title of the set. */
  readonly title: Text
  /** Đơn vị. */
  readonly unit: string
  /** Kỳ đánh giá. */
  readonly period: Period
  /** True for an example. */
  readonly illustrative: boolean
  /** The stages given, in the order of the set. */
  readonly stages: readonly ComparedStage[]
  /** The official value: that of the stage which the set names, never the largest. */
  readonly official: OfficialValue
  /** Groups, criteria, parts and pot items that have a claim at some stage, in printed order. */
  readonly criteria: readonly ComparedCriterion[]
  /** What needs an answer. */
  readonly findings: readonly StageFinding[]
  /** The weakest provenance of the figures used. */
  readonly provenance: Provenance
  /** How many figures of the set have which provenance. */
  readonly figures: ScoreResult['figures']
}

/** One stage among others. */
export interface ComparedStage extends StageRef {
  /** What the claims come to by the arithmetic of the set, pots and bounds included; absent = something was left blank. */
  readonly claimed?: number
  /** The same without the pots. */
  readonly claimedBase?: number
  /** Criteria and pot items left blank: not known, not zero. */
  readonly blank: readonly ClaimedPlace[]
  /** What the facts of the stage come to, pots and bounds included. */
  readonly computed: Range
  /** The grade by the facts. */
  readonly grade: Grade
  /** Who closed it and when. */
  readonly locked?: {
    /** Who. */
    readonly by: string
    /** The day. */
    readonly on: IsoDate
  }
  /** What made its score. */
  readonly stamp: Stamp
}

/** The official value, as far as there is one. */
export interface OfficialValue {
  /** The stage that the set names. */
  readonly stage: StageRef
  /** It stands; the stage is not there yet; it is there, and something of it was left blank. */
  readonly status: 'known' | 'stage-missing' | 'blank'
  /** What the claims of that stage come to, pots and bounds included. */
  readonly points?: number
  /** Criteria and pot items left blank. */
  readonly blank: readonly ClaimedPlace[]
}

/** A group, criterion, part or pot item through the stages. */
export interface ComparedCriterion extends ClaimedPlace {
  /** Printed maximum; of a pot item, the cap of its pot. */
  readonly max: number
  /** Its value at each stage, in the order of the set. */
  readonly values: readonly StageValue[]
  /** From one value to the next one, where they differ: a claim on the whole is held against what its parts came to. */
  readonly changes: readonly {
    /** Id of the stage before. */
    readonly from: string
    /** Id of the stage after. */
    readonly to: string
    /** Points before. */
    readonly before: number
    /** Points after. */
    readonly after: number
    /** After less before. */
    readonly difference: number
    /** The reason given at the stage after; of parts, their reasons. */
    readonly reason?: string
  }[]
}

/** Value, reason, author and day of one stage. */
export interface StageValue {
  /** Id of the stage. */
  readonly stage: string
  /** Points claimed; absent = left blank, which is not zero. */
  readonly claimed?: number
  /** What its parts come to, where nothing was claimed for the whole. */
  readonly parts?: number
  /** Why. */
  readonly reason?: string
  /** Who. */
  readonly by?: string
  /** When. */
  readonly on?: string
  /** What the facts of the stage come to. */
  readonly computed: Range
}

/** The codes of what a comparison of stages finds; the sentence for each is in the locales. */
export type StageFindingCode =
  | 'reason-missing'
  | 'claim-not-computed'
  | 'parts-differ'
  | 'parts-apart'
  | 'author-or-day-missing'
  | 'outside-window'
  | 'before-earlier-stage'
  | 'locked-changed'
  | 'official-missing'
  | 'official-blank'
  | 'sets-differ'

/**
 * One finding of a comparison of stages. Its data name a stage by id and title (`stage`, `stageTitle`), a criterion by
 * number and title, so that a text need not show an id.
 */
export type StageFinding = Issue<StageFindingCode>
