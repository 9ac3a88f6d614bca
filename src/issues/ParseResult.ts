import type { Issue } from './Issue.ts'

/** Kết quả kiểm tra dữ liệu đầu vào: the parsed data, or every fault found, all at once. */
export type ParseResult<T> =
  | {
      /** The input is sound. */
      readonly success: true
      /** The parsed, normalised, frozen data. */
      readonly data: T
    }
  | {
      /** The input has at least one error. */
      readonly success: false
      /** Every fault found, shapes before invariants. */
      readonly issues: readonly Issue[]
    }
