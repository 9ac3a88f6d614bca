import type { InstrumentKind } from '../law/index.ts'

/** Mã văn bản within one record: letters, digits, `-` and `_`; a dot parts the keys of a path. */
export type PaperId = string

/**
 * Văn bản của năm: a paper that the department issued or applied. Number and date are absent where nobody gave them: such a
 * paper is an assertion, it proves nothing.
 */
export interface Paper {
  /** Tên, trích yếu. */
  readonly title: string
  /** Loại văn bản. */
  readonly kind?: InstrumentKind
  /** Số, ký hiệu, as printed. */
  readonly symbol?: string
  /** Ngày ban hành, as printed. */
  readonly issuedOn?: string
  /** Ngày nhận: a paper may be dated early and received late. */
  readonly receivedOn?: string
  /** Cơ quan ban hành. */
  readonly issuer?: string
  /** Do đơn vị ban hành, or applied by it. */
  readonly role: 'issued' | 'applied'
  /** Where it is cited or kept, one entry for each mention, in order. */
  readonly places?: readonly string[]
}

/** A paper of the record, or `false`: none was issued. Absent = not known. */
export type PaperRef = PaperId | false
