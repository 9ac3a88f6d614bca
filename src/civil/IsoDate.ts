/**
 * Ngày dương lịch `YYYY-MM-DD` (0001-01-01 … 9999-12-31), checked. Inputs take `string`; outputs are `IsoDate`.
 *
 * Two of them compare as strings in the order of time.
 */
export type IsoDate = string & {
  /** Marks a checked date; exists for the compiler only. */
  readonly __isoDate: true
}
