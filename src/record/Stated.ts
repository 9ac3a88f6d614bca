/** What is said of something: one value, or readings that contradict each other, none of which is taken. */
export type Stated<T> = T | Contradicted<T>

/** Hai cách đọc: the papers say it twice, differently. */
export interface Contradicted<T> {
  /** Each reading, two at least. */
  readonly readings: readonly {
    /** The value in this reading. */
    readonly value: T
    /** On which words it rests. */
    readonly because: string
    /** Where they stand. */
    readonly place?: string
  }[]
}

/** Việc đã làm hay chưa: whether something was done, and the paper or the day that shows it. */
export interface Deed {
  /** Đã thực hiện. */
  readonly done: boolean
  /** The paper that shows it. */
  readonly paper?: string
  /** The day. */
  readonly on?: string
}

/** Ghi chú về một mục của hồ sơ: where it is told, on what it rests, and a note. */
export interface Remark {
  /** Where it is told. */
  readonly place?: string
  /** On what it rests, where that differs from what the field itself tells: `assertion` for a zero that nobody counted. */
  readonly basis?: 'count' | 'assertion'
  /** Note, in the user's language; goes along with the fact that is derived from this place. */
  readonly note?: string
}
