import { add, compare, type Exact, least, round, scale, subtract } from '../../points/index.ts'
import { type NodePlan, planSet } from '../planSet.ts'
import type { FactKey } from '../Rule.ts'
import { type Setting, type Settings, viewWith } from './FactView.ts'
import { type ItemState, type PlanGround, type PlanItem, readerWith, stateOf } from './planItems.ts'
import type { Target } from './targetOf.ts'

/** One thing that can become of a cluster: which moves are made, what they set, and what all its items come to. */
export interface Outcome {
  /** Item and move, by their places, in the order of the set. */
  readonly picks: readonly Pick[]
  readonly settings: Settings
  /** In millionths. */
  readonly cost: number
  readonly states: ReadonlyMap<number, ItemState>
  /** What it adds to the total for certain, and at the most. */
  readonly points: Exact
  readonly most: Exact
}

/** One move of one item, by their places. */
export interface Pick {
  readonly item: number
  readonly move: number
  /** In millionths, without what its facts cost. */
  readonly cost: number
}

/** Items that must be looked at together, and all that can become of them; what changes nothing comes last. */
export interface Cluster {
  readonly items: readonly number[]
  readonly outcomes: readonly Outcome[]
}

/** All clusters, what stands whatever is done, and how far a total can be off by rounding inside of groups. */
export interface Clusters {
  readonly clusters: readonly Cluster[]
  /** States of the items that no move touches. */
  readonly fixed: ReadonlyMap<number, ItemState>
  readonly points: Exact
  readonly slack: number
}

/** So many items are looked at, in all outcomes together, and not more. */
const most = 100_000

/** Sorts what can be done into independent clusters; undefined when there is too much of it. */
export function clustersOf(ground: PlanGround, target: Target): Clusters | undefined {
  const { items } = ground
  const together = itemsTogether(ground, target)
  const base = readerWith(ground, new Map())
  const fixed = new Map<number, ItemState>()
  const inCluster = new Set(together.flat())
  items.forEach((item, i) => {
    if (!inCluster.has(i)) fixed.set(i, stateOf(item, ground, base))
  })

  let left = most
  const raw: { readonly items: readonly number[]; readonly outcomes: readonly RawOutcome[] }[] = []
  for (const members of together) {
    const outcomes = outcomesOf(members, ground, left / members.length)
    if (outcomes === undefined) return undefined
    left -= outcomes.length * members.length
    raw.push({ items: members, outcomes })
  }
  const weigh = weightsOf(ground, [...raw.flatMap(({ outcomes }) => outcomes.map(({ states }) => states)), fixed])
  const weighed = raw.map(({ items: members, outcomes }) => {
    const all = outcomes.map((outcome) => ({ ...outcome, ...weigh.totalOf(outcome.states) }))
    return { items: members, outcomes: worthwhile(all, ground, target) }
  })
  const clusters: Cluster[] = []
  for (const group of groupsToMerge(weighed, ground, target, fixed)) {
    let merged = group[0] as Cluster
    for (const next of group.slice(1)) {
      const size = merged.items.length + next.items.length
      if (merged.outcomes.length * next.outcomes.length * size > left) return undefined
      const outcomes = merged.outcomes.flatMap((a) => next.outcomes.map((b) => joined(a, b, weigh)))
      merged = { items: [...merged.items, ...next.items], outcomes: worthwhile(outcomes, ground, target) }
      left -= outcomes.length * size
    }
    clusters.push(merged)
  }
  return { clusters, fixed, points: weigh.totalOf(fixed).points, slack: weigh.slack }
}

/** Items that share a fact which some move sets; the items of a pot, whose cap they share, if any of them can move. */
function itemsTogether({ items, view }: PlanGround, { roles }: Target): number[][] {
  const isCounted = ({ gate }: PlanItem) => gate === undefined || roles[gate] !== 'ignored'
  const touched = new Set<FactKey>()
  for (const item of items)
    for (const { settle, isLate } of isCounted(item) ? item.moves : [])
      for (const key of isLate ? item.facts : (settle(view)?.keys() ?? [])) touched.add(key)
  const names = items.map((item) => {
    if (!isCounted(item)) return []
    const facts = item.facts.filter((key) => touched.has(key)).map((key) => `fact ${key}`)
    const canMove = items.some(({ use, facts: all }) => use === item.use && all.some((key) => touched.has(key)))
    return (item.use === 'bonus' || item.use === 'penalty') && canMove ? [...facts, `pot ${item.use}`] : facts
  })
  return joinedBy(names)
}

/** Places that share a name, directly or through others; places without a name are left out. */
function joinedBy(names: readonly (readonly string[])[]): number[][] {
  const parent = names.map((_, i) => i)
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i] as number))
  const first = new Map<string, number>()
  names.forEach((each, i) => {
    for (const name of each) {
      const [a, b] = [root(first.get(name) ?? i), root(i)]
      parent[Math.max(a, b)] = Math.min(a, b)
      first.set(name, i)
    }
  })
  const together = new Map<number, number[]>()
  names.forEach((each, i) => {
    if (each.length > 0) together.set(root(i), [...(together.get(root(i)) ?? []), i])
  })
  return [...together.values()]
}

/** Every choice of at most one move for each item that fits together; undefined when there are too many. */
function outcomesOf(members: readonly number[], ground: PlanGround, limit: number): RawOutcome[] | undefined {
  const { items, view } = ground
  const outcomes: RawOutcome[] = []
  let tries = 0
  const choose = (at: number, picks: readonly Omit<Pick, 'cost'>[], settings: Settings): boolean => {
    if (++tries > limit) return false
    const item = members[at]
    if (item === undefined) {
      const outcome = outcomeOf(picks, settings, members, ground)
      if (outcome !== undefined) outcomes.push(outcome)
      return true
    }
    if (!choose(at + 1, picks, settings)) return false
    return (items[item] as PlanItem).moves.every(({ settle, isLate }, move) => {
      const set = isLate ? new Map<FactKey, Setting>() : settle(view)
      const all = set && unite(settings, set)
      return all === undefined || choose(at + 1, [...picks, { item, move }], all)
    })
  }
  return choose(0, [], new Map()) ? outcomes : undefined
}

type RawOutcome = Omit<Outcome, 'points' | 'most'>

/** Moves whose settings follow from others come last, in the order of the set. */
function outcomeOf(
  picks: readonly Omit<Pick, 'cost'>[],
  settled: Settings,
  members: readonly number[],
  ground: PlanGround,
): RawOutcome | undefined {
  const { items, view, factCosts } = ground
  let settings = settled
  const priced: Pick[] = []
  for (const { item, move } of picks) {
    const { moves, cost: price, isPriced } = items[item] as PlanItem
    const { settle, isLate } = moves[move] as PlanItem['moves'][number]
    const set = settle(isLate ? viewWith(view, settings) : view)
    if (set === undefined || set.size === 0) return undefined
    if (isLate) settings = unite(settings, set) as Settings
    const isByFacts = !isPriced && [...set.keys()].some((key) => factCosts.has(key))
    priced.push({ item, move, cost: isByFacts ? 0 : price })
  }
  const ofFacts = [...settings.keys()].reduce((sum, key) => sum + (factCosts.get(key) ?? 0), 0)
  const cost = priced.reduce((sum, pick) => sum + pick.cost, ofFacts)
  const reader = readerWith(ground, settings)
  const states = new Map(members.map((i) => [i, stateOf(items[i] as PlanItem, ground, reader)]))
  return reader.issues.length > 0 ? undefined : { picks: priced, settings, cost, states }
}

/** Settings that do not contradict each other. */
function unite(a: Settings, b: Settings): Settings | undefined {
  if (b.size === 0) return a
  const all = new Map(a)
  for (const [key, setting] of b) {
    const known = all.get(key)
    if (known === undefined) all.set(key, setting)
    else if (JSON.stringify(known.value) !== JSON.stringify(setting.value)) return undefined
  }
  return all
}

interface Weights {
  readonly totalOf: (states: ReadonlyMap<number, ItemState>) => { readonly points: Exact; readonly most: Exact }
  readonly slack: number
}

/**
 * How points count in the total, never too low. A group of which something does not apply is rescaled: where what applies
 * may change, by the most it could be. Parts that are combined otherwise than by adding them up count at most by their
 * weight in it: the best or the worst of them, or all to a cap, never give more than all together.
 */
function weightsOf(ground: PlanGround, possible: readonly ReadonlyMap<number, ItemState>[]): Weights {
  const { items, set } = ground
  const plan = planSet(set)
  const leastOf = new Map<NodePlan, number>()
  const smallest = plan.groups.map(({ max }) => max)
  for (const states of possible)
    for (const [i, { of }] of states) {
      const leaf = items[i]?.leaf
      if (leaf === undefined) continue
      leastOf.set(leaf.plan, Math.min(of, leastOf.get(leaf.plan) ?? Number.POSITIVE_INFINITY))
      if (of > 0) smallest[leaf.group] = Math.min(of, smallest[leaf.group] as number)
    }
  const leastOfNode = (node: NodePlan): number => {
    if (node.leaf !== undefined) return leastOf.get(node) ?? 0
    const parts = node.children.map(leastOfNode)
    const sum = parts.reduce((total, part) => total + part, 0)
    return node.combine === undefined ? sum : sum > 0 ? node.max : 0
  }
  const factors = new Map<NodePlan, Exact>()
  const { at } = set.policies.rounding
  let slack = 0
  const visit = (node: NodePlan, factor: Exact): void => {
    factors.set(node, factor)
    const { combine, children, max } = node
    // Where parts are rounded, so is what is made of them.
    if (combine !== undefined && at === 'leaf') slack += round(factor, 'up')
    const weightOf = (i: number) => combine?.weights?.[i] ?? 1
    const isMean = combine?.take === 'mean' || combine?.take === 'weights'
    const of = isMean ? children.reduce((sum, child, i) => sum + leastOfNode(child) * weightOf(i), 0) : 0
    children.forEach((child, i) => {
      visit(child, isMean ? scale(factor, weightOf(i) * max, of > 0 ? of : 1) : factor)
    })
  }
  plan.groups.forEach((group, g) => {
    const of = group.children.reduce((sum, child) => sum + leastOfNode(child), 0)
    const divisor = of > 0 ? of : (smallest[g] as number)
    const isRescaled = divisor !== group.max
    if (at === 'group' || (at === 'leaf' && isRescaled)) slack++
    visit(group, isRescaled ? scale(Math.max(group.rescaleTo ?? group.max, divisor), 1, divisor) : 1)
  })
  const capped = (use: 'bonus' | 'penalty', points: Exact) => least(points, plan[use]?.cap ?? 0)

  const totalOf = (states: ReadonlyMap<number, ItemState>, part: 'points' | 'most'): Exact => {
    const sums: Record<'criterion' | 'bonus' | 'penalty', Exact> = { criterion: 0, bonus: 0, penalty: 0 }
    for (const [i, state] of states) {
      const { use, leaf } = items[i] as PlanItem
      const points = state[part]
      if (use === 'bonus') sums.bonus = add(sums.bonus, points)
      else if (use === 'penalty') sums.penalty = subtract(sums.penalty, points)
      else if (leaf !== undefined && points !== 0) {
        const factor = factors.get(leaf.plan) as Exact
        sums.criterion = add(sums.criterion, factor === 1 ? points : scale(points, factor))
      }
    }
    return subtract(add(sums.criterion, capped('bonus', sums.bonus)), capped('penalty', sums.penalty))
  }
  return { totalOf: (states) => ({ points: totalOf(states, 'points'), most: totalOf(states, 'most') }), slack }
}

function joined(a: Outcome, b: Outcome, { totalOf }: Weights): Outcome {
  const states = new Map([...a.states, ...b.states])
  return {
    picks: [...a.picks, ...b.picks].sort((x, y) => x.item - y.item),
    settings: new Map([...a.settings, ...b.settings]),
    cost: a.cost + b.cost,
    states,
    ...totalOf(states),
  }
}

/** Clusters that hold parts of one criterion go together where a gate asks whether the criterion gives anything. */
function groupsToMerge(
  clusters: readonly Cluster[],
  { items, set }: PlanGround,
  { roles }: Target,
  fixed: ReadonlyMap<number, ItemState>,
): Cluster[][] {
  const asksForZero = set.gates.some(({ when }, i) => when.kind === 'criterion-zero' && roles[i] !== 'ignored')
  const safe = new Set<number>()
  const note = (i: number, isSafe: boolean) => {
    const criterion = items[i]?.leaf?.criterion
    if (criterion !== undefined && isSafe) safe.add(criterion)
  }
  for (const [i, { zero }] of fixed) note(i, zero === 'some')
  for (const { items: members, outcomes } of clusters)
    for (const i of members)
      note(
        i,
        outcomes.every(({ states }) => states.get(i)?.zero === 'some'),
      )
  const names = clusters.map(({ items: members }, at) => {
    const criteria = asksForZero ? members.flatMap((i) => items[i]?.leaf?.criterion ?? []) : []
    return [`cluster ${at}`, ...criteria.filter((each) => !safe.has(each)).map((each) => `criterion ${each}`)]
  })
  return joinedBy(names).map((places) => places.map((place) => clusters[place] as Cluster))
}

/** Leaves out what can be had with fewer changes; sorts the rest by what it changes. */
function worthwhile(outcomes: readonly Outcome[], { items, set }: PlanGround, target: Target): Outcome[] {
  const { roles, isOrderly, hasUpperLimit } = target
  const mustBeClear = ({ states }: Outcome) =>
    [...states].every(([i, { gate }]) => {
      const place = items[i]?.gate
      return place === undefined || roles[place] !== 'must-be-clear' || gate === 'clear'
    })
  const asksForZero = set.gates.some(({ when }, i) => when.kind === 'criterion-zero' && roles[i] !== 'ignored')
  // Points of one group do not make up for those of another, nor parts that do not add up for each other.
  const asksForGroups = set.gates.some(({ when }, i) => when.kind === 'group-below' && roles[i] !== 'ignored')
  const isNoWorse = (a: Outcome, b: Outcome) =>
    [...b.states].every(([i, state]) => {
      const mine = a.states.get(i) as ItemState
      const isGateFine = mine.gate === state.gate || (isOrderly && mine.gate === 'clear')
      const isZeroFine = !asksForZero || mine.zero === state.zero || (isOrderly && mine.zero === 'some')
      const isAlone = asksForGroups || items[i]?.leaf?.isCombined === true
      const isPointsFine = !isAlone || compare(mine.points, state.points) >= 0
      const isMostFine = !isAlone || !hasUpperLimit || compare(mine.most, state.most) <= 0
      return isGateFine && isZeroFine && isPointsFine && isMostFine && mine.of === state.of
    })
  const isCovered = (outcome: Outcome, at: number, all: readonly Outcome[]) =>
    all.some((other, place) => {
      if (other === outcome || other.cost > outcome.cost) return false
      if (compare(other.points, outcome.points) < 0) return false
      if (hasUpperLimit && compare(other.most, outcome.most) > 0) return false
      const isWithin = other.picks.every(({ item }) => outcome.picks.some((pick) => pick.item === item))
      if (!isWithin || !isNoWorse(other, outcome)) return false
      // Of two that are alike the first stands.
      const isAlike =
        other.picks.length === outcome.picks.length &&
        other.cost === outcome.cost &&
        compare(other.points, outcome.points) === 0 &&
        isNoWorse(outcome, other)
      return !isAlike || place < at
    })
  const possible = outcomes.filter(mustBeClear)
  // Beyond some number it costs less to carry them along than to compare each with each.
  const worth = possible.length > 1_000 ? possible : possible.filter((each, at) => !isCovered(each, at, possible))
  return worth.sort(byPicks)
}

/** Earlier criteria of the set first, what changes nothing last. */
function byPicks(a: Outcome, b: Outcome): number {
  for (let i = 0; i < Math.max(a.picks.length, b.picks.length); i++) {
    const [x, y] = [a.picks[i], b.picks[i]]
    if (x === undefined) return 1
    if (y === undefined) return -1
    if (x.item !== y.item) return x.item - y.item
    if (x.move !== y.move) return x.move - y.move
  }
  return 0
}
