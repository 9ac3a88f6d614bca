import { readFileSync } from 'node:fs'

import { parseAssessment, parseCriteriaSet } from 'danvan/schemas'
import { type Assessment, checkCriteriaSet, type Fact, type FactValue, score } from 'danvan/scoring'
import { expect, test } from 'vitest'

import { assess, known } from './buildSet.ts'
import { expectResult } from './expectResult.ts'
import { fixtures, setOf } from './loadSets.ts'

interface Decided {
  readonly id: string
  readonly set: string
  readonly citation: string
  readonly facts: Readonly<Record<string, Fact | FactValue>>
  readonly criteriaSet?: string
  readonly stage?: string
  readonly claims?: Assessment['claims']
  readonly expected: Readonly<Record<string, unknown>>
  readonly note: string
}

const { cases } = JSON.parse(readFileSync('test/cases/scoring-decisions.json', 'utf8')) as { cases: readonly Decided[] }

/** A plain value is a counted fact. */
function factOf(value: Fact | FactValue): Fact {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Fact) : known(value as FactValue)
}

test('every case has an id of its own', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
})

for (const [id, { citation }] of fixtures)
  test(`${id} is a sound set (${citation})`, () => {
    const parsed = parseCriteriaSet(setOf(id))
    expect(parsed.success ? [] : parsed.issues).toEqual([])
  })

test('the defects that Hải Phòng 212/2025 prints are found: maximum 2 with best level 1, block 20 rescaled to 10 (trap 31)', () => {
  const found = checkCriteriaSet(setOf('hai-phong-212-2025-heads'))
  expect(found.map(({ code, severity, data }) => [code, severity, data])).toEqual([
    ['points-not-reaching-max', 'warning', { id: 'ddci', best: 1, max: 2 }],
    ['rescale-not-max', 'warning', { id: 'B5', max: 20, to: 10 }],
    ...found.filter(({ code }) => code === 'assumed-left').map(({ code, severity, data }) => [code, severity, data]),
  ])
})

for (const { id, set: name, citation, facts, criteriaSet, stage, claims, expected, note } of cases)
  test(`${id}: ${note} (${citation})`, () => {
    const set = setOf(name)
    const assessment = assess(Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, factOf(value)])), {
      criteriaSet: { id: criteriaSet ?? set.id },
      period: { from: '2026-01-01', to: '2026-12-31' },
      stage: stage ?? 'self',
      ...(claims === undefined ? {} : { claims }),
    })
    const parsed = parseAssessment(assessment, { criteriaSet: set })
    const faults = parsed.success ? [] : parsed.issues.map(({ code }) => code)
    expect(faults).toEqual(expected['faults'] ?? [])
    expectResult(score(set, assessment, { asOf: '2026-12-31' }), expected)
  })
