/** A part of a rendering: what every format knows how to write. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table

/** A table; numbers stand to the right. */
export interface Table {
  readonly kind: 'table'
  /** What it shows, where no heading right above says it. */
  readonly caption?: string
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right'; readonly width: number }[]
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly isGroup: boolean }[]
}

/** Text, or a number still to be written as the language or the format wants it. */
export type Cell = string | number
