import { type IsoDate, isIsoDate } from '../civil/index.ts'

/** A date behind a number or a title. */
export interface FoundDate {
  /** The day, the year alone, or the date as printed where it is none. */
  readonly date: { readonly issuedOn: IsoDate } | { readonly year: number } | { readonly datePrinted: string }
  /** Where the text goes on. */
  readonly end: number
}

const spoken =
  /[ \n]?[,(]?[ \n]?(?:(?:ký|lập|ban hành)[ \n])?ngày[ \n]?((\d{1,2})(?:[ \n]?[/.-][ \n]?|[ \n]?tháng[ \n]?)(\d{1,2})(?:[ \n]?[/.-][ \n]?|[ \n]?,?[ \n]?năm[ \n]?)(\d{4}|\d\d)(?![\d/]|[.-]\d))/iuy
const bare = /[ \n]?[,(]?[ \n]?(?:(?:ký|lập|ban hành)[ \n])?((\d{1,2})\/(\d{1,2})\/(\d{4}))(?![\d/]|[.-]\d)/uy
const yearAlone = /[ \n]năm[ \n]((?:19|20)\d\d)(?![\d/]|[ ]?-[ ]?\d)/iuy

/**
 * Reads the date that follows a place of a folded text: `ngày 17/02/2023`, `, ngày 10 tháng 11 năm 2022`, `năm 2013`,
 * broken over lines or not.
 */
export function readDateAt(text: string, start: number): FoundDate | undefined {
  for (const form of [spoken, bare]) {
    form.lastIndex = start
    const found = form.exec(text)
    if (found === null) continue
    const [, printed = '', d = '', m = '', y = ''] = found
    const issuedOn = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
    const date = isIsoDate(issuedOn) ? { issuedOn } : { datePrinted: printed.replaceAll('\n', ' ') }
    return { date, end: form.lastIndex }
  }
  yearAlone.lastIndex = start
  const found = yearAlone.exec(text)
  return found === null ? undefined : { date: { year: Number(found[1]) }, end: yearAlone.lastIndex }
}
