import { calendarDigest, type WorkingCalendar } from '../calendar/index.ts'
import { toIsoDate } from '../civil/index.ts'
import {
  type DossierBalance,
  type DossierCounts,
  type DossierRate,
  dossierBalances,
  dossierRates,
} from '../dossier/index.ts'
import { requireObject } from '../issues/index.ts'
import type { Provenance } from '../law/index.ts'
import { quangNgai1211 } from '../rulesets/index.ts'
import { type Assessment, type CriteriaSet, type Missing, type ScoreResult, score } from '../scoring/index.ts'
import type { Stamp } from '../stamp/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'
import { deriveFacts } from './deriveFacts.ts'
import type { RecordFinding } from './RecordFinding.ts'
import { reviewRecord } from './reviewRecord.ts'

/** What {@link assessYear} must be told beside the record. */
export interface AssessYearOptions {
  /** The day the question is asked, `YYYY-MM-DD`; it chooses no rule. */
  readonly asOf: string
  /** The calendar by which working days are counted, from `vietnamCalendar`. */
  readonly calendar: WorkingCalendar
  /** The set to score by; without it the trial scale of Quảng Ngãi, every point of which is assumed. */
  readonly criteriaSet?: CriteriaSet
}

/** Kết quả đánh giá năm: everything that follows from one record, in one place. */
export interface YearAssessment {
  /** What it is. */
  readonly kind: 'year-assessment'
  /** Version of this format. */
  readonly schema: 'danvan/year-assessment@1'
  /** Đơn vị. */
  readonly unit: string
  /** The facts derived, as an assessment that can be stored and scored again. */
  readonly assessment: Assessment
  /** Điểm: ledger, range, grade, trail. */
  readonly score: ScoreResult
  /** Bảng số liệu hồ sơ; absent where the record counts none. */
  readonly dossiers?: DossierTable
  /** What does not fit in the record, and what the derivation could not do. */
  readonly findings: readonly RecordFinding[]
  /** Còn thiếu: what must still be known, most points at stake first. */
  readonly open: readonly Missing[]
  /** The weakest provenance of the figures used. */
  readonly provenance: Provenance
  /** What made it; `calendarDigest` beside the set. */
  readonly stamp: Stamp & {
    /** SHA-256 of the calendar. */
    readonly calendarDigest: string
  }
}

/** Bảng số liệu hồ sơ of the period. */
export interface DossierTable {
  /** The columns known. */
  readonly counts: DossierCounts
  /** The four equations of form II.06a. */
  readonly balances: readonly DossierBalance[]
  /** The rates, each with its denominator. */
  readonly rates: readonly DossierRate[]
}

/**
 * Đánh giá năm: from the department's record to facts, score, dossier table, findings and what is still open, in one call.
 *
 * @param record - the record, from `parseAnnualRecord`
 * @param options - `asOf`, the calendar, and the set to score by
 * @returns one plain result
 * @throws a `DanvanError` `invalid-date` if `asOf` is no date
 * @example
 * ```ts
 * const record = {
 *   schema: 'danvan/annual-record@1',
 *   period: { from: '2023-01-01', to: '2023-12-31', cutOff: '2023-10-31' },
 *   department: { name: 'Sở Ví dụ', level: 'provincial' },
 *   papers: {},
 *   dossiers: {
 *     counts: { solved: { total: 730, earlyOrOnTime: 724, late: 6 }, inProcess: { overdue: 0 } },
 *     apologies: { count: 6 },
 *   },
 * }
 * const year = assessYear(record, { asOf: '2023-10-31', calendar: vietnamCalendar() })
 * year.score.earned // => 7.95
 * year.dossiers?.rates.map(({ id, percent }) => [id, percent]) // => [['onTimeOfSolved', 99.18], ['lateOfSolved', 0.82]]
 * year.provenance // => 'assumed'
 * ```
 */
export function assessYear(record: AnnualRecord, options: AssessYearOptions): YearAssessment {
  requireObject('record', record, 'period', 'department', 'papers')
  requireObject('options', options, 'calendar')
  const { asOf, calendar, criteriaSet = quangNgai1211 } = options
  const day = toIsoDate(asOf)
  const { facts, disputed, findings } = deriveFacts(record, { calendar })
  const { department, dossiers, illustrative, period } = record
  const assessment: Assessment = {
    schema: 'danvan/assessment@1',
    criteriaSet: { id: criteriaSet.id, version: criteriaSet.version },
    unit: department.name,
    period,
    stage: criteriaSet.stages[0]?.id ?? 'self',
    ...(illustrative === true && { illustrative }),
    facts,
    ...(Object.keys(disputed).length > 0 && { disputed }),
  }
  const result = score(criteriaSet, assessment, { asOf: day })
  return {
    kind: 'year-assessment',
    schema: 'danvan/year-assessment@1',
    unit: department.name,
    assessment,
    score: result,
    ...(dossiers !== undefined && {
      dossiers: {
        counts: dossiers.counts,
        balances: dossierBalances(dossiers.counts),
        rates: dossierRates(dossiers.counts),
      },
    }),
    findings: [...findings, ...reviewRecord(record, { asOf: day }).findings],
    open: result.missing,
    provenance: result.provenance,
    stamp: { ...result.stamp, calendarDigest: calendarDigest(calendar) },
  }
}
