import { isDeepStrictEqual } from 'node:util'

import { isIsoDate } from '../../src/civil/index.ts'
import { instrumentKinds } from '../../src/law/index.ts'
import { valueAt } from '../../src/record/recordPlace.ts'

/** One fact: what the report says at a place, and what the record holds for it. */
export interface Fact {
  readonly place: string
  readonly quote: string
  readonly path: string
  readonly expected: unknown
  readonly note?: string
}

/** `test/cases/record-2023.json`. */
export interface Facts {
  readonly places: readonly { readonly place: string; readonly opensWith: string }[]
  readonly noFact: readonly { readonly place: string; readonly words: string; readonly why: string }[]
  readonly facts: readonly Fact[]
}

/** The report as one line: without line breaks and the asterisks of emphasis. */
export const onOneLine = (text: string): string => text.replaceAll('*', '').replace(/\s+/g, ' ').trim()

/** The words of each place, in the order of the report. */
export function textsOf(report: string, places: Facts['places']): Map<string, string> {
  const text = onOneLine(report)
  let from = 0
  const starts = places.map(({ opensWith }) => {
    from = text.indexOf(opensWith, from)
    if (from < 0) throw new Error(`no place opens with ${opensWith}`)
    return from
  })
  return new Map(places.map(({ place }, i) => [place, text.slice(starts[i], starts[i + 1]).trim()]))
}

/** How often a text holds words, as whole words and in either case: 74/QĐ-SXD is not in 674/QĐ-SXD. */
export function timesIn(text: string, words: string): number {
  const [whole, part] = [text.toLowerCase(), words.toLowerCase()]
  const isWordAt = (at: number) => /[\p{L}\p{N}]/u.test(whole.charAt(at))
  let times = 0
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
    if (!isWordAt(at - 1) && !isWordAt(at + part.length)) times++
  return times
}

/** Every breach between report, facts and record, in one line each. */
export function breachesOf(report: string, { places, noFact, facts }: Facts, record: object): string[] {
  const texts = textsOf(report, places)
  const breaches: string[] = []
  for (const { place, words } of noFact)
    if (!texts.get(place)?.includes(words)) breaches.push(`not in the report, ${place}: ${words}`)
  const told = new Set<string>()
  for (const fact of facts) {
    const { place, quote, path, expected, note } = fact
    const value = valueAt(record, path)
    if (!texts.get(place)?.includes(quote)) breaches.push(`not in the report, ${place}: ${quote}`)
    if (!isDeepStrictEqual(value, expected)) breaches.push(`not in the record: ${path}`)
    if (note === undefined)
      for (const [leaf, at] of leavesOf(expected, path))
        if (!isPrinted(leaf, at, fact, record)) breaches.push(`neither printed nor explained: ${at}`)
    if (told.has(path)) breaches.push(`told twice: ${path}`)
    told.add(path)
  }
  for (const [, path] of leavesOf(record, ''))
    if (!/^(?:schema|illustrative|remarks\..*)$/.test(path) && !isTold(path, told)) breaches.push(`added: ${path}`)
  for (const [place, text] of texts) {
    const quoted = [...facts.map((fact) => ({ ...fact, words: fact.quote })), ...noFact]
      .filter((each) => each.place === place)
      .map(({ words }) => words)
    for (const words of leftOut(text, quoted)) breaches.push(`left out, ${place}: ${words}`)
  }
  return breaches
}

/** The values that have no parts, each with its path. */
function leavesOf(value: unknown, path: string): [unknown, string][] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (parts.length === 0) return [[value, path]]
  return parts.flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
}

function isTold(path: string, told: ReadonlySet<string>): boolean {
  const keys = path.split('.')
  return keys.some((_, i) => told.has(keys.slice(0, i + 1).join('.')))
}

/** Whether a value stands in the quote itself: its words, number, day, kind of paper, or the symbol of the paper meant. */
function isPrinted(leaf: unknown, path: string, { place, quote }: Fact, record: object): boolean {
  if (typeof leaf === 'number')
    return (quote.match(/\d+(?:,\d+)?/g) ?? []).some((digits) => Number(digits.replace(',', '.')) === leaf)
  if (typeof leaf !== 'string') return false
  if (/\.(?:place|places\.\d+)$/.test(path)) return leaf === place
  const has = (words: unknown) => typeof words === 'string' && timesIn(quote, words) > 0
  if (/^papers\.[^.]+\.kind$/.test(path)) return has(instrumentKinds[leaf as keyof typeof instrumentKinds])
  if (isIsoDate(leaf)) {
    const [year, month, day] = leaf.split('-').map(Number)
    return new RegExp(`\\b0?${day}/0?${month}/${year}\\b`).test(quote)
  }
  return has(leaf) || has(valueAt(record, `papers.${leaf}.symbol`))
}

/** The words of a text that none of the quotes holds, as they stand together. */
function leftOut(text: string, quotes: readonly string[]): string[] {
  const held = new Uint8Array(text.length)
  for (const quote of quotes)
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) held.fill(1, at, at + quote.length)
  let rest = ''
  for (let i = 0; i < text.length; i++) rest += held[i] ? '\n' : text[i]
  return rest.split(/\n+/).flatMap((words) => (/[\p{L}\p{N}]/u.test(words) ? words.trim() : []))
}
