import { createHash } from 'node:crypto'

import { canonicalJson, digestOf } from 'danvan/stamp'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const runs = { numRuns: 1_000 }
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        )
      : value

describe('canonicalJson', () => {
  test('is JSON of the same data, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(turned(value))).toBe(text)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
      runs,
    )
  })

  test.each([
    [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    [{ 10: 'x', 9: 'y', a: 'z' }, '{"10":"x","9":"y","a":"z"}'],
    [{ đ: 1, d: 2, D: 3 }, '{"D":3,"d":2,"đ":1}'],
    [{ a: undefined, b: -0 }, '{"b":0}'],
    ['a"\n', '"a\\"\\n"'],
    [{}, '{}'],
    [[], '[]'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  test.each([
    ['NaN', Number.NaN],
    ['infinity', { a: Number.POSITIVE_INFINITY }],
    ['a function', { a: () => 1 }],
    ['a symbol', [Symbol('x')]],
    ['undefined in a list', [undefined]],
    ['undefined', undefined],
    ['a hole in a list', Object.assign([], { 1: 1, length: 2 })],
    ['a bigint', 1n],
    ['a Date', { a: new Date(0) }],
    ['a Map', { a: new Map([[1, 2]]) }],
  ])('%s is not serialisable', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'not-serialisable' }))
  })
})

describe('digestOf', () => {
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

  test('is the SHA-256 of the canonical form', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        expect(digestOf(value)).toBe(sha256(canonicalJson(value)))
      }),
      runs,
    )
  })

  test.each([
    [{}, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
    ['Dân vận khéo', sha256('"Dân vận khéo"')],
    [{ b: '\ud800', a: '🏛️' }, sha256('{"a":"🏛️","b":"\\ud800"}')],
    ['x'.repeat(100_000), sha256(`"${'x'.repeat(100_000)}"`)],
  ])('%j', (value, digest) => {
    expect(digestOf(value)).toBe(digest)
  })
})
