import { type Exact, greatest, least } from '../points/index.ts'
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
  /** The nodes of the parts, where they are combined. */
  children: readonly ScoreNode[] | undefined
  status: NodeStatus
  /** Earned for certain. */
  earned: Exact
  /** How much of the maximum is still open. */
  unknown: number
  /** What counts for certain, what may still count, of how many. */
  counts: Exact
  most: Exact
  of: number
  /** Earned, what counts and what may count as printed, where parts are not rounded one by one. */
  printed: { readonly earned: number; readonly counts: number; readonly most: number } | undefined
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
  const score = unscored(plan, outcome?.reading, reader.used, reader.missing)
  if (reader.notApplicable || reader.waived || reader.isGate) refuseExceptions(reader, leaf, policies.waived.effect)
  if (reader.invalid) return open(score, 'invalid')
  if (reader.notApplicable) return leaveOut(score, leaf.policy)
  if (outcome?.leftOut) return leaveOut(score, outcome.leftOut)
  const points = outcome?.points
  if (points !== undefined) {
    // A leaf never gives more than its printed maximum, nor less than nothing, whatever the data say.
    give(score, least(greatest(points, 0), max))
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
    give(score, 0)
    if (policies.evidence.effect === 'zero') return score
    score.reason = 'unproven'
    return open(score, 'open')
  }
  return score
}

/** The score of a node before anything is known of it. */
export function unscored(
  plan: NodePlan,
  reading: LeafScore['reading'],
  facts: LeafScore['facts'],
  missing: LeafScore['missing'],
): LeafScore {
  return {
    plan,
    reading,
    facts,
    missing,
    children: undefined,
    status: 'scored',
    earned: 0,
    unknown: 0,
    counts: 0,
    most: 0,
    of: plan.max,
    printed: undefined,
    leftOut: undefined,
    reason: undefined,
  }
}

/** Points that are earned, and so count. */
export function give(score: LeafScore, points: Exact): void {
  score.earned = points
  score.counts = points
  score.most = points
}

/** All of the maximum is still open. */
export function open(score: LeafScore, status: 'open' | 'invalid'): LeafScore {
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
  if (!isKnown) open(score, 'open')
  score.status = 'waived'
  if (effect !== 'as-scored') {
    score.counts = effect === 'full' ? max : 0
    score.most = score.counts
  } else if (!isKnown) score.reason = 'missing'
  return score
}
