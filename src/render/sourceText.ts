import type { Source } from '../law/index.ts'
import type { Locale } from '../locales/index.ts'

/** A source in one phrase: the instrument, provision, how it is known. */
export function sourceText({ instrument, provision, provenance }: Source, locale: Locale): string {
  const name = instrument === undefined ? undefined : locale.law.instrument(instrument)
  return [name, provision, locale.provenance[provenance]].filter((part) => part !== undefined).join(', ')
}
