import { parseCriteriaSet } from 'danvan/schemas'
import {
  type Assessment,
  type CriteriaSet,
  type Fact,
  type FactValue,
  type ScoreNode,
  type ScoreResult,
  score,
  sourcesOf,
} from 'danvan/scoring'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { arbitraryCase, type Case, type CaseOptions, factsOfSet } from './arbitraryCase.ts'
import { nodesOf } from './buildSet.ts'
import { holds as holdsBy, leavesOf, oracleOf, type Q, q, rangeOf, rounded, side, times } from './oracle.ts'

const asOf = '2024-12-31'
const anything: CaseOptions = { rescaling: true, stated: true, special: true, sharing: true }
const runs = { numRuns: 1_000 }
/** Room for a slow machine; a hang is what it guards against. */
const slow = 120_000

/** A property of random cases. */
function holds(
  name: string,
  options: CaseOptions,
  property: (set: CriteriaSet, assessment: Assessment, values: Case['values']) => void,
) {
  test(name, { timeout: slow }, () => {
    fc.assert(
      fc.property(arbitraryCase(options), ({ set, assessment, values }) => property(set, assessment, values)),
      runs,
    )
  })
}

/** A printed number of points as whole units; it must be the decimal of those units and no other double. */
function units(points: number, { places }: CriteriaSet): number {
  const whole = Math.round(points * 10 ** places)
  expect(points).toBe(whole / 10 ** places)
  return whole
}

const ledgerFields = ['max', 'earned', 'lost', 'unknown', 'notApplicable'] as const

test('random cases cover every rule kind, every policy of what does not apply, pots, bands, gates and every status', {
  timeout: slow,
}, () => {
  const seen = new Set<string>()
  for (const { set, assessment } of fc.sample(arbitraryCase(anything), { numRuns: 2_000, seed: 1211 })) {
    const result = score(set, assessment, { asOf })
    const criteria = set.groups.flatMap((group) => group.criteria)
    for (const { rule, notApplicable } of [...criteria, ...criteria.flatMap(leavesOf)])
      for (const name of [rule.kind, `n/a ${notApplicable?.policy}`]) seen.add(name)
    for (const { effect } of set.gates) seen.add(`gate ${effect.kind}`)
    for (const name of [result.status, `grade ${result.grade.status}`, `at ${set.policies.rounding.at}`]) seen.add(name)
    if (result.bonus) seen.add('bonus')
    if (result.penalty) seen.add('penalty')
    for (const { status, rescaled, reading } of nodesOf(result.tree)) {
      seen.add(rescaled ? 'rescaled' : `node ${status}`)
      if (reading) seen.add('take' in reading ? `take ${reading.take}` : `reading ${reading.kind}`)
    }
    if (result.rescaled) seen.add('total rescaled')
    for (const { reason } of result.missing) seen.add(`missing ${reason}`)
  }
  const rules = ['met', 'levels', 'ratio', 'steps', 'count', 'deduct', 'judged', 'deadline', 'sum']
  const notApplicable = ['full', 'zero', 'forbidden', 'rescale-group', 'rescale-total', 'shrink', 'share-siblings'].map(
    (policy) => `n/a ${policy}`,
  )
  const gates = ['next-band', 'drop', 'no-band', 'authority-decides', 'cap', 'fix', 'not-gradable'].map(
    (kind) => `gate ${kind}`,
  )
  const statuses = ['complete', 'incomplete', 'invalid', 'not-applicable']
  const grades = ['band', 'between', 'no-band', 'authority-decides', 'not-gradable'].map((status) => `grade ${status}`)
  const nodes = ['scored', 'open', 'not-applicable', 'waived', 'invalid'].map((status) => `node ${status}`)
  const others = ['bonus', 'penalty', 'rescaled', 'total rescaled', 'at leaf', 'at group', 'at total']
  const takes = ['best', 'worst', 'mean', 'cap', 'weights'].map((take) => `take ${take}`)
  const readings = ['levels-mean', 'no-level'].map((kind) => `reading ${kind}`)
  const missing = ['missing', 'disputed', 'unproven', 'no-level'].map((reason) => `missing ${reason}`)
  expect([...seen]).toEqual(
    expect.arrayContaining(
      [rules, notApplicable, gates, statuses, grades, nodes, others, takes, readings, missing].flat(),
    ),
  )
})

describe('the ledger', () => {
  holds(
    'max = earned + lost + unknown + notApplicable at every node, and children add up to their parents',
    anything,
    (set, assessment) => {
      const { ledger, tree } = score(set, assessment, { asOf })
      const check = (of: ScoreNode['ledger'], children: readonly ScoreNode[] | undefined) => {
        const [max, earned, lost, unknown, notApplicable] = ledgerFields.map((field) => units(of[field], set)) as [
          number,
          number,
          number,
          number,
          number,
        ]
        expect(earned + lost + unknown + notApplicable).toBe(max)
        expect(Math.min(earned, lost, unknown, notApplicable)).toBeGreaterThanOrEqual(0)
        if (children === undefined) return
        for (const field of ledgerFields)
          expect(children.reduce((sum, child) => sum + units(child.ledger[field], set), 0)).toBe(units(of[field], set))
      }
      check(ledger, tree)
      // Parts that are combined otherwise than by adding have ledgers of their own.
      for (const node of nodesOf(tree)) check(node.ledger, node.reading === undefined ? node.children : undefined)
    },
  )

  holds(
    'a node never counts more than its maximum, and its least never more than its most',
    anything,
    (set, assessment) => {
      for (const { effective, ledger } of nodesOf(score(set, assessment, { asOf }).tree)) {
        expect(0).toBeLessThanOrEqual(effective.earned)
        expect(effective.earned).toBeLessThanOrEqual(effective.most)
        expect(effective.most).toBeLessThanOrEqual(effective.max)
        if (!JSON.stringify(set).includes('share-siblings')) expect(effective.max).toBeLessThanOrEqual(ledger.max)
      }
    },
  )
})

describe('the same input gives the same bytes', () => {
  /** The same data with the keys of every object the other way round. */
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, turned(inner)]),
          )
        : value
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, inner]) => [key, sorted(inner)]),
          )
        : value
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value))

  holds(
    'twice, on copies, and with the facts written in another order',
    { rescaling: true, stated: true },
    (set, assessment) => {
      const bytes = JSON.stringify(score(set, assessment, { asOf }))
      expect(JSON.stringify(score(set, assessment, { asOf }))).toBe(bytes)
      expect(JSON.stringify(score(copy(set), copy(assessment), { asOf }))).toBe(bytes)
      const facts = Object.fromEntries(Object.entries(assessment.facts).reverse())
      expect(JSON.stringify(score(set, { ...assessment, facts }, { asOf }))).toBe(bytes)
    },
  )

  holds('whatever the order of keys, the same result', { rescaling: true, stated: true }, (set, assessment) => {
    const result = score(set, assessment, { asOf })
    const other = score(turned(set) as CriteriaSet, turned(assessment) as Assessment, { asOf })
    expect(JSON.stringify(sorted(other))).toBe(JSON.stringify(sorted(result)))
  })

  holds('a result survives JSON, and neither set nor assessment is changed', anything, (set, assessment) => {
    const before = JSON.stringify([set, assessment])
    const result = score(set, assessment, { asOf })
    expect(copy(result)).toStrictEqual(result)
    expect(JSON.stringify([set, assessment])).toBe(before)
  })
})

/** Every outcome that a grade leaves possible. */
function outcomesOf(grade: ScoreResult['grade']): string[] {
  if (grade.status === 'band') return [grade.band.id]
  if (grade.status !== 'between') return [grade.status]
  const { possible, noBandPossible, authorityPossible, ungradedPossible } = grade
  return [
    ...possible.map(({ id }) => id),
    ...(noBandPossible ? ['no-band'] : []),
    ...(authorityPossible ? ['authority-decides'] : []),
    ...(ungradedPossible ? ['not-gradable'] : []),
  ]
}

describe('ranges', () => {
  const isWithin = (inner: ScoreResult['range']['base'], outer: ScoreResult['range']['base']) =>
    outer.min <= inner.min && inner.max <= outer.max

  holds(
    'run from the least to the most; points stand exactly where the status is complete',
    anything,
    (set, assessment) => {
      const result = score(set, assessment, { asOf })
      const { base, final, beforeClamp } = result.range
      for (const range of [base, final, beforeClamp, result.bonus?.range, result.penalty?.range])
        if (range) expect(range.min).toBeLessThanOrEqual(range.max)
      expect('points' in result).toBe(result.status === 'complete')
      if (result.status === 'complete') expect([final.min, final.max]).toEqual([result.points, result.points])
      expect(result.status === 'incomplete').toBe(
        result.missing.length > 0 && !['invalid', 'not-applicable'].includes(result.status),
      )
      expect(result.earned).toBe(base.min)
    },
  )

  holds(
    'learning one missing fact never widens a range, where nothing is rescaled and no share is stated',
    { special: true },
    (set, assessment, values) => {
      const missing = factsOfSet(set).filter(
        (key) => !Object.hasOwn(assessment.facts, key) && !Object.hasOwn(assessment.disputed ?? {}, key),
      )
      const before = score(set, assessment, { asOf })
      for (const key of missing) {
        const fact: Fact = { value: values[key] as FactValue, basis: 'count' }
        const after = score(set, { ...assessment, facts: { ...assessment.facts, [key]: fact } }, { asOf })
        // A value that contradicts another one is no knowledge: the result is then at fault, and says so.
        if (after.status === 'invalid') continue
        for (const name of ['base', 'final', 'beforeClamp'] as const) {
          const [inner, outer] = [after.range[name], before.range[name]]
          expect({ key, name, inner, outer, holds: isWithin(inner, outer) }).toMatchObject({ holds: true })
        }
        expect(after.ledger.unknown).toBeLessThanOrEqual(before.ledger.unknown)
        expect(outcomesOf(before.grade)).toEqual(expect.arrayContaining(outcomesOf(after.grade)))
      }
    },
  )
})

holds('the provenance of a result is the weakest of the figures of its set', anything, (set, assessment) => {
  const strongestFirst = ['read', 'read-secondary', 'supplied', 'inferred', 'unverified', 'assumed']
  const { provenance, figures } = score(set, assessment, { asOf })
  const used = sourcesOf(set).map(({ source }) => source.provenance)
  expect(provenance).toBe([...used].sort((a, b) => strongestFirst.indexOf(b) - strongestFirst.indexOf(a))[0])
  expect(Object.values(figures).reduce((sum, count) => sum + count, 0)).toBe(used.length)
})

holds('parseCriteriaSet accepts every random set as it is', anything, (set) => {
  expect(parseCriteriaSet(set)).toEqual({ success: true, data: set })
})

describe('an independent oracle', () => {
  const strict: CaseOptions = { rescaling: true, stated: true }
  const keepAll = (set: CriteriaSet): CriteriaSet => ({
    ...set,
    policies: { ...set.policies, evidence: { ...set.policies.evidence, effect: 'keep' } },
  })
  const valuesOf = ({ facts }: Assessment) =>
    Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, 'value' in fact ? fact.value : undefined]))

  holds('agrees on the points of every leaf', strict, (random, assessment) => {
    const set = keepAll({
      ...random,
      policies: { ...random.policies, rounding: { ...random.policies.rounding, at: 'leaf' } },
    })
    const nodes = new Map(nodesOf(score(set, assessment, { asOf }).tree).map((node) => [node.id, node]))
    const scale = q(10n ** BigInt(set.places))
    for (const leaf of set.groups.flatMap(({ criteria }) => criteria.flatMap(leavesOf))) {
      const outcome = oracleOf(leaf.rule, leaf.max, valuesOf(assessment), '2024')
      const { status, ledger } = nodes.get(leaf.id) as ScoreNode
      if (typeof outcome === 'string')
        expect(status).toBe(outcome === 'open' || outcome === 'invalid' ? outcome : 'not-applicable')
      else
        expect([status, units(ledger.earned, set)]).toEqual([
          'scored',
          Number(rounded(times(outcome, scale), set.policies.rounding.mode)),
        ])
    }
  })

  holds('agrees on every gate whose condition is on facts', strict, (random, assessment) => {
    const set = keepAll(random)
    const { gates, issues } = score(set, assessment, { asOf })
    if (issues.length > 0) return
    set.gates.forEach(({ when }, i) => {
      if (when.kind === 'criterion-zero' || when.kind === 'group-below') return
      const held = holdsBy(when, valuesOf(assessment))
      expect(gates[i]?.state).toBe(held === undefined ? 'unknown' : held ? 'struck' : 'clear')
    })
  })

  holds('agrees on the base range and on the band of a certain total', strict, (random, assessment) => {
    const { bonus, penalty, ...rest } = keepAll({ ...random, gates: [] })
    const set: CriteriaSet = rest
    const result = score(set, assessment, { asOf })
    const { mode, compare } = set.policies.rounding
    const { min, most } = rangeOf(set, assessment)
    const printed = (value: Q) => Number(rounded(value, mode)) / 10 ** set.places
    expect(result.range.base).toEqual({ min: printed(min), max: printed(most) })
    if (result.status !== 'complete' || set.bands.length === 0 || result.grade.status === 'not-gradable') return
    const total = compare === 'exact' ? min : q(rounded(min, mode))
    const band = set.bands.find(
      ({ lower }) => lower === undefined || side(total, q(BigInt(Math.round(lower.points * 10 ** set.places)))) >= 0,
    )
    expect(result.grade).toMatchObject({ status: 'band', band: { id: band?.id } })
  })
})
