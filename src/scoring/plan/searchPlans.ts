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
}

/** So many steps, scores and searches are made, and not more. */
const mostSteps = 20_000
const mostScores = 1_500
const mostSearches = 400

/** The rest of a plan: what it may cost and give. */
interface Rest {
  readonly cost: number
  readonly count: number
  readonly points: Exact
}

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

/**
 * The cheapest plans: least cost, then fewest changes, then most points, then earlier criteria; none holds all changes of
 * another one.
 *
 * Whatever is not the cheapest plan nor holds it must do without one of its changes. So the next one is the cheapest of
 * those without the first change, without the second, and so on, and the same again for each of these.
 */
export function searchPlans(ground: PlanGround, target: Target, found: Clusters, asOf: string, wanted: number): Search {
  const ways = target.ways.flatMap((way) => wayThrough(way, ground, target, found) ?? [])
  const plans: FoundPlan[] = []
  const spent = { steps: 0, scores: 0 }
  const seen = new Set<string>()
  const open: { readonly without: readonly number[]; readonly plan: FoundPlan; readonly order: Order }[] = []
  let isCutShort = false
  const look = (without: readonly number[]) => {
    const name = without.join()
    if (seen.has(name)) return
    seen.add(name)
    if (seen.size > mostSearches) isCutShort = true
    if (isCutShort) return
    const best = cheapest(ground, target, ways, found.points, asOf, without, spent)
    if (best === 'given-up') isCutShort = true
    else if (best !== undefined) open.push({ without, ...best })
  }
  look([])
  while (plans.length < wanted && open.length > 0) {
    const next = open.reduce((a, b) => (isPlanBefore(b, a) ? b : a))
    open.splice(open.indexOf(next), 1)
    const items = next.plan.picks.map(({ item }) => item)
    const isNew = plans.every(
      ({ picks }) => picks.length !== items.length || picks.some(({ item }, i) => item !== items[i]),
    )
    if (isNew) plans.push(next.plan)
    if (plans.length < wanted) for (const item of items) look([...next.without, item].sort((a, b) => a - b))
  }
  return { plans, isCutShort }
}

/**
 * The cheapest plan that changes none of some items. Clusters are settled one after the other, always the plan that can
 * still become the cheapest first; how cheap it can become is told by what the clusters left can give for which cost.
 * A plan is scored before it is taken.
 */
function cheapest(
  { set, assessment }: PlanGround,
  { band }: Target,
  ways: readonly WayThrough[],
  points: Exact,
  asOf: string,
  without: readonly number[],
  spent: { steps: number; scores: number },
): { readonly plan: FoundPlan; readonly order: Order } | 'given-up' | undefined {
  const plan = planSet(set)
  const ceiling = plan.max + (plan.bonus?.cap ?? 0)
  const queue: Node[] = []
  const push = (node: Omit<Node, 'order'>) => {
    const { rests, suffices, printed } = node.way
    const rest = rests[node.path.length]?.find((each) => suffices(add(node.points, each.points)))
    if (rest === undefined) return
    const lost = ceiling - printed(add(node.points, rest.points))
    pushTo(queue, { ...node, order: [node.cost + rest.cost, node.count + rest.count, lost] })
  }
  for (const each of ways) {
    const way = wayWithout(each, without)
    if (way !== undefined) push({ way, path: [], cost: 0, count: 0, points })
  }
  for (let node = popFrom(queue); node !== undefined; node = popFrom(queue)) {
    if (++spent.steps > mostSteps || spent.scores > mostScores) return 'given-up'
    if (node.done !== undefined) return { plan: node.done, order: node.order }
    const { way, path, cost, count } = node
    const sum = node.points
    const cluster = way.clusters[path.length]
    if (cluster === undefined) {
      spent.scores++
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
interface WayThrough {
  readonly clusters: readonly Cluster[]
  /** For each cluster on, what it and those after it can give for which cost; cheapest first. */
  readonly rests: readonly (readonly Rest[])[]
  readonly suffices: (points: Exact) => boolean
  readonly printed: (points: Exact) => number
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
  const rests = restsOf(clusters, [[{ cost: 0, count: 0, points: 0 }]])
  return { clusters, rests, ...boundsOf(planSet(ground.set), way.lower, found.slack) }
}

/** The same way without some items; undefined when it does not go without them. */
function wayWithout(way: WayThrough, without: readonly number[]): WayThrough | undefined {
  if (without.length === 0) return way
  let last = -1
  const clusters = way.clusters.map((cluster, at) => {
    if (!without.some((item) => cluster.items.includes(item))) return cluster
    last = at
    const outcomes = cluster.outcomes.filter(({ picks }) => picks.every(({ item }) => !without.includes(item)))
    return { items: cluster.items, outcomes }
  })
  if (clusters.some(({ outcomes }) => outcomes.length === 0)) return undefined
  // What comes after the last cluster that differs can give what it could before.
  return { ...way, clusters, rests: restsOf(clusters.slice(0, last + 1), way.rests.slice(last + 1)) }
}

/** For each of these clusters on, what it and those after it can give for which cost. */
function restsOf(clusters: readonly Cluster[], after: readonly (readonly Rest[])[]): (readonly Rest[])[] {
  const rests = [...after]
  for (const { outcomes } of [...clusters].reverse()) {
    const next = rests[0] as readonly Rest[]
    const all = outcomes.flatMap(({ cost, picks, points }) =>
      next.map((rest) => ({
        cost: cost + rest.cost,
        count: picks.length + rest.count,
        points: add(points, rest.points),
      })),
    )
    rests.unshift(undominated(all))
  }
  return rests
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

type Bounds = Omit<WayThrough, 'clusters' | 'rests'>

/** What no other one gives for less; cheapest first. */
function undominated(rests: Rest[]): Rest[] {
  rests.sort((a, b) => a.cost - b.cost || a.count - b.count || compare(b.points, a.points))
  const kept: Rest[] = []
  for (const rest of rests)
    if (!kept.some(({ count, points }) => count <= rest.count && compare(points, rest.points) >= 0)) kept.push(rest)
  return kept
}

function compareOrders(a: Order, b: Order): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

type Ordered = { readonly plan: FoundPlan; readonly order: Order }

/** Of two plans alike the one that changes earlier criteria stands first. */
function isPlanBefore(a: Ordered, b: Ordered): boolean {
  const side = compareOrders(a.order, b.order)
  if (side !== 0) return side < 0
  const at = a.plan.picks.findIndex(({ item }, i) => item !== b.plan.picks[i]?.item)
  return at >= 0 && (a.plan.picks[at] as Pick).item < (b.plan.picks[at]?.item ?? Number.POSITIVE_INFINITY)
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
