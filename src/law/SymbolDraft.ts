import { issuerAbbreviations } from './symbolAbbreviations.ts'

/** A symbol as it lies on the paper, before anything is said about it. */
export interface SymbolDraft {
  /** Số. */
  readonly number: string
  /** Năm. */
  readonly year?: number
  /** By what stands behind the number: a slash is the state's, a hyphen the Party's. */
  readonly style: 'state' | 'party'
  /** The abbreviations: kind, issuer, unit. */
  readonly groups: readonly string[]
  /** What stands between them, one fewer. */
  readonly separators: readonly string[]
}

/** The draft in the letters in which it was written. */
export function writeDraft({ number, year, style, groups, separators }: SymbolDraft): string {
  const tail = groups.map((group, i) => group + (separators[i] ?? '')).join('')
  return `${number}${year === undefined ? '' : `/${year}`}${style === 'party' ? '-' : '/'}${tail}`
}

/** Tells whether an issuer is one met often; the National Assembly's carry the number of its term, `QH15`. */
export function isKnownIssuer(group: string): boolean {
  return issuerAbbreviations.has(group) || /^(?:QH|UBTVQH)\d{1,2}$/.test(group)
}
