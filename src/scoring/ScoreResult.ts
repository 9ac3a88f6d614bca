import type { IsoDate } from '../civil/index.ts'
import type { Issue, Severity } from '../issues/index.ts'
import type { Provenance, Text } from '../law/index.ts'
import type { Stamp } from '../stamp/index.ts'
import type { Evidence, FactBasis, FactValue, Period } from './Assessment.ts'
import type { FindingCode } from './FindingCode.ts'
import type { Combine, FactKey } from './Rule.ts'

/** Kết quả chấm: plain JSON; codes, numbers and labels, no sentence. */
export interface ScoreResult {
  /** What it is. */
  readonly kind: 'score-result'
  /** Version of this format. */
  readonly schema: 'danvan/score-result@1'
  /** Whether everything asked is known, something is not, nothing applies, or the input is at fault. */
  readonly status: 'complete' | 'incomplete' | 'not-applicable' | 'invalid'
  /** Title of the set. */
  readonly title: Text
  /** Đơn vị. */
  readonly unit: string
  /** Kỳ đánh giá. */
  readonly period: Period
  /** Bước chấm. */
  readonly stage: {
    /** Id. */
    readonly id: string
    /** Title, when the set has the stage. */
    readonly title?: Text
  }
  /** True for an example. */
  readonly illustrative: boolean
  /** The final total; only when the status is `complete`. */
  readonly points?: number
  /** Points that are certain before pots: the effective points of all that is known. */
  readonly earned: number
  /** The ledger of the whole, before any rescaling. */
  readonly ledger: Ledger
  /** The whole after rescaling. */
  readonly effective: Effective
  /** The whole rescaled over what applies: from which maximum to which. */
  readonly rescaled?: Rescaled
  /** Both denominators, so that leaving things out never lifts a share unseen. */
  readonly shares: {
    /** Of the printed maximum. */
    readonly ofPrinted: ShareOfPoints
    /** Of the maximum of what applies. */
    readonly ofApplicable: ShareOfPoints
  }
  /** Least and most that the total can still come to. */
  readonly range: {
    /** Without the pots. */
    readonly base: Range
    /** With the pots, clamped as the set says. */
    readonly final: Range
    /** With the pots, before clamping. */
    readonly beforeClamp: Range
  }
  /** Xếp loại. */
  readonly grade: Grade
  /** The weakest provenance of the figures used. */
  readonly provenance: Provenance
  /** How many figures of the set have which provenance. */
  readonly figures: Readonly<Partial<Record<Provenance, number>>>
  /** The groups. */
  readonly tree: readonly ScoreNode[]
  /** Điểm thưởng. */
  readonly bonus?: PotResult
  /** Điểm trừ. */
  readonly penalty?: PotResult
  /** Each gate: struck, held off, or not known. */
  readonly gates: readonly GateResult[]
  /** What is not known, most points at stake first. */
  readonly missing: readonly Missing[]
  /** What a reader should know. */
  readonly findings: readonly Finding[]
  /** Faults of the input. */
  readonly issues: readonly Issue[]
  /** What made this result. */
  readonly stamp: Stamp
}

/** Sổ điểm: `max = earned + lost + unknown + notApplicable`, exactly, at every node, in printed points. */
export interface Ledger {
  /** Printed maximum. */
  readonly max: number
  /** Earned for certain. */
  readonly earned: number
  /** Lost for certain. */
  readonly lost: number
  /** Not known yet. */
  readonly unknown: number
  /** Not applicable. */
  readonly notApplicable: number
}

/** What counts after the not-applicable policies, waivers and rescaling. */
export interface Effective {
  /** Points that count for certain. */
  readonly earned: number
  /** The most that could still count. */
  readonly most: number
  /** Of how many. */
  readonly max: number
}

/** Points of a maximum, and the share in percent rounded half-up to two places; no share of a maximum of 0. */
export interface ShareOfPoints {
  /** Points earned. */
  readonly earned: number
  /** Of how many. */
  readonly max: number
  /** Share in percent. */
  readonly percent?: number
}

/** Least and most. */
export interface Range {
  /** Least. */
  readonly min: number
  /** Most. */
  readonly max: number
}

/** A node of the trail: a group, a criterion, or a part of one. */
export interface ScoreNode {
  /** Id. */
  readonly id: string
  /** Printed number. */
  readonly number: string
  /** Title. */
  readonly title: Text
  /** What became of it; a node with parts is `open` when any part is. */
  readonly status: NodeStatus
  /** The ledger, before rescaling. */
  readonly ledger: Ledger
  /** What counts. */
  readonly effective: Effective
  /** How the points came about; of nodes with children only where these are combined otherwise than by adding. */
  readonly reading?: Reading
  /** The facts read. */
  readonly facts?: readonly FactUsed[]
  /** Group rescaled over what applies: from which maximum to which. */
  readonly rescaled?: Rescaled
  /** Parts. */
  readonly children?: readonly ScoreNode[]
}

/** Quy đổi: from which maximum to which. */
export interface Rescaled {
  /** The maximum of what applies. */
  readonly from: number
  /** The maximum it is rescaled to. */
  readonly to: number
}

/** What became of a node. */
export type NodeStatus = 'scored' | 'open' | 'not-applicable' | 'waived' | 'invalid'

/** A fact as the trail shows it. */
export interface FactUsed {
  /** Key. */
  readonly key: FactKey
  /** What is known of it. */
  readonly state: 'known' | 'missing' | 'disputed' | 'not-applicable' | 'waived'
  /** The value. */
  readonly value?: FactValue
  /** On what it rests. */
  readonly basis?: FactBasis
  /** True when nothing proves it. */
  readonly unproven?: true
  /** Reason of "not applicable" or of the waiver. */
  readonly reason?: string
  /** Who declared or waived. */
  readonly by?: string
  /** Minh chứng. */
  readonly evidence?: readonly Evidence[]
}

/** How the points of a leaf came about, by rule kind. */
export type Reading =
  | {
      /** Đạt / không đạt. */
      readonly kind: 'met'
      /** Whether it is met. */
      readonly met: boolean
    }
  | {
      /** Mức. */
      readonly kind: 'levels'
      /** Id of the level. */
      readonly level: string
      /** Its label. */
      readonly label: Text
    }
  | {
      /** Bình quân theo mức. */
      readonly kind: 'levels-mean'
      /** How many items have each level. */
      readonly items: readonly {
        /** Id of the level. */
        readonly level: string
        /** Its label. */
        readonly label: Text
        /** How many. */
        readonly count: number
      }[]
      /** All items. */
      readonly total: number
    }
  | {
      /** Điều kiện: none of the conditions holds, so the text has no level. */
      readonly kind: 'no-level'
    }
  | {
      /** Gộp các nội dung con. */
      readonly kind: 'combined'
      /** How. */
      readonly take: Combine['take']
      /** How far the parts lie apart, where that makes no mean of them. */
      readonly spread?: number
    }
  | ShareReading
  | {
      /** Bậc, by a number. */
      readonly kind: 'steps'
      /** The number. */
      readonly value: number
    }
  | {
      /** Số lượng. */
      readonly kind: 'count'
      /** How many. */
      readonly count: number
      /** Points each. */
      readonly each: number
      /** True when the cap cut it. */
      readonly capped: boolean
    }
  | {
      /** Trừ điểm. */
      readonly kind: 'deduct'
      /** What was taken off. */
      readonly items: readonly {
        /** The fact. */
        readonly fact: FactKey
        /** How many times. */
        readonly count: number
        /** Points each. */
        readonly each: number
      }[]
      /** True when the floor stopped it. */
      readonly floored: boolean
    }
  | {
      /** Nhận định. */
      readonly kind: 'judged'
      /** Points judged. */
      readonly points: number
    }
  | {
      /** Thời hạn, in days. */
      readonly kind: 'deadline-days'
      /** Days, or never. */
      readonly days: number | 'never'
      /** The tier kept. */
      readonly atMost?: number
    }
  | {
      /** Thời hạn, by date. */
      readonly kind: 'deadline-date'
      /** Date, or never. */
      readonly date: IsoDate | 'never'
      /** The due date kept. */
      readonly by?: IsoDate
    }

/** Tỷ lệ, of a ratio or of steps on a share. */
export interface ShareReading {
  /** Rule kind. */
  readonly kind: 'ratio' | 'steps-share'
  /** Numerator; absent when only the share was stated. */
  readonly numerator?: number
  /** Denominator. */
  readonly denominator?: number
  /** What the denominator is called. */
  readonly of: Text
  /** Share in percent, rounded half-up to two places for reading; the points use the exact share. */
  readonly percent?: number
  /** What made it special: 0 of 0, below the floor, above the denominator, or a share without counts. */
  readonly special?: 'zero-of-zero' | 'below-floor' | 'capped' | 'stated'
  /** A stated share in percent that is not the rounded share of the counts. */
  readonly contradicts?: number
  /** The target in percent, where the rule has one. */
  readonly target?: number
}

/** Xếp loại. */
export type Grade =
  | {
      /** One band is certain. */
      readonly status: 'band'
      /** The band. */
      readonly band: BandRef
      /** Why it is not the band of the points. */
      readonly because: readonly string[]
    }
  | {
      /** Several bands are still possible. */
      readonly status: 'between'
      /** They, best first. */
      readonly possible: readonly BandRef[]
      /** True when "no band" is possible too. */
      readonly noBandPossible: boolean
      /** True when "the authority decides" is possible too. */
      readonly authorityPossible?: true
      /** True when "not graded" is possible too. */
      readonly ungradedPossible?: true
      /** Bands that the base range alone would allow, best first. */
      readonly byBasePoints: readonly BandRef[]
    }
  | {
      /** The points fall into a band whose condition fails, and the set names no other. */
      readonly status: 'no-band'
      /** Ids of the gates. */
      readonly because: readonly string[]
    }
  | {
      /** The points fit but a condition fails, and the set leaves the grade to the authority. */
      readonly status: 'authority-decides'
      /** Ids of the gates. */
      readonly because: readonly string[]
    }
  | {
      /** Nothing to grade, or nothing that may be graded. */
      readonly status: 'not-gradable'
      /** Why. */
      readonly because: readonly ('nothing-applies' | 'group-empty' | 'invalid-input' | 'no-bands' | 'gate')[]
      /** Ids of the gates, when they are why. */
      readonly gates?: readonly string[]
    }

/** A band, named. */
export interface BandRef {
  /** Id. */
  readonly id: string
  /** Title. */
  readonly title: Text
}

/** Điểm thưởng or điểm trừ. */
export interface PotResult {
  /** The cap. */
  readonly cap: number
  /** Least and most, within the cap. */
  readonly range: Range
  /** The items. */
  readonly items: readonly {
    /** Id. */
    readonly id: string
    /** Title. */
    readonly title: Text
    /** Points before the cap; absent = not known. */
    readonly points?: number
    /** The fact read. */
    readonly fact: FactUsed
  }[]
}

/** One gate. */
export interface GateResult {
  /** Id. */
  readonly id: string
  /** Title. */
  readonly title: Text
  /** Whether its condition holds. */
  readonly state: 'struck' | 'clear' | 'unknown'
  /** Criteria that scored 0, or groups below the share; or those that are open, for a gate on criteria or groups. */
  readonly criteria?: readonly string[]
  /** The fact read. */
  readonly fact?: FactUsed
  /** The facts read, of a condition on several. */
  readonly facts?: readonly FactUsed[]
}

/** Còn thiếu: what must be known before the total is. */
export interface Missing {
  /** Where it is used. */
  readonly use: 'criterion' | 'bonus' | 'penalty' | 'gate'
  /** Id of the criterion, pot item or gate. */
  readonly id: string
  /** Printed number, of a criterion. */
  readonly number?: string
  /** Title. */
  readonly title: Text
  /** The facts still needed. */
  readonly facts: readonly FactKey[]
  /** Points at stake. */
  readonly points: number
  /** Nothing is said, the papers contradict each other, nothing proves what is said, or the text has no level for the case. */
  readonly reason: 'missing' | 'disputed' | 'unproven' | 'no-level'
}

/** Lưu ý: something a reader of the result should know. */
export interface Finding extends Omit<Issue<FindingCode>, 'severity'> {
  /** How bad. */
  readonly severity: Severity
}
