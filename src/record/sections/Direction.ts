import type { PaperId, PaperRef } from '../Paper.ts'
import type { Deed } from '../Stated.ts'

/** Lãnh đạo, chỉ đạo: the plans of the year and who follows the work. */
export interface Direction {
  /** Kế hoạch của tỉnh về dân chủ ở cơ sở và dân vận chính quyền. */
  readonly provincePlan?: PaperId
  /** Kế hoạch của đơn vị, same subject. */
  readonly plan?: PaperRef
  /** Phân công người theo dõi công tác dân vận. */
  readonly assignedStaff?: Deed
  /** Văn bản chỉ đạo and conclusions of superiors that the year followed. */
  readonly papers?: readonly PaperId[]
}

/** Chương trình công tác năm. */
export interface Programme {
  /** Chương trình công tác của đơn vị. */
  readonly paper?: PaperRef
  /** Chương trình công tác của tỉnh, Kết luận and other papers behind it. */
  readonly basedOn?: readonly PaperId[]
  /** Nhiệm vụ được giao trong chương trình. */
  readonly tasks?: {
    /** Được giao. */
    readonly assigned: number
    /** Đã hoàn thành. */
    readonly done: number
  }
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}
