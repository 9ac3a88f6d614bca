import type { FactKey } from './Rule.ts'

/** Bản tự đánh giá: the facts of one unit's period, against which a criteria set is scored. */
export interface Assessment {
  /** Version of this format. */
  readonly schema: 'danvan/assessment@1'
  /** The set it was made for. */
  readonly criteriaSet: {
    /** Id of the set. */
    readonly id: string
    /** Version of the set. */
    readonly version?: string
  }
  /** Đơn vị. */
  readonly unit: string
  /** The period assessed. */
  readonly period: Period
  /** Id of the stage, `self` for a self-assessment. */
  readonly stage: string
  /** True for an example: every rendering then says "minh hoạ". */
  readonly illustrative?: boolean
  /** What is known. An absent fact is not known: neither zero nor no. */
  readonly facts: Readonly<Record<FactKey, Fact>>
  /** Facts on which the papers contradict each other; they count as not known, and both readings are shown. */
  readonly disputed?: Readonly<Record<FactKey, Dispute>>
  /** Điểm đã chấm: points that somebody claims, by criterion. */
  readonly claims?: Readonly<Record<string, Claim>>
}

/** Kỳ đánh giá. */
export interface Period {
  /** First day. */
  readonly from: string
  /** Last day, included. */
  readonly to: string
  /** Ngày chốt số liệu. */
  readonly cutOff?: string
}

/** Giá trị: yes or no, a number, a date, the id of a level, or a list of names. */
export type FactValue = boolean | number | string | readonly string[]

/**
 * On what a fact rests: a numbered document, a dated event, counted figures, a printed share without its counts, or
 * an assertion alone.
 */
export type FactBasis = 'document' | 'event' | 'count' | 'share' | 'assertion'

/** Dữ kiện: known, declared not applicable, or waived. Three different things, none of them zero. */
export type Fact = KnownFact | NotApplicableFact | WaivedFact

/** A fact that is known. */
export interface KnownFact {
  /** The value. */
  readonly value: FactValue
  /** On what it rests. */
  readonly basis: FactBasis
  /** Minh chứng. */
  readonly evidence?: readonly Evidence[]
  /** Note, in the user's language. */
  readonly note?: string
}

/** Không áp dụng: with the reason and who declared it. */
export interface NotApplicableFact {
  /** The reason. */
  readonly notApplicable: string
  /** Who declared it. */
  readonly by: string
}

/** Được miễn: with the reason, who waived it and until when; what would have been scored stays visible. */
export interface WaivedFact {
  /** The reason. */
  readonly waived: string
  /** Who waived it. */
  readonly by: string
  /** Last day of the waiver, included. */
  readonly until?: string
  /** The value behind the waiver, when it is known. */
  readonly value?: FactValue
}

/** Tài liệu minh chứng. */
export interface Evidence {
  /** What it is, as printed on it. */
  readonly title: string
  /** Số, ký hiệu. */
  readonly symbol?: string
  /** Ngày ban hành. */
  readonly issuedOn?: string
  /** Ngày nhận: a paper dated early may have come late; the two days are never merged. */
  readonly receivedOn?: string
  /** Where it is mentioned or kept. */
  readonly place?: string
}

/** Hai cách đọc: what the papers say, and why none of it is taken. */
export interface Dispute {
  /** Each reading. */
  readonly readings: readonly {
    /** The value in this reading. */
    readonly value: FactValue
    /** On which words it rests. */
    readonly because: string
    /** Where they stand. */
    readonly place?: string
  }[]
}

/** Điểm đã chấm for one criterion. */
export interface Claim {
  /** Points. */
  readonly points: number
  /** Why. */
  readonly reason?: string
  /** Who. */
  readonly by?: string
  /** When. */
  readonly on?: string
}
