import { noun, readFigure } from './counts.ts'
import type { Rule, RuleFinding } from './Rule.ts'
import type { ReportReading } from './readReport.ts'

/** `06 phòng chuyên môn gồm:`, `02 mô hình …, cụ thể:`, `03 Chi bộ trực thuộc:`. */
const announced = new RegExp(
  `(?<![\\d/.,:-])(\\d{1,2})\\s+((?=${noun}|Chi bộ)[^.;:,\\d()%\\n]{2,90}?)(?:,?\\s+(?:gồm(?: có)?|bao gồm|cụ thể(?: là| như sau)?|như sau|đó là|là))?\\s*:\\s*(?=\\S)`,
  'giu',
)
const partial = /trong đó|như(?! sau)|một số|chủ yếu|tiêu biểu|điển hình/iu
const office =
  'phòng|ban|chi cục|cục|sở|trung tâm|văn phòng|thanh tra|hội|đoàn|chi bộ|đảng bộ|đội|tổ|ủy ban|uỷ ban|ubnd|mặt trận|công đoàn|liên đoàn|trường|trạm|quỹ|viện|khoa|bộ phận|câu lạc bộ|hiệp hội|xã|phường|thị trấn|huyện|thành phố|thôn|khối|nhà'
const isOffice = new RegExp(`^(?:${office})(?![\\p{L}\\p{M}])`, 'iu')
const separator = new RegExp(`\\s*(?:[,;]|(?<=\\s)và(?=\\s+(?:(?:${office})(?![\\p{L}\\p{M}])|\\d)))\\s*`, 'iu')

/** A list of parts that has more or fewer of them than the number before it says. */
export const findPartsThatDoNotMatch: Rule = (reading) => {
  const { text, paragraphs } = reading
  const findings: RuleFinding[] = []
  let i = 0
  for (const match of text.matchAll(announced)) {
    const [whole, printed, what] = match as unknown as [string, string, string]
    if (partial.test(whole)) continue
    const from = match.index + whole.length
    while (i < paragraphs.length && (paragraphs[i] as { end: number }).end < from) i++
    const listed = markedItems(reading, i, from) ?? namedItems(listBehind(text, from, paragraphs[i]?.end ?? from))
    if (listed === undefined) continue
    const expected = readFigure(printed)
    const span = { start: match.index, end: match.index + whole.trimEnd().length }
    if (listed.figures !== undefined) {
      const sum = listed.figures.reduce((each, value) => each + value, 0)
      if (sum !== expected)
        findings.push({
          code: 'sum-off',
          severity: 'error',
          span,
          data: { of: 'parts', total: expected, parts: listed.figures, sum },
        })
    } else if (listed.count !== expected)
      findings.push({
        code: 'parts-do-not-match',
        severity: 'warning',
        span,
        data: { count: expected, listed: listed.count, what: what.trim() },
      })
  }
  return findings
}

interface Listed {
  readonly count: number
  /** The items are counts themselves. */
  readonly figures?: readonly number[]
}

/** Items marked `(1) … (2) …` or `a) … b) …`, on the same line or on lines of their own. */
function markedItems({ text, paragraphs }: ReportReading, paragraph: number, from: number): Listed | undefined {
  const first = /^(?:\(1\)|1\)|\(a\)|a\))/.exec(text.slice(from, from + 3))?.[0]
  if (first === undefined) return
  let count = 0
  const alphabet = 'abcdđeghiklmnopqrstuvxy'
  const marks = first.includes('1') ? /(?<![\p{L}\d])(\(?)(\d{1,2})\)/gu : /(?<![\p{L}\d])(\(?)([a-zđ])\)/gu
  for (let i = paragraph; i < paragraphs.length && i < paragraph + 40; i++) {
    const { start, end } = paragraphs[i] as { start: number; end: number }
    const body = text.slice(Math.max(start, from), end)
    if (i > paragraph && !/^\(?(?:\d{1,2}|[a-zđ])\)/u.test(body)) break
    for (const [, open, label] of body.matchAll(marks)) {
      const next = first.includes('1') ? String(count + 1) : alphabet[count]
      if ((open === '(') === first.startsWith('(') && label === next) count++
    }
  }
  return { count }
}

/** The rest of the sentence, what stands in brackets left out; undefined for a list that is open or no list. */
function listBehind(text: string, from: number, end: number): string | undefined {
  const rest = text.slice(from, Math.min(end, from + 1200))
  const stop = rest.search(/[.](?=\s|$|\/)|\n/)
  const list = stop === -1 ? rest : rest.slice(0, stop)
  if (/\.{2,}|…|v\.v|vân vân/u.test(list) || rest.length === 1200) return
  const plain = list.replace(/\s*\([^()]*\)/g, '')
  return /[()]/.test(plain) ? undefined : plain
}

/** Names of offices or counts, parted by commas; what may be read in two ways is no list. */
function namedItems(list: string | undefined): Listed | undefined {
  if (list === undefined || list.trim() === '') return
  const byFigure = list.split(/\s*(?:[,;]|(?<=\s)và)\s*(?=\d)/u).filter((item) => item !== '')
  const figures = byFigure.map((item) => /^(\d{1,6})\s+\p{L}/u.exec(item)?.[1])
  if (figures.length > 1 && figures.every((each) => each !== undefined))
    return { count: figures.length, figures: figures.map((each) => Number(each)) }
  return officesIn(list) ?? officesIn(list.slice(0, Math.max(0, list.indexOf(';'))))
}

function officesIn(list: string): Listed | undefined {
  const items = list.split(separator).filter((item) => item !== '')
  const isNamed = items.every((item, i) => isOffice.test(item) || (i > 0 && /^\d{1,2}$/.test(item.trim())))
  return isNamed && items.length > 0 ? { count: items.length } : undefined
}
