import { isKnownIssuer, type SymbolDraft } from './SymbolDraft.ts'
import {
  bareLetters,
  issuerAbbreviations,
  kindsOfAbbreviation,
  partyBodies,
  stateAbbreviations,
} from './symbolAbbreviations.ts'
import { wordSet } from './wordSet.ts'

const kindByLetters = /* @__PURE__ */ kindsByLetters()
const issuerByLetters = /* @__PURE__ */ issuersByLetters()

function kindsByLetters(): ReadonlyMap<string, string> {
  return new Map(Object.keys(stateAbbreviations).map((kind) => [bareLetters(kind), kind]))
}

function issuersByLetters(): ReadonlyMap<string, string> {
  return new Map([...issuerAbbreviations].map((issuer) => [bareLetters(issuer), issuer]))
}

/** Bodies of the state whose papers never carry the Party's form. */
const stateBodies = /* @__PURE__ */ wordSet('UBND HĐND TTg CP')

/**
 * The symbol that a carelessly written one probably means: `QD-UBND` and `qđ-ubnd` for `QĐ-UBND`, `CTTTg` for `CT-TTg`,
 * `QĐ/UBND` for `QĐ-UBND`, `19/NQ-TW` for `19-NQ/TW`.
 *
 * @returns the draft meant, or undefined where the draft is written in its form
 */
export function slipOf(draft: SymbolDraft): SymbolDraft | undefined {
  const groups = mendGroups(draft)
  const [first = '', second = ''] = groups
  const isKind = kindsOfAbbreviation(first, draft.style) !== undefined
  const style = isKind && groups.length > 1 ? styleOf(draft, second) : draft.style
  const separators = groups.slice(1).map((_, i) => (style === 'party' && i === 0 ? '/' : '-'))
  const meant = { ...draft, groups, style, separators }
  const isSame =
    style === draft.style &&
    groups.length === draft.groups.length &&
    groups.every((group, i) => group === draft.groups[i]) &&
    separators.every((separator, i) => separator === draft.separators[i])
  return isSame ? undefined : meant
}

function mendGroups({ style, groups }: SymbolDraft): readonly string[] {
  const [first = '', ...rest] = groups
  if (kindsOfAbbreviation(first, style) !== undefined) return [first, ...mendIssuer(rest)]
  if (isKnownIssuer(first)) return groups
  const kind = kindByLetters.get(bareLetters(first))
  if (kind !== undefined) return [kind, ...mendIssuer(rest)]
  const issuer = issuerByLetters.get(bareLetters(first))
  if (issuer !== undefined) return [issuer, ...rest]
  return [...(splitGroup(first) ?? [first]), ...rest]
}

function mendIssuer([issuer, ...rest]: readonly string[]): readonly string[] {
  if (issuer === undefined) return []
  return [isKnownIssuer(issuer) ? issuer : (issuerByLetters.get(bareLetters(issuer)) ?? issuer), ...rest]
}

/** `CTTTg` is `CT` and `TTg`: an abbreviation of a kind and an issuer met often, with the hyphen forgotten. */
function splitGroup(group: string): readonly string[] | undefined {
  const letters = bareLetters(group)
  for (let length = Math.min(5, letters.length - 2); length >= 2; length--) {
    const kind = kindByLetters.get(letters.slice(0, length))
    const issuer = issuerByLetters.get(letters.slice(length))
    if (kind !== undefined && issuer !== undefined) return [kind, issuer]
  }
  return
}

/** A paper of the Central Committee is never numbered as the state's, nor one of a People's Committee as the Party's. */
function styleOf({ style }: SymbolDraft, issuer: string): SymbolDraft['style'] {
  if (partyBodies.has(issuer)) return 'party'
  return stateBodies.has(issuer) ? 'state' : style
}
