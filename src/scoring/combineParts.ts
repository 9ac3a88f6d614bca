import { add, compare, type Exact, greatest, least, round, scale, subtract, sumOf } from '../points/index.ts'
import type { Building } from './Building.ts'
import type { CombinePlan, NodePlan } from './planSet.ts'
import type { Reading, ScoreNode } from './ScoreResult.ts'
import { give, type LeafScore, open, unscored } from './scoreLeaf.ts'

/** A part of a combination: its leaves, and how it is printed. */
export interface Part {
  readonly own: readonly LeafScore[]
  readonly print: () => { readonly node: ScoreNode }
}

/**
 * One number of several: the best or the worst, all of them to a cap, or their mean over what they are out of.
 * Values come weighed, and so does what they are out of.
 */
export function combineValues(
  take: CombinePlan['take'],
  values: readonly Exact[],
  max: number,
  weighed: number,
): Exact {
  if (take === 'best' || take === 'worst') return values.reduce(take === 'best' ? greatest : least)
  const sum = sumOf(values)
  return take === 'cap' ? least(sum, max) : scale(sum, max, weighed)
}

/** Makes one score of parts that do not simply add up; parts that do not apply are left out of it. */
export function combineParts(
  plan: NodePlan,
  { take, weights, spread }: CombinePlan,
  all: readonly Part[],
  inner: readonly LeafScore[],
  roundLeaf: (points: Exact) => Exact,
  factor: number,
): LeafScore {
  const { max } = plan
  const reading: Building<Extract<Reading, { kind: 'combined' }>> = { kind: 'combined', take }
  const score = unscored(plan, reading, undefined, [])
  const nodes = all.map(({ print }) => print().node)
  score.children = nodes
  const parts = all
    .map(({ own }, i) => ({ own, weight: weights?.[i] ?? 1, of: own.reduce((sum, { of }) => sum + of, 0) }))
    .filter(({ of }) => of > 0)
  if (parts.length === 0) {
    score.status = 'not-applicable'
    score.of = 0
    score.leftOut = inner[0]?.leftOut
    return score
  }
  const weighed = parts.reduce((sum, { of, weight }) => sum + of * weight, 0)
  const partsBy = (pick: (leaf: LeafScore) => Exact) =>
    parts.map(({ own, weight }) => scale(sumOf(own.map(pick)), weight))
  const whole = (pick: (leaf: LeafScore) => Exact): Exact => {
    return roundLeaf(combineValues(take, partsBy(pick), max, weighed))
  }
  score.earned = whole((leaf) => leaf.earned)
  score.counts = whole((leaf) => leaf.counts)
  score.most = whole((leaf) => leaf.most)
  const left = subtract(
    whole((leaf) => add(leaf.earned, leaf.unknown)),
    score.earned,
  )
  score.unknown = round(left, 'up')
  const isKnown = left === 0 && compare(score.counts, score.most) === 0
  const has = (status: ScoreNode['status']) => nodes.some((node) => node.status === status)
  if (has('invalid')) score.status = 'invalid'
  else if (!isKnown) score.status = 'open'
  else if (has('waived') && !has('scored')) score.status = 'waived'
  if (spread !== undefined) {
    // As long as the parts may still lie too far apart, anything may come of marking again.
    const apart = subtract(partsBy((leaf) => leaf.most).reduce(greatest), partsBy((leaf) => leaf.counts).reduce(least))
    if (compare(apart, spread) >= 0) {
      give(score, 0)
      open(score, 'open')
      if (!isKnown) return score
      reading.spread = round(apart, 'half-up') / factor
      score.reason = 'no-level'
    }
  }
  // What is still missing of the parts changes nothing any more.
  if (isKnown) for (const leaf of inner) if (leaf.status !== 'scored') leaf.reason = undefined
  return score
}
