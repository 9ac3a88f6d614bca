import { readFileSync } from 'node:fs'

import { type CheckRegistryOptions, checkRegistry, type InstrumentKey, type RegistryFinding } from 'danvan/law'
import { instruments } from 'danvan/rulesets'
import { parseRegistry } from 'danvan/schemas'
import { describe, expect, test } from 'vitest'

import { buildRegistry, type Sketch } from './buildRegistry.ts'

interface Break extends RegistryFinding {
  readonly why: string
  readonly instruments: readonly Sketch[]
  readonly options?: CheckRegistryOptions
}

const { breaks, sound } = JSON.parse(readFileSync('test/cases/registry-checks.json', 'utf8')) as {
  breaks: Break[]
  sound: Pick<Break, 'why' | 'instruments' | 'options'>[]
}

/** Every code there is; the compiler sees to it that none is forgotten. */
const codes: Record<RegistryFinding['code'], true> = {
  'invalid-key': true,
  'duplicate-key': true,
  'key-mismatch': true,
  'effective-before-signed': true,
  'last-day-before-first': true,
  'attested-outside': true,
  'governs-reversed': true,
  'unknown-instrument': true,
  'relation-before-signing': true,
  overlap: true,
  gap: true,
  'relation-to-ended': true,
  circle: true,
  'not-reviewed': true,
}

test('every code has a case that breaks it', () => {
  expect(new Set(breaks.map(({ code }) => code))).toEqual(new Set(Object.keys(codes)))
})

describe('a broken registry', () => {
  test.each(breaks)('$code: $why', ({ code, severity, path, data, instruments: sketches, options }) => {
    const findings = checkRegistry(buildRegistry(sketches), options)
    const found = findings.filter((finding) => finding.code === code)
    expect(found).toMatchObject([{ severity, path, ...(data && { data }) }])
    expect(findings.filter((finding) => finding.code !== code && finding.severity === 'error')).toEqual([])
  })

  test.each(breaks.filter(({ options, code }) => options === undefined && code !== 'invalid-key'))(
    'is refused by the parser only for errors: $code: $why',
    ({ code, severity, path, instruments: sketches }) => {
      const parsed = parseRegistry(buildRegistry(sketches))
      expect(parsed.success).toBe(severity !== 'error')
      if (!parsed.success)
        expect(parsed.issues).toMatchObject([{ code: 'registry-check', path, data: { check: code } }])
    },
  )
})

describe('a sound registry', () => {
  test.each(sound)('$why', ({ instruments: sketches, options }) => {
    expect(checkRegistry(buildRegistry(sketches), options)).toEqual([])
  })

  test('the shipped one has no error and one warning: the odd date of a repealing clause', () => {
    const findings = checkRegistry(instruments, { asOf: instruments.reviewedOn })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findings.filter(({ severity }) => severity === 'warning')).toMatchObject([
      {
        code: 'relation-before-signing',
        data: { target: 'decree:159/2016/NĐ-CP:chinh-phu:undated', on: '2023-08-08' },
      },
    ])
  })
})

test('a chain of many thousand ends in an answer', () => {
  const key = (n: number) => `decree:${n}/2000/NĐ-CP:chinh-phu:undated` as InstrumentKey
  const source = { provenance: 'read', copy: 'a copy' } as const
  const length = 20_000
  const chain = buildRegistry(
    Array.from({ length }, (_, n) => ({
      key: key(n),
      relations: [{ kind: 'replaces', target: key((n + 1) % length), source }],
    })),
  )
  expect(checkRegistry(chain)).toMatchObject([{ code: 'circle', data: { length } }])
})

test.each([
  [{ asOf: '2027-02-29' }, 'invalid-date'],
  [{ months: 0 }, 'invalid-option'],
  [{ months: 1.5 }, 'invalid-option'],
  [{ months: Number.NaN }, 'invalid-option'],
])('%j is refused', (options, code) => {
  expect(() => checkRegistry(instruments, options)).toThrow(expect.objectContaining({ code }))
})
