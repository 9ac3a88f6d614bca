import { compare, type Exact } from '../points/index.ts'
import type { Building } from './Building.ts'
import type { Policies } from './CriteriaSet.ts'
import type { FactReader } from './FactReader.ts'
import type { LeafPlan, NodePlan } from './planSet.ts'
import type { LeaveOut } from './Rule.ts'
import { refuseExceptions } from './refuseExceptions.ts'
import type { FactUsed, Missing, NodeStatus, Reading, ScoreNode } from './ScoreResult.ts'

/** A leaf read, or parts combined into one: exact points in units, before they are printed. */
export interface LeafScore {
  readonly plan: NodePlan
  readonly reading: Reading | undefined
  readonly facts: readonly FactUsed[] | undefined
  /** Facts that are not known. */
  readonly missing: readonly string[]
  /** Whether a fact has nothing to prove it. */
  readonly isUnproven: boolean
  /** The nodes of the parts, where they are combined. */
  readonly children?: readonly ScoreNode[]
  status: NodeStatus
  /** Earned for certain. */
  earned: Exact
  /** How much of the maximum is still open. */
  unknown: number
  /** What counts for certain, what may still count, of how many. */
  counts: Exact
  most: Exact
  of: number
  /** The same three numbers of points as printed, where parts are not rounded one by one. */
  printed: { earned: number; counts: number; most: number } | undefined
  /** What becomes of the maximum, when it is left out. */
  leftOut: LeaveOut | undefined
  /** Why it is open, or counted as nothing. */
  reason: Missing['reason'] | undefined
}

/** What is missing of a leaf; undefined when nothing is that could change the result. */
export function missingOf(
  { plan, status, reason, missing, facts = [] }: LeafScore,
  use: Missing['use'],
  points: number,
): Missing | undefined {
  if (reason === undefined || status === 'scored') return undefined
  const unproven = facts.filter((fact) => reason === 'no-level' || fact.unproven).map(({ key }) => key)
  const { id, number, title } = plan
  const gap: Building<Missing> = { use, id, title, facts: missing.length > 0 ? missing : unproven, points, reason }
  if (number !== '') gap.number = number
  return gap
}

/** Scores one leaf: what its rule makes of the facts, and what the policies of the set make of that. */
export function scoreLeaf(plan: NodePlan, leaf: LeafPlan, reader: FactReader, policies: Policies): LeafScore {
  const { max } = plan
  reader.start()
  let outcome = leaf.rule(reader)
  if (reader.notApplicable && leaf.substitute) {
    refuseExceptions(reader, leaf, 'full')
    reader.notApplicable = false
    reader.missing = []
    outcome = leaf.substitute(reader)
    // What takes the place of a criterion that does not apply cannot itself be declared away.
    if (reader.notApplicable) reader.fault('not-applicable-forbidden', reader.used.at(-1)?.key as string)
  }
  const score: LeafScore = {
    plan,
    reading: outcome?.reading,
    facts: reader.used,
    missing: reader.missing,
    isUnproven: reader.unproven,
    status: 'scored',
    earned: 0,
    unknown: 0,
    counts: 0,
    most: 0,
    of: max,
    printed: undefined,
    leftOut: undefined,
    reason: undefined,
  }
  if (reader.notApplicable || reader.waived || reader.isGate) refuseExceptions(reader, leaf, policies.waived.effect)
  if (reader.invalid) return open(score, 'invalid')
  if (reader.notApplicable) return leaveOut(score, leaf.policy)
  if (outcome?.leftOut) return leaveOut(score, outcome.leftOut)
  const points = outcome?.points
  if (points !== undefined) {
    // A leaf never gives more than its printed maximum, nor less than nothing, whatever the data say.
    score.earned = compare(points, max) > 0 ? max : compare(points, 0) < 0 ? 0 : points
    score.counts = score.earned
    score.most = score.earned
  }
  if (reader.waived) return waive(score, policies.waived.effect, points !== undefined)
  if (points === undefined) {
    score.reason = outcome
      ? 'no-level'
      : score.facts?.some(({ state }) => state === 'disputed')
        ? 'disputed'
        : 'missing'
    return outcome || policies.missing.effect !== 'zero' ? open(score, 'open') : score
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
  score.unknown = score.plan.max
  score.most = score.plan.max
  return score
}

function leaveOut(score: LeafScore, policy: LeafPlan['policy']): LeafScore {
  score.status = 'not-applicable'
  if (policy === 'full') {
    score.counts = score.plan.max
    score.most = score.plan.max
  } else if (policy !== 'zero') {
    score.of = 0
    score.leftOut = policy as LeaveOut
  }
  return score
}

function waive(score: LeafScore, effect: Policies['waived']['effect'], isKnown: boolean): LeafScore {
  const { max } = score.plan
  score.status = 'waived'
  score.unknown = isKnown ? 0 : max
  if (effect === 'as-scored') {
    if (isKnown) return score
    score.most = max
    score.reason = 'missing'
    return score
  }
  score.counts = effect === 'full' ? max : 0
  score.most = score.counts
  return score
}
