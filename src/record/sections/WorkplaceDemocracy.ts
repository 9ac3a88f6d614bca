import type { PaperId, PaperRef } from '../Paper.ts'
import type { Deed, Stated } from '../Stated.ts'

/** Thực hiện dân chủ ở cơ quan. */
export interface WorkplaceDemocracy {
  /** Hội nghị công chức, viên chức và người lao động. */
  readonly staffConference?: StaffConference
  /** Quy chế làm việc. */
  readonly workingRules?: PaperRef
  /** Quy chế chi tiêu nội bộ, quản lý và sử dụng tài sản công của năm. */
  readonly spendingRules?: SpendingRules
  /** Họp giao ban định kỳ: every kind that was held. */
  readonly meetings?: readonly ('month' | 'quarter' | 'half-year' | 'year')[]
  /** Đánh giá, xếp loại hằng năm. */
  readonly classification?: Deed
  /** Chế độ, quyền lợi đã thực hiện. */
  readonly benefits?: readonly string[]
  /** Quy hoạch, bổ nhiệm, luân chuyển. */
  readonly personnel?: readonly PersonnelDecision[]
  /** Kế hoạch đào tạo, bồi dưỡng công chức, viên chức. */
  readonly trainingPlan?: PaperRef
  /** Tham vấn cộng đồng, lấy ý kiến về quy hoạch, kế hoạch, dự án, đánh giá tác động môi trường. */
  readonly consultations?: {
    /** Số nội dung phải lấy ý kiến. */
    readonly required: number
    /** Số nội dung đã lấy ý kiến. */
    readonly done: number
  }
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

/** Hội nghị công chức, viên chức, người lao động. */
export interface StaffConference {
  /** Của năm nào. */
  readonly year: number
  /** Đã tổ chức. */
  readonly held: boolean
  /** Ngày. */
  readonly on?: string
  /** Đúng thời gian quy định. */
  readonly inTime?: boolean
  /** Đúng nội dung, hình thức quy định. */
  readonly inForm?: boolean
  /** Theo văn bản nào. */
  readonly under?: PaperId
  /** Biên bản, nghị quyết hội nghị. */
  readonly paper?: PaperId
}

/** Quy chế chi tiêu nội bộ. */
export interface SpendingRules {
  /** The paper. */
  readonly paper: PaperId
  /** Đã ban hành tính đến ngày chốt số liệu. */
  readonly issued: Stated<boolean>
}

/** Quyết định về nhân sự. */
export interface PersonnelDecision {
  /** The paper. */
  readonly paper: PaperId
  /** Quy hoạch, bổ nhiệm, luân chuyển, điều động. */
  readonly action: 'planning' | 'appointment' | 'rotation' | 'transfer'
  /** Chức danh. */
  readonly positions?: string
  /** Giai đoạn, nhiệm kỳ. */
  readonly terms?: readonly string[]
}
