/** Chưa đọc được: a text governs the field, or may, and nobody has read it. No figure stands in its place. */
export interface UnknownField {
  /** Not known. */
  readonly kind: 'unknown'
  /** Id of the gap of the row that says what was not read. */
  readonly gap: string
}
