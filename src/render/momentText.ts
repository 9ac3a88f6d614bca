import type { Locale } from '../locales/index.ts'

/** A day, and the time of it where there is one. */
export function momentText(moment: string, locale: Locale): string {
  const date = locale.date(moment.slice(0, 10))
  return moment.length > 10 ? `${date} ${moment.slice(11)}` : date
}
