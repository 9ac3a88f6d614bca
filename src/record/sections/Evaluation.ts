/** Đánh giá chung: ưu điểm, hạn chế, nguyên nhân. */
export interface Evaluation {
  /** Ưu điểm. */
  readonly strengths?: readonly Judgement[]
  /** Khó khăn, hạn chế. */
  readonly limitations?: readonly Judgement[]
  /** Nguyên nhân. */
  readonly causes?: readonly Judgement[]
}

/** Một nhận định. */
export interface Judgement {
  /** In the words of the report. */
  readonly text: string
  /** The section of this record that it judges: `skilfulMobilization`. */
  readonly about?: string
  /** How it judges it. */
  readonly outcome?: Outcome
}

/** Tốt, trung bình, chưa tốt: how a report judges something. */
export type Outcome = 'good' | 'fair' | 'poor'
