import type { FoundCitation, KindWord } from './FoundCitation.ts'
import { readBehind } from './readBehind.ts'
import { wordSet } from './wordSet.ts'

/** Kinds that number within a year, so that number and year name them; the second ones only with `số`. */
const yearlyKinds = /* @__PURE__ */ wordSet('decree circular joint-circular law code ordinance')
const othersWithYear = /* @__PURE__ */ wordSet('resolution decision directive')
const numberAndYear = /(\d{1,4}\/(?:19|20)\d\d)(?![\d\p{L}/]|-[\d\p{L}])/uy
const numberAlone = /(\d{1,6})(?![\d\p{L}/.-])/uy

/**
 * Reads a number that lacks its abbreviations: `Nghị định 61/2018`. A number alone counts only with `số` and a date.
 *
 * @param hasNumberWord - `số` stands before it
 */
export function readAbridged(
  text: string,
  at: number,
  { kind, start }: KindWord,
  hasNumberWord: boolean,
): FoundCitation | undefined {
  if (kind === 'any') return
  const mayHaveYear = yearlyKinds.has(kind) || (hasNumberWord && othersWithYear.has(kind))
  numberAndYear.lastIndex = at
  numberAlone.lastIndex = at
  const yearly = mayHaveYear ? numberAndYear.exec(text)?.[1] : undefined
  const number = yearly ?? (hasNumberWord ? numberAlone.exec(text)?.[1] : undefined)
  if (number === undefined) return
  const behind = readBehind(text, at + number.length, kind === 'joint-circular' ? 'several' : 'one')
  if (yearly === undefined && !('issuedOn' in behind.date)) return
  const issuer = behind.issuer === undefined ? {} : { issuer: behind.issuer }
  const parts = { kind, symbol: number, isAbridged: true, ...behind.date, ...issuer } as const
  return { parts, start, end: behind.end, listEnd: behind.listEnd }
}
