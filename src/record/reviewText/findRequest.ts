import type { Citation } from '../../law/index.ts'
import type { ReportReading } from './readReport.ts'

const following =
  /(?:^|[\s.,;(])(?:theo|thực hiện|căn cứ|trên cơ sở|thi hành|phúc đáp|tiếp theo)(?![\p{L}\p{M}])[^.;]{0,160}$/iu

/** The letter that asks for the report: the first paper that the opening says it follows. */
export function findRequest({ text, head, citations }: ReportReading): Citation | undefined {
  const { start, end } = head.opening
  for (const citation of citations) {
    if (citation.span.start >= end) return
    if (citation.span.start < start) continue
    if (following.test(text.slice(Math.max(start, citation.span.start - 200), citation.span.start))) return citation
  }
  return
}
