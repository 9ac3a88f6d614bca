import type { Path, Severity } from '../issues/index.ts'

/** The codes of what the derivation of facts and the review of a record find; the sentence for each is in the locales. */
export type RecordFindingCode =
  // derivation
  | 'days-not-counted'
  | 'fact-stated-twice'
  // events and lists of disclosure
  | 'paper-without-day'
  | 'paper-without-subject'
  | 'conference-without-day'
  | 'reception-days-not-told'
  | 'disclosure-not-mapped'
  // review
  | 'period-label'
  | 'statement-contradicted'
  | 'score-missing'
  | 'assessment-contradicted'
  | 'zero-denominator'
  | 'claim-without-base'
  | 'heading-not-covered'
  | 'one-paper-two-roles'
  | 'apologies-expected'
  | 'title-mismatch'
  | 'sum-off'
  | 'percentage-off'
  | 'parts-do-not-match'
  | 'numbers-not-rising'
  | 'kind-mismatch'

/** Lưu ý về hồ sơ năm: one thing that does not fit, with its place. It is stated, never mended. */
export interface RecordFinding {
  /** What kind. */
  readonly code: RecordFindingCode
  /** How bad. */
  readonly severity: Severity
  /** Where in the record. */
  readonly path: Path
  /** Where it is told: `P3.1`. */
  readonly place?: string
  /** What the sentence needs. */
  readonly data: Readonly<Record<string, unknown>>
}
