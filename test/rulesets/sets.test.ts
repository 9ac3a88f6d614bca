import * as rulesets from 'danvan/rulesets'
import { parseCriteriaSet, parseFactCatalogue } from 'danvan/schemas'
import { checkCriteriaSet, type FactCatalogue, score, sourcesOf } from 'danvan/scoring'
import { describe, expect, test } from 'vitest'

const {
  bodies012018,
  canTho2579,
  evaluationFactCatalogue,
  factCatalogue,
  factsFromDossiers,
  officials012018,
  portal766,
} = rulesets
const sets = [canTho2579, officials012018, bodies012018, portal766]
const catalogue: FactCatalogue = {
  ...evaluationFactCatalogue,
  facts: [...factCatalogue.facts, ...evaluationFactCatalogue.facts],
}

test('the catalogue is sound, and no fact stands in both', () => {
  expect(parseFactCatalogue(evaluationFactCatalogue).success).toBe(true)
  const ids = catalogue.facts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const fact of factsFromDossiers) expect(ids).toContain(fact)
})

describe.each(sets)('$id', (set) => {
  test('parses, and reads only facts of the catalogues', () => {
    expect(parseCriteriaSet(set).success).toBe(true)
    const errors = checkCriteriaSet(set, { catalogue }).filter(({ severity }) => severity !== 'info')
    expect(errors.filter(({ code }) => code !== 'assumed-left')).toEqual([])
  })

  test('names an instrument of the registry in every figure', () => {
    const keys = new Set(rulesets.instruments.instruments.map(({ key }) => key))
    for (const { id, figure, source } of sourcesOf(set))
      expect({ id, figure, known: source.instrument !== undefined && keys.has(source.instrument) }).toEqual({
        id,
        figure,
        known: true,
      })
  })

  test('says on every result what is assumed', () => {
    const nothing = {
      schema: 'danvan/assessment@1' as const,
      criteriaSet: { id: set.id },
      unit: 'Đơn vị',
      period: { from: '2026-01-01', to: '2026-12-31' },
      stage: 'self',
      facts: {},
    }
    const { figures, findings, provenance } = score(set, nothing, { asOf: '2026-12-31' })
    const isAssumed = (figures.assumed ?? 0) > 0
    expect(findings.some(({ code }) => code === 'figures-assumed')).toBe(isAssumed)
    expect(provenance).toBe(isAssumed ? 'assumed' : 'inferred')
  })
})

test('of Cần Thơ what the body says is read; what stands in Phụ lục II or is not said is assumed', () => {
  const figures = sourcesOf(canTho2579)
  const of = (id: string) => figures.filter((each) => each.id === id).map(({ source }) => source.provenance)
  for (const id of ['G1', 'G2', 'bonus', 'penalty', 'hoan-thanh-tot', 'veto.criminal', 'bang-khen'])
    expect(new Set(of(id))).toEqual(new Set(['read']))
  for (const id of ['bonus.models', 'penalty.annex', 'policies.rounding'])
    expect(new Set(of(id))).toEqual(new Set(['assumed']))
})
