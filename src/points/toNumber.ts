import type { Exact } from './Exact.ts'

/**
 * Số để in: an exact number as a double, for what is printed or handed on. Nothing is compared or added up by it.
 *
 * @param value - exact number
 * @returns the double nearest to it, as long as numerator and denominator are safe integers; a decimal that a person
 * wrote comes out as written
 * @example
 * ```ts
 * toNumber(quotient(3, 4)) // => 0.75
 * toNumber(sumOf([exactly(0.1), exactly(0.2)])) // => 0.3
 * ```
 */
export function toNumber(value: Exact): number {
  return typeof value === 'number' ? value : Number(value.numerator) / Number(value.denominator)
}
