/** Trả lời kiến nghị của cử tri, người dân, chất vấn của đại biểu Hội đồng nhân dân. */
export interface Replies {
  /** Của ai: cử tri, người dân, đại biểu HĐND, báo chí. */
  readonly to?: readonly ('voters' | 'citizens' | 'delegates' | 'press')[]
  /** Đã nhận. */
  readonly received?: number
  /** Đã trả lời. */
  readonly answered?: number
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}
