import { type InstrumentKey, parseInstrumentKey } from '../law/index.ts'
import type { Locale } from '../locales/index.ts'

/** A notice of days off by its number and day; where no paper was seen it says so, for the id of the data is no paper. */
export function noticeText(
  { instrument, announcedOn }: { readonly instrument?: InstrumentKey; readonly announcedOn?: string },
  { calendar, date }: Locale,
): string {
  const day = announcedOn === undefined ? undefined : date(announcedOn)
  const number = instrument === undefined ? undefined : parseInstrumentKey(instrument)?.number
  return number === undefined ? calendar.noPaper(day) : calendar.paper(number, day)
}
