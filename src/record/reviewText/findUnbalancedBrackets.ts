import { mostFindings, type Rule, type RuleFinding } from './Rule.ts'
import type { Paragraph } from './readParagraphs.ts'

const pairs = { ')': '(', ']': '[', '”': '“' } as const
type Closing = keyof typeof pairs
type Opening = (typeof pairs)[Closing]

const label = '(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđA-ZĐ]|[ivx]{1,4})\\s?$'
/** A mark of an enumeration, `a)` `1)` `ii)`, seen from its bracket. */
const mark = new RegExp(`(?:^|[:;,.–“(-]\\s*|\\n\\s*|(?:và|hoặc|điểm|khoản|mục|ý|tiết)\\s+)${label}`, 'iu')
/** The same where a bracket is open: only what a new item begins with, for `(khoản 2)` closes. */
const itemMark = new RegExp(`(?:^|[\\n:;]\\s*)${label}`, 'u')

/**
 * Brackets and quotation marks without their other half, each kind by itself. What is left open at the end of a
 * paragraph may be closed in the list that follows it.
 */
export const findUnbalancedBrackets: Rule = ({ text, paragraphs }) => {
  const findings: RuleFinding[] = []
  const open: Record<Opening, number[]> = { '(': [], '[': [], '“': [] }
  let marks: number[] = []
  const report = (at: number, bracket: Opening | Closing, missing: Opening | Closing) => {
    if (findings.length > 3 * mostFindings) return
    const quote = text
      .slice(Math.max(0, at - 40), at + 20)
      .replace(/\s+/g, ' ')
      .trim()
    const span = { start: at, end: at + 1 }
    findings.push({ code: 'bracket-unbalanced', severity: 'info', span, data: { bracket, missing, quote } })
  }
  const closeAll = () => {
    for (const [closing, opening] of Object.entries(pairs) as [Closing, Opening][]) {
      let i = 0
      for (const at of open[opening].splice(0)) {
        // A mark of an enumeration behind it may have been its closing bracket after all.
        while (i < marks.length && (marks[i] as number) < at) i++
        if (opening === '(' && i < marks.length) i++
        else report(at, opening, closing)
      }
    }
    marks = []
  }
  paragraphs.forEach((paragraph, i) => {
    const { start, end, number } = paragraph
    const from = start + (number?.length ?? 0)
    for (const match of text.slice(from, end).matchAll(/[()[\]“”]/g)) {
      const sign = match[0] as Opening | Closing
      const at = from + match.index
      if (sign === '(' || sign === '[' || sign === '“') {
        open[sign].push(at)
        continue
      }
      const opening = open[pairs[sign]]
      if (sign === ')' && isMark(text.slice(Math.max(start, at - 14), at), opening.at(-1), at)) marks.push(at)
      else if (opening.pop() === undefined) report(at, sign, pairs[sign])
    }
    if (!goesOn(text[end - 1], paragraphs[i + 1])) closeAll()
  })
  closeAll()
  return findings.sort((a, b) => a.span.start - b.span.start)
}

function isMark(before: string, lastOpen: number | undefined, at: number): boolean {
  if (lastOpen === undefined) return mark.test(before)
  const isShort = at - lastOpen <= 6 && /\(\s?[\p{L}\d.]+\s?$/u.test(before)
  return !isShort && itemMark.test(before)
}

const goesOn = (last: string | undefined, next: Paragraph | undefined) =>
  next !== undefined && (next.isContinued || (next.isItem && /[:;,]/.test(last ?? '')))
