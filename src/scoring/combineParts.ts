import { add, compare, type Exact, greatest, least, roundHalfUp, roundUp, scale, subtract } from '../points/index.ts'
import type { Building } from './Building.ts'
import type { CombinePlan, NodePlan } from './planSet.ts'
import type { Reading, ScoreNode } from './ScoreResult.ts'
import type { LeafScore } from './scoreLeaf.ts'

/** A part of a combination: its leaves, and its node as printed. */
export interface Part {
  readonly own: readonly LeafScore[]
  readonly node: ScoreNode
}

/** Makes one score of parts that do not simply add up; parts that do not apply are left out of it. */
export function combineParts(
  plan: NodePlan,
  combine: CombinePlan,
  all: readonly Part[],
  inner: readonly LeafScore[],
  round: ((value: Exact) => number) | undefined,
  factor: number,
): LeafScore {
  const { max } = plan
  const { take, weights, spread } = combine
  const parts = all
    .map(({ own }, i) => ({ own, weight: weights?.[i] ?? 1, of: own.reduce((sum, { of }) => sum + of, 0) }))
    .filter(({ of }) => of > 0)
  const partsBy = (pick: (leaf: LeafScore) => Exact) =>
    parts.map(({ own }) => own.reduce<Exact>((sum, leaf) => add(sum, pick(leaf)), 0))
  const whole = (pick: (leaf: LeafScore) => Exact): Exact => {
    const values = partsBy(pick)
    if (values.length === 0) return 0
    let points: Exact
    if (take === 'best' || take === 'worst') {
      points = values.reduce(take === 'best' ? greatest : least)
    } else {
      points = 0
      let of = 0
      values.forEach((value, i) => {
        const { weight, of: own } = parts[i] as (typeof parts)[number]
        points = add(points, scale(value, weight))
        of += own * weight
      })
      points = take === 'cap' ? least(points, max) : scale(points, max, of)
    }
    return round === undefined ? points : round(points)
  }
  const counts = whole((leaf) => leaf.counts)
  const most = whole((leaf) => leaf.most)
  const earned = whole((leaf) => leaf.earned)
  const could = whole((leaf) => add(leaf.earned, leaf.unknown))
  const isEmpty = parts.length === 0
  const isKnown = compare(counts, most) === 0 && compare(earned, could) === 0
  const has = (status: ScoreNode['status']) => all.some(({ node }) => node.status === status)
  const reading: Building<Extract<Reading, { kind: 'combined' }>> = { kind: 'combined', take }
  const score: LeafScore = {
    plan,
    reading,
    facts: undefined,
    missing: [],
    isUnproven: false,
    children: all.map(({ node }) => node),
    status: isEmpty
      ? 'not-applicable'
      : has('invalid')
        ? 'invalid'
        : !isKnown
          ? 'open'
          : has('waived') && !has('scored')
            ? 'waived'
            : 'scored',
    earned,
    unknown: roundUp(subtract(could, earned)),
    counts,
    most,
    printed: undefined,
    of: isEmpty ? 0 : max,
    leftOut: isEmpty ? inner[0]?.leftOut : undefined,
    reason: undefined,
  }
  if (isEmpty) return score
  if (spread !== undefined) {
    // As long as the parts may still lie too far apart, anything may come of marking again.
    const apart = subtract(partsBy((leaf) => leaf.most).reduce(greatest), partsBy((leaf) => leaf.counts).reduce(least))
    if (compare(apart, spread) >= 0) {
      Object.assign(score, { status: 'open', earned: 0, unknown: max, counts: 0, most: max })
      if (!isKnown) return score
      reading.spread = roundHalfUp(apart) / factor
      score.reason = 'no-level'
    }
  }
  // What is still missing of the parts changes nothing any more.
  if (isKnown) for (const leaf of inner) if (leaf.status !== 'scored') leaf.reason = undefined
  return score
}
