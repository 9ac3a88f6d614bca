import {
  add,
  allocate,
  compare,
  type Exact,
  exactly,
  fromUnits,
  greatest,
  least,
  placesOf,
  powers,
  quotient,
  round,
  scale,
  subtract,
  sumOf,
  toNumber,
} from 'danvan/points'
import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'

const runs = { numRuns: 1_000 }
const whole = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.maxSafeInteger())
const exact: Arbitrary<Exact> = fc.oneof(
  whole,
  fc.tuple(fc.bigInt(-(10n ** 25n), 10n ** 25n), fc.bigInt(1n, 10n ** 20n)).map(([n, d]) => quotient(n, d)),
  fc.tuple(whole, fc.integer({ min: 1, max: 100 })).map(([n, d]) => quotient(n, d)),
)
const wide = (value: Exact) =>
  typeof value === 'number' ? { n: BigInt(value), d: 1n } : { n: value.numerator, d: value.denominator }

/** The form that every exact number must have. */
function expectNormal(value: Exact): void {
  if (typeof value === 'number') {
    expect(Number.isSafeInteger(value) && !Object.is(value, -0)).toBe(true)
    return
  }
  const { numerator, denominator } = value
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator]
  while (b !== 0n) [a, b] = [b, a % b]
  expect(a).toBe(1n)
  expect(denominator >= 1n).toBe(true)
  if (denominator === 1n) expect(Number.isSafeInteger(Number(numerator))).toBe(false)
}

describe('exact numbers as a person writes them', () => {
  test('a number read exactly is written the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (units, places) => {
        const decimal = fromUnits(units, places)
        expect(toNumber(exactly(decimal))).toBe(decimal === 0 ? 0 : decimal)
      }),
      runs,
    )
  })

  test('0.1 + 0.2 is 0.3', () => {
    expect(toNumber(sumOf([exactly(0.1), exactly(0.2)]))).toBe(0.3)
    expect(toNumber(quotient(2, 3))).toBe(2 / 3)
    expect(toNumber(-7)).toBe(-7)
  })
})

describe('exact numbers as they are written', () => {
  test.each([
    [0, 0],
    [-0, 0],
    [6, 6],
    [-6, -6],
    [0.75, quotient(3, 4)],
    [0.1, quotient(1, 10)],
    [-0.1, quotient(-1, 10)],
    [97.685, quotient(97685, 1000)],
    [1e-7, quotient(1n, 10n ** 7n)],
    [1.5e-9, quotient(15n, 10n ** 10n)],
    [1e21, quotient(10n ** 21n, 1)],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [5e-324, quotient(5n, 10n ** 324n)],
  ])('exactly(%d)', (value, expected) => {
    expect(exactly(value)).toStrictEqual(expected)
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]])(
    'exactly(%d) is refused',
    (value) => {
      expect(() => exactly(value)).toThrow(expect.objectContaining({ code: 'invalid-number' }))
      expect(() => placesOf(value)).toThrow(expect.objectContaining({ code: 'invalid-number' }))
    },
  )

  test('0.1 + 0.2 is 3/10, and 0.7 + 0.1 is 0.8', () => {
    expect(add(exactly(0.1), exactly(0.2))).toStrictEqual(quotient(3, 10))
    expect(compare(add(exactly(0.7), exactly(0.1)), exactly(0.8))).toBe(0)
    expect(add(exactly(0.5), exactly(0.5))).toBe(1)
  })

  test.each([
    [4, 0],
    [4.5, 1],
    [97.685, 3],
    [0.0001, 4],
    [1e-7, 7],
    [1.25e-7, 9],
    [1e21, 0],
    [-2.5, 1],
    [-0, 0],
    [1.5e300, 0],
  ])('placesOf(%d) is %d', (value, places) => {
    expect(placesOf(value)).toBe(places)
  })

  test('a decimal of up to fifteen digits comes back from its units as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 15 }),
        (units, places) => {
          const text = `${Math.abs(units)}`.padStart(places + 1, '0')
          const at = text.length - places
          const decimal = Number(`${units < 0 ? '-' : ''}${text.slice(0, at)}.${text.slice(at)}`)
          expect(fromUnits(units, places)).toBe(decimal === 0 ? 0 : decimal)
          expect(scale(exactly(fromUnits(units, places)), powers[places] as number)).toStrictEqual(units)
        },
      ),
      runs,
    )
  })
})

describe('arithmetic', () => {
  test('is that of fractions, in lowest terms', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        const [x, y] = [wide(a), wide(b)]
        const same = (value: Exact, n: bigint, d: bigint) => {
          expectNormal(value)
          expect(wide(value).n * d).toBe(n * wide(value).d)
        }
        same(add(a, b), x.n * y.d + y.n * x.d, x.d * y.d)
        same(subtract(a, b), x.n * y.d - y.n * x.d, x.d * y.d)
        same(scale(a, b), x.n * y.n, x.d * y.d)
        if (y.n !== 0n) same(scale(a, 1, b), x.n * y.d, x.d * y.n)
      }),
      runs,
    )
  })

  test('adding is associative and commutative, and taking away undoes it', () => {
    fc.assert(
      fc.property(exact, exact, exact, (a, b, c) => {
        expect(add(add(a, b), c)).toStrictEqual(add(a, add(b, c)))
        expect(add(a, b)).toStrictEqual(add(b, a))
        expect(subtract(add(a, b), b)).toStrictEqual(a)
        expect(subtract(a, a)).toBe(0)
      }),
      runs,
    )
  })

  test('comparing is a total order, and the order of adding', () => {
    const sign = (value: number) => Math.sign(value) + 0
    fc.assert(
      fc.property(exact, exact, exact, (a, b, c) => {
        expect(sign(compare(a, b)) + sign(compare(b, a))).toBe(0)
        expect(compare(a, a)).toBe(0)
        if (compare(a, b) === 0) expect(a).toStrictEqual(b)
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
        expect(sign(compare(a, b))).toBe(sign(compare(add(a, c), add(b, c))))
        expect([least(a, b), greatest(a, b)]).toEqual(compare(a, b) <= 0 ? [a, b] : [b, a])
      }),
      runs,
    )
  })

  test.each([
    [12, 4, 3],
    [-12, 4, -3],
    [12, -4, -3],
    [0, -5, 0],
    [694, 788, { numerator: 347n, denominator: 394n }],
    [1, -3, { numerator: -1n, denominator: 3n }],
    [2n ** 60n, 1, { numerator: 2n ** 60n, denominator: 1n }],
  ] as const)('quotient(%s, %s)', (n, d, expected) => {
    expect(quotient(n, d)).toStrictEqual(expected)
  })
})

describe('allocate', () => {
  const part = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 9 }))
    .map(([n, d]) => quotient(n, d))

  test('printed parts add up to the printed total, and none is a whole unit off', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), fc.boolean(), (parts, isUp) => {
        const sum = parts.reduce<Exact>(add, 0)
        const total = isUp ? round(sum, 'up') : round(sum, 'down')
        const printed = allocate(total, parts)
        expect(printed.reduce((all, each) => all + each, 0)).toBe(total)
        printed.forEach((each, i) => {
          const off = subtract(each, parts[i] as Exact)
          expect(compare(off, 1) < 0 && compare(off, -1) > 0).toBe(true)
        })
      }),
      runs,
    )
  })

  test('the least of a range is never printed above its most, whatever the mode', () => {
    const range = fc.tuple(part, fc.oneof(fc.constant<Exact>(0), part))
    const mode = fc.constantFrom('half-up', 'half-even', 'half-down', 'up', 'down')
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), mode, (ranges, rounding) => {
        const mins = ranges.map(([min]) => min)
        const mosts = ranges.map(([min, more]) => add(min, more))
        const totalOf = (parts: readonly Exact[]) => round(parts.reduce<Exact>(add, 0), rounding)
        const least = allocate(totalOf(mins), mins)
        const most = allocate(totalOf(mosts), mosts, least)
        expect(most.reduce((all, each) => all + each, 0)).toBe(totalOf(mosts))
        most.forEach((each, i) => {
          expect(each).toBeGreaterThanOrEqual(least[i] as number)
          expect(each).toBeLessThanOrEqual(round(mosts[i] as Exact, 'up'))
        })
      }),
      runs,
    )
  })

  test.each<[number, Exact[], number[], string]>([
    [100, [quotient(100, 3), quotient(100, 3), quotient(100, 3)], [34, 33, 33], 'a tie goes to the earlier part'],
    [9, [quotient(44, 10), quotient(44, 10)], [5, 4], 'a tie goes to the earlier part'],
    [3, [quotient(1, 10), quotient(19, 10), quotient(9, 10)], [0, 2, 1], 'the larger remainder first'],
    [2, [1, 1], [1, 1], 'whole parts stay'],
    [3, [1, 1], [2, 1], 'a total one above'],
    [0, [], [], 'nothing to split'],
  ])('to %d', (total, parts, expected) => {
    expect(allocate(total, parts)).toEqual(expected)
  })

  test('a total below the whole parts, but within one unit of each: the parts still add up to it', () => {
    expect(allocate(2, [1, 1, 1]).reduce((all, each) => all + each, 0)).toBe(2)
  })
})
