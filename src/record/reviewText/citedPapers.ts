import type { Citation } from '../../law/index.ts'

/** @returns the citations without those that name a paper a second time */
export function citedPapers(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>()
  return citations.filter(({ kind = '', symbol = '', title = '', issuedOn = '' }) => {
    const paper = `${kind}|${symbol}|${title}|${issuedOn}`
    return !seen.has(paper) && seen.add(paper)
  })
}

/** What names a paper in a finding: as much as the text says. */
export function nameOf({ kind, symbol, title, issuedOn }: Citation): Readonly<Record<string, string>> {
  return {
    ...(kind !== undefined && { kind }),
    ...(symbol !== undefined && { symbol }),
    ...(title !== undefined && { title }),
    ...(issuedOn !== undefined && { issuedOn }),
  }
}
