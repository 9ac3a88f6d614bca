import { nameOf } from './citedPapers.ts'
import { findRequests } from './findRequests.ts'
import type { PartialRule, RuleFinding } from './Rule.ts'
import { reportedYears } from './readHead.ts'
import type { ReportReading } from './readReport.ts'

/**
 * The report's year against that of its title, of the letter that asks for it, and of the closing sentence. The year of
 * the results counts; tasks of the next year do not.
 */
export const findPeriodMismatch: PartialRule = (reading, { year: asked }) => {
  const { text, head } = reading
  const year = asked ?? head.year
  if (year === undefined) return { findings: [], notChecked: [{ code: 'period-mismatch', reason: 'no-period' }] }
  const findings: RuleFinding[] = []
  const compare = (where: string, from: number, to: number, named: Readonly<Record<string, unknown>> = {}) => {
    const years = reportedYears(text.slice(from, to))
    if (years.length === 0 || years.includes(year)) return
    const span = { start: from, end: to }
    findings.push({
      code: 'period-mismatch',
      severity: 'warning',
      span,
      data: { where, years, reportYear: year, ...named },
    })
  }
  if (head.title !== undefined) compare('title', head.title.start, head.title.end)
  for (const request of findRequests(reading)) {
    const from = request.span.end
    const to = subjectEnd(reading, from)
    // A plan that is carried out has a year of its own; a letter asks for a report of one.
    if (request.kind !== 'official-letter' && !/báo cáo|tổng kết/iu.test(text.slice(from, to))) continue
    compare('request', from, to, nameOf(request))
  }
  const closing = closingSentence(text)
  if (closing !== undefined) compare('closing', closing.start, closing.end)
  return { findings, notChecked: [] }
}

/** The subject of the letter ends where the sentence does, another paper comes, or the office begins to report. */
function subjectEnd({ text, citations, head }: ReportReading, from: number): number {
  const next = citations.find(({ span }) => span.start >= from)
  const subject = text.slice(from, Math.min(head.opening.end, from + 600, next?.span.start ?? from + 600))
  const stop = subject.search(
    /[.:](?=\s)|;\s+(?:theo|căn cứ|\p{Lu})|[,;]\s+(?:\p{L}+\s+){1,8}?(?:xin )?báo cáo (?:kết quả|như|tình hình|cụ thể)/u,
  )
  return from + (stop === -1 ? subject.length : stop)
}

function closingSentence(text: string): { start: number; end: number } | undefined {
  const start = text.lastIndexOf('Trên đây là')
  if (start === -1) return
  const rest = text.slice(start, start + 600)
  const stop = rest.search(/\.\/|[.;](?=\s|$)|\n/)
  return { start, end: start + (stop === -1 ? rest.length : stop) }
}
