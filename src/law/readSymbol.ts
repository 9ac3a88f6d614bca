import type { InstrumentSymbol } from './InstrumentSymbol.ts'
import { isKnownIssuer, type SymbolDraft, writeDraft } from './SymbolDraft.ts'
import { bareLetters, kindsOfAbbreviation } from './symbolAbbreviations.ts'
import { slipOf } from './symbolSlip.ts'
import { wordSet } from './wordSet.ts'

const opening = /(\d{1,6}[A-Za-zĐđ]?)(?: ?\/ ?((?:19|20)\d\d)(?= ?\/))? ?([/-])[ \n]?/y
const abbreviation = /[\p{L}\d&]{1,31}/uy
/** Behind the kind, texts broken into lines put spaces and line ends around the hyphen; a space alone is a slip. */
const afterKind = / ?([-/._])[ \n]?| (?=[A-ZĐ])/y
const tight = /[-/._]/y

/** A symbol found in a text. */
export interface FoundSymbol {
  /** Its parts. */
  readonly symbol: InstrumentSymbol
  /** As printed, without the spaces and line ends around its signs. */
  readonly printed: string
  /** Where the text goes on. */
  readonly end: number
}

/**
 * Reads the symbol that begins at a place of a folded text.
 *
 * @param text - from {@link foldText}
 * @param start - where its number begins
 */
export function readSymbolAt(text: string, start: number): FoundSymbol | undefined {
  opening.lastIndex = start
  const head = opening.exec(text)
  if (head === null) return
  const [, number = '', year, sign] = head
  const style = sign === '-' ? 'party' : 'state'
  if (style === 'party' && year !== undefined) return
  const tail = readGroups(text, opening.lastIndex)
  if (tail === undefined) return
  const { groups, separators, end } = tail
  const draft: SymbolDraft = {
    number,
    style,
    groups,
    separators,
    ...(year === undefined ? {} : { year: Number(year) }),
  }
  const meant = slipOf(draft)
  const symbol = partsOf(meant ?? draft)
  // What a hyphen joins to a number is a symbol of the Party only with the abbreviation of a kind and an issuer.
  if (symbol === undefined || (style === 'party' && (symbol.abbreviation === undefined || symbol.issuer === undefined)))
    return
  const printed = writeDraft(draft)
  if (meant === undefined) return { symbol, printed, end }
  return { symbol: { ...symbol, slip: { written: printed, meant: writeDraft(meant) } }, printed, end }
}

/** The abbreviations from a place on; undefined where none stands there or the last one runs on into a word. */
function readGroups(
  text: string,
  start: number,
): (Pick<SymbolDraft, 'groups' | 'separators'> & { end: number }) | undefined {
  const first = groupAt(text, start)
  if (first === undefined) return
  const groups = [first]
  const separators: string[] = []
  let end = start + first.length
  while (groups.length < 12) {
    const sign = groups.length === 1 && kindsOfAbbreviation(first) !== undefined ? afterKind : tight
    sign.lastIndex = end
    const found = sign.exec(text)
    if (found === null) break
    const group = groupAt(text, sign.lastIndex)
    const separator = found[1] ?? found[0].trim()
    if (group === undefined || (separator === '' && !isKnownIssuer(group))) break
    groups.push(group)
    separators.push(separator || ' ')
    end = sign.lastIndex + group.length
  }
  return /^(?:(?!ngày)[\p{L}\d_]|[-/&][\p{L}\d])/u.test(text.slice(end, end + 5))
    ? undefined
    : { groups, separators, end }
}

/** An abbreviation: mostly capitals (`TTg`, `QĐi`), or the letters of a known one in another writing (`qđ`, `Ttr`). */
function groupAt(text: string, start: number): string | undefined {
  abbreviation.lastIndex = start
  const group = abbreviation.exec(text)?.[0].replace(/ngày$/u, '')
  if (group === undefined || group.length > 30 || group.endsWith('&')) return
  let capitals = 0
  let others = 0
  for (const letter of group) {
    if (/[A-ZĐƯƠÂÊÔĂ]/.test(letter)) capitals++
    else if (/[a-zđ]/.test(letter)) others++
    else if (!/[\d&]/.test(letter)) return
  }
  if (/^[A-ZĐƯƠÂÊÔĂ]/.test(group) && capitals > others) return group
  return knownLetters.has(bareLetters(group)) ? group : undefined
}

const knownLetters = /* @__PURE__ */ wordSet('QD ND KH TB BC TTR CTR CT NQ KL HD TT UBND HDND TTG CP TU TW SXD SNV')

/** The parts of a symbol that is written in its form. */
function partsOf({ number, year, style, groups }: SymbolDraft): InstrumentSymbol | undefined {
  const [first = '', ...rest] = groups
  const kinds = kindsOfAbbreviation(first, style)
  if (kinds === undefined && style === 'party') return
  const isJoint = style === 'party' || first === 'TTLT' || first === 'TTLB' || first === 'NQLT'
  const issuers = kinds === undefined ? [first] : isJoint ? rest : rest.slice(0, 1)
  const units = kinds === undefined ? rest : isJoint ? [] : rest.slice(1)
  // Official letters carry no abbreviation and no year; a symbol of two abbreviations without them is one of theirs.
  const isLetter = kinds === undefined && units.length > 0 && year === undefined
  const kind = isLetter ? 'official-letter' : kinds?.length === 1 ? kinds[0] : undefined
  const symbol: { -readonly [Part in keyof InstrumentSymbol]: InstrumentSymbol[Part] } = { number, style }
  if (year !== undefined) symbol.year = year
  if (kind !== undefined) symbol.kind = kind
  if (kinds !== undefined) symbol.abbreviation = first
  if (issuers.length > 0) symbol.issuer = issuers.join('-')
  if (units.length > 0) symbol.unit = units.join('-')
  return symbol
}
