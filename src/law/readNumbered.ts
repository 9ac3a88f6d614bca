import type { FoundCitation, KindWord } from './FoundCitation.ts'
import type { InstrumentKind } from './InstrumentKind.ts'
import type { InstrumentSymbol } from './InstrumentSymbol.ts'
import { readBehind } from './readBehind.ts'
import { readIssuerAt } from './readIssuer.ts'
import { readSymbolAt } from './readSymbol.ts'
import { isKnownIssuer, kindsOfStyle } from './SymbolDraft.ts'

const direct = /^[ \n]\(?(số[ \n]?:?[ \n]?)?[*_]{0,3}$/iu
const numberWord = /(?:^|[^\p{L}])số[ \n]?:?[ \n]?$/iu
const partOfMore = /(?:[\p{L}\p{N}_][-.,:/]|\/)$/u
const noInstrument =
  /(?:^|[^\p{L}])(?:mẫu|biểu|phiếu|phụ lục|bảng|QCVN|TCVN|TCXDVN|TCXD|ISO|tiêu chuẩn|quy chuẩn)[ \n](?:số[ \n]?)?$/iu

/** An instrument by its number. */
export function readNumbered(
  text: string,
  at: number,
  lastWord: KindWord | undefined,
  previous: FoundCitation | undefined,
): FoundCitation | undefined {
  const before = text.slice(Math.max(0, at - 24), at)
  if (partOfMore.test(before)) return
  const word = lastWord !== undefined && at - lastWord.end < 120 ? lastWord : undefined
  const between = word === undefined ? '' : text.slice(word.end, at)
  const match = direct.exec(between)
  const found = readSymbolAt(text, at)
  if (found === undefined)
    return word === undefined || match === null ? undefined : readAbridged(text, at, word, match[1] !== undefined)
  const { symbol, printed, end } = found
  const kinds = kindsOf(symbol)
  const hasNumberWord = numberWord.test(before)
  const owner = word === undefined ? undefined : ownerOf(text, at, word, between, match, symbol)
  const isListed =
    previous !== undefined &&
    /^(?:[,;]|[ \n]và|,[ \n]và)[ \n](?:các[ \n])?(?:số[ \n]?:?[ \n]?)?$/iu.test(listGap(text, previous, at))
  const behind = readBehind(
    text,
    end,
    kinds.includes('joint-circular') || symbol.abbreviation === 'NQLT' ? 'several' : 'one',
  )
  if (
    owner === undefined &&
    (noInstrument.test(before) || !standsAlone(symbol, hasNumberWord || isListed || 'issuedOn' in behind.date))
  )
    return
  const inherited = isListed && kinds.length === 0 ? previous?.parts.kind : undefined
  const said = owner?.kind === 'any' ? undefined : owner?.kind
  const kind = isJointCircular(said, kinds) ? 'joint-circular' : (said ?? (kinds.length === 1 ? kinds[0] : inherited))
  const other = kinds[0]
  const isAtOdds =
    said !== undefined && other !== undefined && symbol.abbreviation !== undefined && !isOneOf(kinds, said, symbol)
  const issuer = owner?.issuer ?? behind.issuer
  const parts = {
    ...(kind === undefined ? {} : { kind }),
    ...(isAtOdds ? { kindMismatch: { word: said, symbol: other } } : {}),
    symbol: printed,
    ...(symbol.slip === undefined ? {} : { slip: symbol.slip }),
    ...behind.date,
    ...(issuer === undefined ? {} : { issuer }),
  }
  return { parts, start: owner?.start ?? at, end: behind.end, listEnd: behind.listEnd }
}

/** What stands between a citation and a number behind it, as long as it may join a list. */
function listGap(text: string, previous: FoundCitation, at: number): string {
  return at - previous.listEnd > 24 ? 'none' : text.slice(previous.listEnd, at)
}

/** The kinds that a symbol may stand for: none said, one, or two. */
function kindsOf({ style, abbreviation, kind }: InstrumentSymbol): readonly InstrumentKind[] {
  if (abbreviation !== undefined) return kindsOfStyle(style).get(abbreviation) ?? []
  return kind === undefined ? [] : [kind]
}

/** A joint circular is often called only a circular, and an old one is written as one. */
function isJointCircular(said: InstrumentKind | undefined, kinds: readonly InstrumentKind[]): boolean {
  const both = [said, kinds[0]]
  return (
    both.includes('joint-circular') &&
    both.every((kind) => (kind === 'circular' || kind === 'joint-circular' ? 'several' : 'one'))
  )
}

/** Word and symbol agree; `Công văn số 1234/CT-TTHT` does, too: it is one of a tax office (cục thuế), no directive. */
function isOneOf(kinds: readonly InstrumentKind[], said: InstrumentKind, symbol: InstrumentSymbol): boolean {
  if (kinds.includes(said) || isJointCircular(said, kinds)) return true
  return said === 'official-letter' && symbol.abbreviation === 'CT' && !isKnownIssuer(symbol.issuer ?? '')
}

/** Whether the word met last is the word of this number: it stands before it, or only a name stands between. */
function ownerOf(
  text: string,
  at: number,
  word: KindWord,
  between: string,
  match: RegExpExecArray | null,
  symbol: InstrumentSymbol,
): { kind: InstrumentKind | 'any'; start: number; issuer?: string } | undefined {
  const kinds = kindsOf(symbol)
  const isAtOdds =
    word.kind !== 'any' && symbol.abbreviation !== undefined && kinds.length > 0 && !isOneOf(kinds, word.kind, symbol)
  if (match !== null) {
    // A verb in small letters, `báo cáo 17/KH-SXD`, is no word for a kind.
    const isVerb = isAtOdds && match[1] === undefined && !word.isCapital
    return isVerb ? undefined : { kind: word.kind, start: word.start }
  }
  if (
    isAtOdds ||
    !/^[ \n][\p{L}][\p{L}\d \n&-]{0,110}[ \n]số[ \n]?:?[ \n]?$/iu.test(between) ||
    between.includes('\n\n')
  )
    return
  const by = /^[ \n]của[ \n]/iu.exec(between)
  if (by === null)
    return word.isCapital && !/\d/.test(between) && between.length < 80 && !hasVerb.test(between)
      ? { kind: word.kind, start: word.start }
      : undefined
  const issuer = readIssuerAt(text, word.end + by[0].length)
  const isWhole = issuer !== undefined && /^[ \n]số[ \n]?:?[ \n]?$/iu.test(text.slice(issuer.end, at))
  return isWhole ? { kind: word.kind, start: word.start, issuer: issuer.issuer } : undefined
}

const hasVerb = /[ \n](?:của|theo|tại|về|ban hành|kèm|và|do|được|đã|trong|cho|từ|thực hiện)[ \n]/iu

/** A symbol without a word before it must tell by itself that it is one. */
function standsAlone({ abbreviation, issuer, unit, year }: InstrumentSymbol, isMarked: boolean): boolean {
  if (abbreviation !== undefined) return issuer !== undefined
  if (issuer !== undefined && /^QH\d/.test(issuer)) return year !== undefined
  return unit !== undefined && (isMarked || isKnownIssuer(issuer ?? ''))
}

/** Kinds that number within a year, so that number and year name them; the first ones without `số`, too. */
const yearlyKinds: ReadonlySet<string> = new Set(['decree', 'circular', 'joint-circular', 'law', 'code', 'ordinance'])
const yearlyWithNumberWord: ReadonlySet<string> = new Set(['resolution', 'decision', 'directive'])
const numberAndYear = /(\d{1,4}\/(?:19|20)\d\d)(?![\d\p{L}/]|-[\d\p{L}])/uy
const numberAlone = /(\d{1,6})(?![\d\p{L}/.-])/uy

/** A number without its abbreviations: `Nghị định 61/2018`; any other only with `số` and a date. */
function readAbridged(
  text: string,
  at: number,
  { kind, start }: KindWord,
  hasNumberWord: boolean,
): FoundCitation | undefined {
  if (kind === 'any') return
  const isYearly = yearlyKinds.has(kind) || (hasNumberWord && yearlyWithNumberWord.has(kind))
  const form = isYearly && textHasYear(text, at) ? numberAndYear : numberAlone
  form.lastIndex = at
  const number = form.exec(text)?.[1]
  if (number === undefined) return
  const { date, issuer, end, listEnd } = readBehind(text, form.lastIndex, kind === 'joint-circular' ? 'several' : 'one')
  if (form === numberAlone && !(hasNumberWord && 'issuedOn' in date)) return
  const parts = {
    kind,
    symbol: number,
    isAbridged: true,
    ...date,
    ...(issuer === undefined ? {} : { issuer }),
  } as const
  return { parts, start, end, listEnd }
}

function textHasYear(text: string, at: number): boolean {
  numberAndYear.lastIndex = at
  return numberAndYear.test(text)
}
