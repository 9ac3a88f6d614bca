import type { IsoDate } from '../civil/index.ts'
import type { DossierTally } from './DossierTally.ts'

/**
 * Tổng hợp hồ sơ của một kỳ, by field and procedure: a plain value that is stored, sent and merged. Fields and procedures
 * stand in the order of their names, so equal content is equal bytes.
 */
export interface DossierSummary {
  /** What it is. */
  readonly kind: 'dossier-summary'
  /** Version of this format. */
  readonly schema: 'danvan/dossier-summary@1'
  /** Kỳ báo cáo. */
  readonly period: SummaryPeriod
  /** Theo lĩnh vực, only those with a dossier. */
  readonly fields: readonly FieldSummary[]
  /** How many were left out, by reason. */
  readonly notCounted: NotCounted
}

/** Kỳ, both days included. */
export interface SummaryPeriod {
  /** Ngày đầu kỳ. */
  readonly from: IsoDate
  /** Ngày cuối kỳ. */
  readonly to: IsoDate
}

/** Lĩnh vực và các thủ tục của nó. */
export interface FieldSummary {
  /** Lĩnh vực. */
  readonly field: string
  /** Theo thủ tục. */
  readonly procedures: readonly ProcedureSummary[]
}

/** Một thủ tục. */
export interface ProcedureSummary {
  /** Thủ tục hành chính. */
  readonly procedure: string
  /** Its counts. */
  readonly counts: DossierTally
}

/** Hồ sơ không tính vào kỳ. */
export interface NotCounted {
  /** Ended before the period. */
  readonly beforePeriod: number
  /** Received, or refused, after the period. */
  readonly afterPeriod: number
  /** At fault, so not to be counted at all. */
  readonly unreadable: number
}
