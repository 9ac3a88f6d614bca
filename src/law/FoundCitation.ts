import type { Citation } from './Citation.ts'
import type { InstrumentKind } from './InstrumentKind.ts'

/** A citation with its places in the folded text. */
export interface FoundCitation {
  /** What it says. */
  readonly parts: Omit<Citation, 'span'>
  /** Where it begins. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** Behind the issuer, where the next of a list may follow. */
  readonly listEnd: number
}

/** A word for a kind of instrument, met in a text. */
export interface KindWord {
  /** What it says; `any` only that an instrument follows. */
  readonly kind: InstrumentKind | 'any'
  /** It begins with a capital, so that it is no verb. */
  readonly isCapital: boolean
  /** Where it begins. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
}
