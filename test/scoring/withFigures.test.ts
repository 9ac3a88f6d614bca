import { officials012018, quangNgai1211 } from 'danvan/rulesets'
import { type Figures, withFigures } from 'danvan/schemas'
import { type CriteriaSet, type Criterion, score, sourcesOf } from 'danvan/scoring'
import { describe, expect, test } from 'vitest'

import { assess, buildSet } from './buildSet.ts'
import { leavesOf } from './oracle.ts'

const origin = { by: 'Văn phòng Sở', paper: 'bảng điểm kèm công văn của Sở Nội vụ', on: '2023-11-01' }

function supply(figures: Figures, set = quangNgai1211): CriteriaSet {
  const result = withFigures(set, figures, origin)
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  return result.data
}

const refuse = (figures: unknown, by: unknown = origin) => {
  const result = withFigures(quangNgai1211, figures as Figures, by as typeof origin)
  return result.success ? [] : result.issues
}

const suppliedIn = (set: CriteriaSet) =>
  sourcesOf(set)
    .filter(({ source }) => source.provenance === 'supplied')
    .map(({ id, figure }) => `${id} ${figure}`)

describe('figures that were supplied are marked, and no others', () => {
  test.each<[string, Figures, string[]]>([
    [
      'maxima and a rule',
      {
        '1.1': { max: 5 },
        '1.2': {
          max: 2,
          rule: { of: { daysFact: 'plan.dv.workingDaysAfterProvince', tiers: [{ atMost: 15, points: 2 }] } },
        },
      },
      ['1.1 max', '1.2 max', '1.2 rule.of'],
    ],
    ['a part of a sum', { '3.1c': { rule: { zeroOfZero: 'zero' } } }, ['3.1c rule.zeroOfZero']],
    ['evidence', { '1.1': { evidence: [{ kind: 'document', window: 'any' }] } }, ['1.1 evidence']],
    ['that losses are not final after all', { '2.3': { irrecoverable: false } }, ['2.3 irrecoverable']],
    ['what is not applicable', { '1.1': { notApplicable: { policy: 'full' } } }, ['1.1 notApplicable']],
    [
      'bands',
      {
        'hoan-thanh-tot': { lower: { points: 75, inclusive: true } },
        'hoan-thanh': { upper: { points: 75, inclusive: false } },
      },
      ['hoan-thanh-tot lower', 'hoan-thanh upper'],
    ],
    ['a gate', { 'veto.criminal': { effect: { kind: 'cap', band: 'hoan-thanh' } } }, ['veto.criminal effect']],
    ['the cap of a pot', { bonus: { cap: 2 } }, ['bonus cap']],
    ['a pot item', { 'bonus.models': { each: 1, cap: 2 } }, ['bonus.models each', 'bonus.models cap']],
    ['a policy', { 'policies.missing': { effect: 'zero' } }, ['policies.missing effect']],
    [
      'the time in force',
      { 'quang-ngai-1211-2022': { inForce: { from: '2022-11-02', lastDay: '2025-12-31' } } },
      ['set inForce'],
    ],
    ['a whole rule', { '3.1b': { rule: { kind: 'met', fact: 'reception.rules' } } }, ['3.1b rule']],
    ['nothing', {}, []],
  ])('%s', (_, figures, marked) => {
    const before = JSON.stringify(quangNgai1211)
    const set = supply(figures)
    expect(suppliedIn(set)).toEqual(marked)
    const sources = sourcesOf(set).filter(({ source }) => source.provenance === 'supplied')
    for (const { source } of sources)
      expect(source).toEqual({ provenance: 'supplied', ...origin, instrument: quangNgai1211.standsFor?.instrument })
    expect(JSON.stringify(quangNgai1211)).toBe(before)
    expect(set.examples).toEqual([])
    expect(Object.isFrozen(set.groups[0]?.criteria)).toBe(true)
  })

  test('the figures themselves have changed, and with them the digest', () => {
    const set = supply({
      bonus: { cap: 2 },
      'policies.rounding': { mode: 'half-even' },
      '3.1c': { rule: { zeroOfZero: 'zero' } },
    })
    expect([set.bonus?.cap, set.policies.rounding.mode, set.policies.rounding.at]).toEqual([2, 'half-even', 'leaf'])
    const part = set.groups[2]?.criteria.flatMap(leavesOf).find(({ id }) => id === '3.1c')
    expect(part?.rule).toMatchObject({ kind: 'ratio', zeroOfZero: 'zero', above: 'invalid' })
    const digest = (of: CriteriaSet) => score(of, assess({}), { asOf: '2024-01-01' }).stamp.criteriaSet.digest
    expect(digest(set)).not.toBe(digest(quangNgai1211))
  })

  test('a rule of another kind takes the place of the old one, with the facts it reads', () => {
    const criterion = supply({ '1.1': { rule: { kind: 'count', fact: 'models.registered', each: 2, cap: 4 } } })
      .groups[0]?.criteria[0]
    expect(criterion?.rule).toEqual({ kind: 'count', fact: 'models.registered', each: 2, cap: 4 })
    expect(criterion?.reads).toEqual(['models.registered'])
  })

  test('a part of a sum can be given another fact; the sum then reads it too', () => {
    const criterion = supply({ '3.2a': { rule: { fact: 'plan.dv' } } }).groups[2]?.criteria.find(
      ({ id }) => id === '3.2',
    )
    expect(criterion?.reads).toEqual(['plan.dv', 'dialogue.sessions'])
  })

  test('a time in force that is supplied takes away the doubt about it', () => {
    const set = supply({ 'vpcp-01-2018-officials': { inForce: { from: '2019-01-06' } } }, officials012018)
    const year = { period: { from: '2026-01-01', to: '2026-12-31' } }
    const doubts = (of: CriteriaSet) =>
      score(of, assess({}, year), { asOf: '2026-12-31' }).findings.filter(({ code }) => code === 'set-unconfirmed')
    expect([doubts(officials012018).length, doubts(set).length]).toEqual([1, 0])
  })

  test('a clamp can be given to a set that has none', () => {
    const open = buildSet()
    expect(supply({ 'policies.total': { clamp: { min: 0, max: 10 } } }, open).policies.total.clamp).toEqual({
      min: 0,
      max: 10,
    })
  })
})

describe('figures that cannot be put in', () => {
  test.each<[string, unknown, object]>([
    [
      'an id that does not exist',
      { 'hoan-thanh-totx': { lower: { points: 85, inclusive: true } } },
      { code: 'unknown-figure', path: ['hoan-thanh-totx'], data: { nearest: 'hoan-thanh-tot' } },
    ],
    [
      'a policy that does not exist',
      { 'policies.roundin': { mode: 'up' } },
      { code: 'unknown-figure', data: { nearest: 'policies.rounding' } },
    ],
    [
      'a figure that does not exist',
      { '1.1': { maxx: 5 } },
      { code: 'unknown-key', path: ['1.1', 'maxx'], data: { nearest: 'max' } },
    ],
    [
      'a source of one’s own',
      { bonus: { source: { provenance: 'read', copy: 'x' } } },
      { code: 'unknown-key', path: ['bonus', 'source'] },
    ],
    ['no rule at all', { '1.1': { rule: null } }, { path: ['groups', 0, 'criteria', 0, 'rule'] }],
    ['toString as a figure', { '1.1': { toString: 5 } }, { code: 'unknown-key', path: ['1.1', 'toString'] }],
    [
      'hasOwnProperty as a figure',
      { '1.1': { hasOwnProperty: 5 } },
      { code: 'unknown-key', path: ['1.1', 'hasOwnProperty'] },
    ],
    [
      'a maximum that breaks the sum',
      { '1.1': { max: 5 } },
      { code: 'criteria-set-check', path: ['groups', 0], data: { check: 'parts-not-max', max: 10, sum: 11 } },
    ],
    [
      'a total that is not the sum',
      { 'quang-ngai-1211-2022': { maxPoints: 90 } },
      { code: 'criteria-set-check', data: { check: 'groups-not-total' } },
    ],
    [
      'a band that leaves a hole',
      { 'hoan-thanh-tot': { lower: { points: 85, inclusive: true } } },
      { code: 'criteria-set-check', data: { check: 'band-hole', from: 80, to: 85 } },
    ],
    [
      'a maximum that is no number',
      { '1.1': { max: '5' } },
      { code: 'wrong-type', path: ['groups', 0, 'criteria', 0, 'max'] },
    ],
    [
      'a rule that is none',
      { '1.1': { rule: 'met' } },
      { code: 'wrong-type', path: ['groups', 0, 'criteria', 0, 'rule'] },
    ],
    [
      'a rule kind that does not exist',
      { '1.1': { rule: { kind: 'mett' } } },
      { code: 'not-one-of', data: { nearest: 'met' } },
    ],
    ['figures that are none', { '1.1': 5 }, { code: 'wrong-type', path: ['1.1'] }],
  ])('%s', (name, figures, issue) => {
    const issues = refuse(figures)
    expect(issues[0]).toMatchObject(issue)
    // One more hundredth in one place is one fault, wherever else it shows.
    if (name !== 'a maximum that breaks the sum') expect(issues).toHaveLength(1)
  })

  test.each<[string, object, string]>([
    ['nobody', { paper: 'x', on: '2023-11-01' }, 'origin.by'],
    ['no paper', { by: 'x', paper: '', on: '2023-11-01' }, 'origin.paper'],
    ['on a day that does not exist', { by: 'x', paper: 'y', on: '2023-02-29' }, 'origin.on'],
  ])('figures supplied by %s', (_, by, path) => {
    expect(refuse({}, by).map((issue) => issue.path.join('.'))).toEqual([path])
  })
})

test('with every figure supplied, what is left assumed is the tree and the stages, and the result says so', () => {
  const all = (each: Criterion): readonly Criterion[] =>
    each.rule.kind === 'sum' ? [each, ...each.rule.parts.flatMap(all)] : [each]
  const { groups, bonus, penalty, bands, gates, policies } = quangNgai1211
  const figures: Record<string, Record<string, unknown>> = {
    'quang-ngai-1211-2022': { inForce: { from: '2023-01-01' } },
  }
  for (const { id, max, criteria } of groups) {
    figures[id] = { max }
    for (const { id: own, max: most, evidence, notApplicable, irrecoverable, rule } of criteria.flatMap(all))
      figures[own] = {
        max: most,
        evidence,
        ...(rule.kind === 'sum' ? {} : { rule }),
        ...(notApplicable ? { notApplicable } : {}),
        ...(irrecoverable === undefined ? {} : { irrecoverable }),
      }
  }
  for (const [name, pot] of Object.entries({ bonus, penalty })) {
    figures[name] = { cap: pot?.cap }
    for (const { id, rule } of pot?.items ?? []) figures[id] = rule.kind === 'count' ? { each: rule.each } : {}
  }
  for (const { id, lower, upper } of bands) figures[id] = { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) }
  for (const { id, effect, when, bands: guarded } of gates)
    figures[id] = { effect, when, ...(guarded ? { bands: guarded } : {}) }
  for (const [name, { source: _, ...policy }] of Object.entries(policies)) figures[`policies.${name}`] = policy

  const set = supply(figures)
  const left = sourcesOf(set).filter(({ source }) => source.provenance !== 'supplied')
  expect(left.map(({ id, figure }) => `${id} ${figure}`)).toEqual([
    'set tree',
    'self stage',
    'checked stage',
    'appraised stage',
    'decided stage',
  ])
  const result = score(set, assess({}), { asOf: '2024-01-01' })
  expect(result.provenance).toBe('assumed')
  expect(result.figures).toEqual({ supplied: sourcesOf(set).length - left.length, assumed: left.length })
})
