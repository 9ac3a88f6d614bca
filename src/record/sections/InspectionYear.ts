import type { PaperId, PaperRef } from '../Paper.ts'

/** Kiểm tra, giám sát công tác dân vận, thực hiện quy chế dân chủ. */
export interface InspectionYear {
  /** Kế hoạch kiểm tra công tác dân vận. */
  readonly plan?: PaperRef
  /** Số phòng, đơn vị được kiểm tra. */
  readonly unitsInspected?: number
  /** Lồng ghép trong cuộc kiểm tra nào. */
  readonly within?: readonly ('administrative-reform' | 'discipline' | 'other')[]
  /** Kiểm tra, giám sát của tổ chức đảng. */
  readonly party?: {
    /** Chương trình, kế hoạch kiểm tra, giám sát. */
    readonly papers: readonly PaperId[]
    /** Chi bộ được chỉ đạo xây dựng kế hoạch tự kiểm tra. */
    readonly cellsDirected?: boolean
  }
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}
