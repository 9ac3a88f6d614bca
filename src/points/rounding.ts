import type { Exact } from './Exact.ts'

/** Tên cách làm tròn: the named rounding modes. A criteria set names one; nothing is rounded otherwise. */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down'

/**
 * Làm tròn nửa lên: a half goes away from zero, as taught in Vietnamese schools.
 *
 * @param value - exact number
 * @returns whole number
 * @example
 * ```ts
 * roundHalfUp(quotient(5, 2)) // => 3
 * roundHalfUp(quotient(-5, 2)) // => -3
 * ```
 */
export function roundHalfUp(value: Exact): number {
  return round(value, (twice) => (twice >= 0 ? 1 : 0))
}

/**
 * Làm tròn nửa về số chẵn: a half goes to the even neighbour.
 *
 * @param value - exact number
 * @returns whole number
 * @example
 * ```ts
 * roundHalfEven(quotient(5, 2)) // => 2
 * roundHalfEven(quotient(7, 2)) // => 4
 * ```
 */
export function roundHalfEven(value: Exact): number {
  return round(value, (twice, isOdd) => (twice > 0 || (twice === 0 && isOdd) ? 1 : 0))
}

/**
 * Làm tròn nửa xuống: a half goes towards zero.
 *
 * @param value - exact number
 * @returns whole number
 * @example
 * ```ts
 * roundHalfDown(quotient(5, 2)) // => 2
 * ```
 */
export function roundHalfDown(value: Exact): number {
  return round(value, (twice) => (twice > 0 ? 1 : 0))
}

/**
 * Làm tròn lên: away from zero.
 *
 * @param value - exact number
 * @returns whole number
 * @example
 * ```ts
 * roundUp(quotient(1, 100)) // => 1
 * ```
 */
export function roundUp(value: Exact): number {
  return round(value, () => 1)
}

/**
 * Cắt bỏ phần lẻ: towards zero.
 *
 * @param value - exact number
 * @returns whole number
 * @example
 * ```ts
 * roundDown(quotient(199, 100)) // => 1
 * ```
 */
export function roundDown(value: Exact): number {
  return round(value, () => 0)
}

/** The function of each rounding mode. */
export const roundingModes: Readonly<Record<RoundingMode, (value: Exact) => number>> = {
  'half-up': roundHalfUp,
  'half-even': roundHalfEven,
  'half-down': roundHalfDown,
  up: roundUp,
  down: roundDown,
}

/** `step` says by how much the magnitude grows: given the sign of (2 × remainder − 1) and whether the whole part is odd. */
function round(value: Exact, step: (twice: -1 | 0 | 1, isOdd: boolean) => 0 | 1): number {
  if (typeof value === 'number') return value
  const isNegative = value.numerator < 0n
  const magnitude = isNegative ? -value.numerator : value.numerator
  const whole = magnitude / value.denominator
  const twice = 2n * (magnitude % value.denominator)
  const side = twice < value.denominator ? -1 : twice > value.denominator ? 1 : 0
  const rounded = Number(whole + BigInt(step(side, whole % 2n === 1n)))
  return isNegative && rounded !== 0 ? -rounded : rounded
}
