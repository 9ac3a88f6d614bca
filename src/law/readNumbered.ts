import type { FoundCitation, KindWord } from './FoundCitation.ts'
import type { InstrumentSymbol } from './InstrumentSymbol.ts'
import { readAbridged } from './readAbridged.ts'
import { readBehind } from './readBehind.ts'
import { readDistantOwner, readOwner } from './readOwner.ts'
import { readSymbolAt } from './readSymbol.ts'
import { isKnownIssuer } from './SymbolDraft.ts'
import { kindsOf, tellKind } from './tellKind.ts'

/** How far a word for a kind may stand before its number: the name of an issuer may stand between. */
const reach = 120
const direct = /^[ \n]\(?(số[ \n]?:?[ \n]?)?[*_]{0,3}$/iu
const numberWord = /(?:^|[^\p{L}])số[ \n]?:?[ \n]?$/iu
/** What a number is only a part of: a longer number, a path, a word. */
const partOfMore = /(?:[\p{L}\p{N}_][-.,:/]|\/)$/u
const noInstrument =
  /(?:^|[^\p{L}])(?:mẫu|biểu|phiếu|phụ lục|bảng|QCVN|TCVN|TCXDVN|TCXD|ISO|tiêu chuẩn|quy chuẩn)[ \n](?:số[ \n]?)?$/iu
const listGap = /^(?:[,;]|,?[ \n]và)[ \n](?:các[ \n])?(?:số[ \n]?:?[ \n]?)?$/iu

/**
 * Reads the instrument whose number stands at a place of a folded text.
 *
 * @param lastWord - the word for a kind that was met last
 * @param previous - the citation before, whose list may go on
 */
export function readNumbered(
  text: string,
  at: number,
  lastWord: KindWord | undefined,
  previous: FoundCitation | undefined,
): FoundCitation | undefined {
  const before = text.slice(Math.max(0, at - 24), at)
  if (partOfMore.test(before)) return
  const word = lastWord !== undefined && at - lastWord.end < reach ? lastWord : undefined
  const gap = word === undefined ? null : direct.exec(text.slice(word.end, at))
  const found = readSymbolAt(text, at)
  if (found === undefined)
    return word === undefined || gap === null ? undefined : readAbridged(text, at, word, gap[1] !== undefined)

  const { symbol, printed, end } = found
  const owner =
    word === undefined
      ? undefined
      : gap === null
        ? readDistantOwner(text, at, word, symbol)
        : readOwner(word, symbol, gap[1] !== undefined)
  const isListed =
    previous !== undefined && at - previous.listEnd < 24 && listGap.test(text.slice(previous.listEnd, at))
  const behind = readBehind(text, end, isJoint(symbol) ? 'several' : 'one')
  if (owner === undefined) {
    const isMarked = isListed || 'issuedOn' in behind.date || numberWord.test(before)
    if (!standsAlone(symbol, isMarked) || noInstrument.test(before)) return
  }
  const kind = tellKind(owner?.kind, symbol, isListed ? previous.parts.kind : undefined)
  const slip = symbol.slip === undefined ? undefined : { slip: symbol.slip }
  const issuer = owner?.issuer ?? behind.issuer
  const parts = {
    ...kind,
    symbol: printed,
    ...slip,
    ...behind.date,
    ...(issuer === undefined ? undefined : { issuer }),
  }
  return { parts, start: owner?.start ?? at, end: behind.end, listEnd: behind.listEnd }
}

function isJoint(symbol: InstrumentSymbol): boolean {
  return symbol.abbreviation === 'NQLT' || kindsOf(symbol)[0] === 'joint-circular'
}

/** A symbol without a word before it must tell by itself that it is one. */
function standsAlone({ abbreviation, issuer, unit, year }: InstrumentSymbol, isMarked: boolean): boolean {
  if (abbreviation !== undefined) return issuer !== undefined
  if (issuer !== undefined && /^QH\d/.test(issuer)) return year !== undefined
  return unit !== undefined && (isMarked || isKnownIssuer(issuer ?? ''))
}
