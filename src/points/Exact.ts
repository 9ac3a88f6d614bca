/** A number that is not whole, as an exact quotient in lowest terms; the denominator is at least 2. */
export interface Fraction {
  /** Numerator, any sign. */
  readonly numerator: bigint
  /** Denominator, ≥ 2. */
  readonly denominator: bigint
}

/**
 * Số chính xác: a whole number as a `number` (always a safe integer), anything else as a {@link Fraction}.
 *
 * Points are whole numbers of *units* (hundredths, at two places), so nearly all arithmetic stays on the fast path
 * and none of it is ever binary floating point.
 */
export type Exact = number | Fraction
