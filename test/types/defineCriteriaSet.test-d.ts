import { type CriteriaSet, defineCriteriaSet, quangNgai1211 } from 'danvan'
import { expectTypeOf, test } from 'vitest'

const source = { provenance: 'supplied', by: 'Văn phòng', paper: 'biểu điểm', on: '2024-01-01' } as const
const title = { vi: 'Tên gọi' }
const met = { kind: 'met', fact: 'plan.dv' } as const
const ratio = {
  kind: 'ratio',
  share: {
    numerator: { label: title, facts: ['dossiers.onTime'] },
    denominator: { label: title, facts: ['dossiers.resolved'] },
  },
  zeroOfZero: 'full',
  above: 'invalid',
} as const
const one = { id: 'I.1', number: 'I.1', title, max: 4, rule: met, reads: ['plan.dv'], evidence: [], source } as const
const two = {
  id: 'I.2',
  number: 'I.2',
  title,
  max: 6,
  rule: ratio,
  reads: ['dossiers.onTime', 'dossiers.resolved'],
  evidence: [],
  source,
} as const
const assessment = {
  schema: 'danvan/assessment@1',
  criteriaSet: { id: 'vi-du-1-2026' },
  unit: 'Sở Ví dụ',
  period: { from: '2026-01-01', to: '2026-12-31' },
  stage: 'self',
  facts: {},
  claims: { 'I.1': { points: 4 } },
} as const
const set = {
  schema: 'danvan/criteria-set@1',
  id: 'vi-du-1-2026',
  version: '1.0.0',
  title,
  source,
  inForce: { from: '2026-01-01', source },
  maxPoints: 10,
  places: 2,
  groups: [{ id: 'I', number: 'I', title, max: 10, criteria: [one, two], source }],
  bands: [
    { id: 'dat', title, lower: { points: 5, inclusive: true }, source },
    { id: 'khong-dat', title, upper: { points: 5, inclusive: false }, source },
  ],
  gates: [
    { id: 'zero', title, bands: ['dat'], when: { kind: 'criterion-zero' }, effect: { kind: 'next-band' }, source },
    {
      id: 'veto',
      title,
      when: { kind: 'fact-is', fact: 'integrity.corruption', values: [true] },
      effect: { kind: 'fix', band: 'khong-dat' },
      source,
    },
  ],
  policies: {
    notApplicable: { policy: 'forbidden', source },
    missing: { effect: 'incomplete', source },
    evidence: { weakBases: [], effect: 'keep', source },
    waived: { effect: 'forbidden', source },
    emptyGroup: { effect: 'zero', source },
    rounding: { mode: 'half-up', at: 'leaf', compare: 'rounded', source },
    total: { source },
    official: { stage: 'self', source },
  },
  stages: [{ id: 'self', title, actor: title, source }],
  examples: [{ title, assessment, asOf: '2026-12-31', expected: { bands: ['dat', 'khong-dat'] } }],
} as const
const [group] = set.groups
const [zero, veto] = set.gates
const [example] = set.examples
const facts = { facts: ['plan.dv', 'dossiers.onTime', 'dossiers.resolved', 'integrity.corruption'] } as const

test('a sound set compiles, and keeps its ids as types', () => {
  const defined = defineCriteriaSet(set, facts)
  expectTypeOf(defined).toExtend<CriteriaSet>()
  expectTypeOf(defined.bands[0].id).toEqualTypeOf<'dat'>()
  // A set whose ids are not known as types is checked when it runs.
  defineCriteriaSet(quangNgai1211, { facts: [] as string[] })
})

test('written out in the call, it needs no "as const"', () => {
  defineCriteriaSet(
    {
      ...set,
      gates: [
        {
          id: 'veto',
          title: { vi: 'Liệt' },
          when: { kind: 'fact-is', fact: 'integrity.corruption', values: [true] },
          effect: { kind: 'fix', band: 'khong-dat' },
          source,
        },
      ],
    },
    facts,
  )
})

test('a reference to nothing does not compile', () => {
  const criteria = <const One>(first: One) => ({ ...set, groups: [{ ...group, criteria: [first, two] }] }) as const
  const unknownFact = criteria({ ...one, rule: { kind: 'met', fact: 'plan.dx' } })
  // @ts-expect-error a rule reads a fact that does not exist
  defineCriteriaSet(unknownFact, facts)
  const unknownRead = criteria({ ...one, reads: ['plan.dx'] })
  // @ts-expect-error a criterion lists a fact that does not exist
  defineCriteriaSet(unknownRead, facts)
  // @ts-expect-error a share reads a fact that does not exist
  defineCriteriaSet(set, { facts: ['plan.dv', 'dossiers.onTime', 'integrity.corruption'] })
  const when = { kind: 'fact-is', fact: 'integrity.corupt', values: [true] } as const
  const unknownInGate = { ...set, gates: [{ ...veto, when }] } as const
  // @ts-expect-error a gate reads a fact that does not exist
  defineCriteriaSet(unknownInGate, facts)
  const unknownGuard = { ...set, gates: [{ ...zero, bands: ['dat', 'giai'] }] } as const
  // @ts-expect-error a gate guards a band that does not exist
  defineCriteriaSet(unknownGuard, facts)
  const unknownBand = { ...set, gates: [{ ...veto, effect: { kind: 'fix', band: 'khong-dad' } }] } as const
  // @ts-expect-error a gate leads to a band that does not exist
  defineCriteriaSet(unknownBand, facts)
  const unknownStage = { ...set, policies: { ...set.policies, official: { stage: 'appraised', source } } } as const
  // @ts-expect-error the official stage does not exist
  defineCriteriaSet(unknownStage, facts)
  const exampleStage = { ...set, examples: [{ ...example, assessment: { ...assessment, stage: 'decided' } }] } as const
  // @ts-expect-error an example is of a stage that does not exist
  defineCriteriaSet(exampleStage, facts)
  const otherSet = {
    ...set,
    examples: [{ ...example, assessment: { ...assessment, criteriaSet: { id: 'khac' } } }],
  } as const
  // @ts-expect-error an example is of another set
  defineCriteriaSet(otherSet, facts)
  const claims = { 'I.3': { points: 1 } } as const
  const unknownCriterion = { ...set, examples: [{ ...example, assessment: { ...assessment, claims } }] } as const
  // @ts-expect-error an example claims points of a criterion that does not exist
  defineCriteriaSet(unknownCriterion, facts)
  const unknownExpected = { ...set, examples: [{ ...example, expected: { bands: ['xuat-sac'] } }] } as const
  // @ts-expect-error an example expects a band that does not exist
  defineCriteriaSet(unknownExpected, facts)
})
