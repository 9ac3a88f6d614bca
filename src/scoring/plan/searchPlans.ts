import { add, compare, type Exact, greatest, least, powers, round } from '../../points/index.ts'
import { planSet, type SetPlan } from '../planSet.ts'
import type { ScoreResult } from '../ScoreResult.ts'
import { score } from '../score.ts'
import type { Setting, Settings } from './FactView.ts'
import type { Cluster, Clusters, Outcome, Pick } from './outcomes.ts'
import { type ItemState, type PlanGround, withSettings } from './planItems.ts'
import { isCertain, type Target, type Way } from './targetOf.ts'

/** A plan found and scored. */
export interface FoundPlan {
  readonly picks: readonly Pick[]
  readonly settings: Settings
  /** In millionths. */
  readonly cost: number
  readonly after: ScoreResult
}

/** What the search came to: plans from the cheapest on, and whether it was given up. */
export interface Search {
  readonly plans: readonly FoundPlan[]
  readonly isCutShort: boolean
  /** How many steps were made. */
  readonly explored: number
}

/** So many steps and scores are made for the cheapest plan, and so many for those after it. */
const forTheFirst = { steps: 20_000, scores: 1_500 }
const forTheNext = { steps: 1_500, scores: 60 }

/** What some of the clusters may cost and give. */
interface Part {
  readonly cost: number
  readonly count: number
  readonly points: Exact
}

/** Parts of which each gives more points than any cheaper one; cheapest first, then with the fewest changes. */
type Frontier = readonly Part[]

/** What a plan costs, how much it changes, how far it stays below what can be won at most. */
type Order = readonly [cost: number, count: number, lost: number]

interface Node {
  readonly way: WayThrough
  /** How many clusters are settled, and which outcome of each. */
  readonly path: readonly number[]
  readonly cost: number
  readonly count: number
  readonly points: Exact
  /** Of the whole plan, at best. */
  readonly order: Order
  readonly done?: FoundPlan
}

/** What is open in the search for further plans: a plan that was found, or how good one could be that is not looked for yet. */
interface Open {
  /** Items that the plan does without. */
  readonly without: readonly number[]
  readonly ways: readonly WayThrough[]
  readonly order: Order
  readonly plan?: FoundPlan
}

/**
 * The cheapest plans: least cost, then fewest changes, then most points, then earlier criteria; none holds all changes of
 * another one.
 *
 * Whatever is not the cheapest plan nor holds it must do without one of its changes. So the next one is the cheapest of
 * those without the first change, without the second, and so on, and the same again for each of these. Most of these are
 * never looked for: what they could cost at best tells that others come first.
 */
export function searchPlans(ground: PlanGround, target: Target, found: Clusters, asOf: string, wanted: number): Search {
  const plans: FoundPlan[] = []
  const seen = new Set<string>()
  const start = target.ways.flatMap((way) => wayThrough(way, ground, target, found) ?? [])
  const open: Open[] = [{ without: [], ways: start, order: [0, 0, 0] }]
  let explored = 0
  let left = { ...forTheFirst }
  while (plans.length < wanted && open.length > 0) {
    const next = open.reduce((a, b) => (isOpenBefore(b, a) ? b : a))
    open.splice(open.indexOf(next), 1)
    const { without, ways, plan } = next
    if (plan === undefined) {
      const { steps } = left
      const best = cheapest(ground, target, ways, found.points, asOf, left)
      explored += steps - left.steps
      if (best === 'given-up') return { plans, isCutShort: true, explored }
      if (best !== undefined) open.push({ without, ways, ...best })
      continue
    }
    const items = plan.picks.map(({ item }) => item)
    const isNew = plans.every(
      ({ picks }) => picks.length !== items.length || picks.some(({ item }, i) => item !== items[i]),
    )
    if (isNew) plans.push(plan)
    if (plans.length === 1 && isNew) left = { ...forTheNext }
    if (plans.length === wanted) break
    for (const item of items) {
      const fewer = [...without, item].sort((a, b) => a - b)
      const name = fewer.join()
      if (seen.has(name)) continue
      seen.add(name)
      const order = orderWithout(ways, item, found.points, ceilingOf(ground))
      if (order !== undefined) open.push({ without: fewer, ways: waysWithout(ways, item, found.points), order })
    }
  }
  return { plans, isCutShort: false, explored }
}

/** Above what no total lies. */
function ceilingOf({ set }: PlanGround): number {
  const { max, bonus } = planSet(set)
  return max + (bonus?.cap ?? 0)
}

/**
 * The cheapest plan that goes one of these ways. Clusters are settled one after the other, always the plan that can
 * still become the cheapest first; how cheap it can become is told by what the clusters left can give for which cost.
 * A plan is scored before it is taken.
 */
function cheapest(
  ground: PlanGround,
  { band }: Target,
  ways: readonly WayThrough[],
  points: Exact,
  asOf: string,
  left: { steps: number; scores: number },
): { readonly plan: FoundPlan; readonly order: Order } | 'given-up' | undefined {
  const { set, assessment } = ground
  const ceiling = ceilingOf(ground)
  const queue: Node[] = []
  const push = (node: Omit<Node, 'order'>) => {
    const { suffices, printed } = node.way
    const rest = leastThat(node.way.rests()[node.path.length] ?? [], (each) => suffices(add(node.points, each.points)))
    if (rest === undefined) return
    const lost = ceiling - printed(add(node.points, rest.points))
    pushTo(queue, { ...node, order: [node.cost + rest.cost, node.count + rest.count, lost] })
  }
  for (const way of ways) push({ way, path: [], cost: 0, count: 0, points })
  for (let node = popFrom(queue); node !== undefined; node = popFrom(queue)) {
    if (--left.steps < 0 || left.scores < 0) return 'given-up'
    if (node.done !== undefined) return { plan: node.done, order: node.order }
    const { way, path, cost, count } = node
    const sum = node.points
    const cluster = way.clusters[path.length]
    if (cluster === undefined) {
      left.scores--
      const outcomes = path.map((at, i) => way.clusters[i]?.outcomes[at] as Outcome)
      const settings = new Map(outcomes.flatMap((each): [string, Setting][] => [...each.settings]))
      const after = score(set, withSettings(assessment, set, settings), { asOf })
      if (!isCertain(after.grade, band, set)) continue
      const picks = outcomes.flatMap((each) => each.picks).sort((a, b) => a.item - b.item)
      const lost = ceiling - Math.round(after.range.beforeClamp.min * (powers[set.places] as number))
      pushTo(queue, { ...node, order: [cost, count, lost], done: { picks, settings, cost, after } })
      continue
    }
    cluster.outcomes.forEach((next, at) => {
      push({
        way,
        path: [...path, at],
        cost: cost + next.cost,
        count: count + next.picks.length,
        points: add(sum, next.points),
      })
    })
  }
  return undefined
}

/** The most points that can be made certain, by the clusters alone. */
export function mostPoints({ clusters, points }: Clusters): Exact {
  return clusters.reduce<Exact>(
    (sum, { outcomes }) => add(sum, outcomes.map((each) => each.points).reduce(greatest)),
    points,
  )
}

/** The clusters as one way allows them. */
interface WayThrough extends Bounds {
  readonly clusters: readonly Cluster[]
  /** For each cluster on, what it and those after it can give for which cost. */
  readonly rests: () => readonly Frontier[]
  /** For each cluster, what those before it can give for which cost. */
  readonly befores: () => readonly Frontier[]
}

/** The clusters as one way allows them; undefined when it is closed. */
function wayThrough(way: Way, ground: PlanGround, target: Target, found: Clusters): WayThrough | undefined {
  const isOpen = (states: ReadonlyMap<number, ItemState>) => gatesClear(way, states, ground, target, found.fixed)
  if (!isOpen(new Map())) return undefined
  const clusters = found.clusters.map(({ items, outcomes }) => ({
    items,
    outcomes: outcomes.filter(({ states }) => isOpen(states)),
  }))
  if (clusters.some(({ outcomes }) => outcomes.length === 0)) return undefined
  return wayOf(clusters, found.points, boundsOf(planSet(ground.set), way.lower, found.slack))
}

function wayOf(clusters: readonly Cluster[], points: Exact, bounds: Bounds): WayThrough {
  const parts = clusters.map(({ outcomes }) =>
    outcomes.map(({ cost, picks, points: each }) => ({ cost, count: picks.length, points: each })),
  )
  let rests: Frontier[] | undefined
  let befores: Frontier[] | undefined
  return {
    ...bounds,
    clusters,
    rests: () => {
      rests ??= frontiersOf([...parts].reverse(), points, bounds).reverse()
      return rests
    },
    befores: () => {
      befores ??= frontiersOf(parts, points, bounds)
      return befores
    },
  }
}

/** The same ways without an item. */
function waysWithout(ways: readonly WayThrough[], item: number, points: Exact): WayThrough[] {
  return ways.flatMap((way) => {
    const clusters = way.clusters.map(({ items, outcomes }) =>
      items.includes(item) ? { items, outcomes: outcomesWithout(outcomes, item) } : { items, outcomes },
    )
    return clusters.some(({ outcomes }) => outcomes.length === 0) ? [] : wayOf(clusters, points, way)
  })
}

function outcomesWithout(outcomes: readonly Outcome[], item: number): readonly Outcome[] {
  return outcomes.filter(({ picks }) => picks.every((pick) => pick.item !== item))
}

/** How cheap a plan without an item can be at best; undefined when there is none. */
function orderWithout(ways: readonly WayThrough[], item: number, points: Exact, ceiling: number): Order | undefined {
  let best: Order | undefined
  for (const way of ways) {
    const at = way.clusters.findIndex(({ items }) => items.includes(item))
    const before = way.befores()[at] ?? []
    const after = way.rests()[at + 1] ?? []
    for (const { cost, picks, points: own } of outcomesWithout(way.clusters[at]?.outcomes ?? [], item)) {
      // The more is given before, the less is needed after.
      let last = after.length - 1
      for (const first of before) {
        const sum = add(add(points, own), first.points)
        if (last < 0 || !way.suffices(add(sum, (after[last] as Part).points))) continue
        while (last > 0 && way.suffices(add(sum, (after[last - 1] as Part).points))) last--
        const rest = after[last] as Part
        const lost = ceiling - way.printed(add(sum, rest.points))
        const order: Order = [cost + first.cost + rest.cost, picks.length + first.count + rest.count, lost]
        if (best === undefined || compareOrders(order, best) < 0) best = order
      }
    }
  }
  return best
}

/**
 * What the first none, one, two … clusters can give for which cost, as far as it matters: left out is what does not suffice
 * with the most that the others can give, and what costs more than something that suffices with their least.
 */
function frontiersOf(all: readonly (readonly Part[])[], points: Exact, { suffices }: Bounds): Frontier[] {
  // What those from each cluster on give at the least and at the most.
  const others: { readonly least: Exact; readonly most: Exact }[] = [{ least: points, most: points }]
  for (const parts of [...all].reverse()) {
    const { least: low, most: high } = others[0] as { least: Exact; most: Exact }
    const each = parts.map((part) => part.points)
    others.unshift({ least: add(low, each.reduce(least)), most: add(high, each.reduce(greatest)) })
  }
  const frontiers: Frontier[] = [[{ cost: 0, count: 0, points: 0 }]]
  all.forEach((parts, i) => {
    const before = frontiers[i] as Frontier
    const shifted = parts.map(
      ({ cost, count, points: own }): Frontier =>
        before.map((part) => ({ cost: cost + part.cost, count: count + part.count, points: add(own, part.points) })),
    )
    const { least: low, most: high } = others[i + 1] as { least: Exact; most: Exact }
    const merged = shifted.reduce(mergeFrontiers)
    const from = merged.findIndex((part) => suffices(add(part.points, high)))
    const enough = merged.findIndex((part) => suffices(add(part.points, low)))
    frontiers.push(from < 0 ? [] : merged.slice(from, enough < 0 ? undefined : enough + 1))
  })
  return frontiers
}

/** The frontier of two. */
function mergeFrontiers(a: Frontier, b: Frontier): Frontier {
  const merged: Part[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    const isFirst = y === undefined || (x !== undefined && isCheaper(x, y))
    const next = (isFirst ? x : y) as Part
    if (isFirst) i++
    else j++
    const last = merged.at(-1)
    if (last === undefined || compare(next.points, last.points) > 0) merged.push(next)
  }
  return merged
}

/** By cost, then by the number of changes; of two alike the one that gives more. */
function isCheaper(a: Part, b: Part): boolean {
  return (a.cost - b.cost || a.count - b.count || compare(b.points, a.points)) <= 0
}

/** The cheapest part that is enough; those after it are so too. */
function leastThat(parts: Frontier, isEnough: (part: Part) => boolean): Part | undefined {
  let from = 0
  let to = parts.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (isEnough(parts[middle] as Part)) to = middle
    else from = middle + 1
  }
  return parts[from]
}

/** Whether the gates that a way asks to be clear are, as far as these items and those that never change tell. */
function gatesClear(
  way: Way,
  states: ReadonlyMap<number, ItemState>,
  { items, set }: PlanGround,
  { roles }: Target,
  fixed: ReadonlyMap<number, ItemState>,
): boolean {
  const isAsked = (gate: number) => roles[gate] === 'must-be-clear' || way.clear.includes(gate)
  const own = states.size === 0 ? fixed : states
  for (const [i, { gate }] of own) {
    const place = items[i]?.gate
    if (place !== undefined && isAsked(place) && gate !== 'clear') return false
  }
  const asksForZero = set.gates.some(({ when }, gate) => when.kind === 'criterion-zero' && isAsked(gate))
  if (!asksForZero) return true
  // A criterion with parts among these items and among those that never change gives something if either does.
  const byCriterion = new Map<number, ItemState['zero']>()
  const isHere = new Set<number>()
  for (const [i] of own) if (items[i]?.leaf !== undefined) isHere.add(items[i]?.leaf?.criterion as number)
  const isElsewhere = new Set<number>()
  items.forEach(({ leaf }, i) => {
    if (leaf === undefined || !isHere.has(leaf.criterion)) return
    const state = states.get(i) ?? fixed.get(i)
    if (state === undefined) isElsewhere.add(leaf.criterion)
    else {
      const now = byCriterion.get(leaf.criterion)
      const zero = now === 'some' || state.zero === 'some' ? 'some' : now === 'none' ? 'none' : state.zero
      byCriterion.set(leaf.criterion, zero)
    }
  })
  return [...byCriterion].every(([criterion, zero]) => zero !== 'none' || isElsewhere.has(criterion))
}

/** Whether a total suffices, and how it is printed; never more strictly than scoring will. */
function boundsOf({ set, clamp }: SetPlan, lower: Way['lower'], slack: number): Bounds {
  const { mode, compare: by } = set.policies.rounding
  const suffices = (points: Exact) => {
    if (lower === undefined) return true
    const told = add(points, slack)
    const total = by === 'rounded' ? round(told, mode) : told
    const clamped = clamp === undefined ? total : least(greatest(total, clamp.min), clamp.max)
    const side = compare(clamped, lower.points)
    return side > 0 || (side === 0 && lower.inclusive)
  }
  return { suffices, printed: (points) => round(add(points, slack), mode) }
}

/** Whether a total is enough, and how it is printed. */
interface Bounds {
  readonly suffices: (points: Exact) => boolean
  readonly printed: (points: Exact) => number
}

function compareOrders(a: Order, b: Order): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

/** Of two plans alike the one that changes earlier criteria stands first; what may be as good is looked for before that. */
function isOpenBefore(a: Open, b: Open): boolean {
  const side = compareOrders(a.order, b.order)
  if (side !== 0 || a.plan === undefined || b.plan === undefined)
    return side < 0 || (side === 0 && a.plan === undefined)
  const { picks } = b.plan
  const at = a.plan.picks.findIndex(({ item }, i) => item !== picks[i]?.item)
  return at >= 0 && (a.plan.picks[at] as Pick).item < (picks[at]?.item ?? Number.POSITIVE_INFINITY)
}

function isBefore(a: Node, b: Node): boolean {
  const side = compareOrders(a.order, b.order)
  if (side !== 0) return side < 0
  for (let i = 0; i < Math.max(a.path.length, b.path.length); i++) {
    const difference = (a.path[i] ?? -1) - (b.path[i] ?? -1)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** A heap: the first one stands on top. */
function pushTo(heap: Node[], node: Node): void {
  let at = heap.push(node) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!isBefore(node, heap[above] as Node)) break
    heap[at] = heap[above] as Node
    at = above
  }
  heap[at] = node
}

function popFrom(heap: Node[]): Node | undefined {
  const first = heap[0]
  const node = heap.pop()
  if (node === undefined || heap.length === 0) return first
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && isBefore(heap[below + 1] as Node, heap[below] as Node)) below++
    if (!isBefore(heap[below] as Node, node)) break
    heap[at] = heap[below] as Node
    at = below
  }
  heap[at] = node
  return first
}
