import type { IsoDate } from '../civil/index.ts'
import type { InstrumentKind } from './InstrumentKind.ts'

/**
 * Khoá văn bản: names one instrument in one form, `kind:number:issuer:signed`, for example
 * `decision:1211/QĐ-UBND:ubnd-quang-ngai:2022-11-02`.
 *
 * - *kind* is the English key of {@link InstrumentKind};
 * - *number* is the number and symbol as printed (NFC), without spaces and colons: `1211/QĐ-UBND`, `04/2015/NĐ-CP`;
 * - *issuer* is a slug of ASCII letters, digits and hyphens; a province belongs to it, for many provinces number alike;
 * - *signed* is the signing date, or `undated` where no source gives it.
 */
export type InstrumentKey = string & {
  /** Marks a checked key; exists for the compiler only. */
  readonly __instrumentKey: true
}

/** The four parts of an {@link InstrumentKey}. */
export interface InstrumentKeyParts {
  /** Loại văn bản. */
  readonly kind: InstrumentKind
  /** Số, ký hiệu as printed. */
  readonly number: string
  /** Cơ quan ban hành, as a slug. */
  readonly issuer: string
  /** Ngày ký, or `undated`. */
  readonly signed: IsoDate | 'undated'
}
