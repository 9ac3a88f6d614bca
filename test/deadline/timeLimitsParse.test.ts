import type { TimeLimitCatalogue } from 'danvan/deadline'
import { timeLimits } from 'danvan/rulesets'
import { parseTimeLimits } from 'danvan/schemas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** A copy of the shipped catalogue with one value put somewhere else. */
function edited(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(timeLimits))
  let inner = copy
  for (const key of path.slice(0, -1)) inner = inner[key]
  inner[path.at(-1) as string] = value
  return copy
}

const at = timeLimits.rules.findIndex(({ id }) => id === 'permit.house/50-2014-amended')

test('the shipped catalogue comes back as it was, frozen', () => {
  const parsed = parseTimeLimits(JSON.parse(JSON.stringify(timeLimits)))
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues.slice(0, 5)))
  expect(parsed.data).toEqual(timeLimits)
  expect(Object.isFrozen(parsed.data.rules[0]?.figure)).toBe(true)
})

describe('one fault', () => {
  test.each([
    [['schema'], 'danvan/time-limits@2', 'not-one-of'],
    [['reviewedOn'], '2026-02-30', 'not-a-date'],
    [['rules', at, 'kind'], 'legal', 'not-one-of'],
    [['rules', at, 'figure', 'limit'], { amount: 15 }, 'missing', 'unit'],
    [['rules', at, 'figure', 'limit', 'unit'], 'days', 'not-one-of'],
    [['rules', at, 'figure', 'limit', 'amount'], 0.5, 'wrong-type'],
    [['rules', at, 'figure', 'limit', 'amount'], -1, 'too-small'],
    [['rules', at, 'figure', 'limit', 'amount'], Number.NaN, 'not-finite'],
    [['rules', at, 'start', 'events', 0], 'full-valid-flie', 'not-one-of'],
    [['rules', at, 'when'], { place: ['far'] }, 'not-one-of', 'place', 0],
    [['rules', at, 'when'], { palce: ['remote'] }, 'unknown-key', 'palce'],
    [['rules', at, 'source'], { provenance: 'read' }, 'missing', 'copy'],
    [['rules', at, 'inForce', 'end'], { kind: 'open' }, 'missing', 'source'],
    [['rules', at, 'direction'], 'after', 'not-one-of'],
    [['procedures', 0, 'label', 'vi'], 'x'.repeat(10_000_000), 'too-long'],
  ] as const)('%j = %.40j: %s', (path, value, code, ...inside) => {
    expect(parseTimeLimits(edited(path, value))).toMatchObject({
      success: false,
      issues: [{ code, path: [...path, ...inside] }],
    })
  })

  test('of reference is told with the code of the check and the nearest name', () => {
    expect(parseTimeLimits(edited(['rules', at, 'procedure'], 'permit.huose'))).toMatchObject({
      success: false,
      issues: [
        {
          code: 'time-limit-check',
          path: ['rules', at, 'procedure'],
          data: { check: 'unknown-procedure', nearest: 'permit.house' },
        },
      ],
    })
  })

  test('of shape does not hide those of a sound row', () => {
    const copy = edited(['version'], 1) as TimeLimitCatalogue
    const rule = copy.rules[at] as { source: { provision: string } }
    rule.source.provision = 'Đ102.1.e'
    const parsed = parseTimeLimits(copy)
    expect(parsed.success ? [] : parsed.issues.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', ['version']],
      ['time-limit-check', ['rules', at, 'source', 'provision']],
    ])
  })
})

test.each([undefined, null, 0, 'x', [], {}, { rules: 5 }, { rules: [null, 1, {}] }, new Map()])(
  '%j is no catalogue, and no crash',
  (input) => {
    expect(parseTimeLimits(input).success).toBe(false)
  },
)

test('keys of the prototype are refused', () => {
  const parsed = parseTimeLimits(JSON.parse('{"__proto__": {"schema": 1}, "rules": [{"__proto__": {"id": "x"}}]}'))
  expect(parsed.success ? [] : parsed.issues.map(({ code }) => code)).toContain('forbidden-key')
})

test('anything at all gives a result', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseTimeLimits(value).success).toBe(false)
      expect(parseTimeLimits({ ...timeLimits, rules: [...timeLimits.rules.slice(0, 3), value] }).success).toBe(false)
    }),
    { numRuns: 200 },
  )
})
