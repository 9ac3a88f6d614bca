import type { Citation } from './Citation.ts'
import { kindOfWord, kindPattern } from './citationWords.ts'
import { foldText } from './foldText.ts'
import type { InstrumentKind } from './InstrumentKind.ts'
import type { InstrumentSymbol } from './InstrumentSymbol.ts'
import { readDateAt } from './readCitationDate.ts'
import { readIssuerAt } from './readIssuer.ts'
import { readLawAt } from './readLawTitle.ts'
import { readSymbolAt } from './readSymbol.ts'
import { isKnownIssuer, kindsOfStyle } from './SymbolDraft.ts'

/** A citation with its places in the folded text. */
interface Found {
  readonly parts: Omit<Citation, 'span'>
  readonly start: number
  readonly end: number
  /** Behind the issuer, where the next of a list may follow. */
  readonly listEnd: number
}

/** The word for a kind that was met last. */
interface KindWord {
  readonly kind: InstrumentKind | 'any'
  readonly isCapital: boolean
  readonly start: number
  readonly end: number
}

/**
 * Tìm viện dẫn văn bản: every instrument that a running text names, in the order of the text, each mention anew.
 *
 * A number counts with the word for its kind (`Công văn 1898/SNV-XDCQ`) or with a symbol that tells the kind
 * (`17/KH-SXD`); papers without number (`Kế hoạch kiểm tra năm 2023`) do not, nor do forms (`mẫu số 01/QĐ-CKNS`) and
 * technical codes (`QCVN 06:2022/BXD`). A law, code or ordinance counts by its title with a symbol, a date or a year;
 * by its title alone only if that is unmistakable: `Luật` and the first word of the title in capitals, the end marked
 * by a sign, a line or the next instrument, no name such as `Đại học Luật Hà Nội` and no draft (`dự thảo Luật`).
 *
 * Reads any text in time that grows with its length.
 *
 * @param text - any text, letters composed or taken apart
 * @returns the citations; `span` gives places in the text as given
 * @example
 * ```ts
 * const [citation] = parseCitations('theo Quyết định số 1211/QĐ-UBND, ngày 02/11/2022 của Chủ tịch UBND tỉnh')
 * citation?.symbol // => '1211/QĐ-UBND'
 * citation?.issuedOn // => '2022-11-02'
 * citation?.issuer // => 'Chủ tịch UBND tỉnh'
 * citation?.span // => { start: 5, end: 48 }
 * parseCitations('Luật Tiếp công dân năm 2013').map(({ kind, title, year }) => [kind, title, year])
 * // => [['law', 'Tiếp công dân', 2013]]
 * parseCitations('theo Chỉ thị 20/CTTTg')[0]?.slip // => { written: '20/CTTTg', meant: '20/CT-TTg' }
 * parseCitations('694/788 hồ sơ; theo pháp luật khiếu nại, tố cáo') // => []
 * ```
 */
export function parseCitations(text: string): Citation[] {
  const { text: folded, offsetOf } = foldText(text)
  return scan(folded).map(({ parts, start, end }) => ({
    ...parts,
    span: { start: offsetOf(start), end: offsetOf(end) },
  }))
}

/** One pass over the text: at each word for a kind it is remembered, at each number what stands around it is read. */
function scan(text: string): Found[] {
  const anchor = new RegExp(`(?<![\\p{L}\\p{N}_])(?:(${kindPattern})(?![\\p{L}\\p{N}_])|\\d+)`, 'giu')
  const all: Found[] = []
  let word: KindWord | undefined
  for (let at = anchor.exec(text); at !== null; at = anchor.exec(text)) {
    const [printed, name] = at
    if (name === undefined) {
      const found = printed.length > 6 ? undefined : readNumbered(text, at.index, word, all.at(-1))
      if (found === undefined) continue
      all.push(found)
      anchor.lastIndex = found.end
      word = undefined
      continue
    }
    const kind = kindOfWord(name)
    if (kind === undefined || kind === 'none') continue
    word = { kind, isCapital: /^\p{Lu}/u.test(name), start: at.index, end: anchor.lastIndex }
    const law = readTitled(text, word)
    if (law === undefined) continue
    all.push(law)
    anchor.lastIndex = law.end
    word = undefined
  }
  return all
}

const titledKinds: ReadonlySet<string> = new Set(['constitution', 'law', 'code', 'ordinance'])
const named = /(?:^|[^\p{L}])(?:ngành|khoa|trường|học|nhân|sĩ|sỹ|môn|ty|hãng|báo|ông|bà|anh|chị|thảo|án)[ \n]$/iu
const startsSentence = /(?:^|[^\p{L}])(?:Theo|Tại|Và|Các|Của|Cả|Trong|Về|Với|Từ|Do|Là)[ \n]$/u

/** A law, code, ordinance or the constitution, by its title. */
function readTitled(text: string, { kind, isCapital, start, end }: KindWord): Found | undefined {
  if (!titledKinds.has(kind)) return
  const law = readLawAt(text, end)
  if (law === undefined || (law.title === '' && (kind !== 'constitution' || law.date === undefined))) return
  const before = text.slice(Math.max(0, start - 24), start)
  const isName =
    law.symbol === undefined && (/\p{Lu}\p{L}*[ \n]$/u.test(before) ? !startsSentence.test(before) : named.test(before))
  if (isName && !(law.isBare === undefined && /(?:thảo|án)[ \n]$/iu.test(before))) return
  if (law.isBare !== undefined && (!isCapital || kind === 'constitution')) return
  const issuer = law.issuer === undefined ? readIssuerBehind(text, law.end) : undefined
  const slip = law.symbol?.symbol.slip
  const parts = {
    kind: kind as InstrumentKind,
    ...(law.symbol === undefined ? {} : { symbol: law.symbol.printed }),
    ...(slip === undefined ? {} : { slip }),
    ...(law.title === '' ? {} : { title: law.title }),
    ...law.date?.date,
    ...(law.issuer === undefined ? {} : { issuer: law.issuer }),
    ...(issuer === undefined ? {} : { issuer: issuer.issuer }),
  }
  return { parts, start, end: law.end, listEnd: issuer?.end ?? law.end }
}

const direct = /^[ \n]\(?(số[ \n]?:?[ \n]?)?$/iu
const numberWord = /(?:^|[^\p{L}])số[ \n]?:?[ \n]?$/iu
const partOfMore = /(?:[\p{L}\p{N}_][-.,:/]|\/)$/u
const noInstrument =
  /(?:^|[^\p{L}])(?:mẫu|biểu|phiếu|phụ lục|bảng|QCVN|TCVN|TCXDVN|TCXD|ISO|tiêu chuẩn|quy chuẩn)[ \n](?:số[ \n]?)?$/iu

/** An instrument by its number. */
function readNumbered(
  text: string,
  at: number,
  lastWord: KindWord | undefined,
  previous: Found | undefined,
): Found | undefined {
  const before = text.slice(Math.max(0, at - 24), at)
  if (partOfMore.test(before)) return
  const word = lastWord !== undefined && at - lastWord.end < 120 ? lastWord : undefined
  const between = word === undefined ? '' : text.slice(word.end, at)
  const match = direct.exec(between)
  const found = readSymbolAt(text, at)
  if (found === undefined)
    return word === undefined || match === null ? undefined : readAbridged(text, at, word, match[1] !== undefined)
  const { symbol, printed, end } = found
  const hasNumberWord = numberWord.test(before)
  const owner = word === undefined ? undefined : ownerOf(text, at, word, between, match, symbol)
  const isListed =
    previous !== undefined &&
    /^(?:[,;]|[ \n]và|,[ \n]và)[ \n](?:các[ \n])?(?:số[ \n]?:?[ \n]?)?$/iu.test(listGap(text, previous, at))
  const behind = readBehind(text, end)
  if (
    owner === undefined &&
    (noInstrument.test(before) || !standsAlone(symbol, hasNumberWord || isListed || 'issuedOn' in behind.date))
  )
    return
  const kinds = kindsOf(symbol)
  const inherited = isListed && kinds.length === 0 ? previous?.parts.kind : undefined
  const said = owner?.kind === 'any' ? undefined : owner?.kind
  const kind = preciseKind(said, kinds) ?? (kinds.length === 1 ? kinds[0] : inherited)
  const other = kinds[0]
  const isAtOdds =
    said !== undefined &&
    other !== undefined &&
    kind !== undefined &&
    !kinds.includes(kind) &&
    !mayBeIssuer(said, symbol)
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
function listGap(text: string, previous: Found, at: number): string {
  return at - previous.listEnd > 24 ? 'none' : text.slice(previous.listEnd, at)
}

/** The kinds that a symbol may stand for: none said, one, or two. */
function kindsOf({ style, abbreviation, kind }: InstrumentSymbol): readonly InstrumentKind[] {
  if (abbreviation !== undefined) return kindsOfStyle(style).get(abbreviation) ?? []
  return kind === undefined ? [] : [kind]
}

/** A joint circular is often called only a circular. */
function preciseKind(said: InstrumentKind | undefined, kinds: readonly InstrumentKind[]): InstrumentKind | undefined {
  return said === 'circular' && kinds[0] === 'joint-circular' ? 'joint-circular' : said
}

/** `Công văn số 1234/CT-TTHT` is one of a tax office (cục thuế), not a directive. */
function mayBeIssuer(said: InstrumentKind, { abbreviation, issuer }: InstrumentSymbol): boolean {
  return said === 'official-letter' && abbreviation === 'CT' && issuer !== undefined && !isKnownIssuer(issuer)
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
  const isAtOdds = word.kind !== 'any' && kinds.length > 0 && !kinds.includes(word.kind)
  if (match !== null) {
    // A verb in small letters, `báo cáo 17/KH-SXD`, is no word for a kind.
    const isVerb = isAtOdds && match[1] === undefined && !word.isCapital && kinds[0] !== 'joint-circular'
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
function readAbridged(text: string, at: number, { kind, start }: KindWord, hasNumberWord: boolean): Found | undefined {
  if (kind === 'any') return
  const isYearly = yearlyKinds.has(kind) || (hasNumberWord && yearlyWithNumberWord.has(kind))
  const form = isYearly && textHasYear(text, at) ? numberAndYear : numberAlone
  form.lastIndex = at
  const number = form.exec(text)?.[1]
  if (number === undefined) return
  const { date, issuer, end, listEnd } = readBehind(text, form.lastIndex)
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

/** Date and issuer behind a symbol, in either order. */
function readBehind(
  text: string,
  start: number,
): { date: Pick<Citation, 'issuedOn' | 'year' | 'datePrinted'>; issuer?: string; end: number; listEnd: number } {
  const date = readDateAt(text, start)
  const end = date?.end ?? start
  const issuer = readIssuerBehind(text, end)
  if (issuer === undefined) return { date: date?.date ?? {}, end, listEnd: end }
  const later = date === undefined ? readDateAt(text, issuer.end) : undefined
  return {
    date: (date ?? later)?.date ?? {},
    issuer: issuer.issuer,
    end: later?.end ?? end,
    listEnd: later?.end ?? issuer.end,
  }
}

const by = /\)?,?[ \n]của[ \n]/iuy

function readIssuerBehind(text: string, start: number): ReturnType<typeof readIssuerAt> {
  by.lastIndex = start
  return by.test(text) ? readIssuerAt(text, by.lastIndex) : undefined
}
