/** The codes with which the library throws. Everything else that can go wrong is a value: an {@link Issue}. */
export type DanvanErrorCode =
  | 'invalid-date'
  | 'invalid-key'
  | 'invalid-symbol'
  | 'invalid-citation'
  | 'invalid-provision'
  | 'invalid-number'
  | 'invalid-option'
  | 'unknown-rule-kind'
  | 'not-serialisable'
  | 'not-whole'
  | 'date-out-of-range'
  | 'before-1975'
  | 'lunar-out-of-range'
  | 'no-such-lunar-date'
  | 'calendar-unknown'
  | 'invalid-notice'
  | 'periods-differ'

/**
 * Lỗi lập trình: the one error class of the library, thrown only when the programmer misused a function; bad data
 * comes back as issues instead.
 *
 * The ESM and the CommonJS build hold one class each, so test with `isDanvanError` or by `code`, not by `instanceof`.
 *
 * @example
 * ```ts
 * new DanvanError('invalid-date', { received: '2023-02-29' }).code // => 'invalid-date'
 * ```
 */
export class DanvanError extends Error {
  /** Always `DanvanError`. */
  override readonly name = 'DanvanError'
  /** Stable code; does not change between versions of the same major. */
  readonly code: DanvanErrorCode
  /** What was wrong, as plain data. */
  readonly details: Readonly<Record<string, unknown>>

  /**
   * @param code - the stable code
   * @param details - plain data about the misuse
   */
  constructor(code: DanvanErrorCode, details: Readonly<Record<string, unknown>> = {}) {
    super(`danvan: ${code} ${JSON.stringify(details)}`)
    this.code = code
    this.details = details
  }

  /** @returns the error as plain JSON: name, code, details */
  toJSON(): Pick<DanvanError, 'name' | 'code' | 'details'> {
    return { name: this.name, code: this.code, details: this.details }
  }
}
