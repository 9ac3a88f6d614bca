import type { Issue } from '../issues/index.ts'
import type { Provenance, Source, Text } from '../law/index.ts'
import type { Stamp } from '../stamp/index.ts'
import type { Period } from './Assessment.ts'
import type { Grade, Range, ScoreResult } from './ScoreResult.ts'

/** Nhóm đơn vị: units that are ranked against each other and no others. */
export interface UnitGroup {
  /** Id. */
  readonly id: string
  /** Title. */
  readonly title: Text
  /** Names of its units, as the assessments write them. */
  readonly units: readonly string[]
}

/** Chỉ tiêu khen thưởng: so many of a band may have something, best points first. */
export interface Quota {
  /** Id. */
  readonly id: string
  /** What it is a quota of. */
  readonly title: Text
  /** The group it is for; absent = every unit. */
  readonly group?: string
  /** The lowest band of which units may have it. */
  readonly band: string
  /** How many may have it. */
  readonly max: number
  /** Where it comes from. */
  readonly source: Source
}

/** Điều kiện khen thưởng: which band allows a proposal. */
export interface RewardRule {
  /** Id. */
  readonly id: string
  /** What may be proposed. */
  readonly title: Text
  /** The lowest band of which units may be proposed. */
  readonly band: string
  /** Where it comes from. */
  readonly source: Source
}

/** Kết quả của nhiều đơn vị: ranking, distribution, quotas, eligibility, year against year; plain JSON. */
export interface CohortResult {
  /** What it is. */
  readonly kind: 'cohort-result'
  /** Version of this format. */
  readonly schema: 'danvan/cohort-result@1'
  /** Title of the set. */
  readonly title: Text
  /** True when one of the assessments is an example. */
  readonly illustrative: boolean
  /** A ranking for each period and group, periods in order of time. */
  readonly rankings: readonly Ranking[]
  /** Each quota, for each period. */
  readonly quotas: readonly QuotaResult[]
  /** Each reward of the set and each rule of eligibility that was given, for each period. */
  readonly rewards: readonly RewardResult[]
  /** Units of which several periods were given. */
  readonly years: readonly YearAgainstYear[]
  /** Assessments that were left out, and units that stand in no group. */
  readonly issues: readonly Issue[]
  /** The weakest provenance of the figures used. */
  readonly provenance: Provenance
  /** How many figures of the set have which provenance. */
  readonly figures: ScoreResult['figures']
  /** What made this result; absent when nothing was given. */
  readonly stamp?: Stamp
}

/** Xếp hạng of one group in one period. */
export interface Ranking {
  /** The period. */
  readonly period: Period
  /** The group; absent = units that no group names. */
  readonly group?: {
    /** Id. */
    readonly id: string
    /** Title. */
    readonly title: Text
  }
  /** Units whose points are known, best first. Equal points have equal ranks: 1, 1, 3. */
  readonly ranked: readonly RankedUnit[]
  /** Units whose points are not known; they have no rank. */
  readonly apart: readonly UnitApart[]
  /** How many units have which band. */
  readonly distribution: Distribution
}

/** One unit with its rank. */
export interface RankedUnit {
  /** Hạng. */
  readonly rank: number
  /** Đơn vị. */
  readonly unit: string
  /** The final total. */
  readonly points: number
  /** The grade. */
  readonly grade: Grade
  /** True when another unit has the same points; their order is that of their names and says nothing. */
  readonly tied: boolean
}

/** One unit without a rank. */
export interface UnitApart {
  /** Đơn vị. */
  readonly unit: string
  /** Why its points are not known. */
  readonly status: Exclude<ScoreResult['status'], 'complete'>
  /** Least and most that they can come to. */
  readonly range: Range
  /** The grade as far as it is known. */
  readonly grade: Grade
}

/** Phân bố xếp loại. */
export interface Distribution {
  /** Units with a certain band, in the order of the bands. */
  readonly bands: readonly {
    /** Id. */
    readonly id: string
    /** Title. */
    readonly title: Text
    /** How many. */
    readonly units: number
  }[]
  /** Units whose points fall into no band. */
  readonly noBand: number
  /** Units whose grade the set leaves to the authority. */
  readonly authorityDecides: number
  /** Units of which several bands are still possible. */
  readonly open: number
  /** Units that cannot be graded. */
  readonly notGradable: number
}

/** Who has a place under a quota. */
export interface QuotaResult extends Quota {
  /** The period. */
  readonly period: Period
  /** Whether a unit that is still open could change it. */
  readonly status: 'settled' | 'open'
  /** Units within the quota. */
  readonly within: readonly string[]
  /** Equal points on both sides of the last place: the authority decides who of them. */
  readonly authorityDecides?: {
    /** They. */
    readonly units: readonly string[]
    /** How many places are left for them. */
    readonly places: number
  }
  /** Units of the band that the quota leaves out. */
  readonly beyond: readonly string[]
  /** Units that could still come into it. */
  readonly open: readonly string[]
}

/** Who may be proposed. */
export interface RewardResult extends Omit<RewardRule, 'band'> {
  /** The bands of which units may be proposed. */
  readonly bands: readonly string[]
  /** The period. */
  readonly period: Period
  /** Units that may. */
  readonly eligible: readonly string[]
  /** Units that may not. */
  readonly notEligible: readonly string[]
  /** Units of which it is not known yet: also where the result is at fault, no band fits, or an authority decides. */
  readonly open: readonly string[]
}

/** So sánh giữa các năm of one unit. */
export interface YearAgainstYear {
  /** Đơn vị. */
  readonly unit: string
  /** From one period to the next one. */
  readonly steps: readonly {
    /** The period before. */
    readonly from: Period
    /** The period after. */
    readonly to: Period
    /** Least and most before. */
    readonly before: Range
    /** Least and most after. */
    readonly after: Range
    /** After less before, when both are known. */
    readonly difference?: number
    /** The grade before. */
    readonly gradeBefore: Grade
    /** The grade after. */
    readonly gradeAfter: Grade
    /** Criteria whose points differ, in printed order. */
    readonly criteria: readonly {
      /** Id. */
      readonly id: string
      /** Printed number. */
      readonly number: string
      /** Title. */
      readonly title: Text
      /** Least and most before. */
      readonly before: Range
      /** Least and most after. */
      readonly after: Range
    }[]
  }[]
}
