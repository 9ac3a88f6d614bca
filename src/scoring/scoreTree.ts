import { add, allocate, type Exact, powers, quotient, roundingModes, scale } from '../points/index.ts'
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
  /** Base points for certain, and the most they can come to; rounded where the set rounds before comparing. */
  readonly min: Exact
  readonly most: Exact
  /** Groups of which nothing is left to score. */
  readonly emptyGroups: readonly NodePlan[]
  /** Whether such a group takes the whole out of grading. */
  readonly isUngradable: boolean
  readonly ledger: Ledger
  readonly effective: Effective
  readonly rescaled: Rescaled | undefined
  /** The ledger in units. */
  readonly units: { readonly max: number; readonly earned: number; readonly notApplicable: number }
}

type Round = (value: Exact) => number

/** Scores every leaf, adds up, rescales and rounds once, where the set says. */
export function scoreTree(plan: SetPlan, reader: FactReader): TreeScore {
  const { policies, places } = plan.set
  const { at, mode, compare } = policies.rounding
  const round = roundingModes[mode]
  const factor = powers[places] as number
  const leaves: LeafScore[] = []
  let isShared = false

  const score = (node: NodePlan, into: LeafScore[]): LeafScore[] => {
    if (node.leaf !== undefined) {
      const leaf = scoreLeaf(node, node.leaf, reader, policies)
      isShared ||= leaf.leftOut === 'share-siblings'
      leaves.push(leaf)
      into.push(leaf)
      return into
    }
    if (node.combine !== undefined) {
      const first = leaves.length
      const parts = node.children.map((child) => {
        const own = score(child, [])
        return { own, node: buildNode(child, { leaves: own, next: 0, round }, factor).node }
      })
      const rounds = at === 'leaf' ? round : undefined
      const combined = combineParts(node, node.combine, parts, leaves.slice(first), rounds, factor)
      if (combined.reason !== undefined) leaves.push(combined)
      into.push(combined)
      return into
    }
    const starts = node.children.map((child) => {
      const start = into.length
      score(child, into)
      return start
    })
    if (isShared) shareAmongSiblings(node.children, (i) => into.slice(starts[i], starts[i + 1]))
    return into
  }

  const perGroup = plan.groups.map((group) => score(group, []))
  if (at === 'total') print(perGroup.flat(), round)
  if (at === 'group') for (const group of perGroup) print(group, round)

  const groups = plan.groups.map((group, i) =>
    scoreGroup(group, perGroup[i] as LeafScore[], at === 'total' ? undefined : round),
  )
  const isUngradable = policies.emptyGroup.effect === 'not-gradable' && groups.some(({ isLeft }) => isLeft)
  let min = sumOf(groups.map((group) => group.min))
  let most = sumOf(groups.map((group) => group.most))
  const split = (of: 'min' | 'most', total: Exact) =>
    at === 'total'
      ? allocate(
          round(total),
          groups.map((group) => group[of]),
        )
      : groups.map((group) => group[of] as number)
  const groupMin = split('min', min)
  const groupMost = split('most', most)

  const nodes: ScoreNode[] = []
  const sums = [0, 0, 0, 0, 0, 0]
  let applies = 0
  groups.forEach((group, i) => {
    const { node, sums: own } = buildNode(
      plan.groups[i] as NodePlan,
      { leaves: perGroup[i] as LeafScore[], next: 0, round },
      factor,
    )
    addTo(sums, own)
    const max = group.isLeft && isUngradable ? 0 : group.max
    applies += max
    node.effective = {
      earned: (groupMin[i] as number) / factor,
      most: (groupMost[i] as number) / factor,
      max: max / factor,
    }
    if (group.rescaledFrom !== undefined) node.rescaled = { from: group.rescaledFrom / factor, to: max / factor }
    nodes.push(node)
  })

  const whole = groups.reduce((sum, { toTotal }) => sum + toTotal, applies)
  let rescaled: Rescaled | undefined
  if (applies > 0 && whole > applies) {
    min = scale(min, whole, applies)
    most = scale(most, whole, applies)
    rescaled = { from: applies / factor, to: whole / factor }
  }
  const roundedMin = round(min)
  const roundedMost = round(most)
  const isExact = compare === 'exact'
  const max = plan.groups.reduce((sum, group) => sum + group.max, 0)
  return {
    nodes,
    leaves,
    min: isExact ? min : roundedMin,
    most: isExact ? most : roundedMost,
    emptyGroups: plan.groups.filter((_, i) => groups[i]?.isEmpty),
    isUngradable,
    ledger: ledgerOf(max, sums, factor),
    units: { max, earned: sums[0] as number, notApplicable: sums[2] as number },
    effective: {
      earned: roundedMin / factor,
      most: roundedMost / factor,
      max: (rescaled === undefined ? applies : whole) / factor,
    },
    rescaled,
  }
}

function sumOf(numbers: readonly Exact[]): Exact {
  return numbers.reduce<Exact>(add, 0)
}

/** Gives the maxima of the children that ask for it to those that apply, in equal parts, and scales their points up. */
function shareAmongSiblings(children: readonly NodePlan[], leavesOf: (child: number) => LeafScore[]): void {
  const all = children.map((_, i) => leavesOf(i))
  const own = all.flatMap(([leaf], i) => (leaf?.plan === children[i] ? [leaf as LeafScore] : []))
  const takers = all.filter((leaves) => leaves.some(({ of }) => of > 0))
  if (takers.length === 0) return
  let given = 0
  for (const leaf of own)
    if (leaf.leftOut === 'share-siblings') {
      given += leaf.plan.max
      leaf.leftOut = undefined
    }
  allocate(
    given,
    takers.map(() => quotient(given, takers.length)),
  ).forEach((extra, i) => {
    const leaves = takers[i] as LeafScore[]
    const applies = leaves.reduce((sum, { of }) => sum + of, 0)
    const extras = allocate(
      extra,
      leaves.map(({ of }) => quotient(extra * of, applies)),
    )
    leaves.forEach((leaf, j) => {
      if (leaf.of === 0) return
      const of = leaf.of + (extras[j] as number)
      leaf.counts = scale(leaf.counts, of, leaf.of)
      leaf.most = scale(leaf.most, of, leaf.of)
      leaf.of = of
    })
  })
}

/** Points of every leaf as printed, so that the printed parts add up to the printed whole. */
function print(leaves: readonly LeafScore[], round: Round): void {
  const split = (name: 'earned' | 'counts' | 'most') => {
    const exact = leaves.map((leaf) => leaf[name])
    return allocate(round(sumOf(exact)), exact)
  }
  const [earned, counts, most] = [split('earned'), split('counts'), split('most')]
  leaves.forEach((leaf, i) => {
    leaf.printed = { earned: earned[i] as number, counts: counts[i] as number, most: most[i] as number }
  })
}

interface GroupScore {
  readonly min: Exact
  readonly most: Exact
  readonly max: number
  /** Nothing of it applies. */
  readonly isEmpty: boolean
  /** Nothing of it counts, and something was to take over what does not apply. */
  readonly isLeft: boolean
  readonly rescaledFrom: number | undefined
  /** What the rest of the whole takes over. */
  readonly toTotal: number
}

function scoreGroup(group: NodePlan, leaves: readonly LeafScore[], round: Round | undefined): GroupScore {
  let min: Exact = 0
  let most: Exact = 0
  let applies = 0
  let toTotal = 0
  let shrunk = 0
  for (const leaf of leaves) {
    min = add(min, leaf.counts)
    most = add(most, leaf.most)
    applies += leaf.of
    if (leaf.leftOut === 'rescale-total') toTotal += leaf.plan.max
    if (leaf.leftOut === 'shrink' || leaf.leftOut === 'rescale-total') shrunk += leaf.plan.max
  }
  const left = group.max - shrunk
  const isRescaled = applies < left && applies > 0
  const max = isRescaled ? (group.rescaleTo ?? group.max) - shrunk : left
  if (isRescaled) {
    min = scale(min, max, applies)
    most = scale(most, max, applies)
  }
  if (round !== undefined) {
    min = round(min)
    most = round(most)
  }
  return {
    min,
    most,
    max,
    isEmpty: left > 0 && leaves.every(({ status }) => status === 'not-applicable'),
    isLeft: applies === 0 && (left > 0 || group.max === 0),
    rescaledFrom: isRescaled ? applies : undefined,
    toTotal,
  }
}

interface Cursor {
  readonly leaves: readonly LeafScore[]
  readonly round: Round
  next: number
}

/** In units: earned, unknown, not applicable; what counts, what may count, of how many. */
type Sums = number[]

function addTo(sums: Sums, more: Sums): void {
  for (let i = 0; i < 6; i++) sums[i] = (sums[i] as number) + (more[i] as number)
}

function buildNode(plan: NodePlan, cursor: Cursor, factor: number): { node: Building<ScoreNode>; sums: Sums } {
  const { id, number, title, max } = plan
  let sums: Sums
  let leaf: LeafScore | undefined
  let children: readonly ScoreNode[] | undefined
  if (plan.leaf === undefined && plan.combine === undefined) {
    const total = [0, 0, 0, 0, 0, 0]
    sums = total
    children = plan.children.map((child) => {
      const built = buildNode(child, cursor, factor)
      addTo(total, built.sums)
      return built.node
    })
  } else {
    leaf = cursor.leaves[cursor.next++] as LeafScore
    const { round } = cursor
    const { printed, unknown, status, of } = leaf
    const earned = printed ? printed.earned : round(leaf.earned)
    const counts = printed ? printed.counts : round(leaf.counts)
    const most = printed ? printed.most : round(leaf.most)
    children = leaf.children
    sums = [earned, Math.min(unknown, max - earned), status === 'not-applicable' ? max : 0, counts, most, of]
  }
  const node: Building<ScoreNode> = {
    id,
    number,
    title,
    status: leaf === undefined ? statusOf(children as readonly ScoreNode[]) : leaf.status,
    ledger: ledgerOf(max, sums, factor),
    effective: {
      earned: (sums[3] as number) / factor,
      most: (sums[4] as number) / factor,
      max: (sums[5] as number) / factor,
    },
  }
  if (leaf?.reading !== undefined) node.reading = leaf.reading
  if (leaf?.facts !== undefined) node.facts = leaf.facts
  if (children !== undefined) node.children = children
  return { node, sums }
}

function ledgerOf(max: number, [earned, unknown, notApplicable]: Sums, factor: number): Ledger {
  const lost = max - (earned as number) - (unknown as number) - (notApplicable as number)
  // Most of these are 0, and a whole number is kept in less room than a quotient.
  const printed = (units: number | undefined) => (units === 0 ? 0 : (units as number) / factor)
  return {
    max: max / factor,
    earned: printed(earned),
    lost: printed(lost),
    unknown: printed(unknown),
    notApplicable: printed(notApplicable),
  }
}

/** What became of a whole, by what became of its parts. */
function statusOf(children: readonly ScoreNode[]): NodeStatus {
  const order = ['invalid', 'open', 'scored', 'waived'] as const
  return order.find((status) => children.some((child) => child.status === status)) ?? 'not-applicable'
}
