import { add, allocate, type Exact, powers, roundingModes, scale } from '../points/index.ts'
import type { Building } from './Building.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import type { FactReader } from './FactReader.ts'
import type { NodePlan, SetPlan } from './planSet.ts'
import type { Effective, Ledger, NodeStatus, ScoreNode } from './ScoreResult.ts'
import { type LeafScore, scoreLeaf } from './scoreLeaf.ts'

/** The tree scored: nodes as printed, and the exact totals in units. */
export interface TreeScore {
  readonly nodes: readonly ScoreNode[]
  readonly leaves: readonly LeafScore[]
  /** Base points for certain, and the most they can come to; rounded where the set rounds before comparing. */
  readonly min: Exact
  readonly most: Exact
  /** Groups of which nothing is left to score. */
  readonly emptyGroups: readonly NodePlan[]
  readonly ledger: Ledger
  readonly effective: Effective
  /** The ledger in units. */
  readonly units: { readonly max: number; readonly earned: number; readonly notApplicable: number }
}

/** Scores every leaf, adds up, rescales and rounds once, where the set says. */
export function scoreTree(plan: SetPlan, reader: FactReader): TreeScore {
  const { policies, places } = plan.set
  const { at, mode, compare } = policies.rounding
  const round = roundingModes[mode]
  const perGroup = plan.groups.map((group) => scoreLeaves(group, reader, policies, []))
  const earnedPrinted = printed(perGroup, at, round, ({ earned }) => earned)
  const countsPrinted = printed(perGroup, at, round, ({ counts }) => counts)
  const mostPrinted = printed(perGroup, at, round, ({ most }) => most)

  let min: Exact = 0
  let most: Exact = 0
  const groups = plan.groups.map((group, i) => {
    const total = scoreGroup(group, perGroup[i] as LeafScore[], policies, at === 'total' ? undefined : round)
    min = add(min, total.min)
    most = add(most, total.most)
    return total
  })
  const roundedMin = round(min)
  const roundedMost = round(most)
  const groupMin =
    at === 'total'
      ? allocate(
          roundedMin,
          groups.map((group) => group.min),
        )
      : undefined
  const groupMost =
    at === 'total'
      ? allocate(
          roundedMost,
          groups.map((group) => group.most),
        )
      : undefined

  const factor = powers[places] as number
  const nodes: ScoreNode[] = []
  let earned = 0
  let unknown = 0
  let notApplicable = 0
  let effectiveMax = 0
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as GroupScore
    const cursor: Cursor = {
      leaves: perGroup[i] as LeafScore[],
      next: 0,
      earned: earnedPrinted[i] as number[],
      counts: countsPrinted[i] as number[],
      most: mostPrinted[i] as number[],
    }
    const built = buildNode(plan.groups[i] as NodePlan, cursor, factor)
    earned += built.earned
    unknown += built.unknown
    notApplicable += built.notApplicable
    effectiveMax += group.max
    const { node } = built
    node.effective = {
      earned: (groupMin?.[i] ?? (group.min as number)) / factor,
      most: (groupMost?.[i] ?? (group.most as number)) / factor,
      max: group.max / factor,
    }
    if (group.rescaledFrom !== undefined) node.rescaled = { from: group.rescaledFrom / factor, to: group.max / factor }
    nodes.push(node)
  }
  const isExact = compare === 'exact'
  const max = plan.groups.reduce((sum, group) => sum + group.max, 0)
  return {
    nodes,
    leaves: perGroup.flat(),
    min: isExact ? min : roundedMin,
    most: isExact ? most : roundedMost,
    emptyGroups: plan.groups.filter((_, i) => (groups[i] as GroupScore).isEmpty),
    ledger: ledgerOf(max, earned, unknown, notApplicable, factor),
    units: { max, earned, notApplicable },
    effective: { earned: roundedMin / factor, most: roundedMost / factor, max: effectiveMax / factor },
  }
}

function scoreLeaves(
  node: NodePlan,
  reader: FactReader,
  policies: CriteriaSet['policies'],
  into: LeafScore[],
): LeafScore[] {
  if (node.leaf !== undefined) into.push(scoreLeaf(node, node.leaf, reader, policies))
  for (const child of node.children) scoreLeaves(child, reader, policies, into)
  return into
}

/** Points of every leaf as printed, so that at each level the printed parts add up to the printed whole. */
function printed(
  perGroup: readonly LeafScore[][],
  at: CriteriaSet['policies']['rounding']['at'],
  round: (value: Exact) => number,
  pick: (leaf: LeafScore) => Exact,
): number[][] {
  if (at === 'leaf') return perGroup.map((leaves) => leaves.map((leaf) => round(pick(leaf))))
  const sums = perGroup.map((leaves) => leaves.reduce<Exact>((sum, leaf) => add(sum, pick(leaf)), 0))
  const totals = at === 'group' ? sums.map(round) : allocate(round(sums.reduce<Exact>(add, 0)), sums)
  return perGroup.map((leaves, i) => allocate(totals[i] as number, leaves.map(pick)))
}

interface GroupScore {
  readonly min: Exact
  readonly most: Exact
  readonly max: number
  readonly isEmpty: boolean
  readonly rescaledFrom: number | undefined
}

function scoreGroup(
  group: NodePlan,
  leaves: readonly LeafScore[],
  policies: CriteriaSet['policies'],
  round: ((value: Exact) => number) | undefined,
): GroupScore {
  let min: Exact = 0
  let most: Exact = 0
  let applicable = 0
  for (const leaf of leaves) {
    min = add(min, leaf.counts)
    most = add(most, leaf.most)
    applicable += leaf.of
  }
  const isEmpty = group.max > 0 && leaves.every(({ status }) => status === 'not-applicable')
  const isRescaled = applicable < group.max && applicable > 0
  if (isRescaled) {
    min = scale(min, group.max, applicable)
    most = scale(most, group.max, applicable)
  }
  if (round !== undefined) {
    min = round(min)
    most = round(most)
  }
  const leavesTotal = applicable === 0 && policies.emptyGroup.effect === 'not-gradable'
  return { min, most, max: leavesTotal ? 0 : group.max, isEmpty, rescaledFrom: isRescaled ? applicable : undefined }
}

interface Cursor {
  readonly leaves: readonly LeafScore[]
  readonly earned: readonly number[]
  readonly counts: readonly number[]
  readonly most: readonly number[]
  next: number
}

interface Built {
  readonly node: Building<ScoreNode>
  readonly earned: number
  readonly unknown: number
  readonly notApplicable: number
  readonly effective: number
  readonly effectiveMost: number
  readonly effectiveMax: number
}

function buildNode(plan: NodePlan, cursor: Cursor, factor: number): Built {
  const { id, number, title, max } = plan
  if (plan.leaf !== undefined) {
    const leaf = cursor.leaves[cursor.next] as LeafScore
    const earned = cursor.earned[cursor.next] as number
    const effective = cursor.counts[cursor.next] as number
    const effectiveMost = cursor.most[cursor.next] as number
    cursor.next++
    const { status, reading, facts } = leaf
    const unknown = leaf.isOpen ? max : 0
    const notApplicable = status === 'not-applicable' ? max : 0
    const node: Building<ScoreNode> = {
      id,
      number,
      title,
      status,
      ledger: ledgerOf(max, earned, unknown, notApplicable, factor),
      effective: { earned: effective / factor, most: effectiveMost / factor, max: leaf.of / factor },
    }
    if (reading !== undefined) node.reading = reading
    node.facts = facts
    return { node, earned, unknown, notApplicable, effective, effectiveMost, effectiveMax: leaf.of }
  }
  let earned = 0
  let unknown = 0
  let notApplicable = 0
  let effective = 0
  let effectiveMost = 0
  let effectiveMax = 0
  const children: ScoreNode[] = []
  for (const child of plan.children) {
    const built = buildNode(child, cursor, factor)
    earned += built.earned
    unknown += built.unknown
    notApplicable += built.notApplicable
    effective += built.effective
    effectiveMost += built.effectiveMost
    effectiveMax += built.effectiveMax
    children.push(built.node)
  }
  const node: Building<ScoreNode> = {
    id,
    number,
    title,
    status: statusOf(children),
    ledger: ledgerOf(max, earned, unknown, notApplicable, factor),
    effective: { earned: effective / factor, most: effectiveMost / factor, max: effectiveMax / factor },
    children,
  }
  return { node, earned, unknown, notApplicable, effective, effectiveMost, effectiveMax }
}

function ledgerOf(max: number, earned: number, unknown: number, notApplicable: number, factor: number): Ledger {
  const lost = max - earned - unknown - notApplicable
  return {
    max: max / factor,
    earned: earned / factor,
    // Most of these are 0, and a whole number is kept in less room than a quotient.
    lost: lost === 0 ? 0 : lost / factor,
    unknown: unknown === 0 ? 0 : unknown / factor,
    notApplicable: notApplicable === 0 ? 0 : notApplicable / factor,
  }
}

function statusOf(children: readonly ScoreNode[]): NodeStatus {
  const has = (status: NodeStatus) => children.some((child) => child.status === status)
  if (has('invalid')) return 'invalid'
  if (has('open')) return 'open'
  if (has('scored')) return 'scored'
  return has('waived') ? 'waived' : 'not-applicable'
}
