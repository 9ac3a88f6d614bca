import type { PaperRef } from '../Paper.ts'
import type { Outcome } from './Evaluation.ts'

/** Phong trào thi đua “Dân vận khéo”. */
export interface SkilfulMobilization {
  /** Kế hoạch phong trào thi đua của năm. */
  readonly plan?: PaperRef
  /** Số mô hình đã đăng ký. */
  readonly registered?: number
  /** Số mô hình đã triển khai thực hiện. */
  readonly implemented?: number
  /** Số mô hình được cấp có thẩm quyền công nhận. */
  readonly recognised?: number
  /** Nơi đăng ký. */
  readonly registeredWith?: string
  /** Kết quả chung, as the report judges it. */
  readonly outcome?: Outcome
  /** Các mô hình. */
  readonly models?: readonly SkilfulModel[]
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

/** Một mô hình “Dân vận khéo”. */
export interface SkilfulModel {
  /** Tên mô hình. */
  readonly title: string
  /** Hiệu quả, in the words of the report. */
  readonly effects?: readonly string[]
  /** Paths of the counts of this record without which the effect is a mere claim: `petitions.received`. */
  readonly restsOn?: readonly string[]
  /** Chỉ tiêu mà mô hình góp phần thực hiện. */
  readonly target?: {
    /** Percent. */
    readonly percent: number
    /** Tối thiểu or tối đa. */
    readonly bound: 'at-least' | 'at-most'
    /** Của cái gì. */
    readonly of: string
    /** Văn bản nêu chỉ tiêu. */
    readonly paper?: string
  }
}
