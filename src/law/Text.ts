/** Tên gọi: the label of something in the data, Vietnamese always, English where there is one. */
export interface Text {
  /** Vietnamese. */
  readonly vi: string
  /** English. */
  readonly en?: string
}
