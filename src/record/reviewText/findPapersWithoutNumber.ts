import { type Citation, type InstrumentKind, instrumentKinds } from '../../law/index.ts'
import { firstFrom } from './counts.ts'
import type { Rule, RuleFinding } from './Rule.ts'
import { headingAt } from './readReport.ts'

const names =
  'Kế hoạch|Chương trình|Thông báo|Báo cáo|Quyết định|Công văn|Quy chế|Quy định|Nội quy|Hướng dẫn|Nghị quyết|Chỉ thị|Kết luận|Tờ trình|Đề án|Phương án|Công điện|Biên bản'
const end = '(?![\\p{L}\\p{M}])'
const start = '(?<![\\p{L}\\p{M}])'
/** A verb of issuing and, next to it, the kind of paper with a capital: a paper of its own, not papers in general. */
const issued = new RegExp(
  `${start}(?:(?:[Bb]an hành|[Xx]ây dựng|[Pp]hát hành|(?<!(?:đề|đưa|chỉ|nêu)\\s)ra|có|[Cc]ông khai|[Gg]ửi|[Tt]rình)\\s+(?:và ban hành\\s+|kịp thời\\s+)?[“"]?(?=(?:${names})${end})|(?:[Tt]hực hiện|[Ll]ập|[Nn]ộp|[Hh]oàn thành)\\s+(?=Báo cáo${end})|(?:[Bb]an hành|có)\\s+(?=văn bản (?:chỉ đạo|hướng dẫn|đôn đốc|triển khai|yêu cầu|phân công)${end}))`,
  'gu',
)
const another = new RegExp(`(?:,|;|${start}và)\\s+(?=(?:${names})${end})`, 'gu')
const kindAt = new RegExp(`^(?:${names})`, 'u')
/** Not yet, by others, or spoken of in general. */
const unissued = new RegExp(
  `${start}(?:chưa|không|sẽ|dự kiến|cần|phải|đề nghị|kiến nghị|yêu cầu|để|nhằm|khi|việc|công tác|chỉ đạo|tiếp tục|đang|góp ý|dự thảo|hướng dẫn|trường hợp|nếu|hoặc)${end}[^,;:.]*$`,
  'iu',
)
const general =
  /^(?:Quy chế dân chủ|Kế hoạch phát triển kinh tế|Chương trình mục tiêu quốc gia|Chương trình OCOP|Nghị quyết Đại hội|Quy định của (?:pháp luật|Đảng|Nhà nước))/u
/** The paper belongs to what the one before it carries out, not to the verb. */
const carriedOut = /thực hiện|triển khai|theo|về việc|cụ thể hóa|căn cứ|quán triệt/iu
const dated = /ngày\s+\d{1,2}\s*(?:[/.-]|tháng)/iu

/**
 * Papers that are said to have been issued, with neither number nor day in the same clause or in brackets behind it. What
 * stands in small letters, in a heading or among the tasks to come is no paper that could be asked for.
 */
export const findPapersWithoutNumber: Rule = ({ text, sentences, headings, citations }) => {
  const sentenceStarts = sentences.map((each) => each.start)
  const citationStarts = citations.map(({ span }) => span.start)
  const findings: RuleFinding[] = []
  let done = 0
  for (const match of text.matchAll(issued)) {
    const at = match.index + match[0].length
    const i = firstFrom(sentenceStarts, match.index + 1) - 1
    const sentence = sentences[i]
    if (at < done || sentence === undefined || match.index >= sentence.end) continue
    const heading = headingAt(headings, at)
    if (heading?.isAhead || (heading?.isTitle && at < heading.end)) continue
    const before = text.slice(Math.max(sentence.start, match.index - 90), match.index)
    if (
      unissued.test(before) ||
      isSubjectOfCited(text, match.index, citations[firstFrom(citationStarts, match.index) - 1], sentence.start)
    )
      continue
    const clause = clauseEnd(text, at, sentence.end)
    done = clause
    const starts = [at, ...othersIn(text.slice(at, clause)).map((offset) => at + offset)]
    starts.forEach((from, n) => {
      const to = starts[n + 1] ?? clause
      const words = text.slice(from, to)
      const isNumbered = firstFrom(citationStarts, from) < firstFrom(citationStarts, to) || dated.test(words)
      if (isNumbered || general.test(words)) return
      const kind = kindOf(kindAt.exec(words)?.[0])
      const quote = titleIn(words)
      const span = { start: from, end: from + quote.length }
      const data = { ...(kind !== undefined && { kind }), quote: quote.replace(/\s+/g, ' ') }
      findings.push({ code: 'paper-without-number', severity: 'warning', span, data })
    })
  }
  return findings
}

/** `Quyết định số … của UBND tỉnh về việc ban hành Chương trình …`: what is issued is the paper that was cited. */
function isSubjectOfCited(text: string, verb: number, cited: Citation | undefined, from: number): boolean {
  if (cited === undefined || cited.span.start < from || verb - cited.span.end > 200) return false
  return /^[^,;:.]*$/u.test(text.slice(cited.span.end, verb))
}

/** Where the clause ends: at a semicolon outside brackets or the end of the sentence, brackets right behind included. */
function clauseEnd(text: string, from: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, from + 800)
  let depth = 0
  for (let i = from; i < limit; i++) {
    const sign = text[i]
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === ';' && depth <= 0) return i
  }
  const behind = /^\s*\([^()]{0,200}\)/.exec(text.slice(limit, limit + 220))
  return limit + (limit === sentenceEnd && behind !== null ? behind[0].length : 0)
}

/** Further papers of the same verb. */
function othersIn(clause: string): number[] {
  const offsets: number[] = []
  let from = 0
  for (const match of clause.matchAll(another)) {
    if (carriedOut.test(clause.slice(from, match.index).replace(/\([^()]*\)/g, ''))) break
    from = match.index + match[0].length
    offsets.push(from)
  }
  return offsets
}

/** The name of the paper, up to a comma, a bracket or a hundred units. */
function titleIn(words: string): string {
  const title = words.slice(0, 100)
  const stop = title.search(/\s*(?:[“”"(;:]|\.(?:\s|$)|,\s+(?:trong đó|theo đó|làm|để|với|đồng thời)|\s+và\s*$|,\s*$)/u)
  return (
    stop === -1 ? (words.length > 100 ? title.slice(0, title.lastIndexOf(' ')) : title) : title.slice(0, stop)
  ).trimEnd()
}

function kindOf(name: string | undefined): InstrumentKind | undefined {
  const vietnamese = name === 'Nội quy' ? 'quy chế' : name?.toLowerCase()
  const entry = Object.entries(instrumentKinds).find(([, each]) => each === vietnamese)
  return entry?.[0] as InstrumentKind | undefined
}
