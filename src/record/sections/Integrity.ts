/** Kỷ luật, liêm chính. Nothing here is zero unless somebody said so. */
export interface Integrity {
  /** Số người bị kỷ luật từ khiển trách trở lên. */
  readonly disciplined?: number
  /** Hình thức kỷ luật nặng nhất đối với người giữ chức vụ lãnh đạo, quản lý. */
  readonly worstOfLeaders?: DisciplinaryMeasure
  /** Hình thức kỷ luật nặng nhất đối với người đứng đầu, cấp phó. */
  readonly worstOfHead?: DisciplinaryMeasure
  /** Để xảy ra tham nhũng. */
  readonly corruption?: boolean
  /** Mất đoàn kết nội bộ nghiêm trọng. */
  readonly disunity?: boolean
  /** Có người bị xử lý hình sự. */
  readonly criminalHandling?: boolean
  /** Số văn bản yêu cầu của Sở Nội vụ không được trả lời. */
  readonly requestsUnanswered?: number
}

/** Hình thức kỷ luật: không, khiển trách, cảnh cáo, giáng chức, cách chức, buộc thôi việc. */
export type DisciplinaryMeasure = 'none' | 'khien-trach' | 'canh-cao' | 'giang-chuc' | 'cach-chuc' | 'buoc-thoi-viec'
