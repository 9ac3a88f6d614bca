import { add, allocate, type Exact, powers, quotient, round as roundBy, scale, sumOf } from '../points/index.ts'
import type { Building } from './Building.ts'
import { combineParts } from './combineParts.ts'
import type { FactReader } from './FactReader.ts'
import type { NodePlan, SetPlan } from './planSet.ts'
import type { Effective, Ledger, NodeStatus, Rescaled, ScoreNode } from './ScoreResult.ts'
import { type LeafScore, scoreLeaf } from './scoreLeaf.ts'

/** The tree scored: nodes as printed, and the exact totals in units. */
export interface TreeScore {
  readonly nodes: readonly ScoreNode[]
  readonly leaves: readonly LeafScore[]
  /** The groups as gates judge them. */
  readonly groups: readonly GroupScore[]
  /** Base points for certain, and the most they can come to; rounded where the set rounds before comparing. */
  readonly min: Exact
  readonly most: Exact
  /** Whether such a group takes the whole out of grading. */
  readonly isUngradable: boolean
  readonly ledger: Ledger
  readonly effective: Effective
  readonly rescaled: Rescaled | undefined
  /** The ledger in units. */
  readonly sums: Sums
}

/** A node scored: what adds up to it, and how it is printed once all is scored. */
interface Scored extends Whole {
  readonly print: () => Printed
}

/** What adds up to a node, with what adds up to its parts. */
export interface Whole {
  readonly plan: NodePlan
  readonly own: readonly LeafScore[]
  readonly parts: readonly Whole[]
}

/** A node as printed, and its sums. */
interface Printed {
  readonly node: Building<ScoreNode>
  readonly sums: Sums
}

/** In units: earned, unknown, not applicable; what counts, what may count, of how many. */
export type Sums = [number, number, number, number, number, number]

/** Scores every leaf, adds up, rescales and rounds once, where the set says. */
export function scoreTree(plan: SetPlan, reader: FactReader): TreeScore {
  const { policies, places } = plan.set
  const { at, mode, compare } = policies.rounding
  const factor = powers[places] as number
  const round = (value: Exact) => roundBy(value, mode)
  const exact = (value: Exact) => value
  const leaves: LeafScore[] = []
  let isShared = false

  const scoreLeaves = (score: LeafScore): Scored => ({
    plan: score.plan,
    own: [score],
    parts: [],
    print: () => printLeaf(score, round, factor),
  })
  const score = (node: NodePlan): Scored => {
    if (node.leaf !== undefined) {
      const leaf = scoreLeaf(node, node.leaf, reader, policies)
      isShared ||= leaf.leftOut === 'share-siblings'
      leaves.push(leaf)
      return scoreLeaves(leaf)
    }
    const first = leaves.length
    const parts = node.children.map(score)
    if (node.combine !== undefined) {
      const combined = combineParts(
        node,
        node.combine,
        parts,
        leaves.slice(first),
        at === 'leaf' ? round : exact,
        factor,
      )
      if (combined.reason !== undefined) leaves.push(combined)
      return scoreLeaves(combined)
    }
    if (isShared) shareAmongSiblings(parts)
    const own: LeafScore[] = []
    for (const part of parts) own.push(...part.own)
    return {
      plan: node,
      own,
      parts,
      print: () => {
        const { nodes, sums } = addUp(parts)
        const made = printNode(node, statusOf(nodes), sums, factor)
        made.children = nodes
        return { node: made, sums }
      },
    }
  }

  const scored = plan.groups.map(score)
  /** Units for every part, so that the printed parts add up to the printed whole. */
  const allot = (parts: readonly Exact[], atLeast?: readonly number[]): readonly number[] =>
    allocate(round(sumOf(parts)), parts, atLeast)
  const printTogether = (own: readonly LeafScore[]) => {
    const earned = allot(own.map((leaf) => leaf.earned))
    const counts = allot(own.map((leaf) => leaf.counts))
    const most = allot(
      own.map((leaf) => leaf.most),
      counts,
    )
    own.forEach((leaf, i) => {
      leaf.printed = { earned: earned[i] as number, counts: counts[i] as number, most: most[i] as number }
    })
  }
  if (at === 'total') printTogether(scored.flatMap(({ own }) => own))
  if (at === 'group') for (const { own } of scored) printTogether(own)

  const groups = scored.map((whole) => scoreGroup(whole, at === 'total' ? exact : round))
  const isUngradable = policies.emptyGroup.effect === 'not-gradable' && groups.some(({ isLeft }) => isLeft)
  const { nodes, sums } = addUp(scored)
  const mins = groups.map((group) => group.min)
  const mosts = groups.map((group) => group.most)
  const printedMins = at === 'total' ? allot(mins) : (mins as number[])
  const printedMosts = at === 'total' ? allot(mosts, printedMins) : (mosts as number[])
  let applies = 0
  let whole = 0
  groups.forEach((group, i) => {
    const node = nodes[i] as Building<ScoreNode>
    const own = group.isLeft && isUngradable ? 0 : group.max
    applies += own
    whole += own + group.toTotal
    node.effective = effectiveOf(printedMins[i] as number, printedMosts[i] as number, own, factor)
    if (group.rescaledFrom !== undefined) node.rescaled = { from: group.rescaledFrom / factor, to: own / factor }
  })

  const isRescaled = applies > 0 && whole > applies
  const total = (parts: readonly Exact[]) => (isRescaled ? scale(sumOf(parts), whole, applies) : sumOf(parts))
  const min = total(mins)
  const most = total(mosts)
  const roundedMin = round(min)
  const roundedMost = round(most)
  const isExact = compare === 'exact'
  return {
    nodes,
    leaves,
    groups,
    min: isExact ? min : roundedMin,
    most: isExact ? most : roundedMost,
    isUngradable,
    ledger: ledgerOf(plan.max, sums, factor),
    sums,
    effective: effectiveOf(roundedMin, roundedMost, isRescaled ? whole : applies, factor),
    rescaled: isRescaled ? { from: applies / factor, to: whole / factor } : undefined,
  }
}

function printLeaf(leaf: LeafScore, round: (value: Exact) => number, factor: number): Printed {
  const { plan, status, reading, facts, children } = leaf
  const printed = leaf.printed ?? leaf
  const earned = round(printed.earned)
  const unknown = Math.min(leaf.unknown, plan.max - earned)
  const sums: Sums = [
    earned,
    unknown,
    status === 'not-applicable' ? plan.max : 0,
    round(printed.counts),
    round(printed.most),
    leaf.of,
  ]
  const node = printNode(plan, status, sums, factor)
  if (reading !== undefined) node.reading = reading
  if (facts !== undefined) node.facts = facts
  if (children !== undefined) node.children = children
  return { node, sums }
}

function printNode(
  { id, number, title, max }: NodePlan,
  status: NodeStatus,
  sums: Sums,
  factor: number,
): Building<ScoreNode> {
  return {
    id,
    number,
    title,
    status,
    ledger: ledgerOf(max, sums, factor),
    effective: effectiveOf(sums[3], sums[4], sums[5], factor),
  }
}

function ledgerOf(max: number, sums: Sums, factor: number): Ledger {
  return {
    max: max / factor,
    earned: printed(sums[0], factor),
    lost: printed(max - sums[0] - sums[1] - sums[2], factor),
    unknown: printed(sums[1], factor),
    notApplicable: printed(sums[2], factor),
  }
}

/** Most of these are 0, and a whole number is kept in less room than a quotient. */
function printed(units: number, factor: number): number {
  return units === 0 ? 0 : units / factor
}

function effectiveOf(earned: number, most: number, max: number, factor: number): Effective {
  return { earned: earned / factor, most: most / factor, max: max / factor }
}

/** Prints the parts of a node and adds them up. */
function addUp(parts: readonly Scored[]): { nodes: Building<ScoreNode>[]; sums: Sums } {
  const sums: Sums = [0, 0, 0, 0, 0, 0]
  const nodes = parts.map(({ print }) => {
    const part = print()
    for (let i = 0; i < 6; i++) sums[i] = (sums[i] as number) + (part.sums[i] as number)
    return part.node
  })
  return { nodes, sums }
}

/** Gives the maxima of the children that ask for it to those that apply, in equal parts, and scales their points up. */
function shareAmongSiblings(siblings: readonly Whole[]): void {
  const takers = siblings.filter(({ own }) => own.some(({ of }) => of > 0))
  if (takers.length === 0) return
  let given = 0
  for (const { plan, own } of siblings) {
    const [leaf] = own
    if (leaf?.plan === plan && leaf.leftOut === 'share-siblings') {
      given += plan.max
      leaf.leftOut = undefined
    }
  }
  const extras = allocate(
    given,
    takers.map(() => quotient(given, takers.length)),
  )
  takers.forEach(({ own: leaves }, i) => {
    const extra = extras[i] as number
    const applies = leaves.reduce((sum, { of }) => sum + of, 0)
    const own = allocate(
      extra,
      leaves.map(({ of }) => quotient(extra * of, applies)),
    )
    leaves.forEach((leaf, j) => {
      if (leaf.of === 0) return
      const of = leaf.of + (own[j] as number)
      leaf.counts = scale(leaf.counts, of, leaf.of)
      leaf.most = scale(leaf.most, of, leaf.of)
      leaf.of = of
    })
  })
}

/** A node added up, exactly, in units: what counts for certain, what may count, of how many. */
export interface Sum extends Whole {
  readonly min: Exact
  readonly most: Exact
  readonly max: number
}

/** A group scored, rounded where the set rounds groups. */
export interface GroupScore extends Sum {
  /** Nothing of it applies. */
  readonly isEmpty: boolean
  /** Nothing of it counts, and something was to take over what does not apply. */
  readonly isLeft: boolean
  readonly rescaledFrom: number | undefined
  /** What the rest of the whole takes over. */
  readonly toTotal: number
}

/** Adds up the leaves of a node. */
export function addLeaves({ plan, own, parts }: Whole): Sum {
  let min: Exact = 0
  let most: Exact = 0
  let max = 0
  for (const leaf of own) {
    min = add(min, leaf.counts)
    most = add(most, leaf.most)
    max += leaf.of
  }
  return { plan, own, parts, min, most, max }
}

/** Whether nothing of it applies. */
export function isOut(leaves: readonly LeafScore[]): boolean {
  return leaves.every(({ status }) => status === 'not-applicable')
}

function scoreGroup(whole: Whole, round: (value: Exact) => Exact): GroupScore {
  const { plan, own, min, most, max: applies } = addLeaves(whole)
  let toTotal = 0
  let shrunk = 0
  for (const { leftOut, plan: leaf } of own) {
    if (leftOut === 'rescale-total') toTotal += leaf.max
    if (leftOut === 'shrink') shrunk += leaf.max
  }
  shrunk += toTotal
  const left = plan.max - shrunk
  const isRescaled = applies < left && applies > 0
  const max = isRescaled ? (plan.rescaleTo ?? plan.max) - shrunk : left
  const points = (sum: Exact) => round(isRescaled ? scale(sum, max, applies) : sum)
  return {
    ...whole,
    min: points(min),
    most: points(most),
    max,
    isEmpty: left > 0 && isOut(own),
    isLeft: applies === 0 && (left > 0 || plan.max === 0),
    rescaledFrom: isRescaled ? applies : undefined,
    toTotal,
  }
}

/** What became of a whole, by what became of its parts. */
function statusOf(children: readonly ScoreNode[]): NodeStatus {
  const order = ['invalid', 'open', 'scored', 'waived'] as const
  return order.find((status) => children.some((child) => child.status === status)) ?? 'not-applicable'
}
