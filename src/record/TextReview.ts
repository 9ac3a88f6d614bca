import type { IsoDate } from '../civil/index.ts'
import type { Severity } from '../issues/index.ts'

/** The codes of what the review of a report's text finds; the sentence for each is in the locales. */
export type TextFindingCode =
  | 'dated-after-cut-off'
  | 'period-mismatch'
  | 'number-duplicate'
  | 'number-missing'
  | 'number-under-wrong-parent'
  | 'share-without-counts'
  | 'paper-without-number'
  | 'header-missing'
  | 'instrument-ended'
  | 'dated-on-rest-day'
  | 'date-impossible'
  | 'symbol-misspelt'
  | 'bracket-unbalanced'
  | 'percentage-off'
  | 'numerator-above-denominator'
  | 'parts-do-not-match'
  | 'numbers-not-rising'
  | 'sum-off'

/** Vị trí: a stretch of the text as it was given, in UTF-16 units; `end` is the first one behind it. */
export interface TextSpan {
  /** First unit. */
  readonly start: number
  /** The unit behind the last. */
  readonly end: number
}

/** Phát hiện: one thing in the text that wants an answer. */
export interface TextFinding {
  /** What was found. */
  readonly code: TextFindingCode
  /** How bad. */
  readonly severity: Severity
  /** Where in the text. */
  readonly span: TextSpan
  /**
   * The numbers of the headings above it as printed, such as `II.4`. Left out before the first heading. A number that
   * does not belong under its heading is put behind it: `3.1` under `4` of part `II` is `II.4.3.1`.
   */
  readonly place?: string
  /** What the sentence about it needs. */
  readonly data: Readonly<Record<string, unknown>>
}

/** Mục chưa kiểm tra: something that was not looked for, or not everywhere, and why. */
export interface UncheckedText {
  /** What was not looked for. */
  readonly code: TextFindingCode | 'sentence-without-predicate'
  /**
   * `needs-grammar`: no general rule tells a Vietnamese sentence without predicate from a heading or a list item.
   * `no-cut-off`, `no-period`: neither the options nor the text say it.
   * `unknown-calendar`: the days named in `dates` lie outside the calendar.
   * `end-not-read`: nobody has read whether the instruments named in `symbols` have ended.
   * `too-many`: only the first thousand of this code are told.
   */
  readonly reason: 'needs-grammar' | 'no-cut-off' | 'no-period' | 'unknown-calendar' | 'end-not-read' | 'too-many'
  /** The days of `unknown-calendar`. */
  readonly dates?: readonly IsoDate[]
  /** The papers of `end-not-read`, as printed; at most a hundred. */
  readonly symbols?: readonly string[]
}

/** Kết quả rà soát văn bản báo cáo: what was found in the text of a report, and what was not looked for. */
export interface TextReview {
  /** What this is. */
  readonly kind: 'text-review'
  /** Version of the shape. */
  readonly schema: 'danvan/text-review@1'
  /** The findings in text order. */
  readonly findings: readonly TextFinding[]
  /** How many citations of papers the text holds; repeated mentions count each time. */
  readonly citations: number
  /** What was not looked for, and why. */
  readonly notChecked: readonly UncheckedText[]
  /** What made the review. */
  readonly stamp: {
    /** The library. */
    readonly library: {
      /** Always `danvan`. */
      readonly name: 'danvan'
      /** Version of the package. */
      readonly version: string
    }
    /** SHA-256 of the calendar. */
    readonly calendarDigest: string
    /** The instruments. */
    readonly registry: {
      /** Id of the registry. */
      readonly id: string
      /** Version of its data. */
      readonly version: string
    }
  }
}
