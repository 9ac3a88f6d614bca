import type { Exact } from './Exact.ts'
import { quotient } from './quotient.ts'

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
  return round(value, 'half-up')
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
  return round(value, 'half-even')
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
  return round(value, 'half-down')
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
  return round(value, 'up')
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
  return round(value, 'down')
}

/** The function of each rounding mode. */
export const roundingModes: Readonly<Record<RoundingMode, (value: Exact) => number>> = {
  'half-up': roundHalfUp,
  'half-even': roundHalfEven,
  'half-down': roundHalfDown,
  up: roundUp,
  down: roundDown,
}

/**
 * Làm tròn thương: the rounded quotient of two whole numbers, neither negative, without making a fraction of it.
 *
 * @param numerator - whole, ≥ 0
 * @param denominator - whole, > 0
 * @param mode - rounding mode
 * @returns whole number
 * @example
 * ```ts
 * roundQuotient(600 * 724, 730, 'half-up') // => 595
 * ```
 */
export function roundQuotient(numerator: number, denominator: number, mode: RoundingMode): number {
  if (!Number.isSafeInteger(numerator) || denominator > 2 ** 51)
    return roundingModes[mode](quotient(BigInt(numerator), denominator))
  // A double quotient of safe integers never rounds up to a whole number that is not the true one.
  const whole = Math.floor(numerator / denominator)
  const remainder = numerator - whole * denominator
  if (remainder === 0) return whole
  return whole + Number(growth[mode](2 * remainder - denominator, whole % 2 === 1))
}

/** Whether the magnitude grows by one, given the sign of (remainder − ½) and whether the whole part is odd. */
const growth: Readonly<Record<RoundingMode, (side: number, isOdd: boolean) => boolean>> = {
  'half-up': (side) => side >= 0,
  'half-even': (side, isOdd) => side > 0 || (side === 0 && isOdd),
  'half-down': (side) => side > 0,
  up: () => true,
  down: () => false,
}

function round(value: Exact, mode: RoundingMode): number {
  if (typeof value === 'number') return value
  const { numerator, denominator } = value
  const isNegative = numerator < 0n
  const magnitude = isNegative ? -numerator : numerator
  const whole = magnitude / denominator
  const grows = growth[mode](Number(2n * (magnitude % denominator) - denominator), whole % 2n === 1n)
  const rounded = Number(whole) + Number(grows)
  return isNegative && rounded !== 0 ? -rounded : rounded
}
