import { nearestName } from 'danvan/issues'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** Edit distance straight off its definition, with a memory of what was asked. */
function distance(a: string, b: string, seen = new Map<string, number>()): number {
  if (a === '' || b === '') return a.length + b.length
  const key = `${a.length},${b.length}`
  const known = seen.get(key)
  if (known !== undefined) return known
  const result =
    a[0] === b[0]
      ? distance(a.slice(1), b.slice(1), seen)
      : 1 +
        Math.min(distance(a.slice(1), b, seen), distance(a, b.slice(1), seen), distance(a.slice(1), b.slice(1), seen))
  seen.set(key, result)
  return result
}

/** The first of the nearest names that are near enough. */
function oracle(name: string, known: readonly string[], most?: number): string | undefined {
  const near = known
    .map((each) => ({
      each,
      far: distance(name, each),
      limit: most ?? Math.max(1, Math.floor(Math.max(name.length, each.length) / 3)),
    }))
    .filter(({ far, limit }) => far <= limit)
  return near.find(({ far }) => far === Math.min(...near.map((other) => other.far)))?.each
}

describe('nearestName', () => {
  test.each([
    ['dossiers.ontime', ['dossiers.onTime', 'dossiers.online'], 'dossiers.onTime', 'one letter'],
    ['xyz', ['dossiers.onTime'], undefined, 'too far'],
    ['a', ['b'], 'b', 'one letter of one is still offered'],
    ['a', ['bc'], undefined, 'two letters of two are not'],
    ['cat', ['bat', 'hat'], 'bat', 'the first on a tie'],
    ['cat', ['hut', 'hat'], 'hat', 'the nearer, also when it comes later'],
    ['', ['a'], 'a', 'nothing is one letter from one letter'],
    ['a', [], undefined, 'nothing known'],
    ['tiêu chí', ['tieu chi', 'tiêu chi'], 'tiêu chi', 'marks count as letters'],
    ['same', ['other', 'same'], 'same', 'the name itself'],
  ])('%s among %j is %s: %s', (name: string, known: string[], expected: string | undefined, _why: string) => {
    expect(nearestName(name, known)).toBe(expected)
  })

  test('agrees with a naive edit distance', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), maxLength: 9 })
    const most = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined })
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), most, (name, known, limit) => {
        expect(nearestName(name, known, limit)).toBe(oracle(name, known, limit))
      }),
      { numRuns: 2_000 },
    )
  })

  test('takes any iterable', () => {
    expect(nearestName('max', new Map([['maxx', 1]]).keys())).toBe('maxx')
  })
})
