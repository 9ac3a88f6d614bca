import type { IsoDate } from '../civil/index.ts'
import type { InstrumentKind } from './InstrumentKind.ts'
import type { SymbolSlip } from './InstrumentSymbol.ts'

/** Viện dẫn văn bản: one instrument named in a running text. What the text does not say is absent. */
export interface Citation {
  /** Loại văn bản, from the word before the number, else from the symbol; absent where neither tells it. */
  readonly kind?: InstrumentKind
  /** Word and symbol tell different kinds, `Kế hoạch số 17/QĐ-SXD`; `kind` is that of the word. */
  readonly kindMismatch?: KindMismatch
  /** Số, ký hiệu, as printed but in one form of letters and without spaces. */
  readonly symbol?: string
  /** The symbol lacks its abbreviations: `Nghị định số 61/2018`, `Công văn số 1998 ngày 27/10/2023`. */
  readonly isAbridged?: true
  /** The symbol is written wrong; `symbol` keeps it so. */
  readonly slip?: SymbolSlip
  /** Tên gọi of a law, code, ordinance or constitution, without the word for its kind. */
  readonly title?: string
  /** Ngày ban hành. */
  readonly issuedOn?: IsoDate
  /** Năm, where the text gives the year alone. */
  readonly year?: number
  /** The date as printed, where it is none: `30/02/2023`, or a year of two digits. */
  readonly datePrinted?: string
  /** Cơ quan ban hành, in the words of the text. */
  readonly issuer?: string
  /** Where it stands: from the word for the kind to the end of the date, else of the symbol or title. */
  readonly span: CitationSpan
}

/** Loại văn bản theo chữ và theo ký hiệu. */
export interface KindMismatch {
  /** What the word before the number says. */
  readonly word: InstrumentKind
  /** What the symbol says. */
  readonly symbol: InstrumentKind
}

/** Vị trí: UTF-16 offsets into the text as given, the end exclusive, as `slice` takes them. */
export interface CitationSpan {
  /** First character. */
  readonly start: number
  /** Behind the last one. */
  readonly end: number
}
