import { readFileSync } from 'node:fs'

import { parseCriteriaSet } from 'danvan/schemas'
import {
  type Bound,
  type CriteriaSet,
  checkCriteriaSet,
  type Fact,
  type FactCatalogue,
  type SetFindingCode,
} from 'danvan/scoring'
import { describe, expect, test } from 'vitest'

import { assess, buildSet, type SetParts } from './buildSet.ts'

type Path = readonly (string | number)[]
interface Break {
  readonly code: SetFindingCode
  readonly why: string
  readonly set: SetParts
  readonly edit?: readonly { readonly path: Path; readonly value: unknown }[]
  readonly example?: Readonly<Record<string, Fact>>
  readonly earned?: number
  readonly catalogue?: { readonly id: string; readonly levels?: readonly string[] }
  readonly path: Path
  readonly also?: readonly Path[]
  readonly severity?: 'warning' | 'info'
  readonly data?: object
}
interface Bands {
  readonly upper: Bound
  readonly lower: Bound
  readonly places: number
  readonly compare: 'rounded' | 'exact'
  readonly found: readonly SetFindingCode[]
  readonly note: string
}

const cases = JSON.parse(readFileSync('test/cases/criteria-set-checks.json', 'utf8'))
const breaks: readonly Break[] = cases.breaks
const bands: readonly Bands[] = cases.bands
const title = { vi: 'Tên gọi' }

function broken({ set: parts, edit = [], example, earned }: Break): CriteriaSet {
  const set = JSON.parse(JSON.stringify(buildSet(parts)))
  for (const { path, value } of edit) {
    const holder = path.slice(0, -1).reduce((at, key) => at[key], set)
    holder[path.at(-1) as string] = value
  }
  if (example) set.examples = [{ title, assessment: assess(example), asOf: '2024-12-31', expected: { earned } }]
  return set
}

function catalogueOf({ id, levels }: NonNullable<Break['catalogue']>): FactCatalogue {
  const level = levels && { levels: levels.map((each) => ({ id: each, label: title })) }
  const fact = { id, label: title, kind: levels ? ('level' as const) : ('boolean' as const), provedBy: [], ...level }
  return { schema: 'danvan/fact-catalogue@1', id: 'danh-muc', version: '1', title, facts: [fact] }
}

test('every code of a finding has a row', () => {
  const source = readFileSync('src/scoring/FindingCode.ts', 'utf8').split('SetFindingCode =')[1] as string
  const codes = [...source.matchAll(/'([\w-]+)'/g)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(20)
  expect([...new Set(breaks.map(({ code }) => code))].sort()).toEqual([...codes].sort())
})

test('a sound set has no findings', () => {
  const facts = { a: { value: true, basis: 'count' } } as const
  const withExample = broken({ set: {}, example: facts, earned: 10 } as unknown as Break)
  expect(checkCriteriaSet(buildSet())).toEqual([])
  expect(checkCriteriaSet(withExample)).toEqual([])
  expect(checkCriteriaSet(buildSet(), { catalogue: catalogueOf({ id: 'a' }) })).toEqual([])
})

for (const row of breaks)
  test(`${row.code}: ${row.why}`, () => {
    const { code, path, also = [], severity = 'error', catalogue, data } = row
    const set = broken(row)
    const findings = checkCriteriaSet(set, catalogue ? { catalogue: catalogueOf(catalogue) } : {})
    expect(findings.map((finding) => [finding.code, finding.severity, finding.path])).toEqual(
      [path, ...also].map((each) => [code, severity, each]),
    )
    if (data) expect(findings[0]?.data).toMatchObject(data)
    if (catalogue) return
    const parsed = parseCriteriaSet(set)
    const checks = parsed.success ? [] : parsed.issues.map((issue) => [issue.code, issue.data.check, issue.path])
    expect(checks).toEqual(
      severity === 'error' ? [path, ...also].map((each) => ['criteria-set-check', code, each]) : [],
    )
  })

describe('bounds of bands, at the places and by the comparison that the set says', () => {
  const text = ({ inclusive }: Bound, brackets: string) => brackets[inclusive ? 0 : 1]
  for (const { upper, lower, places, compare, found, note } of bands)
    test(`…${upper.points}${text(upper, '])')} ${text(lower, '[(')}${lower.points}… at ${places} places, ${compare}: ${found.join() || 'sound'} ${note}`, () => {
      const set = buildSet({
        places,
        criteria: [{ id: 'a', max: 100, rule: { kind: 'met', fact: 'a' } }],
        rawBands: [
          { id: 'x', lower },
          { id: 'y', upper },
        ],
        policies: { rounding: { compare } },
      })
      expect(checkCriteriaSet(set).map(({ code }) => code)).toEqual(found)
    })
})
