import { readFileSync } from 'node:fs'

import { isDanvanError } from 'danvan'
import { quangNgai1211 } from 'danvan/rulesets'
import {
  type Assessment,
  type Fact,
  type FactChange,
  type GradePlan,
  type PlanBlock,
  planToGrade,
  score,
} from 'danvan/scoring'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { arbitraryCase } from './arbitraryCase.ts'
import { assess, buildSet, known, type SetParts } from './buildSet.ts'
import { groundOf, isCertain, naivePlans, waysToChoose } from './planOracle.ts'

interface Row {
  readonly name: string
  readonly set: SetParts
  readonly facts: Readonly<Record<string, Fact>>
  readonly disputed?: NonNullable<Assessment['disputed']>
  readonly band: string
  readonly asOf?: string
  readonly costs?: Readonly<Record<string, number>>
  readonly reachable: GradePlan['reachable']
  readonly plans: readonly (readonly string[])[]
  readonly cost?: number
  readonly changes?: readonly FactChange[]
  readonly final?: readonly [number, number]
  readonly blocked?: readonly PlanBlock[]
  readonly lost?: readonly (readonly [string, number, string])[]
  readonly undetermined?: readonly (readonly [string, string])[]
}

const rows: readonly Row[] = JSON.parse(readFileSync('test/cases/plans.json', 'utf8'))
/** Room for a slow machine; a hang is what it guards against. */
const slow = 600_000

describe('cases', () => {
  for (const { name, set: parts, facts, disputed, band, asOf = '2024-06-30', costs = {}, ...expected } of rows)
    test(name, () => {
      const set = buildSet(parts)
      const assessment = assess(facts, disputed ? { disputed } : {})
      const plan = planToGrade(set, assessment, band, { asOf, costs })
      expect(plan.reachable).toBe(expected.reachable)
      const plans = [plan.plan, ...plan.others].flatMap((each) => each ?? [])
      expect(plans.map(({ changes }) => changes.map(({ id }) => id))).toEqual(expected.plans)
      if (expected.cost !== undefined) expect(plan.plan?.cost).toBe(expected.cost)
      for (const { changes, cost } of plans) expect(changes.reduce((sum, each) => sum + each.cost, 0)).toBe(cost)
      if (expected.final) expect([plan.plan?.final.min, plan.plan?.final.max]).toEqual(expected.final)
      if (expected.changes) expect(plan.plan?.changes.flatMap((each) => each.facts)).toEqual(expected.changes)
      expect(plan.undetermined.map(({ reason, id }) => [reason, id])).toEqual(expected.undetermined ?? [])
      expect(plan.blockedBy).toMatchObject(expected.blocked ?? [])
      expect(plan.blockedBy).toHaveLength(expected.blocked?.length ?? 0)
      if (expected.lost)
        expect(plan.irrecoverable.map(({ id, points, reason }) => [id, points, reason])).toEqual(expected.lost)
    })
})

test('equals brute force on small random sets: every choice of moves, each scored as a whole', {
  timeout: slow,
}, () => {
  const seen = { yes: 0, no: 0, already: 0, 'not-determined': 0, several: 0 }
  fc.assert(
    fc.property(
      arbitraryCase({ rescaling: true, stated: true, special: true }),
      fc.constantFrom('tot', 'kha'),
      fc.constantFrom('2024-06-30', '2025-01-31'),
      fc.constantFrom({}, { '0.0': 3, '1.0': 0.5, '0.1': 0 }),
      ({ set, assessment }, band, asOf, prices) => {
        const now = score(set, assessment, { asOf })
        fc.pre(set.bands.length > 0 && now.grade.status !== 'not-gradable')
        const ids = set.groups.flatMap(({ criteria }) =>
          criteria.flatMap(({ id, rule }) => (rule.kind === 'sum' ? [] : [id])),
        )
        const costs = Object.fromEntries(Object.entries(prices).filter(([id]) => ids.includes(id)))
        const ground = groundOf(set, assessment, band, asOf, costs)
        fc.pre(waysToChoose(ground) <= 2_000)
        const plan = planToGrade(set, assessment, band, { asOf, costs })
        seen[plan.reachable]++
        expect(plan.reachable === 'already').toBe(isCertain(now.grade, band, set))
        if (plan.reachable === 'already') return
        // What cannot be told in full is said, with its reason.
        expect(plan.reachable === 'not-determined').toBe(plan.plan === undefined && plan.undetermined.length > 0)
        if (plan.reachable === 'not-determined') return
        const naive = naivePlans(ground, band, asOf)
        const found = [plan.plan, ...plan.others].flatMap((each) => each ?? [])
        if (found.length > 1) seen.several++
        expect(plan.reachable).toBe(naive.length > 0 ? 'yes' : 'no')
        const { clamp } = set.policies.total
        const clamped = (points: number) => (clamp ? Math.min(Math.max(points, clamp.min), clamp.max) : points)
        expect(found.map(({ cost, changes, final }) => [cost * 1e6, changes.length, final.min])).toEqual(
          naive.slice(0, 6).map(({ cost, items, points }) => [cost, items.length, clamped(points)]),
        )
        const names = naive.map(({ items }) => items.join())
        for (const { changes } of found) expect(names).toContain(changes.map(({ id }) => id).join())
        for (const { grade } of found) expect(isCertain(grade, band, set)).toBe(true)
      },
    ),
    { numRuns: Number(process.env['ORACLE_RUNS'] ?? 600), seed: 1211 },
  )
  expect(Math.min(seen.yes, seen.no, seen.already, seen.several, seen['not-determined'])).toBeGreaterThan(5)
})

test('nothing is missed: where no two criteria share a fact, every value of every fact is tried out', {
  timeout: slow,
}, () => {
  const rule = fc.constantFrom('met', 'levels', 'count', 'judged', 'days')
  const leaf = fc.record({ rule, state: fc.constantFrom('missing', 'low', 'full') })
  const reached = { yes: 0, no: 0 }
  fc.assert(
    fc.property(
      fc.array(leaf, { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 1, max: 50 }),
      fc.boolean(),
      fc.boolean(),
      (leaves, from, hasGate, isOver) => {
        const made = leaves.map(({ rule: kind, state }, i) => makeLeaf(kind, `f${i}`, state))
        const set = buildSet({
          criteria: made.map(({ rule: each }, i) => ({ id: `c${i}`, max: 10, rule: each })) as never,
          bands: [{ id: 'dat', from: Math.min(from, leaves.length * 10) }, { id: 'khong-dat' }],
          gates: hasGate
            ? [{ id: 'zero', bands: ['dat'], when: { kind: 'criterion-zero' }, effect: { kind: 'next-band' } }]
            : [],
        })
        const asOf = isOver ? '2025-06-30' : '2024-06-30'
        const facts = Object.fromEntries(
          made.flatMap(({ now }, i) => (now === undefined ? [] : [[`f${i}`, known(now)] as const])),
        )
        const plan = planToGrade(set, assess(facts), 'dat', { asOf })
        // Every fact as it is, or at any value that it may still come to.
        let best = Number.POSITIVE_INFINITY
        const tryOut = (at: number, chosen: Record<string, Fact>, cost: number): void => {
          const each = made[at]
          if (each === undefined) {
            if (isCertain(score(set, assess(chosen), { asOf }).grade, 'dat', set)) best = Math.min(best, cost)
            return
          }
          tryOut(at + 1, chosen, cost)
          for (const value of each.now === undefined ? each.values : isOver ? [] : each.better)
            tryOut(at + 1, { ...chosen, [`f${at}`]: known(value) }, cost + 1)
        }
        tryOut(0, facts, 0)
        reached[best < Number.POSITIVE_INFINITY ? 'yes' : 'no']++
        if (best === 0) expect(plan.reachable).toBe('already')
        else if (best === Number.POSITIVE_INFINITY) expect(plan.reachable).toBe('no')
        else expect([plan.reachable, plan.plan?.cost]).toEqual(['yes', best])
      },
    ),
    { numRuns: 200, seed: 1898 },
  )
  expect(Math.min(reached.yes, reached.no)).toBeGreaterThan(10)
})

/** A rule on one fact: its values, the low one it may stand at, and those that are better than the low one. */
function makeLeaf(kind: string, fact: string, state: string) {
  const label = { vi: 'mức' }
  const all = {
    met: { rule: { kind: 'met', fact }, values: [true, false], low: false, better: [true], full: true },
    levels: {
      rule: {
        kind: 'levels',
        reading: { fact },
        levels: [
          { id: 'du', label, points: 10 },
          { id: 'mot-phan', label, points: 4 },
          { id: 'khong', label, points: 0 },
        ],
      },
      values: ['du', 'mot-phan', 'khong'],
      low: 'mot-phan',
      better: ['du'],
      full: 'du',
    },
    count: { rule: { kind: 'count', fact, each: 4, cap: 10 }, values: [0, 1, 2, 3], low: 1, better: [2, 3], full: 3 },
    judged: {
      rule: { kind: 'judged', fact, from: 0, to: 10, step: 5 },
      values: [0, 5, 10],
      low: 5,
      better: [10],
      full: 10,
    },
    // Days that are known have passed.
    days: {
      rule: {
        kind: 'deadline',
        of: {
          daysFact: fact,
          tiers: [
            { atMost: 5, points: 10 },
            { atMost: 9, points: 3 },
          ],
        },
        otherwise: 0,
      },
      values: [5, 9, 'never'],
      low: 9,
      better: [],
      full: 5,
    },
  }[kind as 'met']
  const now = state === 'missing' ? undefined : state === 'low' ? all.low : all.full
  return { rule: all.rule, values: all.values, better: state === 'low' ? all.better : [], now }
}

describe('the report of 2023, by the trial scale', () => {
  const assessment: Assessment = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.facts.json', 'utf8'))
  const plan = planToGrade(quangNgai1211, assessment, 'hoan-thanh-tot', { asOf: '2023-10-31' })

  test('law sheet I.5: twelve criteria at 0 must give something, and the vetoes be confirmed', () => {
    const { changes, cost } = plan.plan as NonNullable<GradePlan['plan']>
    expect(changes.filter(({ use }) => use === 'criterion').map(({ id }) => id)).toEqual([
      '1.4',
      '2.2',
      '3.3',
      '4.6',
      '5.1',
      '5.2',
      '5.4',
      '6.4',
      '7.1',
      '7.2',
      '7.3',
      '8.1',
    ])
    expect(cost).toBe(12)
    // 66.47 for certain, less a penalty of 3 that is not confirmed, and the full points of the twelve: 28.5.
    expect(plan.plan?.final.min).toBe(91.97)
    expect(
      changes
        .filter(({ use }) => use === 'gate')
        .flatMap(({ facts }) => facts.map(({ fact }) => fact))
        .sort(),
    ).toEqual([
      'criminal.handled',
      'discipline.headWorst',
      'discipline.leadersWorst',
      'integrity.corruption',
      'integrity.disunity',
    ])
  })

  test('law sheet I.5: not regainable are 0.05 and 0.48', () => {
    expect(plan.irrecoverable.map(({ id, points, reason }) => [id, points, reason])).toEqual([
      ['2.3', 0.05, 'stays-counted'],
      ['2.4', 0.48, 'stays-counted'],
    ])
  })

  test('a plan is plain JSON, the same bytes each time, and changes nothing it was given', () => {
    const before = JSON.stringify(assessment)
    const again = planToGrade(quangNgai1211, assessment, 'hoan-thanh-tot', { asOf: '2023-10-31' })
    expect(JSON.stringify(again)).toBe(JSON.stringify(plan))
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
    expect(JSON.stringify(assessment)).toBe(before)
  })
})

describe('misuse', () => {
  const codeOf = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      return isDanvanError(error) ? [error.code, error.details['nearest']] : error
    }
    return undefined
  }
  const at = (band: string, options: object) => () => planToGrade(buildSet(), assess({}), band, options as never)
  test.each([
    ['a band that does not exist', at('dad', { asOf: '2024-06-30' }), ['invalid-option', 'dat']],
    ['no day', at('dat', { asOf: '2024-02-30' }), ['invalid-date', undefined]],
    ['a cost of nothing', at('dat', { asOf: '2024-06-30', costs: { aa: 1 } }), ['invalid-option', 'a']],
    ['a cost below 0', at('dat', { asOf: '2024-06-30', costs: { a: -1 } }), ['invalid-option', undefined]],
    [
      'a cost that is no number',
      at('dat', { asOf: '2024-06-30', costs: { a: Number.NaN } }),
      ['invalid-option', undefined],
    ],
    [
      'a cost of seven places',
      at('dat', { asOf: '2024-06-30', costs: { a: 0.0000001 } }),
      ['invalid-option', undefined],
    ],
  ])('%s', (_, run, expected) => {
    expect(codeOf(run)).toEqual(expected)
  })
})

test('a set that is too entangled is not searched for ever', { timeout: slow }, () => {
  const criteria = Array.from({ length: 60 }, (_, i) => ({
    id: `c${i}`,
    max: 10,
    rule: {
      kind: 'ratio' as const,
      share: {
        numerator: { label: { vi: 'tử số' }, facts: [`f${i}`] },
        denominator: { label: { vi: 'mẫu số' }, facts: [`f${i + 1}`] },
      },
      zeroOfZero: 'zero' as const,
      above: 'cap' as const,
    },
  }))
  const set = buildSet({ criteria, bands: [{ id: 'dat', from: 500 }, { id: 'khong-dat' }] })
  expect(['yes', 'not-determined']).toContain(planToGrade(set, assess({}), 'dat', { asOf: '2024-06-30' }).reachable)
})
