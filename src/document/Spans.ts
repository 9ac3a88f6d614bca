/** Một đoạn chữ: words of a document that come from one place, or are ours. */
export interface Span {
  /** The words. */
  readonly text: string
  /**
   * Path in the record that they say, or in a result that was taken in, after its name: `score.earned`,
   * `dossierTable.rates.0.percent`, `dossierForm.total.columns.3`, `disclosureRegister.rows.0.startedOn`. Without it they are ours.
   */
  readonly from?: string
  /** True for a blank to be filled in. */
  readonly blank?: true
}

/** Câu chữ: spans in a row. */
export type Spans = readonly Span[]

/** The visible blank. */
export const blankText = '……'
