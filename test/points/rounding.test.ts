import { exactly, quotient, type RoundingMode, round, roundQuotient } from 'danvan/points'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const all: Record<RoundingMode, true> = { 'half-up': true, 'half-even': true, 'half-down': true, up: true, down: true }
const modes = Object.keys(all) as RoundingMode[]
const runs = { numRuns: 1_000 }

/** Typed by hand: the value, then half-up, half-even, half-down, up, down. */
const table: readonly (readonly [number, number, number, number, number, number])[] = [
  [0, 0, 0, 0, 0, 0],
  [1, 1, 1, 1, 1, 1],
  [0.5, 1, 0, 0, 1, 0],
  [1.5, 2, 2, 1, 2, 1],
  [2.5, 3, 2, 2, 3, 2],
  [2.4999, 2, 2, 2, 3, 2],
  [2.5001, 3, 3, 3, 3, 2],
  [0.0001, 0, 0, 0, 1, 0],
  [0.9999, 1, 1, 1, 1, 0],
  [-0.5, -1, 0, 0, -1, 0],
  [-1.5, -2, -2, -1, -2, -1],
  [-2.5, -3, -2, -2, -3, -2],
  [-2.4999, -2, -2, -2, -3, -2],
  [-0.0001, 0, 0, 0, -1, 0],
]

describe('rounding modes, at the halves and beside them', () => {
  test.each(table)('%d', (value, ...expected) => {
    const order = ['half-up', 'half-even', 'half-down', 'up', 'down'] as const
    const rounded = order.map((mode) => round(exactly(value), mode))
    expect(rounded).toStrictEqual(expected)
    expect(rounded.every((each) => !Object.is(each, -0))).toBe(true)
  })

  test.each([
    ['2.345', 2.345, 235, 234],
    ['1.005', 1.005, 101, 100],
    ['97.685', 97.685, 9769, 9768],
  ])('%s to two places, where binary floats slip', (_, value, halfUp, halfEven) => {
    const hundredfold = quotient(BigInt(Math.round(value * 1000)), 10)
    expect(round(hundredfold, 'half-up')).toBe(halfUp)
    expect(round(hundredfold, 'half-even')).toBe(halfEven)
  })

  test('numbers of forty digits', () => {
    const tower = 10n ** 40n
    const justBelowHalf = quotient(3n * tower - 1n, 2n * tower)
    const half = quotient(3n * tower, 2n * tower)
    const justAboveHalf = quotient(3n * tower + 1n, 2n * tower)
    const three = [justBelowHalf, half, justAboveHalf]
    expect(three.map((each) => round(each, 'half-up'))).toEqual([1, 2, 2])
    expect(three.map((each) => round(each, 'half-even'))).toEqual([1, 2, 2])
    expect(three.map((each) => round(each, 'half-down'))).toEqual([1, 1, 2])
  })
})

describe('rounding as a property', () => {
  const fraction = fc.tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.bigInt(1000n, 10n ** 6n))
  const mode = fc.constantFrom(...modes)

  test('the result is one of the two neighbours; a half mode never goes to the further one', () => {
    fc.assert(
      fc.property(fraction, mode, ([n, d], name) => {
        const rounded = BigInt(round(quotient(n, d), name))
        const off = rounded * d - n
        const distance = off < 0n ? -off : off
        expect(distance < d).toBe(true)
        if (name.startsWith('half')) expect(2n * distance <= d).toBe(true)
        if (name === 'down') expect((n < 0n ? -n : n) >= (rounded < 0n ? -rounded : rounded) * d).toBe(true)
        if (name === 'up') expect((n < 0n ? -n : n) <= (rounded < 0n ? -rounded : rounded) * d).toBe(true)
      }),
      runs,
    )
  })

  test('the mirror image of a number rounds to the mirror image', () => {
    fc.assert(
      fc.property(fraction, mode, ([n, d], name) => {
        expect(round(quotient(-n, d), name) + round(quotient(n, d), name)).toBe(0)
      }),
      runs,
    )
  })

  test('roundQuotient is the rounding of the quotient', () => {
    const whole = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.maxSafeNat())
    const divisor = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
    fc.assert(
      fc.property(whole, divisor, mode, (n, d, name) => {
        expect(roundQuotient(n, d, name)).toBe(round(quotient(n, d), name))
      }),
      { numRuns: 5_000 },
    )
  })

  test.each([
    [Number.MAX_SAFE_INTEGER, 2, 4503599627370496, 4503599627370496],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1, 1],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 1, 1],
    [600 * 724, 730, 595, 595],
    [400 * 694, 788, 352, 352],
  ])('%d / %d', (n, d, halfUp, halfEven) => {
    expect([roundQuotient(n, d, 'half-up'), roundQuotient(n, d, 'half-even')]).toEqual([halfUp, halfEven])
  })
})
