import { DanvanError } from '../issues/index.ts'
import type { Exact } from './Exact.ts'
import { quotient } from './quotient.ts'

/**
 * Reads a decimal number exactly as it is written: 0.1 is one tenth, not the double next to it.
 *
 * @param value - a finite number
 * @returns the exact value of its shortest decimal form
 * @throws a {@link DanvanError} `invalid-number` if the value is not finite
 * @example
 * ```ts
 * exactly(6) // => 6
 * exactly(0.75) // => { numerator: 3n, denominator: 4n }
 * ```
 */
export function exactly(value: number): Exact {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value
  const { digits, places } = decimalOf(value)
  return quotient(digits, 10n ** BigInt(places))
}

/**
 * Counts the decimal places a number is written with.
 *
 * @param value - a finite number
 * @returns the places of its shortest decimal form
 * @throws a {@link DanvanError} `invalid-number` if the value is not finite
 * @example
 * ```ts
 * placesOf(4) // => 0
 * placesOf(97.685) // => 3
 * ```
 */
export function placesOf(value: number): number {
  return Number.isSafeInteger(value) ? 0 : decimalOf(value).places
}

/**
 * A number of units as the decimal number a person writes.
 *
 * @param units - whole number of units of 10^−places
 * @param places - 0 … 15
 * @returns the double nearest to the decimal, which prints as the decimal
 * @example
 * ```ts
 * fromUnits(6647, 2) // => 66.47
 * ```
 */
export function fromUnits(units: number, places: number): number {
  return units / (powers[places] as number)
}

/**
 * A decimal number as a number of units.
 *
 * @param value - a number
 * @param places - 0 … 15
 * @returns the whole number of units of 10^−places, or undefined if the number has more places or is too large
 * @example
 * ```ts
 * toUnits(66.47, 2) // => 6647
 * toUnits(66.475, 2) // => undefined
 * ```
 */
export function toUnits(value: number, places: number): number | undefined {
  const power = powers[places] as number
  // The division is correctly rounded, so it gives the value back only when the value is that decimal.
  const units = Math.round(value * power)
  return Number.isSafeInteger(units) && units / power === value ? units : undefined
}

/** Powers of ten that are exact doubles, by exponent. */
export const powers: readonly number[] = Array.from({ length: 16 }, (_, i) => Number(`1e${i}`))

function decimalOf(value: number): { digits: bigint; places: number } {
  if (!Number.isFinite(value)) throw new DanvanError('invalid-number', { received: String(value) })
  const [mantissa, exponent = 0] = String(value).split('e') as [string, string?]
  const [whole, fraction = ''] = mantissa.split('.')
  const digits = BigInt(`${whole}${fraction}`)
  const places = fraction.length - Number(exponent)
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 }
}
