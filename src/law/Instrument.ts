import type { InstrumentKey } from './InstrumentKey.ts'
import type { Source } from './Source.ts'
import type { Text } from './Text.ts'

/** Văn bản: one instrument of the registry, every figure with the source it rests on. */
export interface Instrument {
  /** Khoá văn bản. */
  readonly key: InstrumentKey
  /** Tên văn bản; kind and number where no title was read. */
  readonly title: Text
  /** What it is about, in our words, where no title was read. */
  readonly subject?: Text
  /** Số, ký hiệu as printed; left out where only a part of it was read. */
  readonly symbol?: string
  /** Cơ quan ban hành. */
  readonly issuer: Text
  /** Ngày ký `YYYY-MM-DD`. */
  readonly signedOn?: string
  /** Năm ký, where the day is not known. */
  readonly signedIn?: number
  /** Where number, issuer and day of signing were read. */
  readonly signing: Source
  /**
   * Thời gian có hiệu lực. A letter, a plan or a report of an agency has none: it is signed, not in force, and every
   * question about its force is answered `unknown`.
   */
  readonly inForce?: InForce
  /** Thời kỳ điều chỉnh: the years it governs, apart from the days on which it is in force. */
  readonly governs?: GovernedYears
  /** What it does to other instruments, and what it rests on. */
  readonly relations: readonly InstrumentRelation[]
  /** What nobody has read yet. */
  readonly gaps?: readonly InstrumentGap[]
}

/** A day and where it was read. */
export interface SourcedDay {
  /** The day `YYYY-MM-DD`. */
  readonly on: string
  /** Where it was read. */
  readonly source: Source
}

/** Hiệu lực: from when to when an instrument is in force, as far as it was read. */
export interface InForce {
  /** Ngày có hiệu lực; left out where it was not read. */
  readonly from?: SourcedDay
  /** How it ends. */
  readonly end: InForceEnd
  /** Days on which a text read shows it in force, for figures not read. */
  readonly attested?: readonly SourcedDay[]
}

/**
 * Hết hiệu lực. No end found in the texts read (`open`) and an end that nobody looked up (`not-read`) are two things: the
 * first is in force until a later reading says otherwise, of the second nothing is known after the last attested day.
 */
export type InForceEnd =
  | {
      /** The last day is known. */
      readonly kind: 'last-day'
      /** Ngày cuối cùng còn hiệu lực, inclusive. */
      readonly on: string
      /** Where it was read. */
      readonly source: Source
    }
  | {
      /** No end was found in the texts read. */
      readonly kind: 'open'
      /** The text in which none was found. */
      readonly source: Source
      /** The state of that text, where it is older than the registry's. */
      readonly asOf?: string
    }
  | {
      /** The end was not read. */
      readonly kind: 'not-read'
    }

/** Năm ngân sách, năm đánh giá: the years that an instrument governs, both included. */
export interface GovernedYears {
  /** Which years. */
  readonly period: 'budget-year' | 'assessment-year'
  /** First year. */
  readonly from: number
  /** Last year; left out where none was read. */
  readonly to?: number
  /** Where that was read. */
  readonly source: Source
}

/**
 * Quan hệ giữa các văn bản, from the newer instrument to the older:
 *
 * - `amends` (sửa đổi, bổ sung), `replaces` (thay thế), `repeals` (bãi bỏ): a clause says so, or the source says how else
 *   it is known;
 * - `succeeds`: governs the same matter afterwards, though no clause that says so was read;
 * - `details` (quy định chi tiết), `guides` (hướng dẫn), `based-on` (căn cứ).
 */
export type RelationKind = 'amends' | 'replaces' | 'repeals' | 'succeeds' | 'details' | 'guides' | 'based-on'

/** One relation to another instrument. */
export interface InstrumentRelation {
  /** What it does. */
  readonly kind: RelationKind
  /** To which instrument. */
  readonly target: InstrumentKey
  /** From which day, where known. */
  readonly on?: string
  /** Where that was read; its provision is the clause that says so. */
  readonly source: Source
}

/** Điểm chưa đọc: a named open point. */
export interface InstrumentGap {
  /** Id, by which a rendering or a later reading names it. */
  readonly id: string
  /** What is not known. */
  readonly text: Text
}
