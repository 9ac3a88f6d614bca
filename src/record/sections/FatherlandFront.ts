import type { PaperRef } from '../Paper.ts'

/** Phối hợp với Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội. */
export interface FatherlandFront {
  /** Chương trình phối hợp. */
  readonly programme?: PaperRef
  /** Kiến nghị qua giám sát, phản biện xã hội. */
  readonly recommendations?: {
    /** Đã nhận. */
    readonly received: number
    /** Đã trả lời. */
    readonly answered: number
  }
  /** Tạo điều kiện tham gia giám sát, phản biện, góp ý. */
  readonly conditions?: {
    /** Có văn bản. */
    readonly papers: boolean
    /** Có giấy mời. */
    readonly invitations: boolean
  }
  /** What the report only intends. */
  readonly intentions?: readonly string[]
}
