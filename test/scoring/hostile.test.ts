import { factCatalogue, quangNgai1211 } from 'danvan/rulesets'
import { parseAssessment, parseCriteriaSet, parseFactCatalogue, withFigures } from 'danvan/schemas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { assess, buildSet, known } from './buildSet.ts'
import { hostileInputs } from './hostileInputs.ts'

const origin = { by: 'Văn phòng Sở', paper: 'biểu điểm', on: '2023-11-01' }
const parsers = {
  parseAssessment: (input: unknown) => parseAssessment(input, { criteriaSet: quangNgai1211, catalogue: factCatalogue }),
  parseCriteriaSet,
  parseFactCatalogue,
  withFigures: (input: unknown) => withFigures(quangNgai1211, input as never, origin),
  'withFigures, as the origin': (input: unknown) => withFigures(quangNgai1211, {}, input as never),
} as const
/** Room for a slow machine: more than that is a hang. */
const guard = 20_000
const copy = <T>(value: T) => JSON.parse(JSON.stringify(value))

for (const [name, parse] of Object.entries(parsers)) {
  describe(`${name}: bad input gives issues`, () => {
    for (const { name: what, make } of hostileInputs)
      test(what, { timeout: guard }, () => {
        const result = parse(make())
        expect(result.success).toBe(false)
        if (result.success) return
        expect(result.issues.length).toBeGreaterThan(0)
        expect(result.issues.length).toBeLessThan(10_000)
        for (const { code, path, severity } of result.issues.slice(0, 100)) {
          expect([code, severity]).toEqual([
            expect.stringMatching(/^[a-z-]+$/),
            expect.stringMatching(/^error$|^warning$/),
          ])
          expect(Array.isArray(path)).toBe(true)
        }
        expect(() => JSON.stringify(result)).not.toThrow()
      })

    test('anything at all: never a throw', { timeout: 60_000 }, () => {
      const odd = {
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withSparseArray: true,
        withTypedArray: true,
        withBoxedValues: true,
        withNullPrototype: true,
        withObjectString: true,
      }
      fc.assert(
        fc.property(fc.anything(odd), (input) => {
          JSON.stringify(parse(input))
        }),
        { numRuns: 1_000 },
      )
    })
  })
}

test('nothing that was parsed has changed what every object has', () => {
  for (const { make } of hostileInputs.filter(({ name }) => name.includes('key'))) parseAssessment(make())
  expect({}).not.toHaveProperty('unit')
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe('one broken part of a sound input: any value there gives issues, never a throw', () => {
  const parts = {
    assessment: assess({ a: known(true) }),
    set: buildSet({ bonus: { cap: 1, items: [{ id: 'p', fact: 'p', each: 1 }] } }),
  }
  const places = (value: unknown, path: string[] = []): string[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...places(inner, [...path, key])])
      : []
  const put = (whole: unknown, path: readonly string[], value: unknown) => {
    const changed = copy(whole)
    path.slice(0, -1).reduce((at, key) => at[key], changed)[path.at(-1) as string] = value
    return changed
  }
  test.each(Object.entries(parts))('%s', { timeout: 120_000 }, (name, whole) => {
    const parse =
      name === 'set' ? parseCriteriaSet : (input: unknown) => parseAssessment(input, { criteriaSet: buildSet() })
    fc.assert(
      fc.property(
        fc.constantFrom(...places(whole)),
        fc.anything({ withBigInt: true, withDate: true }),
        (path, value) => {
          const result = parse(put(whole, path, value))
          if (!result.success) expect(result.issues.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

describe('very many faults', () => {
  const many = (count: number, of: (i: number) => [string, unknown]) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => of(i)))
  test.each([
    ['claims for no criterion', { claims: many(10_000, (i) => [`khong-co-${i}`, { points: 1 }]) }],
    ['facts with a fault of shape', { facts: many(20_000, (i) => [`f${i}`, { value: Number.NaN, basis: 'count' }]) }],
  ])('thousands of %s: an answer in reasonable time', { timeout: 5_000 }, (_, more) => {
    expect(parseAssessment({ ...assess({}), ...more }, { criteriaSet: buildSet() }).success).toBe(false)
  })
})
