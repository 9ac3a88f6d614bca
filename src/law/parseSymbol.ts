import { foldText } from './foldText.ts'
import type { InstrumentSymbol } from './InstrumentSymbol.ts'
import { readSymbolAt } from './readSymbol.ts'

/**
 * Đọc số, ký hiệu văn bản: the parts of a symbol; the inverse of `formatSymbol`.
 *
 * Letters taken apart (NFD), the look-alikes of Đ, other dashes and the spaces around the signs are read as what they
 * stand for. A symbol with issuer and unit but no kind, `1998/SNV-XDCQ`, is an official letter (công văn);
 * `10/2022/QH15` is a law, a code or a resolution, which its symbol does not tell. What is only written wrong
 * (`20/CTTTg`, `1211/QD-UBND`, `19/NQ-TW`) is read as what it means and carries `slip`.
 *
 * @param text - number and symbol, nothing else
 * @returns the parts, or undefined if the text is no symbol
 * @example
 * ```ts
 * parseSymbol('817/QĐ-UBND-HC')
 * // => { number: '817', kind: 'decision', abbreviation: 'QĐ', issuer: 'UBND', unit: 'HC', style: 'state' }
 * parseSymbol('1492 – KL/TU')
 * // => { number: '1492', kind: 'conclusion', abbreviation: 'KL', issuer: 'TU', style: 'party' }
 * parseSymbol('20/CTTTg')?.slip // => { written: '20/CTTTg', meant: '20/CT-TTg' }
 * parseSymbol('694/788') // => undefined
 * ```
 */
export function parseSymbol(text: string): InstrumentSymbol | undefined {
  if (typeof text !== 'string' || text.length > 400) return
  const folded = foldText(text)
    .text.trim()
    .replace(/\n+/g, ' ')
    .replace(/ ?([-/&]) ?/g, '$1')
    .replace(/(?<=\/(?:QH|UBTVQH)) (?=\d)/, '')
  const found = readSymbolAt(folded, 0)
  return found?.end === folded.length ? found.symbol : undefined
}
