import type { PaperId } from '../Paper.ts'

/** Khung của báo cáo: who asked for it, what it promises, who signs. */
export interface ReportFrame {
  /** Tên báo cáo. */
  readonly title: string
  /** Số, ký hiệu. */
  readonly symbol?: string
  /** Địa danh nơi ban hành; where left out, that of the province of the people's committee above the office. */
  readonly place?: string
  /** Ngày báo cáo. */
  readonly issuedOn?: string
  /** Văn bản yêu cầu báo cáo. */
  readonly request?: {
    /** The paper. */
    readonly paper: PaperId
    /** Nội dung yêu cầu, as cited. */
    readonly about?: string
    /** The year whose results it asks for, as cited. */
    readonly year?: number
  }
  /** Câu kết: what the report says at its end that it was. */
  readonly closing?: string
  /** Hạn gửi báo cáo. */
  readonly dueOn?: string
  /** Ngày gửi. */
  readonly sentOn?: string
  /** Người ký. */
  readonly signer?: {
    /** Chức danh. */
    readonly title: string
    /** Họ và tên. */
    readonly name: string
  }
  /** Nơi nhận. */
  readonly recipients?: readonly string[]
  /** Các đề mục, and which fields of the record each of them promises. */
  readonly headings?: readonly Heading[]
}

/** Một đề mục của báo cáo. */
export interface Heading {
  /** Mã vị trí: `P3.2`. */
  readonly place: string
  /** Số in, as printed. */
  readonly number: string
  /** Tên đề mục. */
  readonly title: string
  /** Paths of the record that it promises to speak of. */
  readonly promises?: readonly string[]
}
