import { roundQuotient } from '../points/index.ts'

/** Tỷ lệ, never without its two numbers. */
export interface SharedRate<Id extends string> {
  /** Which. */
  readonly id: Id
  /** `no-cases`: 0 of 0, which is neither 0 % nor 100 %; `not-known`: of some it is not known on which side they stand. */
  readonly status: 'computed' | 'no-cases' | 'not-known'
  /** Tử số. */
  readonly numerator: number
  /** Mẫu số. */
  readonly denominator: number
  /** Percent to two places; left out unless computed. It is 100 only where it is all of them. */
  readonly percent?: number
}

/** A rate from its two numbers, and how many of the whole are not known. */
export function sharedRate<Id extends string>(
  id: Id,
  numerator: number,
  denominator: number,
  notKnown = 0,
): SharedRate<Id> {
  if (notKnown > 0) return { id, status: 'not-known', numerator, denominator }
  if (denominator === 0) return { id, status: 'no-cases', numerator, denominator }
  const rounded = roundQuotient(numerator * 10_000, denominator, 'half-up') / 100
  return {
    id,
    status: 'computed',
    numerator,
    denominator,
    percent: numerator < denominator ? Math.min(rounded, 99.99) : rounded,
  }
}
