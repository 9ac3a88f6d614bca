/** How bad an issue or a finding is. An `error` makes data unusable; a `warning` needs an answer; an `info` is good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** Where in the input: keys and indexes from the top. */
export type Path = readonly (string | number)[]

/** The codes of faults in input; the sentence for each is in the locales. */
export type IssueCode =
  // any input
  | 'missing'
  | 'wrong-type'
  | 'wrong-format'
  | 'not-one-of'
  | 'unknown-key'
  | 'forbidden-key'
  | 'too-small'
  | 'too-large'
  | 'too-long'
  | 'too-deep'
  | 'not-json'
  | 'not-finite'
  | 'invalid'
  | 'duplicate'
  // dates
  | 'not-a-date'
  | 'period-reversed'
  // assessments and what is supplied to a criteria set
  | 'unknown-criterion'
  | 'unknown-figure'
  | 'unknown-fact'
  | 'criteria-set-mismatch'
  | 'stage-unknown'
  | 'unknown-unit'
  | 'claim-above-max'
  | 'claim-negative'
  | 'fact-both-known-and-disputed'
  | 'value-wrong-type'
  | 'value-not-a-level'
  | 'value-negative'
  | 'value-not-whole'
  | 'value-out-of-range'
  | 'numerator-above-denominator'
  | 'not-applicable-without-reason'
  | 'not-applicable-forbidden'
  | 'declarer-not-allowed'
  | 'stage-not-allowed'
  | 'waiver-forbidden'
  | 'criteria-set-check'
  // annual records
  | 'unknown-paper'
  | 'unknown-path'
  | 'received-before-issued'
  // petitions and receptions
  | 'event-before-cause'
  | 'event-without-cause'
  | 'event-repeated'
  | 'event-of-other-kind'
  | 'outside-period'
  // registries of instruments; `check` is the code of the finding
  | 'registry-check'
  // summaries of dossiers
  | 'counts-not-balanced'
  // catalogues of time limits; `check` is the code of the finding
  | 'time-limit-check'
  // catalogues of duties of disclosure, and profiles; `check` is the code of the finding
  | 'disclosure-check'
  // what was observed of a disclosure
  | 'absence-with-details'
  // dossiers
  | 'unknown-procedure'
  | 'event-out-of-order'
  | 'event-before-reception'
  | 'event-twice'
  | 'event-after-end'
  | 'event-cause-missing'
  | 'event-before-result'
  | 'result-before-complete'
  | 'reappointed-without-apology'
  // workbooks that come back
  | 'not-a-workbook'
  | 'workbook-encrypted'
  | 'workbook-macros'
  | 'workbook-external'
  | 'workbook-too-large'
  | 'not-a-scoring-sheet'
  | 'sheet-mismatch'
  | 'row-missing'
  | 'row-of-other-criterion'
  | 'not-a-number'
  | 'number-as-text'
  | 'too-many-places'
  | 'formula-as-value'
  | 'error-value'
  | 'cell-merged'
  | 'sum-overwritten'
  | 'reason-missing'
  | 'reason-without-points'
  | 'issues-left-out'
  // notices and overlays of a calendar; `reason` says which rule they break
  | 'calendar-fault'

/** Lỗi dữ liệu: one fault of an input, as data. */
export interface Issue<Code extends string = IssueCode> {
  /** What kind of fault. */
  readonly code: Code
  /** Where in the input. */
  readonly path: Path
  /** How bad. */
  readonly severity: Severity
  /** What the sentence about it needs: expected, received, nearest known name. */
  readonly data: Readonly<Record<string, unknown>>
}
