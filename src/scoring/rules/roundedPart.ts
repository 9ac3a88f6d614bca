import { type Exact, type RoundingMode, round, roundQuotient, scale } from '../../points/index.ts'

/** `whole × numerator / denominator`, rounded; without making a fraction of it where the numbers are whole. */
export function roundedPart(whole: number, numerator: Exact, denominator: Exact, mode: RoundingMode): number {
  const product = typeof numerator === 'number' ? whole * numerator : Number.NaN
  return typeof denominator === 'number' && Number.isSafeInteger(product)
    ? roundQuotient(product, denominator, mode)
    : round(scale(scale(numerator, whole), 1, denominator), mode)
}
