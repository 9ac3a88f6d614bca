import {
  type Citation,
  findInstruments,
  type InstrumentRegistry,
  instrumentKinds,
  successorsOf,
  validityOf,
} from '../../law/index.ts'
import { citedPapers, nameOf } from './citedPapers.ts'
import type { PartialRule, RuleFinding } from './Rule.ts'

/**
 * Cited instruments that ended before the period did. Whether the report may still rest on one depends on the day of
 * what it tells, so the fact is stated and nothing is judged.
 */
export const findEndedInstruments: PartialRule = ({ citations, head }, { registry, year: asked }) => {
  const year = asked ?? head.year
  if (year === undefined) return { findings: [], notChecked: [{ code: 'instrument-ended', reason: 'no-period' }] }
  const find = finder(registry)
  const unknown = new Set<string>()
  const findings = citedPapers(citations).flatMap((citation): RuleFinding[] => {
    const keys = find(citation)
    const [key] = keys
    // Several of the same number: nobody can say which is meant.
    if (key === undefined || keys.length > 1) return []
    const { status, reason, lastDay, provenance } = validityOf(registry, key, `${year}-12-31`)
    if (status === 'unknown' && reason === 'end-not-read') unknown.add(citation.symbol ?? citation.title ?? key)
    if (status !== 'ended' || lastDay === undefined) return []
    const successors = (successorsOf(registry, key) ?? []).flatMap((each) =>
      each.depth === 1 && each.relation !== 'amends' ? [each.key] : [],
    )
    const data = {
      ...nameOf(citation),
      key,
      lastDay,
      within: lastDay >= `${year}-01-01`,
      year,
      ...(provenance !== undefined && { provenance }),
      successors,
    }
    return [{ code: 'instrument-ended', severity: 'info', span: citation.span, data }]
  })
  return {
    findings,
    notChecked:
      unknown.size === 0
        ? []
        : [{ code: 'instrument-ended', reason: 'end-not-read', symbols: [...unknown].sort().slice(0, 100) }],
  }
}

/** The look-up goes through the whole registry; a text of ten megabytes may ask it only for what it may hold. */
function finder(registry: InstrumentRegistry): (citation: Citation) => readonly string[] {
  const numbers = new Set(registry.instruments.map(({ key }) => key.split(':')[1]?.split(/[/-]/)[0]))
  const titles = new Set(registry.instruments.map(({ title }) => bare(title.vi)))
  const found = new Map<string, readonly string[]>()
  return (citation) => {
    const { kind, symbol, title: name, issuedOn, year } = citation
    const title = name === undefined || kind === undefined ? undefined : `${instrumentKinds[kind]} ${name}`
    const mayHold =
      symbol === undefined ? title !== undefined && titles.has(bare(title)) : numbers.has(symbol.split(/[/-]/)[0])
    if (!mayHold) return []
    const query = {
      ...(kind !== undefined && { kind }),
      ...(symbol !== undefined ? { symbol } : title !== undefined && { title }),
      ...(issuedOn !== undefined && { signedOn: issuedOn }),
      ...(year !== undefined && { year }),
    }
    const key = JSON.stringify(query)
    const keys = found.get(key) ?? findInstruments(registry, query)
    found.set(key, keys)
    return keys
  }
}

const bare = (title: string) => title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
