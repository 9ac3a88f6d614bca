import { factCatalogue, quangNgai1211 } from 'danvan/rulesets'
import { parseAssessment, parseCriteriaSet, parseFactCatalogue } from 'danvan/schemas'
import type { CriteriaSet } from 'danvan/scoring'
import { describe, expect, test } from 'vitest'

import { assess, buildSet, known, supplied } from './buildSet.ts'

/** Where and what: `facts.a.value not-finite`. */
const faultsOf = (result: { success: boolean; issues?: readonly { code: string; path: readonly unknown[] }[] }) =>
  (result.issues ?? []).map(({ code, path }) => `${path.join('.')} ${code}`)
const copy = <T>(value: T) => JSON.parse(JSON.stringify(value))

describe('every fault at once, each with its path', () => {
  test('ten faults of an assessment', () => {
    const input = {
      ...assess({
        'plan.dv': { value: Number.NaN, basis: 'document' },
        'par.plan': { value: true, basis: 'documnt' } as never,
        'dossiers.ontime': known(724),
        'reception.noticeFrequency': known('every-mnth'),
        'rules.working': known(true),
        'models.effect': known(-1),
      }),
      criteriaSet: { id: quangNgai1211.id },
      unitt: 'Sở Xây dựng',
      period: { from: '2023-02-29', to: '2023-12-31' },
      disputed: {
        'rules.working': {
          readings: [
            { value: true, because: 'a' },
            { value: false, because: 'b' },
          ],
        },
      },
      claims: { '1.1': { points: 4.01 }, '1.22': { points: 1 } },
    }
    expect(faultsOf(parseAssessment(input, { criteriaSet: quangNgai1211, catalogue: factCatalogue })).sort()).toEqual(
      [
        'unitt unknown-key',
        'period.from not-a-date',
        'facts.plan.dv.value not-finite',
        'facts.par.plan.basis not-one-of',
        'facts.dossiers.ontime unknown-fact',
        'facts.reception.noticeFrequency.value value-not-a-level',
        'facts.rules.working fact-both-known-and-disputed',
        'facts.models.effect.value value-wrong-type',
        'claims.1.1.points claim-above-max',
        'claims.1.22 unknown-criterion',
      ].sort(),
    )
  })

  test('ten faults of a criteria set', () => {
    const set = copy(quangNgai1211)
    const [g1, g2] = set.groups
    g1.criteria[0].max = '4'
    g1.criteria[1].rule.kind = 'deadlin'
    g1.criteria[2].sorce = 1
    g1.criteria[3].reads = ['report.late']
    g2.criteria[1].source.provenance = 'asumed'
    g2.criteria[4].rule.cap = undefined
    g2.criteria[5].id = g2.criteria[0].id
    set.places = 5
    set.inForce.from = '2023-02-29'
    set.bands[0].lower.points = -1e300
    expect(faultsOf(parseCriteriaSet(set)).sort()).toEqual(
      [
        'groups.0.criteria.0.max wrong-type',
        'groups.0.criteria.1.rule.kind not-one-of',
        'groups.0.criteria.2.sorce unknown-key',
        'groups.0.criteria.3.reads criteria-set-check',
        'groups.1.criteria.1.source.provenance not-one-of',
        'groups.1.criteria.4.rule criteria-set-check',
        'groups.1.criteria.5.id criteria-set-check',
        'places too-large',
        'inForce.from not-a-date',
        'bands.0.lower.points too-small',
      ].sort(),
    )
  })
})

describe('a mistyped name gets the nearest known one', () => {
  const withCatalogue = { criteriaSet: quangNgai1211, catalogue: factCatalogue }
  const forQuangNgai = { criteriaSet: { id: quangNgai1211.id } }
  const rule = (set: CriteriaSet, change: (rule: Record<string, unknown>) => void) => {
    const changed = copy(set)
    change(changed.groups[0].criteria[0].rule)
    return parseCriteriaSet(changed)
  }
  test.each([
    [
      'a fact key',
      parseAssessment(assess({ 'dossiers.ontime': known(1) }, forQuangNgai), withCatalogue),
      'dossiers.onTime',
    ],
    [
      'a level, with set and catalogue',
      parseAssessment(assess({ 'reception.noticeFrequency': known('every-mnth') }, forQuangNgai), withCatalogue),
      'every-month',
    ],
    [
      'a level, with the set alone',
      parseAssessment(assess({ 'reception.noticeFrequency': known('every-mnth') }, forQuangNgai), {
        criteriaSet: quangNgai1211,
      }),
      'every-month',
    ],
    [
      'a disputed fact key',
      parseAssessment(
        assess(
          {},
          {
            ...forQuangNgai,
            disputed: {
              'rules.spendng': {
                readings: [
                  { value: true, because: 'a' },
                  { value: false, because: 'b' },
                ],
              },
            },
          },
        ),
        withCatalogue,
      ),
      'rules.spending',
    ],
    ['a stage', parseAssessment(assess({}, { ...forQuangNgai, stage: 'selff' }), withCatalogue), 'self'],
    [
      'a property of a fact',
      parseAssessment(
        assess({ 'plan.dv': { value: true, basis: 'document', evidnce: [] } as never }, forQuangNgai),
        withCatalogue,
      ),
      'evidence',
    ],
    [
      'a rule kind',
      rule(buildSet(), (each) => {
        each.kind = 'mett'
      }),
      'met',
    ],
    [
      'a property of a rule',
      rule(
        buildSet({ criteria: [{ id: 'a', max: 1, rule: { kind: 'count', fact: 'a', each: 1, cap: 1 } }], bands: [] }),
        (each) => {
          each.capp = 1
        },
      ),
      'cap',
    ],
    ['a property of the set', parseCriteriaSet({ ...buildSet(), maxPoint: 10 }), 'maxPoints'],
    ['a provenance', parseCriteriaSet({ ...buildSet(), source: { ...supplied, provenance: 'suplied' } }), 'supplied'],
  ])('%s', (_, result, nearest) => {
    expect(result.success ? [] : result.issues).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ nearest }) }),
    ])
  })
})

describe('values of an assessment', () => {
  const inSet = { criteriaSet: buildSet({ criteria: [{ id: 'a', max: 10, rule: { kind: 'met', fact: 'a' } }] }) }
  test.each([
    [
      'a period the wrong way round',
      assess({}, { period: { from: '2024-12-31', to: '2024-01-01' } }),
      'period period-reversed',
    ],
    [
      'a cut-off before the period',
      assess({}, { period: { from: '2024-01-01', to: '2024-12-31', cutOff: '2023-12-31' } }),
      'period.cutOff period-reversed',
    ],
    ['a date that is none', assess({}, { period: { from: '2023-02-29', to: '2023-12-31' } }), 'period.from not-a-date'],
    [
      'a claim above the maximum by a hundredth',
      assess({}, { claims: { a: { points: 10.01 } } }),
      'claims.a.points claim-above-max',
    ],
    ['a claim below nothing', assess({}, { claims: { a: { points: -0.01 } } }), 'claims.a.points claim-negative'],
    ['a claim for no criterion', assess({}, { claims: { b2: { points: 1 } } }), 'claims.b2 unknown-criterion'],
    ['another set', assess({}, { criteriaSet: { id: 'khac-2-2024' } }), 'criteriaSet.id criteria-set-mismatch'],
    ['a number where yes or no is asked', assess({ a: known(1) }), 'facts.a.value value-wrong-type'],
    [
      'one reading only',
      assess({}, { disputed: { a: { readings: [{ value: 1, because: 'x' }] } } }),
      'disputed.a.readings too-small',
    ],
  ])('%s', (_, input, fault) => {
    expect(faultsOf(parseAssessment(input, inSet))).toEqual([fault])
  })

  test('a claim of exactly the maximum, and one day, are sound', () => {
    const oneDay = assess(
      {},
      { claims: { a: { points: 10 } }, period: { from: '2024-01-01', to: '2024-01-01', cutOff: '2024-01-01' } },
    )
    expect(parseAssessment(oneDay, inSet)).toEqual({ success: true, data: oneDay })
  })

  test('−0 becomes 0, also inside facts and claims', () => {
    const parsed = parseAssessment(assess({ a: known(-0) }, { claims: { a: { points: -0 } } }))
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
    const { facts, claims } = parsed.data
    expect(Object.is((facts.a as { value: number }).value, 0)).toBe(true)
    expect(Object.is(claims?.a?.points, 0)).toBe(true)
  })

  test('what was parsed is frozen all through, and the input is left alone', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
    const inputs = [copy(assess({ a: known(['x']) })), copy(quangNgai1211), copy(factCatalogue)]
    const parsed = [parseAssessment(inputs[0]), parseCriteriaSet(inputs[1]), parseFactCatalogue(inputs[2])]
    for (const each of parsed) expect(each.success && isFrozen(each.data)).toBe(true)
    for (const input of inputs) expect(Object.isFrozen(input)).toBe(false)
  })
})

describe('parseFactCatalogue', () => {
  const fact = { id: 'a', label: { vi: 'a' }, kind: 'boolean', provedBy: [] }
  test.each([
    ['an id twice', [fact, fact], 'facts.1.id duplicate'],
    ['a level without levels', [{ ...fact, kind: 'level' }], 'facts.0.levels missing'],
    ['an unknown kind', [{ ...fact, kind: 'bool' }], 'facts.0.kind not-one-of'],
  ])('%s', (_, facts, fault) => {
    expect(faultsOf(parseFactCatalogue({ ...copy(factCatalogue), facts }))).toEqual([fault])
  })
})
