import type { Spans } from './Spans.ts'

/** Bảng: rows of typed cells, so that a spreadsheet gets numbers and formulas, not their pictures. */
export interface DocumentTable {
  /** What it is. */
  readonly kind: 'table'
  /** Id, unique in its document; names the sheet. */
  readonly id: string
  /** Tên bảng. */
  readonly caption?: string
  /** Cột. */
  readonly columns: readonly TableColumn[]
  /** Hàng. */
  readonly rows: readonly TableRow[]
}

/** Một cột. */
export interface TableColumn {
  /** Heading. */
  readonly title: string
  /** Heading above those of the columns beside each other that share it. */
  readonly group?: string
  /** Share of the width of the page, in percent; those of a table make 100. */
  readonly width: number
  /** Where its cells stand. */
  readonly align: 'left' | 'center' | 'right'
}

/** Một hàng: of a group and of the total it is set in bold. */
export interface TableRow {
  /** What it is. */
  readonly role: 'body' | 'group' | 'total'
  /** One cell for each column. */
  readonly cells: readonly TableCell[]
}

/** Một ô. */
export type TableCell =
  | {
      /** Words. */
      readonly kind: 'text'
      /** The words. */
      readonly spans: Spans
    }
  | {
      /** A number or a percentage. */
      readonly kind: 'number' | 'percent'
      /** The number; of a percentage in percent. */
      readonly value: number
      /** The most decimals it may have. */
      readonly places: number
      /** Path that it says, as that of a span. */
      readonly from?: string
    }
  | {
      /** A sum of cells of the same column, in a spreadsheet a formula. */
      readonly kind: 'sum'
      /** Indexes of their rows in this table, ascending; cells without a number count nothing. */
      readonly rows: readonly number[]
      /** The most decimals it may have. */
      readonly places: number
      /** What it comes to; absent where it sums up cells that are still empty. */
      readonly value?: number
      /** Path that it says, as that of a span. */
      readonly from?: string
    }
  | {
      /** Left empty, to be filled in. */
      readonly kind: 'blank'
    }
