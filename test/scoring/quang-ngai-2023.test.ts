import { readFileSync } from 'node:fs'

import { factCatalogue, quangNgai1211 } from 'danvan/rulesets'
import { parseAssessment, parseCriteriaSet } from 'danvan/schemas'
import {
  type Assessment,
  type CriteriaSet,
  type Criterion,
  type ScoreNode,
  type ScoreResult,
  score,
} from 'danvan/scoring'
import { describe, expect, test } from 'vitest'

import { nodeOf, nodesOf } from './buildSet.ts'

interface Leaf {
  readonly id: string
  readonly class: string
  readonly points?: number
  readonly range?: readonly [number, number]
  readonly flag?: string
}
type Change =
  | { readonly criterion: string; readonly path: readonly string[]; readonly value?: unknown; readonly remove?: true }
  | { readonly set: true; readonly path: readonly string[]; readonly value?: unknown; readonly remove?: true }
  | { readonly fact: string; readonly value: unknown }
interface Expected {
  readonly refused?: true
  readonly earned?: number
  readonly base?: readonly [number, number]
  readonly max?: number
  readonly rescaled?: { readonly from: number; readonly to: number }
  readonly leaves?: Readonly<Record<string, number>>
  readonly groups?: Readonly<Record<string, { readonly earned: number }>>
  readonly zeroCriteria?: readonly string[]
  readonly notZeroCriteria?: readonly string[]
}

const sheet = JSON.parse(readFileSync('test/cases/quang-ngai-2023.json', 'utf8'))
const leaves: readonly Leaf[] = sheet.leaves
const { asOf } = sheet.input as { asOf: string }
const facts: unknown = JSON.parse(readFileSync(sheet.input.assessment, 'utf8'))

const parsed = parseAssessment(facts, { criteriaSet: quangNgai1211, catalogue: factCatalogue })
if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
const assessment = parsed.data
const result = score(quangNgai1211, assessment, { asOf })

const isLeaf = (node: ScoreNode) => node.children === undefined
const pair = ({ min, max }: { min: number; max: number }) => [min, max]
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100

/** The class of the sheet that the facts of a leaf put it in. */
function classOf({ status, facts: used = [], reading }: ScoreNode): string {
  if (status === 'open') return used.some(({ state }) => state === 'disputed') ? 'X' : 'M'
  if (reading !== undefined && 'special' in reading && reading.special === 'zero-of-zero') return 'Z'
  const bases = new Set(used.map(({ basis }) => basis))
  const basis = bases.size === 1 ? [...bases][0] : undefined
  return { document: 'D', event: 'E', count: 'N', share: 'P', assertion: 'A', mixed: '?' }[basis ?? 'mixed']
}

describe('the 2023 report of Sở Xây dựng, leaf by leaf', () => {
  test('the tree has the leaves and the groups of the sheet and no others', () => {
    const nodes = nodesOf(result.tree)
    expect(nodes.filter(isLeaf).map(({ id }) => id)).toEqual(leaves.map(({ id }) => id))
    expect(result.tree.map(({ id }) => id)).toEqual(sheet.groups.map(({ id }: Leaf) => id))
    expect(result.tree.flatMap(({ children }) => children ?? [])).toHaveLength(34)
    expect(leaves).toHaveLength(42)
  })

  test.each(leaves)('leaf $id ($class)', (leaf) => {
    const node = nodeOf(result, leaf.id)
    const { max, earned, lost, unknown, notApplicable } = node.ledger
    if (leaf.range === undefined) {
      expect({ earned, lost, unknown }).toEqual({ earned: leaf.points, lost: total([max, -earned]), unknown: 0 })
      expect(node.effective).toEqual({ earned: leaf.points, most: leaf.points, max })
    } else {
      expect([earned, total([earned, unknown])]).toEqual(leaf.range)
      expect([node.effective.earned, node.effective.most]).toEqual(leaf.range)
      expect(node.status).toBe('open')
    }
    expect(notApplicable).toBe(0)
    expect(classOf(node)).toBe(leaf.class)
  })

  test('exactly the flagged leaves have the finding of their flag', () => {
    const found = (code: string) =>
      result.findings.filter((finding) => finding.code === code).map(({ path }) => path[1])
    const flagged = (flag: string) => leaves.filter((leaf) => leaf.flag === flag).map(({ id }) => id)
    expect(found('fact-unproven')).toEqual(flagged('unproven'))
    expect(found('zero-of-zero')).toEqual(flagged('zero-of-zero'))
  })

  test.each(sheet.groups as { id: string; max: number; range: number[]; lost: number }[])('group $id', (group) => {
    const { ledger, effective } = nodeOf(result, group.id)
    expect(ledger.max).toBe(group.max)
    expect([effective.earned, effective.most]).toEqual(group.range)
    expect([ledger.earned, total([ledger.earned, ledger.unknown])]).toEqual(group.range)
    expect(ledger.lost).toBe(group.lost)
  })
})

describe('the totals of the sheet', () => {
  const { totals } = sheet
  const of = (name: string) => totals[name].value

  test('earned, lost, unknown and not applicable make the maximum', () => {
    expect(result.ledger).toEqual({
      max: of('max'),
      earned: of('earned'),
      lost: of('lost'),
      unknown: of('unknown'),
      notApplicable: of('notApplicable'),
    })
    expect(result.earned).toBe(of('earned'))
    expect(result.status).toBe('incomplete')
    expect(result).not.toHaveProperty('points')
  })

  test('ranges without pots, with pots, clamped', () => {
    expect(pair(result.range.base)).toEqual(of('base'))
    expect(pair(result.range.beforeClamp)).toEqual(of('beforeClamp'))
    expect(pair(result.range.final)).toEqual(of('final'))
    expect(result.bonus && pair(result.bonus.range)).toEqual(of('bonus'))
    expect(result.penalty && pair(result.penalty.range)).toEqual(of('penalty'))
  })

  test('of the points earned, so many on each class of proof', () => {
    const byClass: Record<string, number> = {}
    for (const node of nodesOf(result.tree).filter(isLeaf))
      if (node.status === 'scored') byClass[classOf(node)] = total([byClass[classOf(node)] ?? 0, node.ledger.earned])
    expect(byClass).toEqual(of('byClass'))
  })

  test('what is open: 13 leaves without facts, 2 with disputed ones, most points first', () => {
    const open = result.missing.filter(({ use }) => use === 'criterion')
    expect(open).toHaveLength(totals.unknown.leaves)
    for (const reason of ['missing', 'disputed'] as const)
      expect(total(open.filter((each) => each.reason === reason).map(({ points }) => points))).toBe(of(reason))
    expect(open.filter(({ reason }) => reason === 'disputed').map(({ id }) => id)).toEqual(['5.4', '4.2b'])
    const points = result.missing.map((each) => each.points)
    expect(points).toEqual([...points].sort((a, b) => b - a))
    expect(open.slice(0, 2).map(({ id }) => id)).toEqual(['2.2', '3.3'])
  })

  test.each(sheet.reach as { points: number; needed: number; notEnough: object; enough: object }[])(
    'to reach $points',
    ({ points, needed, notEnough, enough }) => {
      const open = result.missing.filter(({ use }) => use === 'criterion').map((each) => each.points)
      expect(total([points, -result.earned])).toBe(needed)
      for (const [way, isEnough] of [
        [notEnough, false],
        [enough, true],
      ] as const) {
        const { leaves: many, gain, most } = way as { leaves: number; gain?: number; most?: number }
        const gained = total(open.slice(0, many))
        if (gain !== undefined) expect(gained).toBe(gain)
        if (most !== undefined) expect(total([result.earned, gained])).toBe(most)
        expect(gained >= needed).toBe(isEnough)
      }
    },
  )

  test('the zero condition waits for the criteria that are wholly open', () => {
    const gate = result.gates.find(({ id }) => id === 'zero-criterion')
    expect(gate).toMatchObject({ state: 'unknown', criteria: of('whollyOpenCriteria') })
  })

  test('any of the four grades is possible, and no single one is given', () => {
    const { grade } = result
    if (grade.status !== 'between') throw new Error(grade.status)
    expect(grade.possible.map(({ id }) => id)).toEqual(sheet.grade.possible)
    expect(grade.byBasePoints.map(({ id }) => id)).toEqual(sheet.grade.byBasePoints)
    expect(grade.noBandPossible).toBe(false)
  })

  test('both readings of a disputed fact stand in its finding', () => {
    const disputed = result.findings.filter(({ code }) => code === 'fact-disputed')
    const readings = (facts as Assessment).disputed ?? {}
    expect(disputed.map(({ path }) => path)).toEqual(Object.keys(readings).map((key) => ['disputed', key]))
    for (const { path, data } of disputed) expect(data.readings).toEqual(readings[path[1] as string]?.readings)
    const values = disputed.map(({ data }) => (data.readings as { value: unknown }[]).map(({ value }) => value))
    expect(values).toEqual([
      [true, false],
      ['complete-on-time', 'none'],
    ])
  })
})

/** A copy of the set and the facts with the changes of a variant. */
function changed(changes: readonly Change[]): { set: CriteriaSet; facts: Assessment } {
  const set = JSON.parse(JSON.stringify({ ...quangNgai1211, examples: [] })) as CriteriaSet
  const copy = JSON.parse(JSON.stringify(facts)) as Record<'facts' | 'disputed', Record<string, unknown>>
  for (const change of changes) {
    if ('fact' in change) {
      copy.facts[change.fact] = change.value
      delete copy.disputed[change.fact]
      continue
    }
    const target = 'set' in change ? set : criterionIn(set, change.criterion)
    const last = change.path.at(-1) as string
    const holder = change.path.slice(0, -1).reduce((at: object, key) => at[key as keyof typeof at], target as object)
    if (change.remove) delete holder[last as keyof typeof holder]
    else Object.assign(holder, { [last]: change.value })
  }
  return { set, facts: copy as unknown as Assessment }
}

function criterionIn(set: CriteriaSet, id: string): Criterion {
  const all = (each: Criterion): readonly Criterion[] =>
    each.rule.kind === 'sum' ? [each, ...each.rule.parts.flatMap(all)] : [each]
  const found = set.groups.flatMap(({ criteria }) => criteria.flatMap(all)).find((each) => each.id === id)
  if (found === undefined) throw new Error(`no criterion ${id}`)
  return found
}

describe('variants of the sheet', () => {
  test.each(sheet.variants as { id: string; change: Change[]; expected: Expected }[])('$id', ({ change, expected }) => {
    const variant = changed(change)
    const set = parseCriteriaSet(variant.set)
    if (expected.refused) {
      const checks = set.success ? [] : set.issues.map(({ code, data }) => [code, data.check, data.id])
      expect(checks).toEqual([['criteria-set-check', 'count-without-cap', '4.3']])
      return
    }
    if (!set.success) throw new Error(JSON.stringify(set.issues))
    const read = parseAssessment(variant.facts, { criteriaSet: set.data, catalogue: factCatalogue })
    if (!read.success) throw new Error(JSON.stringify(read.issues))
    expectResult(score(set.data, read.data, { asOf }), expected)
  })
})

function expectResult(scored: ScoreResult, expected: Expected): void {
  if (expected.earned !== undefined) expect(scored.earned).toBe(expected.earned)
  if (expected.base !== undefined) expect(pair(scored.range.base)).toEqual(expected.base)
  if (expected.max !== undefined) expect(scored.effective.max).toBe(expected.max)
  if (expected.rescaled !== undefined) expect(scored.rescaled).toEqual(expected.rescaled)
  for (const [id, points] of Object.entries(expected.leaves ?? {}))
    expect(nodeOf(scored, id).effective).toMatchObject({ earned: points, most: points })
  for (const [id, { earned }] of Object.entries(expected.groups ?? {}))
    expect(nodeOf(scored, id).effective.earned).toBe(earned)
  const gate = scored.gates.find(({ id }) => id === 'zero-criterion')
  if (expected.zeroCriteria) expect(gate).toMatchObject({ state: 'struck', criteria: expected.zeroCriteria })
  for (const id of expected.notZeroCriteria ?? []) expect(gate?.criteria).not.toContain(id)
}
