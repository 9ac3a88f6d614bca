import type { PaperId, PaperRef } from '../Paper.ts'

/** Đối thoại của người đứng đầu với người dân, doanh nghiệp. */
export interface Dialogue {
  /** Kế hoạch đối thoại. */
  readonly plan?: PaperRef
  /** Nội dung trọng tâm. */
  readonly focus?: string
  /** Các cuộc đối thoại; an empty list says that none was held. */
  readonly sessions?: readonly DialogueSession[]
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

/** Một cuộc đối thoại. */
export interface DialogueSession {
  /** Ngày. */
  readonly on?: string
  /** Người chủ trì là người đứng đầu. */
  readonly chairedByHead: boolean
  /** Chủ đề. */
  readonly subject?: string
  /** Biên bản, thông báo kết luận. */
  readonly paper?: PaperId
}

/** Công bố thủ tục hành chính: a decision that publishes procedures of the department. */
export interface ProcedurePublication {
  /** Quyết định công bố. */
  readonly paper: PaperId
  /** Lĩnh vực. */
  readonly field?: string
  /** Số thủ tục. */
  readonly count: number
  /** Mới ban hành, sửa đổi, bổ sung, thay thế, bãi bỏ. */
  readonly action?: ProcedureAction
  /** Quyết định của bộ mà quyết định này thực hiện. */
  readonly follows?: {
    /** The paper. */
    readonly paper: PaperId
    /** What it did to the procedures. */
    readonly action?: ProcedureAction
  }
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

/** Mới ban hành, sửa đổi, bổ sung, thay thế, bãi bỏ. */
export type ProcedureAction = 'new' | 'amended' | 'replaced' | 'abolished'
