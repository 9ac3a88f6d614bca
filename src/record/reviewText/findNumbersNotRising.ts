import type { Citation } from '../../law/index.ts'
import { nameOf } from './citedPapers.ts'
import type { Rule, RuleFinding } from './Rule.ts'

/** Symbols of these are used by many offices at once, so a series is one only with its issuer. */
const shared = /(?:^|[-/])(?:UBND|HĐND|BCĐ|BTC|HĐ|BTV|ĐU|HU|CB|MTTQ|CTUBND|TTHĐND|BCH)(?:$|[-/])/u

interface Numbered {
  readonly citation: Citation
  readonly number: number
  readonly issuedOn: string
}

/**
 * Numbers of one series, those of an issuer, a kind and a year, that do not rise with the date: a later number has an
 * earlier day, or one number has two.
 */
export const findNumbersNotRising: Rule = ({ citations }) => {
  const series = new Map<string, Numbered[]>()
  for (const citation of citations) {
    const { symbol = '', issuedOn, kind = '', slip } = citation
    const parts = /^(\d{1,6})[-/](?:\d{4}\/)?(.+)$/u.exec(symbol)
    if (parts === null || issuedOn === undefined || slip !== undefined) continue
    const tail = parts[2] as string
    const issuer = shared.test(tail) ? issuerOf(citation) : ''
    if (issuer === undefined) continue
    const key = `${kind}|${tail}|${issuer}|${issuedOn.slice(0, 4)}`
    const numbered = { citation, number: Number(parts[1]), issuedOn }
    const list = series.get(key)
    if (list === undefined) series.set(key, [numbered])
    else list.push(numbered)
  }
  return [...series.values()].flatMap((list) => {
    const sorted = [...list].sort((a, b) => a.number - b.number || (a.issuedOn < b.issuedOn ? -1 : 1))
    return sorted.flatMap((second, i): RuleFinding[] => {
      const first = sorted[i - 1]
      if (first === undefined) return []
      const isRising =
        first.number === second.number ? first.issuedOn === second.issuedOn : first.issuedOn <= second.issuedOn
      if (isRising) return []
      const [earlier, later] =
        first.citation.span.start < second.citation.span.start ? [first, second] : [second, first]
      const data = { ...nameOf(later.citation), other: nameOf(earlier.citation) }
      return [{ code: 'numbers-not-rising', severity: 'warning', span: later.citation.span, data }]
    })
  })
}

/** Level and name of the office; undefined where the text does not say, since then the series is not known. */
function issuerOf({ issuer }: Citation): string | undefined {
  if (issuer === undefined) return
  const name = issuer
    .toLowerCase()
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .replace(/^(?:chủ tịch|phó chủ tịch|thường trực|ban thường vụ|ban chấp hành)\s+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  // A report speaks of one province, with or without its name.
  return /^(?:ubnd|hđnd) tỉnh/u.test(name) ? name.slice(0, 9) : name
}
