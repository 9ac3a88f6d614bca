import type { Citation } from '../../law/index.ts'
import type { ReportReading } from './readReport.ts'

const following =
  /(?:^|[\s.,;(])(?:theo|thực hiện|căn cứ|trên cơ sở|thi hành|phúc đáp|tiếp theo)(?![\p{L}\p{M}])[^.;]{0,160}$/iu

/** The papers that the opening says the report follows: among them the letter that asks for it. */
export function findRequests({ text, head, citations }: ReportReading): Citation[] {
  const { start, end } = head.opening
  const requests: Citation[] = []
  for (const citation of citations) {
    const at = citation.span.start
    if (at >= end) break
    if (at >= start && following.test(text.slice(Math.max(start, at - 200), at))) requests.push(citation)
  }
  return requests
}
