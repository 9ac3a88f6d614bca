import { requireObject } from '../issues/index.ts'
import { type Provenance, provenances, type Text } from '../law/index.ts'
import { exactly, powers, round, scale } from '../points/index.ts'
import { digestOf } from '../stamp/index.ts'
import type { Bound, CriteriaSet, Criterion, EvidenceNeed, NotApplicableRule, Policies, Pot } from './CriteriaSet.ts'
import type { Combine, FactCondition, FactKey, SumRule } from './Rule.ts'
import { type ConditionPlan, planCondition } from './rules/planCondition.ts'
import { planRule } from './rules/planRule.ts'
import type { RuleContext, RulePlan } from './rules/RulePlan.ts'
import { roundedPart } from './rules/roundedPart.ts'
import type { BandRef } from './ScoreResult.ts'
import { sourcesOf } from './sourcesOf.ts'

/** A criteria set made ready: points as whole units, rules as functions, everything that is the same for every assessment. */
export interface SetPlan {
  readonly set: CriteriaSet
  readonly title: Text
  readonly digest: string
  readonly max: number
  readonly groups: readonly NodePlan[]
  readonly bonus: PotPlan | undefined
  readonly penalty: PotPlan | undefined
  readonly bands: readonly BandPlan[]
  /** The gates; one on the tree has no leaf. */
  readonly gates: readonly NodePlan[]
  /** The policies of the set as they are for pots and gates, where nothing counts as full. */
  readonly policies: { readonly pot: Policies; readonly gate: Policies }
  readonly clamp: { readonly min: number; readonly max: number } | undefined
  readonly ids: ReadonlyMap<string, NodePlan>
  readonly facts: ReadonlySet<FactKey>
  readonly provenance: Provenance
  readonly figures: Readonly<Partial<Record<Provenance, number>>>
}

/** A group, a criterion with parts, or a leaf. */
export interface NodePlan {
  readonly id: string
  readonly number: string
  readonly title: Text
  readonly max: number
  readonly children: readonly NodePlan[]
  readonly leaf: LeafPlan | undefined
  /** How the children are combined, where they do not simply add up. */
  readonly combine: CombinePlan | undefined
  /** The maximum of a group to which what applies is rescaled, where it is not the printed one. */
  readonly rescaleTo: number | undefined
}

/** How parts are combined, in units. */
export interface CombinePlan {
  readonly take: Combine['take']
  readonly weights: readonly number[] | undefined
  readonly spread: number | undefined
}

/** What a leaf is scored by. A pot item and a gate are leaves too: so many points, or one point when it strikes. */
export interface LeafPlan {
  readonly rule: RulePlan
  readonly policy: NotApplicableRule['policy']
  readonly declarers: readonly string[] | undefined
  /** The rule in the place of one that does not apply. */
  readonly substitute: RulePlan | undefined
  readonly evidence: readonly EvidenceNeed[]
}

/** A pot made ready. */
export interface PotPlan {
  readonly cap: number
  readonly items: readonly NodePlan[]
}

/** A band made ready. */
export interface BandPlan {
  readonly ref: BandRef
  readonly lower: { readonly points: number; readonly inclusive: boolean } | undefined
  readonly upper: { readonly points: number; readonly inclusive: boolean } | undefined
}

const plans = new WeakMap<CriteriaSet, SetPlan>()

/** The plan of a set, made once per set object: a set is data and is not changed after it was first scored. */
export function planSet(set: CriteriaSet): SetPlan {
  const known = plans.get(set)
  if (known !== undefined) return known
  requireObject('set', set, 'inForce', 'policies', 'groups', 'bands', 'gates', 'stages')
  const plan = makePlan(set)
  plans.set(set, plan)
  return plan
}

function makePlan(set: CriteriaSet): SetPlan {
  const { places, policies } = set
  const factor = powers[places] as number
  // A figure with more places than the set prints is found by the check of the set.
  const units = (points: number): number => round(scale(exactly(points), factor), 'half-up')
  const { at, mode } = policies.rounding
  const partOf: RuleContext['partOf'] = at === 'leaf' ? (...part) => roundedPart(...part, mode) : scale
  const ids = new Map<string, NodePlan>()
  const facts = new Set<FactKey>()

  const context = (max: number) => ({ max, places, units, partOf })
  const { declarers } = policies.notApplicable
  const nodeOf = (
    { id, number = '', title }: { readonly id: string; readonly number?: string; readonly title: Text },
    max: number,
    more: Partial<NodePlan>,
  ): NodePlan => {
    const node = { id, number, title: copyOf(title), max, children: [], ...unset, ...more }
    if (number !== '') ids.set(id, node)
    return node
  }
  const planCriterion = (criterion: Criterion): NodePlan => {
    const { rule, notApplicable = policies.notApplicable as NotApplicableRule, evidence } = criterion
    const max = units(criterion.max)
    for (const key of criterion.reads) facts.add(key)
    if (rule.kind === 'sum')
      return nodeOf(criterion, max, { children: rule.parts.map(planCriterion), combine: planCombine(rule, units) })
    const { rule: instead } = notApplicable
    const leaf = {
      rule: planRule(rule, context(max)),
      policy: notApplicable.policy,
      declarers: notApplicable.declarers ?? declarers,
      substitute: instead && planRule(instead, context(max)),
      evidence,
    }
    return nodeOf(criterion, max, { leaf })
  }
  /** Outside the tree "not applicable" means that there is nothing to count. */
  const planOutside = (of: { readonly id: string; readonly title: Text }, max: number, rule: RulePlan): NodePlan => {
    const policy = policies.notApplicable.policy === 'forbidden' ? 'forbidden' : 'zero'
    return nodeOf(of, max, { leaf: { rule, policy, declarers, substitute: undefined, evidence: [] } })
  }
  const planPot = (pot: Pot | undefined): PotPlan | undefined => {
    if (pot === undefined) return undefined
    const most = Number.MAX_SAFE_INTEGER
    const items = pot.items.map((item) => {
      facts.add(item.rule.fact)
      const node = planOutside(item, most, planRule(item.rule, context(most)))
      ids.set(node.id, node)
      return node
    })
    return { cap: units(pot.cap), items }
  }
  const planBound = (bound: Bound | undefined) => bound && { points: units(bound.points), inclusive: bound.inclusive }

  const groups = set.groups.map((group) =>
    nodeOf(group, units(group.max), {
      children: group.criteria.map(planCriterion),
      rescaleTo: group.rescaleTo && units(group.rescaleTo),
    }),
  )
  const gates = set.gates.map((gate) => {
    const { when } = gate
    if (when.kind === 'criterion-zero' || when.kind === 'group-below') return nodeOf(gate, 1, {})
    noteFacts(when, facts)
    return planOutside(gate, 1, planGate(planCondition(when)))
  })
  const { waived, evidence } = policies
  const pot: Policies = {
    ...policies,
    waived: { ...waived, effect: waived.effect === 'full' ? 'zero' : waived.effect },
  }
  const gate: Policies = {
    ...pot,
    missing: { ...policies.missing, effect: 'incomplete' },
    evidence: { ...evidence, effect: evidence.effect === 'zero' ? 'open' : evidence.effect },
  }

  const used = sourcesOf(set)
  const figures: Partial<Record<Provenance, number>> = {}
  let weakest: Provenance = 'read'
  for (const provenance of provenances) {
    const count = used.filter(({ source }) => source.provenance === provenance).length
    if (count === 0) continue
    figures[provenance] = count
    weakest = provenance
  }
  const { clamp } = policies.total
  return {
    set,
    title: copyOf(set.title),
    digest: digestOf(set),
    max: units(set.maxPoints),
    groups,
    bonus: planPot(set.bonus),
    penalty: planPot(set.penalty),
    bands: set.bands.map((band) => ({
      ref: Object.freeze({ id: band.id, title: copyOf(band.title) }),
      lower: planBound(band.lower),
      upper: planBound(band.upper),
    })),
    gates,
    policies: { pot, gate },
    clamp: clamp && { min: units(clamp.min), max: units(clamp.max) },
    ids,
    facts,
    provenance: weakest,
    figures: Object.freeze(figures),
  }
}

const unset = { leaf: undefined, combine: undefined, rescaleTo: undefined }

/** One point when the condition holds; what is declared not applicable, or waived for good, strikes nobody. */
function planGate(holds: ConditionPlan): RulePlan {
  return (reader) => {
    reader.start(true)
    const held = holds(reader)
    reader.notApplicable = false
    reader.waived = false
    if (held === undefined && reader.missing.length > 0) return undefined
    return { points: held ? 1 : 0, reading: { kind: 'met', met: held === true } }
  }
}

function planCombine({ combine }: SumRule, units: (points: number) => number): CombinePlan | undefined {
  if (combine === undefined) return undefined
  const { take, weights, spreadBelow } = combine as Combine & { weights?: readonly number[]; spreadBelow?: number }
  return { take, weights, spread: spreadBelow && units(spreadBelow) }
}

/** Adds every fact that a condition names. */
function noteFacts(condition: FactCondition, facts: Set<FactKey>): void {
  if ('fact' in condition) facts.add(condition.fact)
  else if ('share' in condition) {
    const { numerator, denominator, percentFact } = condition.share
    for (const key of [...numerator.facts, ...denominator.facts]) facts.add(key)
    if (percentFact !== undefined) facts.add(percentFact)
  } else for (const inner of [condition.of].flat()) noteFacts(inner, facts)
}

/** Labels are shared by every result of the set, so they are a frozen copy. */
function copyOf(text: Text): Text {
  return Object.freeze({ ...text })
}
