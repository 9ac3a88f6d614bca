import { readFileSync } from 'node:fs'

import { parseAssessment, parseCriteriaSet } from 'danvan/schemas'
import { type Assessment, type Fact, type FactValue, type ScoreResult, score } from 'danvan/scoring'
import { expect } from 'vitest'

import { assess, buildSet, known, type SetParts } from './buildSet.ts'
import { expectResult } from './expectResult.ts'
import { setOf } from './loadSets.ts'

/** A case as data: a set by its id or by its parts, facts, and what must come out. */
export interface ScoringCase {
  readonly id: string
  readonly set: string | SetParts
  readonly citation: string
  /** A plain value is a counted fact. */
  readonly facts: Readonly<Record<string, Fact | FactValue>>
  readonly criteriaSet?: string
  readonly stage?: string
  /** The year 2026, unless the case is about time. */
  readonly period?: Assessment['period']
  readonly claims?: Assessment['claims']
  readonly expected: Readonly<Record<string, unknown>>
  readonly note: string
}

/** The cases of a file. */
export function casesIn(file: string): readonly ScoringCase[] {
  return (JSON.parse(readFileSync(`test/cases/${file}`, 'utf8')) as { cases: readonly ScoringCase[] }).cases
}

/** Scores a case and holds it against what must come out; the parser must find the same faults. */
export function runCase({ set: named, facts, criteriaSet, stage, period, claims, expected }: ScoringCase): ScoreResult {
  const set = typeof named === 'string' ? setOf(named) : buildSet(named)
  const parsedSet = parseCriteriaSet(set)
  expect(parsedSet.success ? [] : parsedSet.issues).toEqual([])
  const assessment = assess(Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, factOf(value)])), {
    criteriaSet: { id: criteriaSet ?? set.id },
    period: period ?? { from: '2026-01-01', to: '2026-12-31' },
    stage: stage ?? 'self',
    ...(claims === undefined ? {} : { claims }),
  })
  const parsed = parseAssessment(assessment, { criteriaSet: set })
  expect(parsed.success ? [] : parsed.issues.map(({ code }) => code)).toEqual(expected['faults'] ?? [])
  const result = score(set, assessment, { asOf: '2026-12-31' })
  expectResult(result, expected)
  return result
}

function factOf(value: Fact | FactValue): Fact {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Fact) : known(value as FactValue)
}
