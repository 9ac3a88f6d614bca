import { DanvanError, mistyped, requireObject } from '../issues/index.ts'
import { compare, fromUnits, powers, round } from '../points/index.ts'
import type { Assessment } from './Assessment.ts'
import type { CriteriaSet, Criterion, Group } from './CriteriaSet.ts'
import type { FactChange, GradePlan, Irrecoverable, PlanBlock, PlanChange, PlanGap, PlanOption } from './GradePlan.ts'
import { nodesIn } from './nodesIn.ts'
import { gapsOf, isOpenOnly } from './plan/gapsOf.ts'
import { reasonOf } from './plan/movesOfRule.ts'
import { type Clusters, clustersOf } from './plan/outcomes.ts'
import { type PlanGround, type PlanItem, planItems, readerWith, scoreOf } from './plan/planItems.ts'
import { type FoundPlan, mostPoints, searchPlans } from './plan/searchPlans.ts'
import { isCertain, type Target, targetOf } from './plan/targetOf.ts'
import { planSet } from './planSet.ts'
import type { ScoreResult } from './ScoreResult.ts'
import type { ClaimedPlace } from './StageResult.ts'
import { type ScoreOptions, score } from './score.ts'
import { differencesBetween } from './whatIf.ts'

/** What {@link planToGrade} must be told beside the data. */
export interface PlanToGradeOptions extends ScoreOptions {
  /**
   * What a change costs, by id of the criterion, pot item or gate, or by key of the fact: not negative, at most six
   * decimal places. Without it a criterion and a bonus cost 1, what is only to be confirmed (penalties, gates) nothing. A
   * fact with a cost is charged once, in place of the 1.
   */
  readonly costs?: Readonly<Record<string, number>>
}

/** The cheapest plan and so many others. */
const others = 5
const millionths = 6

/**
 * Đường tới mức xếp loại: the cheapest set of changes that makes a band, or a better one, certain whatever stays unknown
 * besides, and up to five others; conditions, caps and vetoes included.
 *
 * A fact that is not known may become any step of its rule, a ratio full only. A fact that is known may become better only
 * while the period runs and where its rule counts what can be caught up with: a date that is past, a deduction that was
 * counted, a period that has ended cannot, and the points are listed as lost for good. Plans are ordered by cost, then by
 * the number of changes, then by points. Each was scored by {@link score}; none can do without one of its changes.
 *
 * @param set - the criteria set
 * @param assessment - the facts as they are
 * @param bandId - id of the band
 * @param options - `asOf`, and costs
 * @returns whether the band can be reached and how, what stands in the way, and what is lost for good
 * @throws a {@link DanvanError} `invalid-option` if the set has no such band or a cost is none, `invalid-date` if `asOf` is no date
 * @example
 * ```ts
 * const { assessment } = quangNgai1211.examples[0]
 * const { 'models.plan': _, 'dialogue.sessions': __, ...facts } = assessment.facts
 * const plan = planToGrade(quangNgai1211, { ...assessment, facts }, 'hoan-thanh-xuat-sac', { asOf: '2023-10-31' })
 * plan.reachable // => 'yes'
 * plan.plan.changes.map(({ id, gains }) => `${id} +${gains}`) // => ['6.1 +2']
 * planToGrade(quangNgai1211, assessment, 'hoan-thanh-tot', { asOf: '2023-10-31' }).reachable // => 'already'
 * ```
 */
export function planToGrade(
  set: CriteriaSet,
  assessment: Assessment,
  bandId: string,
  options: PlanToGradeOptions,
): GradePlan {
  requireObject('options', options)
  const { asOf, costs = {} } = options
  const now = score(set, assessment, { asOf })
  const plan = planSet(set)
  const band = plan.bands.findIndex(({ ref }) => ref.id === bandId)
  const ref = plan.bands[band]?.ref
  if (ref === undefined) {
    const known = plan.bands.map((each) => each.ref.id)
    throw new DanvanError('invalid-option', { option: 'bandId', ...mistyped(bandId, known) })
  }
  const target = targetOf(plan, band)
  const ground = planItems(set, assessment, asOf, costs, target)
  const head = {
    kind: 'grade-plan',
    schema: 'danvan/grade-plan@1',
    title: now.title,
    unit: now.unit,
    period: now.period,
    illustrative: now.illustrative,
    band: ref,
  } as const
  const gaps = now.status === 'invalid' ? [] : gapsOf(ground, target)
  const rest = {
    irrecoverable: now.status === 'invalid' ? [] : irrecoverableIn(ground, gaps),
    provenance: now.provenance,
    figures: now.figures,
    stamp: now.stamp,
  }
  const answer = (reachable: GradePlan['reachable'], more: Partial<GradePlan> = {}): GradePlan => ({
    ...head,
    reachable,
    now: { final: now.range.final, grade: now.grade },
    others: [],
    othersCutShort: false,
    undetermined: [],
    blockedBy: [],
    explored: 0,
    ...more,
    ...rest,
  })
  if (isCertain(now.grade, band, set)) return answer('already')
  if (now.grade.status === 'not-gradable')
    return answer('no', { blockedBy: [{ reason: 'not-gradable', because: now.grade.because }] })
  if (!gaps.every(isOpenOnly)) return answer('not-determined', { undetermined: gaps })
  const tooMuch = { undetermined: [...gaps, { reason: 'too-much' } as const], othersCutShort: true }
  const clusters = clustersOf(ground, target)
  if (clusters === undefined) return answer('not-determined', tooMuch)
  const { plans, isCutShort, explored } = searchPlans(ground, target, clusters, asOf, others + 1)
  const [best, ...more] = plans.map((found) => optionOf(found, now, ground))
  if (best !== undefined)
    return answer('yes', { plan: best, others: more, othersCutShort: isCutShort, undetermined: gaps, explored })
  if (isCutShort) return answer('not-determined', { ...tooMuch, explored })
  if (gaps.length > 0) return answer('not-determined', { undetermined: gaps, explored })
  return answer('no', { blockedBy: blocksOf(ground, target, clusters, now), explored })
}

function optionOf({ picks, settings, cost, after }: FoundPlan, now: ScoreResult, ground: PlanGround): PlanOption {
  const { nodes } = differencesBetween(now, after)
  const gains = new Map(nodes.map(({ id, before, after: then }) => [id, { before: before.min, after: then.min }]))
  const readings = new Map(nodesIn(after.tree).map(({ id, reading }) => [id, reading]))
  const factor = powers[ground.set.places] as number
  const items = picks.map(({ item }) => ground.items[item] as PlanItem)
  const told = new Set<string>()
  const changes = items.map(({ use, id, number, title, facts }, i): PlanChange => {
    // A fact that two items share is told where it is first changed.
    const changed = facts.filter((key) => settings.has(key) && !told.has(key))
    for (const key of changed) told.add(key)
    const price = changed.reduce((sum, key) => sum + (ground.factCosts.get(key) ?? 0), picks[i]?.cost ?? 0)
    const gain = gains.get(id)
    const reading = use === 'criterion' ? readings.get(id) : undefined
    return {
      use,
      id,
      ...(number === undefined ? {} : { number }),
      title: { ...title },
      facts: changed.map((key) => factChange(key, settings, ground)),
      ...(reading === undefined ? {} : { reading }),
      ...(gain === undefined ? {} : { gains: Math.round((gain.after - gain.before) * factor) / factor }),
      cost: fromUnits(price, millionths),
    }
  })
  const own = new Set(items.map(({ id }) => id))
  return {
    changes,
    alongside: nodes.filter(({ id, isLeaf }) => isLeaf && !own.has(id)),
    cost: fromUnits(cost, millionths),
    final: after.range.final,
    grade: after.grade,
  }
}

function factChange(key: string, settings: FoundPlan['settings'], { view, assessment }: PlanGround): FactChange {
  const { to, bound, needsProof } = settings.get(key) as NonNullable<ReturnType<FoundPlan['settings']['get']>>
  const { state, value } = view(key)
  const isDisputed = assessment.disputed !== undefined && Object.hasOwn(assessment.disputed, key)
  return {
    fact: key,
    state: state === 'known' ? 'known' : isDisputed ? 'disputed' : 'missing',
    ...(value === undefined ? {} : { from: value }),
    to,
    bound,
    ...(needsProof === undefined ? {} : { needsProof }),
  }
}

/** Points of each criterion that no move of its own wins any more; parts that do not add up lose none by themselves. */
function irrecoverableIn(ground: PlanGround, gaps: readonly PlanGap[]): Irrecoverable[] {
  const { set, items, view } = ground
  const { mode } = set.policies.rounding
  const lost: Irrecoverable[] = []
  for (const { leaf, id, number, title, moves } of items) {
    if (leaf === undefined || leaf.isCombined || gaps.some((gap) => gap.id === id)) continue
    const now = scoreOf(leaf, set, readerWith(ground, new Map()))
    if (now.status === 'not-applicable' || now.status === 'waived') continue
    let best = now.counts
    for (const { settle } of moves) {
      const settings = settle(view)
      if (settings === undefined) continue
      const { counts } = scoreOf(leaf, set, readerWith(ground, settings))
      if (compare(counts, best) > 0) best = counts
    }
    const points = leaf.plan.max - round(best, mode)
    if (points > 0)
      lost.push({
        id,
        number: number as string,
        title: { ...title },
        points: fromUnits(points, set.places),
        reason: reasonOf(leaf.rule, leaf.terms),
      })
  }
  return lost
}

/** What stands in the way: gates that nothing clears, and points that are not there. */
function blocksOf(ground: PlanGround, target: Target, found: Clusters, now: ScoreResult): PlanBlock[] {
  const { set, items } = ground
  const plan = planSet(set)
  const [way] = target.ways
  const blocks: PlanBlock[] = []
  set.gates.forEach(({ id, title, when }, gate) => {
    const isAsked = target.roles[gate] === 'must-be-clear' || target.ways.every(({ clear }) => clear.includes(gate))
    if (!isAsked) return
    const ids = now.gates[gate]?.criteria ?? []
    if (when.kind === 'criterion-zero' || when.kind === 'group-below') {
      const criteria = when.kind === 'criterion-zero' ? zerosThatStay(ground, ids) : groupsThatStay(ground, ids)
      if (criteria.length > 0) blocks.push({ reason: 'gate', id, title: { ...title }, criteria })
      return
    }
    const item = items.find((each) => each.gate === gate)
    const isClear = now.gates[gate]?.state === 'clear'
    const sharesMove = items.some(
      ({ moves, facts }) => moves.length > 0 && facts.some((key) => item?.facts.includes(key)),
    )
    if (!isClear && item?.moves.length === 0 && !sharesMove) blocks.push({ reason: 'gate', id, title: { ...title } })
  })
  const lower = way?.lower
  // Of parts that do not add up the most is only known not to be more.
  const isAdditive = items.every(({ leaf }) => !leaf?.isCombined)
  if (lower !== undefined && isAdditive && found.clusters.every(({ outcomes }) => outcomes.length > 0)) {
    const most = round(mostPoints(found), set.policies.rounding.mode)
    const clamped = plan.clamp === undefined ? most : Math.min(Math.max(most, plan.clamp.min), plan.clamp.max)
    if (clamped < lower.points)
      blocks.push({
        reason: 'points',
        most: fromUnits(clamped, set.places),
        needed: fromUnits(lower.points, set.places),
      })
  }
  return blocks
}

/** Of the criteria at zero, those of which no part can give anything. */
function zerosThatStay({ items, set }: PlanGround, zeros: readonly string[]): ClaimedPlace[] {
  return set.groups
    .flatMap((group) => group.criteria)
    .flatMap((criterion, place) => {
      const stays = items.every(({ leaf, moves }) => leaf?.criterion !== place || moves.length === 0)
      return stays && zeros.includes(criterion.id) ? [placeOf('criterion', criterion)] : []
    })
}

/** Of the groups below their share, those of which no criterion can give anything more. */
function groupsThatStay({ items, set }: PlanGround, below: readonly string[]): ClaimedPlace[] {
  return set.groups.flatMap((group, place) => {
    const stays = items.every(({ leaf, moves }) => leaf?.group !== place || moves.length === 0)
    return stays && below.includes(group.id) ? [placeOf('group', group)] : []
  })
}

function placeOf(use: ClaimedPlace['use'], { id, number, title }: Group | Criterion): ClaimedPlace {
  return { use, id, number, title: { ...title } }
}
