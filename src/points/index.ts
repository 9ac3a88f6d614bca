export { allocate } from './allocate.ts'
export { add, compare, greatest, least, scale, subtract } from './arithmetic.ts'
export { exactly, fromUnits, placesOf, powers, toUnits } from './decimals.ts'
export type { Exact, Fraction } from './Exact.ts'
export { quotient } from './quotient.ts'
export {
  type RoundingMode,
  roundDown,
  roundHalfDown,
  roundHalfEven,
  roundHalfUp,
  roundingModes,
  roundQuotient,
  roundUp,
} from './rounding.ts'
