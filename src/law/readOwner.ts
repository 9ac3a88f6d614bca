import type { KindWord } from './FoundCitation.ts'
import type { InstrumentKind } from './InstrumentKind.ts'
import type { InstrumentSymbol } from './InstrumentSymbol.ts'
import { readIssuerAt } from './readIssuer.ts'
import { isAtOdds } from './tellKind.ts'

/** The word to which a number belongs. */
export interface Owner {
  /** What it says. */
  readonly kind: InstrumentKind | 'any'
  /** Where it begins. */
  readonly start: number
  /** The issuer, where one stands between word and number. */
  readonly issuer?: string
}

const numberWord = /^[ \n]số[ \n]?:?[ \n]?$/iu
const byIssuer = /^[ \n]của[ \n]/iu
const qualifier = /^[ \n]\p{L}[\p{L} \n&-]{0,70}[ \n]số[ \n]?:?[ \n]?$/iu
const clause = /[ \n](?:của|theo|tại|về|ban hành|kèm|và|do|được|đã|trong|cho|từ|thực hiện)[ \n]|\n\n/iu

/**
 * The owner of a number directly behind a word: any word but a verb, as in `Sở báo cáo 17/KH-SXD`.
 *
 * @param hasNumberWord - `số` stands between
 */
export function readOwner(word: KindWord, symbol: InstrumentSymbol, hasNumberWord: boolean): Owner | undefined {
  const isVerb = !hasNumberWord && !word.isCapital && isAtOdds(word.kind, symbol)
  return isVerb ? undefined : { kind: word.kind, start: word.start }
}

/**
 * The owner of a number further behind its word: the issuer stands between, `Quyết định của UBND tỉnh số …`, or what
 * makes the kind more special, `Chương trình hành động số …`.
 */
export function readDistantOwner(
  text: string,
  at: number,
  word: KindWord,
  symbol: InstrumentSymbol,
): Owner | undefined {
  const between = text.slice(word.end, at)
  if (isAtOdds(word.kind, symbol)) return
  const by = byIssuer.exec(between)
  if (by === null) {
    const isQualified = word.isCapital && qualifier.test(between) && !clause.test(between)
    return isQualified ? { kind: word.kind, start: word.start } : undefined
  }
  const issuer = readIssuerAt(text, word.end + by[0].length)
  const isWhole = issuer !== undefined && numberWord.test(text.slice(issuer.end, at))
  return isWhole ? { kind: word.kind, start: word.start, issuer: issuer.issuer } : undefined
}
