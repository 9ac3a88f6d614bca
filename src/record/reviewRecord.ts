import { type IsoDate, toIsoDate } from '../civil/index.ts'
import { requireObject } from '../issues/index.ts'
import { version } from '../stamp/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'
import type { RecordFinding } from './RecordFinding.ts'
import { countRules } from './review/countRules.ts'
import { coverageRules } from './review/coverageRules.ts'
import { dossierRules } from './review/dossierRules.ts'
import { paperRules } from './review/paperRules.ts'
import { statementRules } from './review/statementRules.ts'

/** What {@link reviewRecord} must be told beside the record. */
export interface ReviewRecordOptions {
  /** The day the question is asked, `YYYY-MM-DD`; written into the stamp. */
  readonly asOf: string
}

/** Kết quả rà soát hồ sơ năm. */
export interface RecordReview {
  /** What it is. */
  readonly kind: 'record-review'
  /** Version of this format. */
  readonly schema: 'danvan/record-review@1'
  /** What does not fit, errors first, then in the order of the record. */
  readonly findings: readonly RecordFinding[]
  /** What made it. */
  readonly stamp: {
    /** The library. */
    readonly library: {
      /** Always `danvan`. */
      readonly name: 'danvan'
      /** Version of the package. */
      readonly version: string
    }
    /** The day the question was asked. */
    readonly asOf: IsoDate
  }
}

const weight = { error: 0, warning: 1, info: 2 } as const

/**
 * Rà soát hồ sơ năm: holds the statements of a record against each other: sums and printed shares, counts and names, what
 * is said or judged twice, headings and what stands under them, papers and their roles. It states, it never mends; where the
 * record does not state both sides, there is nothing to find.
 *
 * @param record - the record, from `parseAnnualRecord`
 * @param options - `asOf`
 * @returns the findings, each with code, severity, path, place and data
 * @throws a `DanvanError` `invalid-date` if `asOf` is no date
 * @example
 * ```ts
 * const record = {
 *   schema: 'danvan/annual-record@1',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   department: { name: 'Sở Ví dụ', level: 'provincial', counts: { divisions: 2 }, divisions: [{ name: 'Văn phòng' }] },
 *   papers: {},
 *   dossiers: { counts: { solved: { total: 730, earlyOrOnTime: 724, late: 6 } }, apologies: { count: 6 } },
 * }
 * reviewRecord(record, { asOf: '2023-10-31' }).findings.map(({ code }) => code) // => ['parts-do-not-match']
 * ```
 */
export function reviewRecord(record: AnnualRecord, options: ReviewRecordOptions): RecordReview {
  requireObject('record', record, 'period', 'department', 'papers')
  requireObject('options', options)
  const { asOf } = options
  const day = toIsoDate(asOf)
  const findings = [countRules, dossierRules, coverageRules, paperRules, statementRules]
    .flatMap((rule) => rule(record))
    .sort((a, b) => weight[a.severity] - weight[b.severity])
  return {
    kind: 'record-review',
    schema: 'danvan/record-review@1',
    findings,
    stamp: { library: { name: 'danvan', version }, asOf: day },
  }
}
