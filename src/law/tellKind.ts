import type { Citation } from './Citation.ts'
import type { InstrumentKind } from './InstrumentKind.ts'
import type { InstrumentSymbol } from './InstrumentSymbol.ts'
import { isKnownIssuer } from './SymbolDraft.ts'
import { kindsOfAbbreviation } from './symbolAbbreviations.ts'

/** The kinds that a symbol may stand for: none said, one, or two. */
export function kindsOf({ style, abbreviation, kind }: InstrumentSymbol): readonly InstrumentKind[] {
  if (abbreviation !== undefined) return kindsOfAbbreviation(abbreviation, style) ?? []
  return kind === undefined ? [] : [kind]
}

/**
 * Tells whether the abbreviation in a symbol says another kind than the word before it. Without abbreviation nothing
 * contradicts the word: old decisions have symbols like `202/TCCP-VC`.
 */
export function isAtOdds(said: InstrumentKind | 'any', symbol: InstrumentSymbol): boolean {
  const kinds = kindsOf(symbol)
  if (said === 'any' || symbol.abbreviation === undefined || kinds.length === 0) return false
  if (kinds.includes(said) || isJointCircular(said, kinds)) return false
  // `Công văn số 1234/CT-TTHT` is one of a tax office (cục thuế), no directive.
  return !(said === 'official-letter' && symbol.abbreviation === 'CT' && !isKnownIssuer(symbol.issuer ?? ''))
}

/** The kind of a citation by number: the word's, else the symbol's, else that of the list in which it stands. */
export function tellKind(
  said: InstrumentKind | 'any' | undefined,
  symbol: InstrumentSymbol,
  inherited: InstrumentKind | undefined,
): Pick<Citation, 'kind' | 'kindMismatch'> {
  const kinds = kindsOf(symbol)
  const [first] = kinds
  if (said === undefined || said === 'any') {
    const kind = kinds.length === 1 ? first : kinds.length === 0 ? inherited : undefined
    return kind === undefined ? {} : { kind }
  }
  if (isJointCircular(said, kinds)) return { kind: 'joint-circular' }
  if (first === undefined || !isAtOdds(said, symbol)) return { kind: said }
  return { kind: said, kindMismatch: { word: said, symbol: first } }
}

/** A joint circular is often called only a circular, and an old one has its symbol. */
function isJointCircular(said: InstrumentKind, [first]: readonly InstrumentKind[]): boolean {
  return (said === 'circular' && first === 'joint-circular') || (said === 'joint-circular' && first === 'circular')
}
