import type { Exact } from './Exact.ts'
import { quotient } from './quotient.ts'

/** Tên cách làm tròn: the named rounding modes. A criteria set names one; nothing is rounded otherwise. */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down'

/**
 * Làm tròn: to a whole number. `half-up` takes a half away from zero, as taught in Vietnamese schools; `half-even` to
 * the even neighbour; `half-down` towards zero; `up` is away from zero, `down` towards it.
 *
 * @param value - exact number
 * @param mode - rounding mode
 * @returns whole number
 * @example
 * ```ts
 * round(quotient(5, 2), 'half-up') // => 3
 * round(quotient(-5, 2), 'half-up') // => -3
 * round(quotient(5, 2), 'half-even') // => 2
 * round(quotient(5, 2), 'half-down') // => 2
 * round(quotient(1, 100), 'up') // => 1
 * round(quotient(199, 100), 'down') // => 1
 * ```
 */
export function round(value: Exact, mode: RoundingMode): number {
  if (typeof value === 'number') return value
  const { numerator, denominator } = value
  const isNegative = numerator < 0n
  const magnitude = isNegative ? -numerator : numerator
  const whole = magnitude / denominator
  const grows = growth[mode](Number(2n * (magnitude % denominator) - denominator), whole % 2n === 1n)
  const rounded = Number(whole) + Number(grows)
  return isNegative && rounded !== 0 ? -rounded : rounded
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
    return round(quotient(BigInt(numerator), denominator), mode)
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
