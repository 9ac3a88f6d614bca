import { readFileSync } from 'node:fs'

import { checkTimeLimits, type TimeLimitFinding } from 'danvan/deadline'
import { instruments } from 'danvan/rulesets'
import { parseTimeLimits } from 'danvan/schemas'
import { describe, expect, test } from 'vitest'

import { buildTimeLimits, type RuleSketch } from './buildTimeLimits.ts'

interface Break extends TimeLimitFinding {
  readonly why: string
  readonly rules: readonly RuleSketch[]
  readonly procedures?: readonly string[]
}

const { breaks, sound } = JSON.parse(readFileSync('test/cases/time-limit-checks.json', 'utf8')) as {
  breaks: Break[]
  sound: Pick<Break, 'why' | 'rules'>[]
}

/** Every code there is; the compiler sees to it that none is forgotten. */
const codes: Record<TimeLimitFinding['code'], true> = {
  'duplicate-id': true,
  'unknown-procedure': true,
  'procedure-without-rule': true,
  'unknown-rule': true,
  'invalid-limit': true,
  'start-missing': true,
  'last-day-before-first': true,
  'attested-outside': true,
  'provision-not-canonical': true,
  'instrument-missing': true,
  'unknown-instrument': true,
  'outside-instrument': true,
  overlap: true,
  gap: true,
  'case-missing': true,
  unverified: true,
}

test('every code has a case that breaks it', () => {
  expect(new Set(breaks.map(({ code }) => code))).toEqual(new Set(Object.keys(codes)))
})

describe('a broken catalogue', () => {
  test.each(breaks)('$code: $why', ({ code, severity, path, data, rules, procedures }) => {
    const findings = checkTimeLimits(buildTimeLimits(rules, procedures), { instruments })
    expect(findings.filter((finding) => finding.code === code)).toMatchObject([
      { severity, path, ...(data && { data }) },
    ])
    expect(findings.filter((finding) => finding.code !== code && finding.severity === 'error')).toEqual([])
  })

  const needsRegistry = ['unknown-instrument', 'outside-instrument']

  test.each(breaks.filter(({ code }) => !needsRegistry.includes(code)))(
    'is refused by the parser only for errors: $code: $why',
    ({ severity, rules, procedures }) => {
      expect(parseTimeLimits(buildTimeLimits(rules, procedures)).success).toBe(severity !== 'error')
    },
  )
})

describe('a sound catalogue', () => {
  test.each(sound)('$why', ({ rules }) => {
    expect(checkTimeLimits(buildTimeLimits(rules), { instruments })).toEqual([])
  })
})

test('many thousand rows end in an answer', () => {
  const rules = Array.from({ length: 5_000 }, (_, i) => {
    const year = 2_000 + Math.floor(i / 336)
    const day = `${year}-${String(1 + (Math.floor(i / 28) % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
    return { from: day, lastDay: day }
  })
  const findings = checkTimeLimits(buildTimeLimits(rules))
  expect(findings.filter(({ code }) => code === 'overlap')).toEqual([])
})

test('conditions without end are not multiplied out', () => {
  const all = { complexity: ['ordinary'], place: ['remote'], matter: ['complaint'] }
  const wide = {
    request: ['new', 'fixed-term', 'adjusted', 'repair', 'relocation', 'upgrade', 'extension', 'reissue'],
    worksGrade: ['special', 'I', 'II', 'III', 'IV'],
    projectGroup: ['national', 'A', 'B', 'C'],
    step: ['ask-report', 'report', 'notice', 'supply', 'decision'],
    channel: ['direct', 'online'],
    funding: ['public', 'other'],
    consulted: ['agencies', 'others'],
  }
  expect(checkTimeLimits(buildTimeLimits([{ when: { ...all, ...wide } }])).map(({ code }) => code)).toEqual([])
})
