import type { InstrumentRegistry } from 'danvan/law'
import { instruments } from 'danvan/rulesets'
import { parseRegistry } from 'danvan/schemas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** A copy of the shipped registry with one value put somewhere else. */
function edited(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(instruments))
  let inner = copy
  for (const key of path.slice(0, -1)) inner = inner[key]
  inner[path.at(-1) as string] = value
  return copy
}

const at = instruments.instruments.findIndex(({ key }) => key.startsWith('decree:04/2015/'))

describe('the shipped registry', () => {
  test('comes back as it was, frozen', () => {
    const parsed = parseRegistry(JSON.parse(JSON.stringify(instruments)))
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues.slice(0, 5)))
    expect(parsed.data).toEqual(instruments)
    expect(Object.isFrozen(parsed.data.instruments[0]?.title)).toBe(true)
  })
})

describe('one fault', () => {
  test.each([
    [['schema'], 'danvan/instrument-registry@2', 'not-one-of'],
    [['reviewedOn'], '2026-02-30', 'not-a-date'],
    [['instruments', at, 'key'], '04/2015/NĐ-CP', 'wrong-format'],
    [['instruments', at, 'signedOn'], '2015-13-01', 'not-a-date'],
    [['instruments', at, 'signing'], { provenance: 'read' }, 'missing', 'copy'],
    [['instruments', at, 'inForce', 'end'], { kind: 'open' }, 'missing', 'source'],
    [['instruments', at, 'inForce', 'end', 'kind'], 'opened', 'not-one-of'],
    [['instruments', at, 'inForce', 'lastday'], '2023-06-30', 'unknown-key'],
    [['instruments', at, 'relations', 0, 'kind'], 'replace', 'not-one-of'],
    [['instruments', at, 'title', 'vi'], '', 'too-small'],
    [['instruments', at, 'title', 'vi'], 'x'.repeat(10_000_000), 'too-long'],
    [['instruments', at, 'signedIn'], Number.NaN, 'not-finite'],
  ] as const)('%j = %.40j: %s', (path, value, code, ...inside) => {
    const parsed = parseRegistry(edited(path, value))
    expect(parsed).toMatchObject({ success: false, issues: [{ code, path: [...path, ...inside] }] })
  })

  test('of days is told with the code of the check', () => {
    expect(parseRegistry(edited(['instruments', at, 'inForce', 'end', 'on'], '2015-02-24'))).toMatchObject({
      success: false,
      issues: [
        {
          code: 'registry-check',
          path: ['instruments', at, 'inForce', 'end', 'on'],
          data: { check: 'last-day-before-first', first: '2015-02-25', lastDay: '2015-02-24' },
        },
      ],
    })
  })

  test('of shape does not hide those of days elsewhere', () => {
    const copy = edited(['version'], 1) as InstrumentRegistry
    const broken = copy.instruments[at] as { signedOn: string }
    broken.signedOn = '2015-01-08'
    const parsed = parseRegistry(copy)
    expect(parsed.success ? [] : parsed.issues.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', ['version']],
      ['registry-check', ['instruments', at, 'signedOn']],
    ])
  })
})

test.each([undefined, null, 0, 'x', [], {}, { instruments: 5 }, { instruments: [null, 1] }, new Map()])(
  '%j is no registry, and no crash',
  (input) => {
    expect(parseRegistry(input).success).toBe(false)
  },
)

test('keys of the prototype are refused', () => {
  const parsed = parseRegistry(JSON.parse('{"__proto__": {"schema": 1}, "instruments": [{"__proto__": {"key": "x"}}]}'))
  expect(parsed.success ? [] : parsed.issues.map(({ code }) => code)).toContain('forbidden-key')
})

test('anything at all gives a result', () => {
  fc.assert(
    fc.property(fc.anything(), fc.nat(at + 50), (value, n) => {
      expect(parseRegistry(value).success).toBe(false)
      const small = { ...instruments, instruments: [...instruments.instruments.slice(0, n % 5), value] }
      expect(parseRegistry(small).success).toBe(false)
    }),
    { numRuns: 200 },
  )
})
