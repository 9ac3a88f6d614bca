import { readdirSync, readFileSync } from 'node:fs'

import {
  compareProvisions,
  formatProvision,
  formatProvisionRange,
  type Provision,
  parseProvision,
  parseProvisions,
} from 'danvan/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

interface Case<Expected> {
  readonly citation: string
  readonly input: string
  readonly expected: Expected | null
  readonly note?: string
}
const { cases, ranges } = JSON.parse(readFileSync(new URL('../cases/provisions.json', import.meta.url), 'utf8')) as {
  cases: Case<string>[]
  ranges: Case<string[]>[]
}

const letters = 'abcdđeghiklmnopqrstuvxy'
const numbered = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('', '', '', ...letters))
  .map(([number, letter]) => `${number}${letter}`)
const lettered = fc.tuple(fc.constantFrom(...letters), fc.constantFrom('', '', '1', '2')).map((parts) => parts.join(''))
const provisions: fc.Arbitrary<Provision> = fc.record(
  { article: numbered, clause: numbered, point: lettered },
  { requiredKeys: ['article'] },
)

describe('one provision', () => {
  test.each(cases.map((item) => [item.input, item] as const))('%s', (_, { input, expected }) => {
    const provision = parseProvision(input)
    expect(provision === undefined ? null : formatProvision(provision)).toBe(expected)
    if (expected !== null) expect(formatProvision(parseProvision(expected) as Provision)).toBe(expected)
  })

  test('both forms are read again', () => {
    fc.assert(
      fc.property(
        provisions,
        fc.constantFrom('short' as const, 'long' as const),
        fc.boolean(),
        (provision, style, isNfd) => {
          const text = formatProvision(provision, { style })
          expect(parseProvision(isNfd ? text.normalize('NFD') : text)).toEqual(provision)
        },
      ),
      { numRuns: 3_000 },
    )
  })

  test('any text is read without a throw', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'Đđ.k 0123456789abc(),–-điềukhoảnmvà\u0301\n'), maxLength: 24 })
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
        for (const { from } of parseProvisions(text) ?? []) expect(parseProvision(formatProvision(from))).toEqual(from)
      }),
      { numRuns: 20_000 },
    )
    expect(parseProvisions('Đ.1, '.repeat(2_000_000))).toBeUndefined()
  })

  test.each([
    [{ article: '' }, 'no article'],
    [{ article: '5', clause: 'a' }, 'a letter for a clause'],
    [{ article: '5', point: 'w' }, 'no letter of points'],
    [{ article: '5, 6' }, 'two articles'],
  ])('%j is refused: %s', (provision: Provision, _: string) => {
    expect(() => formatProvision(provision)).toThrow(expect.objectContaining({ code: 'invalid-provision' }))
  })

  test('another style is refused', () => {
    expect(() => formatProvision({ article: '5' }, { style: 'medium' as never })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
  })
})

describe('lists and ranges', () => {
  test.each(ranges.map((item) => [item.input, item] as const))('%s', (_, { input, expected, note }) => {
    const found = parseProvisions(input)
    expect(found?.map(formatProvisionRange) ?? null, note).toEqual(expected)
    if (found === undefined) return
    expect(parseProvisions(found.map(formatProvisionRange).join('; '))).toEqual(found)
  })

  test('what is written is read again', () => {
    const range = fc.tuple(provisions, fc.integer({ min: 1, max: 99 })).map(([from, more]) => {
      const last = from.point !== undefined ? 'point' : from.clause !== undefined ? 'clause' : 'article'
      const value = last === 'point' ? 'y2' : `${Number.parseInt(from[last] as string, 10) + more}`
      return { from, to: { ...from, [last]: value } }
    })
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            range,
            provisions.map((from) => ({ from })),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (list) => {
          fc.pre(list.every((each) => !('to' in each) || compareProvisions(each.from, each.to) < 0))
          expect(parseProvisions(list.map(formatProvisionRange).join(', '))).toEqual(list)
        },
      ),
    )
  })

  test.each([
    [{ from: { article: '5' }, to: { article: '5' } }, 'the same'],
    [{ from: { article: '9' }, to: { article: '5' } }, 'backwards'],
    [{ from: { article: '5' }, to: { article: '9', clause: '1' } }, 'two ranks'],
    [{ from: { article: '5', clause: '1' }, to: { article: '6', clause: '2' } }, 'two articles'],
  ])('%j is refused: %s', (range, _: string) => {
    expect(() => formatProvisionRange(range)).toThrow(expect.objectContaining({ code: 'invalid-provision' }))
  })
})

describe('the order of provisions', () => {
  test('is that of the instrument', () => {
    const inOrder =
      'Đ.5, Đ.5 đ.a, Đ.5 k.1, Đ.5 k.1 đ.a, Đ.5 k.1 đ.a1, Đ.5 k.1 đ.d, Đ.5 k.1 đ.đ, Đ.5 k.1 đ.e, Đ.5 k.1a, Đ.5 k.2, Đ.5 k.10, Đ.5a, Đ.5đ, Đ.5e, Đ.6, Đ.28, Đ.28b, Đ.100'
    const list = inOrder.split(', ').map((text) => parseProvision(text) as Provision)
    expect([...list].reverse().sort(compareProvisions)).toEqual(list)
  })

  test('is one: each against each, three in a row, the same only with itself', () => {
    fc.assert(
      fc.property(provisions, provisions, provisions, (a, b, c) => {
        expect(Math.sign(compareProvisions(a, b))).toBe(-Math.sign(compareProvisions(b, a)) + 0)
        if (compareProvisions(a, b) <= 0 && compareProvisions(b, c) <= 0)
          expect(compareProvisions(a, c)).toBeLessThanOrEqual(0)
        expect(compareProvisions(a, b) === 0).toBe(formatProvision(a) === formatProvision(b))
      }),
      { numRuns: 3_000 },
    )
  })

  test('no provision has no place', () => {
    for (const provision of [{ article: 'x' }, { article: '5', point: 'w' }])
      expect(() => compareProvisions(provision, { article: '5' })).toThrow(
        expect.objectContaining({ code: 'invalid-provision' }),
      )
  })
})

describe('the provisions of the data', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/provision: '([^']+)'/g)].map((match) => [
        file,
        match[1] as string,
      ]),
    )

  test('there are some', () => {
    expect(found.length).toBeGreaterThan(5)
  })

  test.each(found)('%s: %s is in the one form', (_, text) => {
    const ranges = parseProvisions(text as string)
    expect(ranges?.map(formatProvisionRange).join(', ')).toBe(text)
  })
})
