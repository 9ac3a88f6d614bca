import type { Source, Text } from '../../law/index.ts'

/** Thể thức trình bày: paper, margins and type of a document. */
export interface PageStyle {
  /** Version of this format. */
  readonly schema: 'danvan/page-style@1'
  /** Id. */
  readonly id: string
  /** Tên. */
  readonly title: Text
  /** Where the figures come from. */
  readonly source: Source
  /** Sources of single figures, by name (`sizes.table`), where they are not known as the `source` of the whole says. */
  readonly figureSources?: Readonly<Record<string, Source>>
  /** Khổ giấy, in millimetres, upright. */
  readonly paper: {
    /** Width. */
    readonly width: number
    /** Height. */
    readonly height: number
  }
  /** Lề trang, in millimetres. */
  readonly margins: {
    /** Trên. */
    readonly top: number
    /** Phải. */
    readonly right: number
    /** Dưới. */
    readonly bottom: number
    /** Trái. */
    readonly left: number
  }
  /** Phông chữ. */
  readonly font: string
  /** Cỡ chữ, in points. */
  readonly sizes: {
    /** Of the text. */
    readonly text: number
    /** Of the letterhead. */
    readonly letterhead: number
    /** Of tables. */
    readonly table: number
    /** Of the recipients. */
    readonly recipients: number
  }
}
