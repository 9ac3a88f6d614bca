import type { DossierCounts } from '../../dossier/index.ts'

/** Hồ sơ thủ tục hành chính của năm: counts, why some were late, apologies. */
export interface DossierYear {
  /** Nơi tiếp nhận. */
  readonly receivedAt?: string
  /** Kỳ số liệu, first and last day of what is counted. */
  readonly counted?: CountedPeriod
  /** Số liệu. */
  readonly counts: DossierCounts
  /** Tỷ lệ in trong báo cáo: shares as printed, held against the counts. */
  readonly printedShares?: readonly PrintedShare[]
  /** Nguyên nhân trễ hạn. */
  readonly lateCauses?: readonly LateCause[]
  /** Văn bản xin lỗi. */
  readonly apologies?: {
    /** Có công khai. */
    readonly published?: boolean
    /** Số hồ sơ trễ hạn đã có văn bản xin lỗi. */
    readonly count?: number
  }
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

/** Kỳ số liệu as worded. */
export interface CountedPeriod {
  /** First day. */
  readonly from: string
  /** Last day, included. */
  readonly to: string
  /** The wording, as printed. */
  readonly wording?: string
}

/** Một tỷ lệ in trong báo cáo. */
export interface PrintedShare {
  /** Path of the numerator within the counts: `received.online`. */
  readonly numerator: string
  /** Path of the denominator. */
  readonly denominator: string
  /** Percent as printed. */
  readonly percent: number
  /** Decimals printed. */
  readonly places: number
  /** The period it is said to be of. */
  readonly counted?: CountedPeriod
}

/** Một nguyên nhân trễ hạn. */
export interface LateCause {
  /** How many dossiers. */
  readonly count: number
  /** Chưa kết thúc xử lý trên phần mềm, the authority's own delay, another agency, the system, or something else. */
  readonly cause: 'not-closed-in-system' | 'own-delay' | 'other-agency' | 'system-failure' | 'other'
  /** In the words of the report. */
  readonly text?: string
}
