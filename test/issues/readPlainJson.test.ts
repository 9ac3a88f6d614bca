import { DanvanError, deepFreeze, isDanvanError, readPlainJson } from 'danvan/issues'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const found = (input: unknown) => readPlainJson(input).issues.map(({ code, path }) => `${code} ${path.join('.')}`)
const deep = (levels: number): unknown => (levels === 0 ? 1 : { at: deep(levels - 1) })

describe('readPlainJson', () => {
  test('JSON comes back as it is, in new objects, −0 as 0', () => {
    const isZeroed = (value: unknown): boolean =>
      !Object.is(value, -0) && (typeof value !== 'object' || value === null || Object.values(value).every(isZeroed))
    const forbidden = /"(?:__proto__|constructor|prototype)":/
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        fc.pre(!forbidden.test(JSON.stringify(value)))
        const read = readPlainJson(value)
        expect(read.issues).toEqual([])
        expect(JSON.stringify(read.value)).toBe(JSON.stringify(value))
        expect(isZeroed(read.value)).toBe(true)
        if (typeof value === 'object' && value !== null) expect(read.value).not.toBe(value)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['NaN', { a: [1, Number.NaN] }, ['not-finite a.1']],
    ['infinity', { a: Number.NEGATIVE_INFINITY }, ['not-finite a']],
    [
      'a function, a symbol, a bigint',
      { a: () => 1, b: Symbol('b'), c: 1n },
      ['not-json a', 'not-json b', 'not-json c'],
    ],
    ['a Date, a Map', { a: new Date(0), b: new Map() }, ['not-json a', 'not-json b']],
    ['__proto__', JSON.parse('{"a":{"__proto__":{"x":1}}}'), ['forbidden-key a.__proto__']],
    [
      'constructor and prototype',
      { constructor: 1, prototype: 2 },
      ['forbidden-key constructor', 'forbidden-key prototype'],
    ],
    ['a text of 20,001 letters', { a: 'x'.repeat(20_001) }, ['too-long a']],
    ['a text of 20,000 letters', { a: 'x'.repeat(20_000) }, []],
    ['a key of 201 letters', { ['k'.repeat(201)]: 1 }, [`too-long ${'k'.repeat(20)}…`]],
    ['a key of 200 letters', { ['k'.repeat(200)]: 1 }, []],
    ['64 levels', deep(64), []],
    ['65 levels', deep(65), [`too-deep ${Array(64).fill('at').join('.')}`]],
    ['undefined is absent', { a: undefined }, []],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), []],
    ['a number in a box', { a: Object(1) }, ['not-json a']],
  ])('%s', (_, input, issues) => {
    expect(found(input).sort()).toEqual(issues)
  })

  test('what is at fault is left out, the rest stays', () => {
    const read = readPlainJson({ a: 1, b: Number.NaN, c: { constructor: 1, d: 2 }, e: undefined })
    expect(read.value).toStrictEqual({ a: 1, c: { d: 2 } })
    expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype)
  })

  test('objects keep the order of their keys, arrays their length', () => {
    const sparse = Object.assign([], { 2: 'x', length: 4 })
    expect(JSON.stringify(readPlainJson({ z: 1, a: 2, m: { y: 1, b: 2 } }).value)).toBe(
      '{"z":1,"a":2,"m":{"y":1,"b":2}}',
    )
    expect(readPlainJson(sparse).value).toHaveLength(4)
  })
})

describe('errors', () => {
  test('a DanvanError is known by its name and code, not by its class', () => {
    const error = new DanvanError('invalid-date', { received: '2023-02-29' })
    const ofAnotherBuild = Object.assign(new Error('x'), { name: 'DanvanError', code: 'invalid-key' })
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'DanvanError',
      code: 'invalid-date',
      details: { received: '2023-02-29' },
    })
    expect([error, ofAnotherBuild].map(isDanvanError)).toEqual([true, true])
    expect([new Error('invalid-date'), { name: 'DanvanError', code: 'x' }, undefined, 'x'].map(isDanvanError)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test('deepFreeze freezes what lies inside', () => {
    const value = deepFreeze({ a: [{ b: 1 }] })
    expect([value, value.a, value.a[0]].every(Object.isFrozen)).toBe(true)
  })
})
