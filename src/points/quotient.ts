import type { Exact } from './Exact.ts'

/**
 * The exact quotient of two whole numbers, in lowest terms.
 *
 * @param numerator - whole
 * @param denominator - whole, not 0
 * @returns the quotient: a `number` when it is whole and safe
 * @example
 * ```ts
 * quotient(12, 4) // => 3
 * quotient(694, 788) // => { numerator: 347n, denominator: 394n }
 * ```
 */
export function quotient(numerator: number | bigint, denominator: number | bigint): Exact {
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    const whole = numerator / denominator
    // Exact for safe operands: a double quotient of two integers is an integer only when it is the true one.
    if (Number.isSafeInteger(whole) && whole * denominator === numerator) return whole === 0 ? 0 : whole
  }
  let a = BigInt(numerator)
  let b = BigInt(denominator)
  if (b < 0n) {
    a = -a
    b = -b
  }
  const divisor = greatestCommonDivisor(a < 0n ? -a : a, b)
  a /= divisor
  b /= divisor
  if (b === 1n && a >= BigInt(Number.MIN_SAFE_INTEGER) && a <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(a)
  return { numerator: a, denominator: b }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
