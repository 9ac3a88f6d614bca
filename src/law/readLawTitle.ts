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
  /** Where the text goes on. */
  readonly end: number
}

/** A title whose end could not be found. */
export interface Endless {
  /** It is that of an amending law; such titles may stand in each other. */
  readonly isAmending: boolean
  /** How far the text was tried. */
  readonly triedUntil: number
}

/** The longest titles, of laws that amend ten others, have some 300 characters. */
const longestTitle = 400
const word = /([ \n]|,[ \n]?)([\p{L}\p{N}][\p{L}\p{N}'’/-]{0,40})/uy
const law = /(?:các[ \n])?(?:Bộ[ \n][Ll]uật|Luật|Pháp[ \n]lệnh|Hiến[ \n]pháp)(?!\p{L})/uy
const other = /(?:các[ \n])?(?:Nghị[ \n](?:định|quyết)|Quyết[ \n]định|Thông[ \n]tư|Chỉ[ \n]thị)(?!\p{L})/uy
const newLine = /\n(?:\n|[-+*•]|\d{1,2}[.)]|[a-zđ]\)|(?:Căn cứ|Theo|Xét|Điều|Thực hiện|Chương|QUYẾT|NGHỊ)(?!\p{L}))/uy
const symbolLead = /[ \n]?(?:,[ \n])?(?:\([ \n]?(?:(?:bộ[ \n])?luật[ \n])?)?(?:số[ \n]?:?[ \n]?)?[*_]{0,3}(?=\d)/iuy
/** Anything that may end a title begins so; asked first, for most words do not. */
const mayEnd = /[ \n,(]{1,4}(?:số|ngày|năm|của|ký|ban|luật|bộ|\d|[*_])/iuy
/** `Luật Khiếu nại, năm 2011;` gives the year of the law, `Luật Khiếu nại, năm 2023 Sở đã …` begins what the Sở did. */
const yearBehindComma = /,[ \n]năm[ \n]((?:19|20)\d\d)(?=[ ]?[;.)]|[ \n]của[ \n]Quốc[ \n]hội|\s*$)/iuy
const otherYear = /,[ \n]năm[ \n]\d/iuy
const yearOnly = /[ \n]((?:19|20)\d\d)(?![\d/]|[ ]?-[ ]?\d)/y
const issuedBy =
  /[ \n]của[ \n]((?:Quốc hội|Uỷ ban Thường vụ Quốc hội|Ủy ban Thường vụ Quốc hội|UBTVQH))(?= ngày| năm| số|[;,.)])/uy

/** Words that no title has, and behind which a title has ended. */
const beyond = /(?:đã|được|thì|là|phải|hết|hoặc|quy[ \n]định)(?!\p{L})/uy
/**
 * Words that no title has, but neither do they show where it ended. Hàng không, phòng không, dự bị and sở hữu are words
 * of titles.
 */
const outside =
  /(?:này|nêu|trên|trong|từ|khi|nếu|để|do|sẽ|đang|(?<!dự[ \n])bị|(?<![Hh]àng[ \n]|[Pp]hòng[ \n])không|kèm|kể|nhưng|thuộc|mà|bao[ \n]gồm|Sở(?![ \n]hữu))(?!\p{L})/uy
/** Words that only the title of an amending law has; `người có công` and `tương trợ tư pháp về hình sự` stand in others. */
const beyondOwn = /(?:(?<!tư[ \n]pháp[ \n])về|có(?![ \n]công)|sửa[ \n]đổi|đối[ \n]với)(?!\p{L})/uy
const beyondAnd =
  /(?:các|những|một số|pháp luật|luật khác|văn bản|giao|trả|dựa|giới thiệu|phân cấp|hướng dẫn|bãi bỏ|trường hợp)(?!\p{L})/uy
const beyondComma =
  /(?:các|trừ|trình|theo|gửi|giao|trả|lập|nộp|báo cáo|tổ chức|ban hành|đề nghị|yêu cầu|hướng dẫn|thông báo|đồng thời|pháp luật|luật khác)(?!\p{L})/uy
const article = /(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|trừ)(?!\p{L})/uy
/** A second part with a capital, `Luật Thi đua, Khen thưởng`, is short; else a sentence goes on. */
const secondPart = /\p{Lu}\p{L}*[ \n]\p{L}+(?=[ \n](?:ngày|năm|số|về|\d)|[ ]?[;.,)\n]|$)/uy

const isAt = (form: RegExp, text: string, at: number): boolean => {
  form.lastIndex = at
  return form.test(text)
}

/**
 * Reads the title of a law and what follows it, from behind the word for its kind.
 *
 * A comma and `và` belong to the title (`Luật Cán bộ, công chức`) unless another instrument follows; in the title of an
 * amending law the laws amended belong to it, too. The title ends at a symbol, a date or a year; a law named by its title
 * alone is no citation, for nothing tells which law of that title is meant.
 */
export function readLawAt(text: string, start: number): FoundLaw | Endless | undefined {
  const isAmending = isAt(/[ \n]sửa[ \n]đổi(?!\p{L})/iuy, text, start)
  let end = start
  let words = 0
  let hasLaw = false
  for (;;) {
    const known = endOfTitle(text, end)
    if (known !== undefined && !(isAmending && known.isYear && endOfTitle(text, known.end) !== undefined))
      return { ...known.law, title: clean(text.slice(start, end)), end: known.end }
    if (known !== undefined) {
      // The year is that of the law amended: its own date follows.
      end = known.end
      continue
    }
    if (words > 0 && (isAt(otherYear, text, end) || (text[end] === '\n' && isAt(newLine, text, end)))) break
    word.lastIndex = end
    const found = word.exec(text)
    if (found !== null && word.lastIndex - start > longestTitle) return { isAmending, triedUntil: end }
    if (found === null) break
    const [, between = '', each = ''] = found
    const at = end + between.length
    if (words === 0 && (between.includes(',') || !isTitleStart(each, text, word.lastIndex))) return
    const next = { text, at, behindAnd: each.toLowerCase() === 'và' ? word.lastIndex + 1 : undefined }
    if (words > 0 && (isAmending ? endsAmending(next, between, hasLaw) : endsOwn(next, between, words))) break
    if (isAt(outside, text, at) || (!isAmending && /^\d/.test(each))) return { isAmending, triedUntil: end }
    hasLaw ||= isAt(law, text, at)
    end = word.lastIndex
    words++
  }
  return
}

interface NextWord {
  readonly text: string
  /** Where the word begins. */
  readonly at: number
  /** Where the one behind it begins, if it is `và`. */
  readonly behindAnd: number | undefined
}

/** What ends the title of a law that amends none. */
function endsOwn({ text, at, behindAnd }: NextWord, between: string, words: number): boolean {
  if ([beyond, beyondOwn, law, other].some((form) => isAt(form, text, at))) return true
  if (behindAnd !== undefined) return [law, other, article, beyondAnd].some((form) => isAt(form, text, behindAnd))
  if (!between.includes(',')) return false
  const goesOn = words > 1 && /^\p{Lu}/u.test(text.slice(at, at + 2)) && !isAt(secondPart, text, at)
  return goesOn || [article, beyondComma].some((form) => isAt(form, text, at))
}

/** What ends the title of an amending law; as long as no law was named in it, articles belong to it. */
function endsAmending({ text, at, behindAnd }: NextWord, between: string, hasLaw: boolean): boolean {
  if (isAt(beyond, text, at)) return true
  if (!hasLaw) return false
  const listed = behindAnd ?? (between.includes(',') ? at : undefined)
  return listed !== undefined && [other, article].some((form) => isAt(form, text, listed))
}

function isTitleStart(first: string, text: string, end: number): boolean {
  if (/^\p{Lu}/u.test(first)) return true
  const next = text.slice(end, end + 8)
  return (first === 'sửa' && /^[ \n]đổi/u.test(next)) || (first === 'nước' && /^[ \n]Cộng/u.test(next))
}

/** What ends a title: symbol, date, year, in any order, each once. */
function endOfTitle(
  text: string,
  start: number,
): { law: Pick<FoundLaw, 'symbol' | 'date' | 'issuer'>; end: number; isYear: boolean } | undefined {
  if (!isAt(mayEnd, text, start)) return
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
  for (const form of [yearOnly, yearBehindComma]) {
    form.lastIndex = start
    const found = form.exec(text)
    if (found !== null) return { date: { year: Number(found[1]) }, end: form.lastIndex }
  }
  return
}

const clean = (words: string): string => words.trim().replaceAll('\n', ' ')
