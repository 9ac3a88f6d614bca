import {
  add,
  compare,
  type Exact,
  exactly,
  greatest,
  least,
  powers,
  round,
  scale,
  subtract,
  sumOf,
  toNumber,
} from '../points/index.ts'
import type { Claim } from './Assessment.ts'
import type { Building } from './Building.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import { claimAt } from './claimAt.ts'
import { combineValues } from './combineParts.ts'
import { nodesIn } from './nodesIn.ts'
import { type CombinePlan, type NodePlan, planSet } from './planSet.ts'
import type { ScoreNode, ScoreResult } from './ScoreResult.ts'
import type { ClaimedPlace, ClaimedTotal } from './StageResult.ts'

/** A node as planned beside the node as scored: the facts tell what applies, the claims how many points it was given. */
interface Pair {
  readonly plan: NodePlan
  readonly node: ScoreNode
}

/** Exact, in units; undefined when something was left blank. */
type Value = Exact | undefined

/**
 * What claims come to by the arithmetic of the set: parts combined, what does not apply made up for, pots capped, the total
 * clamped, rounded where the set rounds. A blank that could change the total leaves none; a claim on a whole stands for
 * its parts.
 */
export function claimedTotal(
  set: CriteriaSet,
  claims: Readonly<Record<string, Claim>>,
  score: ScoreResult,
): ClaimedTotal {
  const plan = planSet(set)
  const { at, mode, compare: by } = set.policies.rounding
  const factor = powers[set.places] as number
  const unitsOf = (points: number): Exact => scale(exactly(points), factor)
  const pointsOf = (value: Exact): number => toNumber(scale(value, 1, factor))
  const claimOf = (id: string): Value => {
    const points = claimAt(claims, id)?.points
    return points === undefined ? undefined : unitsOf(points)
  }
  const blank: ClaimedPlace[] = []
  const sums: Record<string, number> = {}
  const differing: ClaimedTotal['differing'][number][] = []
  const apart: ClaimedTotal['apart'][number][] = []

  /** The claim on the node itself, or else what its parts come to; whatever was left blank is noted. */
  const worthOf = ({ plan: own, node }: Pair, blanks: ClaimedPlace[]): Value => {
    const claimed = claimOf(own.id)
    const of = unitsOf(node.effective.max) as number
    // Points that siblings give up come on top of what is printed at a criterion.
    const given = claimed !== undefined && of > own.max ? scale(claimed, of, own.max) : claimed
    if (node.children === undefined) {
      if (given !== undefined) return given
      // What does not apply is out of the total without anybody writing so.
      if (node.status === 'not-applicable') return unitsOf(node.effective.earned)
      blanks.push(placeOf(own))
      return undefined
    }
    const inside: ClaimedPlace[] = []
    const pairs = pairsOf(own, node)
    const values = pairs.map((pair) => worthOf(pair, inside))
    const parts = own.combine === undefined ? sumOfKnown(values) : combined(own, own.combine, pairs, values, inside)
    if (given === undefined && parts === undefined) blanks.push(...inside)
    return settle(own, node, given, parts)
  }

  /** A whole as it was claimed, or by its parts; what these come to is kept, and told where it is something else. */
  const settle = (own: NodePlan, node: ScoreNode, given: Value, parts: Value): Value => {
    const isDetailed = nodesIn(node.children ?? []).some(({ id }) => claimAt(claims, id) !== undefined)
    if (parts === undefined || !isDetailed) return given ?? parts
    if (given === undefined) sums[own.id] = pointsOf(parts)
    else if (compare(given, parts) !== 0)
      differing.push({
        ...placeOf(own, plan.groups.includes(own) ? 'group' : 'criterion'),
        claimed: pointsOf(given),
        sum: pointsOf(parts),
      })
    return given ?? parts
  }

  /** Parts that do not simply add up; a blank that changes nothing, as beside the best part, leaves nothing open. */
  const combined = (
    own: NodePlan,
    { take, weights, spread }: CombinePlan,
    pairs: readonly Pair[],
    values: readonly Value[],
    inside: ClaimedPlace[],
  ): Value => {
    const parts = pairs
      .map(({ node }, i) => ({
        value: values[i],
        of: unitsOf(node.effective.max) as number,
        weight: weights?.[i] ?? 1,
      }))
      .filter(({ of }) => of > 0)
    if (parts.length === 0) return 0
    const weighed = parts.reduce((sum, { of, weight }) => sum + of * weight, 0)
    const whole = (blanksAs: (of: number) => number): Exact => {
      const all = parts.map(({ value, of, weight }) => scale(value ?? blanksAs(of), weight))
      const value = combineValues(take, all, own.max, weighed)
      return at === 'leaf' ? round(value, mode) : value
    }
    const most = whole((of) => of)
    const known =
      compare(
        whole(() => 0),
        most,
      ) === 0
        ? most
        : undefined
    if (known === undefined || spread === undefined) return known
    const all = parts.map(({ value, of }) => value ?? of)
    const distance = subtract(all.reduce(greatest), all.reduce(least))
    if (compare(distance, spread) < 0) return known
    // Of parts that lie too far apart nothing follows: somebody must mark again.
    apart.push({ ...placeOf(own), spread: pointsOf(distance) })
    inside.push(placeOf(own))
    return undefined
  }

  const groups = score.tree.map((node, i): Value => {
    const own = plan.groups[i] as NodePlan
    const inside: ClaimedPlace[] = []
    const values = pairsOf(own, node).map((pair) => worthOf(pair, inside))
    const sum = sumOfKnown(values)
    const { rescaled } = node
    const all = sum && rescaled ? scale(sum, exactly(rescaled.to), exactly(rescaled.from)) : sum
    const parts = all === undefined || at === 'total' ? all : round(all, mode)
    const given = claimOf(own.id)
    if (given === undefined) blank.push(...inside)
    return settle(own, node, given, parts)
  })
  const pots = (['bonus', 'penalty'] as const).map((use): Value => {
    const pot = plan[use]
    if (pot === undefined) return 0
    const values = pot.items.map((own, i): Value => {
      const claimed = claimOf(own.id)
      // What did not happen is nothing without anybody writing so.
      if (claimed !== undefined || score[use]?.items[i]?.points === 0) return claimed ?? 0
      blank.push(placeOf(own, use))
      return undefined
    })
    const sum = sumOfKnown(values)
    return sum && least(sum, pot.cap)
  })

  const total: Building<ClaimedTotal> = { blank, sums, differing, apart }
  const sum = sumOfKnown(groups)
  if (sum === undefined) return total
  const { rescaled } = score
  const whole = rescaled ? scale(sum, exactly(rescaled.to), exactly(rescaled.from)) : sum
  total.base = round(whole, mode) / factor
  const [bonus, penalty] = pots
  if (bonus === undefined || penalty === undefined) return total
  const before = subtract(add(by === 'exact' ? whole : round(whole, mode), bonus), penalty)
  const { clamp } = plan
  const final = clamp === undefined ? before : least(greatest(before, clamp.min), clamp.max)
  total.final = round(final, mode) / factor
  return total
}

function placeOf({ id, number, title }: NodePlan, use: ClaimedPlace['use'] = 'criterion'): ClaimedPlace {
  return { use, id, ...(number === '' ? {} : { number }), title: { ...title } }
}

function pairsOf({ children }: NodePlan, node: ScoreNode): Pair[] {
  return (node.children ?? []).map((child, i) => ({ plan: children[i] as NodePlan, node: child }))
}

function sumOfKnown(values: readonly Value[]): Value {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? sumOf(known) : undefined
}
