import type { PaperId } from '../Paper.ts'
import type { Stated } from '../Stated.ts'

/** Tự đánh giá, chấm điểm. */
export interface SelfAssessment {
  /** Quyết định ban hành tiêu chí. */
  readonly under?: PaperId
  /** Công văn yêu cầu tự đánh giá. */
  readonly requestedBy?: PaperId
  /** Hạn gửi. */
  readonly dueOn?: string
  /** Đủ cả ba và đúng hạn, gửi chậm hoặc chưa đủ, không tự đánh giá. */
  readonly status?: Stated<'complete-on-time' | 'late-or-partial' | 'none'>
  /** Những gì phải gửi: báo cáo, bảng tự chấm điểm, tài liệu minh chứng. */
  readonly parts?: readonly ('report' | 'table' | 'evidence')[]
  /** Tổng điểm tự chấm. */
  readonly points?: number
  /** Mức tự xếp loại. */
  readonly grade?: string
  /** Kết quả các năm trước. */
  readonly earlier?: {
    /** Mức, as worded. */
    readonly grade: string
    /** Các năm. */
    readonly years?: readonly number[]
    /** Ai ghi nhận. */
    readonly recognisedBy?: readonly string[]
  }
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}
