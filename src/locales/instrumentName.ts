import { type InstrumentKind, parseInstrumentKey, type SourcePlace } from '../law/index.ts'

/** Loại văn bản that a number does not tell: `50/2014`, `50/2014/QH13`; `34/2007/PL-UBTVQH11` does. */
export type UntoldKind = Extract<InstrumentKind, 'constitution' | 'law' | 'code' | 'ordinance'>

/** A kind that its number tells: letters before the issuer. */
const tellsKind = /\/\p{Lu}+-/u

/** Names an instrument by its key: its number, behind its kind where the number does not tell it. */
export function instrumentName(key: string, kinds: Readonly<Record<UntoldKind, string>>): string {
  const parts = parseInstrumentKey(key)
  if (parts === undefined) return key
  const { kind, number } = parts
  return Object.hasOwn(kinds, kind) && !tellsKind.test(number) ? `${kinds[kind as UntoldKind]} ${number}` : number
}

/** A place in the law as data of a message has it, or the words for what has none. */
export function placeText(source: unknown, nameOf: (key: string) => string, otherwise: string): string {
  const { instrument, provision } = (source ?? {}) as SourcePlace
  const parts = [instrument === undefined ? undefined : nameOf(instrument), provision].filter(
    (part) => part !== undefined,
  )
  return parts.length === 0 ? otherwise : parts.join(', ')
}
