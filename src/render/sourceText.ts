import { parseInstrumentKey, type Source } from '../law/index.ts'
import type { Locale } from '../locales/index.ts'

/** A source in one phrase: number of the instrument, provision, how it is known. */
export function sourceText({ instrument, provision, provenance }: Source, locale: Locale): string {
  const number = instrument === undefined ? undefined : (parseInstrumentKey(instrument)?.number ?? instrument)
  return [number, provision, locale.provenance[provenance]].filter((part) => part !== undefined).join(', ')
}
