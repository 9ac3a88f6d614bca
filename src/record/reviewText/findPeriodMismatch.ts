import { findRequest } from './findRequest.ts'
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
  const request = findRequest(reading)
  if (request !== undefined) {
    const from = request.span.end
    const subject = text.slice(from, Math.min(head.opening.end, from + 600))
    const stop = subject.search(/[;.:](?=\s|$)/)
    const to = stop === -1 ? from + subject.length : from + stop
    // A plan or programme that is carried out has a year of its own; a letter asks for a report of one.
    if (request.kind === 'official-letter' || /báo cáo|tổng kết/iu.test(subject.slice(0, to - from))) {
      const { symbol, issuedOn } = request
      compare('request', from, untilOwnWords(reading, from, to), {
        ...(symbol !== undefined && { symbol }),
        ...(issuedOn !== undefined && { issuedOn }),
      })
    }
  }
  const closing = closingSentence(text)
  if (closing !== undefined) compare('closing', closing.start, closing.end)
  return { findings, notChecked: [] }
}

/** The subject of the letter ends where another paper or the reporting office comes. */
function untilOwnWords({ text, citations, head }: ReportReading, from: number, to: number): number {
  const next = citations.find(({ span }) => span.start >= from)
  const end = Math.min(to, next?.span.start ?? to, head.opening.end)
  const own = /[,;]\s+(?:\p{L}+\s+){1,8}?(?:báo cáo|xin báo cáo)\s+(?:kết quả|như|tình hình|cụ thể)/u.exec(
    text.slice(from, end),
  )
  return own === null ? end : from + own.index
}

function closingSentence(text: string): { start: number; end: number } | undefined {
  const start = text.lastIndexOf('Trên đây là')
  if (start === -1) return
  const rest = text.slice(start, start + 600)
  const stop = rest.search(/\.\/|[.;](?=\s|$)|\n/)
  return { start, end: start + (stop === -1 ? rest.length : stop) }
}
