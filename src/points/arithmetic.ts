import type { Exact, Fraction } from './Exact.ts'
import { quotient } from './quotient.ts'

/**
 * The exact sum of two numbers.
 *
 * @param a - first term
 * @param b - second term
 * @returns `a + b`
 */
export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  const x = asFraction(a)
  const y = asFraction(b)
  return quotient(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator)
}

/**
 * The exact sum of many numbers.
 *
 * @param terms - the terms
 * @returns their sum; 0 of none
 */
export function sumOf(terms: readonly Exact[]): Exact {
  return terms.reduce(add, 0)
}

/**
 * The exact difference of two numbers.
 *
 * @param a - from which
 * @param b - what is taken away
 * @returns `a - b`
 */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, scale(b, -1))
}

/**
 * The exact value of `a × numerator / denominator`.
 *
 * @param a - what is scaled
 * @param numerator - factor
 * @param denominator - divisor, not 0
 * @returns the scaled number
 */
export function scale(a: Exact, numerator: Exact, denominator: Exact = 1): Exact {
  if (typeof a === 'number' && typeof numerator === 'number' && typeof denominator === 'number') {
    const product = a * numerator
    if (Number.isSafeInteger(product)) return quotient(product, denominator)
  }
  const x = asFraction(a)
  const y = asFraction(numerator)
  const z = asFraction(denominator)
  return quotient(x.numerator * y.numerator * z.denominator, x.denominator * y.denominator * z.numerator)
}

/**
 * Compares two numbers exactly: no tolerance, no binary floating point.
 *
 * @param a - left
 * @param b - right
 * @returns negative, zero or positive as `a` is below, at or above `b`
 */
export function compare(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const x = asFraction(a)
  const y = asFraction(b)
  const left = x.numerator * y.denominator
  const right = y.numerator * x.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * The smaller of two numbers.
 *
 * @param a - left
 * @param b - right
 * @returns `a` when it is not above `b`
 */
export function least(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b
}

/**
 * The larger of two numbers.
 *
 * @param a - left
 * @param b - right
 * @returns `a` when it is not below `b`
 */
export function greatest(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b
}

function asFraction(value: Exact): Fraction {
  return typeof value === 'number' ? { numerator: BigInt(value), denominator: 1n } : value
}
