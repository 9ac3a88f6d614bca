import { compare, type Exact } from '../points/index.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import type { FactReader } from './FactReader.ts'
import type { LeafPlan, NodePlan } from './planSet.ts'
import { refuseExceptions } from './refuseExceptions.ts'
import type { FactUsed, Missing, NodeStatus, Reading } from './ScoreResult.ts'

/** A leaf read: exact points in units, before they are printed. */
export interface LeafScore {
  readonly plan: NodePlan
  readonly leaf: LeafPlan
  readonly reading: Reading | undefined
  readonly facts: readonly FactUsed[]
  /** Facts that are not known. */
  readonly missing: readonly string[]
  /** Whether a fact has nothing to prove it. */
  readonly isUnproven: boolean
  status: NodeStatus
  /** Earned for certain. */
  earned: Exact
  /** Whether the maximum is still open. */
  isOpen: boolean
  /** What counts for certain, what may still count, of how many. */
  counts: Exact
  most: Exact
  of: number
  /** Why it is open, or counted as nothing. */
  reason: Missing['reason'] | undefined
}

/** Scores one leaf: what its rule makes of the facts, and what the policies of the set make of that. */
export function scoreLeaf(
  plan: NodePlan,
  leaf: LeafPlan,
  reader: FactReader,
  policies: CriteriaSet['policies'],
): LeafScore {
  const { max } = plan
  reader.start()
  const outcome = leaf.rule(reader)
  const score: LeafScore = {
    plan,
    leaf,
    reading: outcome?.reading,
    facts: reader.used,
    missing: reader.missing,
    isUnproven: reader.unproven,
    status: 'scored',
    earned: 0,
    isOpen: false,
    counts: 0,
    most: 0,
    of: max,
    reason: undefined,
  }
  if (reader.notApplicable || reader.waived) refuseExceptions(reader, leaf.notApplicable, policies.waived.effect)
  if (reader.invalid) return open(score, 'invalid')
  if (reader.notApplicable) return leaveOut(score, leaf.notApplicable)
  if (outcome?.leftOut) return leaveOut(score, 'rescale-group')
  if (outcome !== undefined) {
    const { points } = outcome
    // A leaf never gives more than its printed maximum, nor less than nothing, whatever the data say.
    score.earned = compare(points, max) > 0 ? max : compare(points, 0) < 0 ? 0 : points
    score.counts = score.earned
    score.most = score.earned
  }
  if (reader.waived) return waive(score, policies.waived.effect)
  if (outcome === undefined) {
    score.reason = score.facts.some(({ state }) => state === 'disputed') ? 'disputed' : 'missing'
    return policies.missing.effect === 'zero' ? score : open(score, 'open')
  }
  if (reader.unproven && policies.evidence.effect !== 'keep') {
    score.earned = 0
    score.counts = 0
    score.most = 0
    if (policies.evidence.effect === 'zero') return score
    score.reason = 'unproven'
    return open(score, 'open')
  }
  return score
}

function open(score: LeafScore, status: 'open' | 'invalid'): LeafScore {
  score.status = status
  score.isOpen = true
  score.most = score.plan.max
  return score
}

function leaveOut(score: LeafScore, policy: LeafPlan['notApplicable']): LeafScore {
  score.status = 'not-applicable'
  if (policy === 'full') {
    score.counts = score.plan.max
    score.most = score.plan.max
  }
  if (policy === 'rescale-group') score.of = 0
  return score
}

function waive(score: LeafScore, effect: CriteriaSet['policies']['waived']['effect']): LeafScore {
  const isKnown = score.reading !== undefined
  score.status = 'waived'
  score.isOpen = !isKnown
  if (effect === 'as-scored') {
    if (isKnown) return score
    score.most = score.plan.max
    score.reason = 'missing'
    return score
  }
  score.counts = effect === 'full' ? score.plan.max : 0
  score.most = score.counts
  return score
}
