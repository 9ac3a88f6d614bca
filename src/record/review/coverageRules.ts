import type { AnnualRecord } from '../AnnualRecord.ts'
import { makeFinding } from '../makeFinding.ts'
import type { RecordFinding } from '../RecordFinding.ts'
import { ratiosOf } from '../ratiosOf.ts'
import { valueAt } from '../recordPlace.ts'

/** Đề mục chưa có nội dung; tỷ lệ 0 trên 0. */
export function coverageRules(record: AnnualRecord): RecordFinding[] {
  const findings: RecordFinding[] = []
  record.report?.headings?.forEach(({ place, number, title, promises = [] }, index) => {
    const missing = promises.filter((path) => valueAt(record, path) === undefined)
    if (missing.length > 0)
      findings.push({
        ...makeFinding(record, 'heading-not-covered', 'warning', `report.headings.${index}`, {
          number,
          title,
          missing,
        }),
        place,
      })
  })
  const zeros = new Map<string, string[]>()
  for (const { numerator, denominator, whole } of ratiosOf(record))
    if (whole === 0) zeros.set(denominator, [...(zeros.get(denominator) ?? []), numerator])
  for (const [denominator, numerators] of zeros)
    findings.push(makeFinding(record, 'zero-denominator', 'info', denominator, { numerators, denominator }))
  return findings
}
