/** Nội dung đã công khai: what the department says it made known, to the public or inside. */
export interface DisclosureList {
  /** Công khai ra bên ngoài. */
  readonly public?: readonly DisclosedItem[]
  /** Công khai trong nội bộ. */
  readonly internal?: readonly DisclosedItem[]
  /** Hình thức công khai của nội dung nội bộ, as said for all of them. */
  readonly internalChannels?: readonly DisclosureChannel[]
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

/** Một nội dung công khai. */
export interface DisclosedItem {
  /** Nội dung. */
  readonly label: string
  /** In the words of the report, where the label leaves some out. */
  readonly text?: string
  /** Hình thức. */
  readonly channels?: readonly DisclosureChannel[]
  /** Ngày bắt đầu. */
  readonly startedOn?: string
}

/** Hình thức công khai: niêm yết tại trụ sở, at the reception room, trang nội bộ, cổng thông tin, hội nghị, văn bản. */
export type DisclosureChannel =
  | 'board-office'
  | 'board-reception'
  | 'intranet'
  | 'portal'
  | 'staff-conference'
  | 'meeting'
  | 'document'
  | 'other'
