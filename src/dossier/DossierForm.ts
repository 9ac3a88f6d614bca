import type { ReportPeriod } from '../deadline/index.ts'
import type { Issue } from '../issues/index.ts'
import type { Provenance, Source } from '../law/index.ts'
import type { Stamp } from '../stamp/index.ts'
import type { DossierReading } from './DossierReading.ts'
import type { DossierTally } from './DossierTally.ts'
import type { DossierBalance } from './dossierBalances.ts'
import type { DossierRate } from './dossierRates.ts'

/** Biểu II.06a/VPCP/KSTT, as data. */
export interface DossierForm {
  /** What it is. */
  readonly kind: 'dossier-form'
  /** Version of this format. */
  readonly schema: 'danvan/dossier-form@1'
  /** Số biểu. */
  readonly form: 'II.06a/VPCP/KSTT'
  /** How waiting and withdrawn dossiers entered the columns; `supplied` where counts came as counts. */
  readonly reading: DossierReading | 'supplied'
  /** Đơn vị báo cáo. */
  readonly unit?: string
  /** Kỳ báo cáo, with its own cut-off. */
  readonly period?: ReportPeriod
  /** Theo lĩnh vực, and by procedure where asked for. */
  readonly rows: readonly DossierFormRow[]
  /** Tổng số. */
  readonly total: DossierFormRow
  /** What the form has no column for. */
  readonly beside?: Pick<
    DossierTally,
    | 'refused'
    | 'lateByLaw'
    | 'lateByClosing'
    | 'withinReappointed'
    | 'apologySent'
    | 'apologyMissing'
    | 'apologyUnknown'
  > & {
    /** Of the late: not said by what. */
    readonly lateByUnknown: number
  }
  /** What does not agree, is not known or must be said with the figures. */
  readonly findings: readonly DossierFormFinding[]
  /** Where the columns and the reading were read; empty where nobody said. */
  readonly sources: readonly Source[]
  /** The weakest provenance of the figures used. */
  readonly provenance: Provenance
  /** What made it. */
  readonly stamp: Pick<Stamp, 'library'>
}

/** Nguồn của biểu: where the columns, and each reading of them, were read. */
export interface DossierFormSources {
  /** The columns and equations. */
  readonly form: Source
  /** How waiting and withdrawn dossiers enter them. */
  readonly readings: Readonly<Record<DossierReading, Source>>
}

/** Một dòng của biểu. */
export interface DossierFormRow {
  /** Cột 1: `2` for the second field, `2.1` for its first procedure, empty for the total. */
  readonly number: string
  /** What it counts. */
  readonly level: 'field' | 'procedure' | 'total'
  /** Cột 2: lĩnh vực. */
  readonly field?: string
  /** Thủ tục hành chính. */
  readonly procedure?: string
  /** Cột 3–13 and those beside; null is not known, which is not zero. */
  readonly columns: DossierFormColumns
  /** The four equations. */
  readonly balances: readonly DossierBalance[]
  /** The rates, each with its two numbers. */
  readonly rates: readonly DossierRate[]
}

/** Cột 3–13 của biểu, and what a system counts beside them. */
export interface DossierFormColumns {
  /** Tiếp nhận, tổng số. */
  readonly '3': number | null
  /** Tiếp nhận trực tuyến. */
  readonly '4': number | null
  /** Tiếp nhận trực tiếp, qua bưu chính. */
  readonly '5': number | null
  /** Từ kỳ trước chuyển qua. */
  readonly '6': number | null
  /** Đã giải quyết, tổng số. */
  readonly '7': number | null
  /** Giải quyết trước hạn. */
  readonly '8': number | null
  /** Giải quyết đúng hạn. */
  readonly '9': number | null
  /** Giải quyết quá hạn. */
  readonly '10': number | null
  /** Đang giải quyết, tổng số. */
  readonly '11': number | null
  /** Đang giải quyết, trong hạn. */
  readonly '12': number | null
  /** Đang giải quyết, quá hạn. */
  readonly '13': number | null
  /** Columns 8 and 9, where only their sum is known. */
  readonly earlyOrOnTime?: number
  /** Rút hồ sơ, among the solved (7). */
  readonly solvedWithdrawn?: number
  /** Đang tạm dừng, beside 7 and 11. */
  readonly paused?: number
  /** Dừng xử lý, beside 7 and 11. */
  readonly stopped?: number
  /** Rút hồ sơ, beside 7 and 11. */
  readonly withdrawn?: number
}

/** A column of the form by its number. */
export type DossierFormColumn = Extract<keyof DossierFormColumns, `${number}`>

/** Codes of what must be said with a form. */
export type DossierFormFindingCode =
  | 'balance-fails'
  | 'carried-over-unknown'
  | 'channel-unknown'
  | 'undecided'
  | 'waiting-in-time'
  | 'withdrawn-on-time'
  | 'stopped-beside'
  | 'left-out'
  | 'unreadable'

/** One thing that must be said. */
export type DossierFormFinding = Issue<DossierFormFindingCode>
