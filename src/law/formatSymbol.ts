import { DanvanError, requireObject } from '../issues/index.ts'
import type { InstrumentSymbol } from './InstrumentSymbol.ts'
import { parseSymbol } from './parseSymbol.ts'

/**
 * Viết số, ký hiệu văn bản: a symbol in its usual form; the inverse of `parseSymbol`.
 *
 * A symbol with a slip is written as it was written, for nobody but its author may mend it.
 *
 * @param symbol - the parts
 * @returns `number/year/abbreviation-issuer-unit` of the state, `number-abbreviation/issuer` of the Party
 * @throws a {@link DanvanError} `invalid-symbol` if the parts make no symbol
 * @example
 * ```ts
 * formatSymbol({ number: '04', year: 2015, abbreviation: 'NĐ', issuer: 'CP', style: 'state' }) // => '04/2015/NĐ-CP'
 * formatSymbol({ number: '290', abbreviation: 'QĐ', issuer: 'TW', style: 'party' }) // => '290-QĐ/TW'
 * ```
 */
export function formatSymbol(symbol: InstrumentSymbol): string {
  requireObject('symbol', symbol)
  const { number, year, abbreviation, issuer, unit, style, slip } = symbol
  const names = [abbreviation, issuer, unit].filter((name) => name !== undefined)
  const head = year === undefined ? number : `${number}/${year}`
  const written = slip?.written ?? (style === 'party' ? `${head}-${names.join('/')}` : `${head}/${names.join('-')}`)
  const read = parseSymbol(written)
  if (read === undefined || (slip === undefined && !isSame(read, symbol)))
    throw new DanvanError('invalid-symbol', { symbol: String(written).slice(0, 100) })
  return written
}

/** Parts that read otherwise once written, `{ unit: 'HC' }` without an issuer, make no symbol. */
function isSame(
  read: InstrumentSymbol,
  { number, year, abbreviation, issuer, unit, style }: InstrumentSymbol,
): boolean {
  const names = [number, abbreviation, issuer, unit].map((name) =>
    typeof name === 'string' ? name.normalize('NFC') : name,
  )
  return (
    read.slip === undefined &&
    read.style === style &&
    read.year === year &&
    [read.number, read.abbreviation, read.issuer, read.unit].every((name, i) => name === names[i])
  )
}
