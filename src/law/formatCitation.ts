import { isIsoDate } from '../civil/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import type { Citation } from './Citation.ts'
import { instrumentKinds } from './InstrumentKind.ts'

/**
 * Viết viện dẫn văn bản: a citation in its usual form, which `parseCitations` finds again.
 *
 * @param citation - kind, symbol or title, date or year, issuer
 * @returns kind, title, `số` and symbol, date, issuer, as far as they are known
 * @throws a {@link DanvanError} `invalid-citation` if there is neither a symbol nor a kind with a title (for a
 *   constitution: a date), or the kind or date does not exist
 * @example
 * ```ts
 * formatCitation({ kind: 'decision', symbol: '1211/QĐ-UBND', issuedOn: '2022-11-02', issuer: 'Chủ tịch UBND tỉnh' })
 * // => 'Quyết định số 1211/QĐ-UBND ngày 02/11/2022 của Chủ tịch UBND tỉnh'
 * formatCitation({ kind: 'law', title: 'Tiếp công dân', year: 2013 }) // => 'Luật Tiếp công dân năm 2013'
 * ```
 */
export function formatCitation(
  citation: Omit<Citation, 'span' | 'issuedOn'> & {
    /** Ngày ban hành `YYYY-MM-DD`. */
    readonly issuedOn?: string
  },
): string {
  requireObject('citation', citation)
  const { kind, symbol, title, issuedOn, year, datePrinted, issuer } = citation
  const isKnownKind = kind !== undefined && Object.hasOwn(instrumentKinds, kind)
  const when = issuedOn ?? datePrinted ?? year
  const isNamed = symbol !== undefined || (isKnownKind && (kind === 'constitution' ? when : title) !== undefined)
  if (!isNamed || (kind !== undefined && !isKnownKind) || (issuedOn !== undefined && !isIsoDate(issuedOn)))
    throw new DanvanError('invalid-citation', { kind, symbol, title, issuedOn, year })
  const name = isKnownKind ? instrumentKinds[kind] : ''
  const words = [
    name.charAt(0).toUpperCase() + name.slice(1),
    title,
    symbol === undefined ? undefined : `${name === '' ? '' : 'số '}${symbol}`,
    issuedOn === undefined ? undefined : `ngày ${issuedOn.split('-').reverse().join('/')}`,
    issuedOn === undefined && datePrinted !== undefined ? `ngày ${datePrinted}` : undefined,
    (issuedOn ?? datePrinted) === undefined && year !== undefined ? `năm ${year}` : undefined,
    issuer === undefined ? undefined : `của ${issuer}`,
  ]
  return words.filter((part) => part !== undefined && part !== '').join(' ')
}
