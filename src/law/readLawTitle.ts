import { type FoundDate, readDateAt } from './readCitationDate.ts'
import { type FoundSymbol, readSymbolAt } from './readSymbol.ts'

/** A law named by its title. */
export interface FoundLaw {
  /** Its title, without the word for its kind; empty for a constitution named by its year. */
  readonly title: string
  /** Its symbol, where one stands behind the title. */
  readonly symbol?: FoundSymbol
  /** Its date or year. */
  readonly date?: FoundDate
  /** The issuer where it stands between title and date. */
  readonly issuer?: string
  /** Neither symbol nor date nor year stands behind the title. */
  readonly isBare?: true
  /** Where the text goes on. */
  readonly end: number
}

const longestTitle = 300
const word = /([ \n]|,[ \n]?)([\p{L}\p{N}][\p{L}\p{N}'’/-]{0,40})/uy
const lawWord = /^(?:bộ[ \n]luật|luật|pháp[ \n]lệnh|hiến[ \n]pháp)$/iu
const otherInstrument =
  /[ \n](?:các[ \n])?(?:Bộ[ \n][Ll]uật|Luật|Pháp[ \n]lệnh|Hiến[ \n]pháp|Nghị[ \n](?:định|quyết)|Quyết[ \n]định|Thông[ \n]tư|Chỉ[ \n]thị)(?!\p{L})/uy
const newLine = /\n(?:\n|[-+*•]|\d{1,2}[.)]|[a-zđ]\)|(?:Căn cứ|Theo|Xét|Điều|Thực hiện|Chương|QUYẾT|NGHỊ)(?!\p{L}))/uy
const symbolLead = /[ \n]?(?:,[ \n])?(?:\([ \n]?)?(?:(?:bộ[ \n])?luật[ \n])?(?:số[ \n]?:?[ \n]?)?(?=\d)/iuy
const yearOnly = /[ \n]((?:19|20)\d\d)(?![\d/]|[ ]?-[ ]?\d)/y
const issuedBy =
  /[ \n]của[ \n]((?:Quốc hội|Uỷ ban Thường vụ Quốc hội|Ủy ban Thường vụ Quốc hội|UBTVQH))(?= ngày| năm| số|[;,.)]|\s*$)/uy
const unmistakableEnd = / ?(?:[;.)”"*]|\n|$)/y

/** A word that no title of a law has: the sentence went on. */
const outsideTitles = new Set('đã được này thì là phải nêu trên trong từ khi nếu để do sẽ đang bị không'.split(' '))
/** Titles of amending laws name what they amend, so these do occur there. */
const outsideOwnTitles = new Set(['đến', 'có'])

/**
 * Reads the title of a law and what follows it, from behind the word for its kind.
 *
 * A comma and `và` belong to the title (`Luật Cán bộ, công chức`) unless another instrument follows; in the title of an
 * amending law the laws amended belong to it, too. The title ends at a symbol, a date or a year. Without one of these
 * a law counts only if nothing can be mistaken: capital at its beginning, and an end by a sign, a line or another
 * instrument.
 */
export function readLawAt(text: string, start: number): FoundLaw | undefined {
  const isAmending = /^[ \n]sửa đổi/iu.test(text.slice(start, start + 30))
  let end = start
  let words = 0
  for (;;) {
    const known = endOfTitle(text, end)
    if (known !== undefined && !(isAmending && known.isYear && endOfTitle(text, known.end) !== undefined))
      return { ...known.law, title: clean(text.slice(start, end)), end: known.end }
    if (known !== undefined) {
      // The year is that of the law amended: its own date follows.
      end = known.end
      continue
    }
    newLine.lastIndex = end
    if (words > 0 && newLine.test(text)) break
    word.lastIndex = end
    const found = word.exec(text)
    if (found === null || word.lastIndex - start > longestTitle) break
    const [, between = '', each = ''] = found
    const small = each.toLowerCase()
    if (words === 0 ? between.includes(',') || !isTitleStart(each, text, word.lastIndex) : false) return
    if (each === 'Sở' || outsideTitles.has(small) || (!isAmending && (outsideOwnTitles.has(small) || /^\d/.test(each))))
      return
    if (!isAmending && words > 0 && isOtherInstrument(text, end, between, each)) break
    if (words > 0 && /^quy$/iu.test(each) && /^[ \n]định/iu.test(text.slice(word.lastIndex, word.lastIndex + 12)))
      return
    end = word.lastIndex
    words++
  }
  if (words === 0 || end - start > longestTitle - 60 || !isUnmistakable(text, end)) return
  return { title: clean(text.slice(start, end)), isBare: true, end }
}

function isTitleStart(first: string, text: string, end: number): boolean {
  if (/^\p{Lu}/u.test(first)) return true
  const next = text.slice(end, end + 12)
  return (first === 'sửa' && /^[ \n]đổi/u.test(next)) || (first === 'nước' && /^[ \n]Cộng/u.test(next))
}

/** Another instrument behind a comma or `và` ends the title; so does the word for a law by itself. */
function isOtherInstrument(text: string, end: number, between: string, each: string): boolean {
  otherInstrument.lastIndex = end + (between.includes(',') ? 1 : 0)
  if (otherInstrument.test(text)) return true
  if (each.toLowerCase() === 'và') {
    otherInstrument.lastIndex = end + between.length + each.length
    return otherInstrument.test(text)
  }
  return lawWord.test(each) && /^\p{Lu}/u.test(each)
}

function isUnmistakable(text: string, end: number): boolean {
  unmistakableEnd.lastIndex = end
  if (unmistakableEnd.test(text)) return true
  const rest = /^,?[ \n]?(?:và)?/u.exec(text.slice(end, end + 30))?.[0] ?? ''
  otherInstrument.lastIndex = end + (rest.endsWith('và') ? rest.length : rest.startsWith(',') ? 1 : 0)
  return rest.trim() !== '' && otherInstrument.test(text)
}

/** What ends a title: symbol, date, year, in any order, each once. */
function endOfTitle(
  text: string,
  start: number,
): { law: Pick<FoundLaw, 'symbol' | 'date' | 'issuer'>; end: number; isYear: boolean } | undefined {
  let law: { symbol?: FoundSymbol; date?: FoundDate; issuer?: string } = {}
  let end = start
  for (;;) {
    const symbol = law.symbol === undefined ? symbolBehind(text, end) : undefined
    const date = law.date === undefined && symbol === undefined ? dateBehind(text, end) : undefined
    const found = symbol ?? date
    if (found === undefined) break
    end = found.end
    law = symbol === undefined ? { ...law, date: found as FoundDate } : { ...law, symbol }
  }
  if (end > start)
    return { law, end, isYear: law.symbol === undefined && law.date !== undefined && 'year' in law.date.date }
  issuedBy.lastIndex = start
  const issuer = issuedBy.exec(text)?.[1]
  const behind = issuer === undefined ? undefined : endOfTitle(text, issuedBy.lastIndex)
  return behind === undefined || issuer === undefined ? undefined : { ...behind, law: { ...behind.law, issuer } }
}

function symbolBehind(text: string, start: number): FoundSymbol | undefined {
  symbolLead.lastIndex = start
  const lead = symbolLead.exec(text)
  return lead === null || lead[0] === '' ? undefined : readSymbolAt(text, symbolLead.lastIndex)
}

function dateBehind(text: string, start: number): FoundDate | undefined {
  const date = readDateAt(text, start)
  if (date !== undefined) return date
  yearOnly.lastIndex = start
  const found = yearOnly.exec(text)
  return found === null ? undefined : { date: { year: Number(found[1]) }, end: yearOnly.lastIndex }
}

const clean = (words: string): string => words.trim().replaceAll('\n', ' ')
