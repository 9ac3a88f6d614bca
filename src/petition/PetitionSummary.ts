import type { IsoDate } from '../civil/index.ts'
import type { Provenance, Text } from '../law/index.ts'
import type { PetitionKind, PetitionLevel } from './PetitionKind.ts'
import type { PetitionStamp } from './petitionStamp.ts'
import type { SharedRate } from './sharedRate.ts'

/** Tổng hợp đơn của một kỳ. */
export interface PetitionSummary {
  /** What this is. */
  readonly kind: 'petition-summary'
  /** Version of the shape. */
  readonly schema: 'danvan/petition-summary@1'
  /** Kỳ. */
  readonly period: {
    /** First day. */
    readonly from: IsoDate
    /** Last day. */
    readonly to: IsoDate
  }
  /** The day of the figures: the day asked, or the last day of the period if that comes first. */
  readonly asOf: IsoDate
  /** Tất cả các loại đơn. */
  readonly total: PetitionCounts
  /** Theo loại đơn; kinds without a petition are left out. */
  readonly byKind: readonly (PetitionCounts & {
    /** Loại đơn. */
    readonly kind: PetitionKind
  })[]
  /** Resolved of those to be resolved (on hand, without those that ended otherwise); in time of the resolved. */
  readonly rates: readonly SharedRate<'resolvedOfToResolve' | 'inTimeOfResolved'>[]
  /** Đơn quá hạn, the longest overdue first. */
  readonly overdue: readonly OverduePetition[]
  /** Weakest provenance used. */
  readonly provenance: Provenance
  /** What made it. */
  readonly stamp: PetitionStamp
}

/** Số đơn. Each petition on hand is one of `resolved`, `endedOtherwise` and `pending`. */
export interface PetitionCounts {
  /** Kỳ trước chuyển sang. */
  readonly carriedOver: number
  /** Tiếp nhận trong kỳ. */
  readonly received: number
  /** Thụ lý trong kỳ. */
  readonly accepted: number
  /** Đã giải quyết trong kỳ. */
  readonly resolved: number
  /** Trong đó: đúng hạn. */
  readonly inTime: number
  /** Trong đó: quá hạn. */
  readonly late: number
  /** Trong đó: chưa xác định được. */
  readonly timeNotKnown: number
  /** Rút đơn, không thụ lý, chuyển nơi khác, đình chỉ trong kỳ. */
  readonly endedOtherwise: number
  /** Đang giải quyết. */
  readonly pending: number
  /** Trong đó: quá hạn. */
  readonly overdue: number
  /** Trong đó: chưa xác định được trong hạn hay quá hạn. */
  readonly undecided: number
  /** Trong đó: tạm đình chỉ. */
  readonly suspended: number
}

/** Một đơn quá hạn. */
export interface OverduePetition {
  /** Số đơn. */
  readonly id: string
  /** Loại đơn. */
  readonly kind: PetitionKind
  /** Lần giải quyết. */
  readonly level?: PetitionLevel
  /** Nội dung. */
  readonly label?: Text
  /** Bước quá hạn. */
  readonly step: Text
  /** Ngày đến hạn. */
  readonly dueOn: IsoDate
  /** Calendar days after it. */
  readonly days: number
  /** Whose it is. */
  readonly responsible?: Text
  /** True where another reading of the texts would keep it in time. */
  readonly disputed: boolean
}
