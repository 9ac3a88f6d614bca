import type { InstrumentKey, Source, SourcedDay, Text } from '../law/index.ts'
import type { RoundingMode } from '../points/index.ts'
import type { Assessment, FactBasis } from './Assessment.ts'
import type { CountRule, FactCondition, FactKey, JudgedRule, LeaveOut, Rule, SumRule } from './Rule.ts'

/**
 * Bộ tiêu chí: the whole of a scoring decision as JSON data. The engine holds no rule of its own.
 *
 * Ids are unique over groups, criteria, pot items, bands and gates together, so that one id names one figure.
 */
export interface CriteriaSet {
  /** Version of this format. */
  readonly schema: 'danvan/criteria-set@1'
  /** `<place>-<number>-<year>`. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Tên bộ tiêu chí. */
  readonly title: Text
  /** The instrument whose place the set takes while that instrument's own figures are not known. */
  readonly standsFor?: {
    /** The instrument. */
    readonly instrument: InstrumentKey
    /** How the instrument is known to exist. */
    readonly source: Source
  }
  /** Where the tree (which groups, which criteria, in which order) comes from. */
  readonly source: Source
  /** Periods that the set may assess. */
  readonly inForce: {
    /** First day. */
    readonly from: string
    /** Last day, included. */
    readonly lastDay?: string
    /**
     * Từ ngày này chưa xác định được còn hiệu lực hay không: what the set rests on changed on that day, and nobody has
     * read what became of it. A period that reaches this day is still scored, with a finding.
     */
    readonly unconfirmedFrom?: SourcedDay
    /** Where that comes from. */
    readonly source: Source
  }
  /** The printed total, bonus and penalty apart. */
  readonly maxPoints: number
  /** Decimal places of printed points, 0 … 4. */
  readonly places: number
  /** Nhóm tiêu chí. */
  readonly groups: readonly Group[]
  /** Điểm thưởng. */
  readonly bonus?: Pot
  /** Điểm trừ. */
  readonly penalty?: Pot
  /** Xếp loại, best first. */
  readonly bands: readonly Band[]
  /** Khen thưởng. */
  readonly rewards?: readonly Reward[]
  /** Điều kiện, liệt, khống chế. */
  readonly gates: readonly Gate[]
  /** What the set says of everything that is not a rule. */
  readonly policies: Policies
  /** Các bước chấm, in order. */
  readonly stages: readonly Stage[]
  /** Worked examples; the check of the set computes them. */
  readonly examples: readonly WorkedExample[]
}

/** Nhóm tiêu chí. */
export interface Group {
  /** Id. */
  readonly id: string
  /** Printed number. */
  readonly number: string
  /** Title. */
  readonly title: Text
  /** Printed maximum. */
  readonly max: number
  /** The maximum to which what applies is rescaled when something does not; absent = the printed one. */
  readonly rescaleTo?: number
  /** The criteria. */
  readonly criteria: readonly Criterion[]
  /** Where the maximum comes from. */
  readonly source: Source
}

/** Tiêu chí, or a part of one under a `sum`. */
export interface Criterion {
  /** Id. */
  readonly id: string
  /** Printed number. */
  readonly number: string
  /** Title. */
  readonly title: Text
  /** Printed maximum. */
  readonly max: number
  /** How it is scored. */
  readonly rule: Rule
  /** Every fact the rule reads; for a `sum`, those of its parts. */
  readonly reads: readonly FactKey[]
  /** Minh chứng that is asked for. */
  readonly evidence: readonly EvidenceNeed[]
  /** What a declared "not applicable" does; without it the policy of the set holds. */
  readonly notApplicable?: NotApplicableRule
  /**
   * Mất là mất: points once lost cannot be won back though the period runs on, as with a dossier that was late. Without
   * it what the rule counts may still be caught up with until the period ends.
   */
  readonly irrecoverable?: boolean
  /** Where the content (that this is something to be assessed) comes from, when it is better known than the points. */
  readonly content?: Source
  /** Where maximum, rule, evidence window and not-applicable policy come from. */
  readonly source: Source
  /** Sources of single figures (`max`, `rule`, `rule.<parameter>`, `evidence`, `notApplicable`, `irrecoverable`). */
  readonly figureSources?: FigureSources
}

/** Sources of single figures, by name, where they are better known than the `source` of the whole says. */
export type FigureSources = Readonly<Record<string, Source>>

/**
 * What "not applicable" does to the total: full points, none, the criterion is left out ({@link LeaveOut}), or it may
 * not be declared.
 */
export type NotApplicablePolicy = 'full' | 'zero' | 'forbidden' | LeaveOut

/** The not-applicable policy of one criterion. */
export interface NotApplicableRule {
  /** What it does; `substitute`: another rule takes the place, for the same maximum. */
  readonly policy: NotApplicablePolicy | 'substitute'
  /** Tiêu chí thay thế: the rule in its place; with `substitute` only. */
  readonly rule?: Exclude<Rule, SumRule>
  /** When it may be declared. */
  readonly when?: Text
  /** Who may declare it, as named in the facts; absent = anybody. */
  readonly declarers?: readonly string[]
}

/**
 * Minh chứng cần có. `window` says when a paper must be dated: issued inside the period, in force in it, issued up to
 * the data cut-off, or any time.
 */
export interface EvidenceNeed {
  /** Kind of evidence. */
  readonly kind: EvidenceKind
  /** When it must be dated. */
  readonly window: 'issued-in-period' | 'in-force-in-period' | 'issued-by-cut-off' | 'any'
}

/** Loại minh chứng: numbered paper, count of a system or register, publication, minutes or programme, recognition, appraiser's note. */
export type EvidenceKind = 'document' | 'count' | 'publication' | 'record' | 'decision' | 'judgement'

/** Điểm thưởng or điểm trừ: a pot beside the total, with a cap. */
export interface Pot {
  /** The most the pot gives or takes. */
  readonly cap: number
  /** What fills it. */
  readonly items: readonly PotItem[]
  /** Where the cap comes from. */
  readonly source: Source
}

/** One item of a pot. */
export interface PotItem {
  /** Id. */
  readonly id: string
  /** Title. */
  readonly title: Text
  /** How it is counted, or that somebody gives the points. */
  readonly rule: CountRule | JudgedRule
  /** Where it comes from. */
  readonly source: Source
  /** Sources of single figures (`each`, `cap`; `from`, `to`, `step` where somebody gives the points). */
  readonly figureSources?: FigureSources
}

/** A bound of a band. */
export interface Bound {
  /** Points. */
  readonly points: number
  /** Whether the bound itself belongs to the band. */
  readonly inclusive: boolean
}

/** Mức xếp loại. */
export interface Band {
  /** Id. */
  readonly id: string
  /** Title. */
  readonly title: Text
  /** Lower bound; absent = open below. */
  readonly lower?: Bound
  /** Upper bound; absent = open above. */
  readonly upper?: Bound
  /** Where the bounds come from. */
  readonly source: Source
  /** Sources of single figures (`lower`, `upper`). */
  readonly figureSources?: FigureSources
}

/** Điều kiện xếp loại, liệt, khống chế: when it holds, the effect strikes. */
export interface Gate {
  /** Id. */
  readonly id: string
  /** Title. */
  readonly title: Text
  /** The bands it guards; absent = every band. */
  readonly bands?: readonly string[]
  /** When it strikes. */
  readonly when: GateCondition
  /** What it does. */
  readonly effect: GateEffect
  /** Where it comes from. */
  readonly source: Source
  /** Sources of single figures (`bands`, `when`, `effect`). */
  readonly figureSources?: FigureSources
}

/** When a gate strikes. */
export type GateCondition =
  | FactCondition
  | {
      /** At least one criterion that applies scored 0. */
      readonly kind: 'criterion-zero'
    }
  | {
      /** At least one group that applies has less than so many percent of its maximum. */
      readonly kind: 'group-below'
      /** The share in percent. */
      readonly percent: number
    }

/**
 * What a gate does. To the bands it guards: on to the next band that it does not guard; one band down; no band at all;
 * the authority decides. To all: at most this band; this band whatever the points; no grade at all.
 */
export type GateEffect =
  | {
      /** Kind. */
      readonly kind: 'next-band' | 'drop' | 'no-band' | 'authority-decides' | 'not-gradable'
    }
  | {
      /** Kind. */
      readonly kind: 'cap' | 'fix'
      /** Id of the band. */
      readonly band: string
    }

/** Điều kiện khen thưởng: which grades may be proposed for a reward, and how many of each kind of unit. */
export interface Reward {
  /** Id. */
  readonly id: string
  /** Title. */
  readonly title: Text
  /** The bands that may be proposed. */
  readonly bands: readonly string[]
  /** How many at most; absent = no number is set. */
  readonly quotas?: readonly RewardQuota[]
  /** Where it comes from. */
  readonly source: Source
}

/** Số lượng tối đa of one kind of unit. */
export interface RewardQuota {
  /** Id. */
  readonly id: string
  /** Which units. */
  readonly title: Text
  /** Tập thể. */
  readonly collectives: number
  /** Cá nhân. */
  readonly individuals: number
}

/** What the set says of everything that is not a rule; each with its source. */
export interface Policies {
  /** "Not applicable" where the criterion says nothing. */
  readonly notApplicable: {
    /** The policy. */
    readonly policy: NotApplicablePolicy
    /** Who may declare it, as named in the facts; absent = anybody. */
    readonly declarers?: readonly string[]
    /** Its source. */
    readonly source: Source
    /** Sources of its single figures. */
    readonly figureSources?: FigureSources
  }
  /** A fact that is not known: the result is a range, or it scores nothing. */
  readonly missing: {
    /** The effect. */
    readonly effect: 'incomplete' | 'zero'
    /** Its source. */
    readonly source: Source
    /** Sources of its single figures. */
    readonly figureSources?: FigureSources
  }
  /** A fact without proof: kept and flagged, treated as not known, or worth nothing. */
  readonly evidence: {
    /** Bases that prove nothing. A `document` without a document proves nothing either. */
    readonly weakBases: readonly FactBasis[]
    /** The effect. */
    readonly effect: 'keep' | 'open' | 'zero'
    /** Its source. */
    readonly source: Source
    /** Sources of its single figures. */
    readonly figureSources?: FigureSources
  }
  /** A fact that is waived: full points, none, as it would have scored, or it may not be waived. */
  readonly waived: {
    /** The effect. */
    readonly effect: 'full' | 'zero' | 'as-scored' | 'forbidden'
    /** Its source. */
    readonly source: Source
    /** Sources of its single figures. */
    readonly figureSources?: FigureSources
  }
  /** A group of which nothing applies: counts nothing, or takes the whole out of grading. */
  readonly emptyGroup: {
    /** The effect. */
    readonly effect: 'zero' | 'not-gradable'
    /** Its source. */
    readonly source: Source
    /** Sources of its single figures. */
    readonly figureSources?: FigureSources
  }
  /** Rounding: once, at one level. */
  readonly rounding: {
    /** Mode. */
    readonly mode: RoundingMode
    /** Level at which numbers are rounded to the set's places. */
    readonly at: 'leaf' | 'group' | 'total'
    /** Whether bands are compared with the rounded or with the exact total. */
    readonly compare: 'rounded' | 'exact'
    /** Its source. */
    readonly source: Source
    /** Sources of its single figures. */
    readonly figureSources?: FigureSources
  }
  /** Bounds of the final total. With neither `clamp` nor `mayExceed`, a total above the maximum is reported and flagged. */
  readonly total: {
    /** The text says that the total may exceed the printed maximum. */
    readonly mayExceed?: true
    /** Least and most. */
    readonly clamp?: {
      /** Least. */
      readonly min: number
      /** Most. */
      readonly max: number
    }
    /** Its source. */
    readonly source: Source
    /** Sources of its single figures. */
    readonly figureSources?: FigureSources
  }
  /** The stage whose value is official; never the largest of the stages. */
  readonly official: {
    /** Id of the stage. */
    readonly stage: string
    /** Its source. */
    readonly source: Source
    /** Sources of its single figures. */
    readonly figureSources?: FigureSources
  }
}

/** Bước chấm: self, appraised, decided. */
export interface Stage {
  /** Id. */
  readonly id: string
  /** Title. */
  readonly title: Text
  /** Who. */
  readonly actor: Text
  /** The days between which it is done, where the text names them. */
  readonly window?: StageWindow
  /** Where it comes from. */
  readonly source: Source
}

/** Thời gian của một bước chấm. */
export interface StageWindow {
  /** First day, `MM-DD`. */
  readonly from: string
  /** Last day, `MM-DD`, included. */
  readonly to: string
  /** In the year in which the assessed period ends, or in the next one. */
  readonly year: 'period' | 'next'
  /** Where it comes from. */
  readonly source: Source
}

/** Ví dụ tính sẵn: an assessment and what it must come to. */
export interface WorkedExample {
  /** Title. */
  readonly title: Text
  /** The assessment. */
  readonly assessment: Assessment
  /** The day the question is asked. */
  readonly asOf: string
  /** What must come out; only the fields given are compared. */
  readonly expected: {
    /** Known points. */
    readonly earned?: number
    /** Base range, least and most. */
    readonly base?: readonly [number, number]
    /** Final range, least and most. */
    readonly final?: readonly [number, number]
    /** Bands still possible, best first. */
    readonly bands?: readonly string[]
  }
}
