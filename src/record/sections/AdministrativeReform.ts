import type { PaperId, PaperRef } from '../Paper.ts'

/** Cải cách hành chính. */
export interface AdministrativeReform {
  /** Kế hoạch cải thiện, nâng cao chỉ số. */
  readonly plan?: PaperRef
  /** Hội nghị đánh giá, rút kinh nghiệm về chỉ số; `false`: none was held. */
  readonly reviewConference?: ReformConference | false
  /** Các chỉ số: PAR INDEX of the unit, PAPI and PCI of the province. */
  readonly indices?: {
    /** Chỉ số cải cách hành chính. */
    readonly par?: ReformIndex
    /** Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh. */
    readonly papi?: ReformIndex
    /** Chỉ số năng lực cạnh tranh cấp tỉnh. */
    readonly pci?: ReformIndex
  }
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

/** Hội nghị về chỉ số cải cách hành chính. */
export interface ReformConference {
  /** Tên hội nghị. */
  readonly title: string
  /** Ngày. */
  readonly on?: string
  /** Người đứng đầu chủ trì. */
  readonly chairedByHead?: boolean
  /** Thành phần tham dự. */
  readonly participants?: readonly string[]
  /** Thông báo kết luận. */
  readonly conclusion?: PaperId
}

/** Một chỉ số. */
export interface ReformIndex {
  /** Năm của chỉ số. */
  readonly year: number
  /** Điểm. */
  readonly value?: number
  /** Thứ hạng công bố trong năm. */
  readonly rank?: number
  /** Thứ hạng công bố năm trước. */
  readonly rankPrevious?: number
}
