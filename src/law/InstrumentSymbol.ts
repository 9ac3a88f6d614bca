import type { InstrumentKind } from './InstrumentKind.ts'

/** Số, ký hiệu: the parts of the number and symbol of an instrument, `1211/QĐ-UBND`. */
export interface InstrumentSymbol {
  /** Số, as printed: `04` keeps its zero, `15a` its letter. */
  readonly number: string
  /** Năm in the symbol, which normative instruments carry. */
  readonly year?: number
  /** Loại văn bản that the symbol tells; absent where it tells none (`10/2022/QH15`) or two (`23-QĐ/TW`). */
  readonly kind?: InstrumentKind
  /** Chữ viết tắt tên loại: `QĐ`, `CTr`; an official letter (công văn) has none. */
  readonly abbreviation?: string
  /** Chữ viết tắt cơ quan ban hành: `CP`, `UBND`, `TU`, `QH15`; several of a joint instrument joined by hyphens. */
  readonly issuer?: string
  /** Chữ viết tắt đơn vị soạn thảo: `HC`, `CCHC&PC`. */
  readonly unit?: string
  /** Cách viết: `number/abbreviation-issuer` of the state, `number-abbreviation/issuer` of the Party. */
  readonly style: 'state' | 'party'
  /** Viết sai: present where the symbol was not written in its form; the other parts are those of what was meant. */
  readonly slip?: SymbolSlip
}

/** Ký hiệu viết sai, as reported and never silently mended. */
export interface SymbolSlip {
  /** The symbol as written. */
  readonly written: string
  /** The symbol that was probably meant. */
  readonly meant: string
}
