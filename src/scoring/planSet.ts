import { deepFreeze } from '../issues/index.ts'
import { type Provenance, provenances, type Text, weakestProvenance } from '../law/index.ts'
import { exactly, powers, type RoundingMode, roundHalfUp, scale, toUnits } from '../points/index.ts'
import { digestOf } from '../stamp/index.ts'
import type { CriteriaSet, Criterion, EvidenceNeed, NotApplicableRule, Pot } from './CriteriaSet.ts'
import type { Combine, FactCondition, FactKey, SumRule } from './Rule.ts'
import { type ConditionPlan, planCondition } from './rules/planCondition.ts'
import { planRule } from './rules/planRule.ts'
import type { RulePlan } from './rules/RulePlan.ts'
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
  /** Conditions of the gates on facts; undefined for a gate on the tree. */
  readonly gates: readonly (ConditionPlan | undefined)[]
  readonly clamp: { readonly min: number; readonly max: number } | undefined
  readonly ids: ReadonlyMap<string, NodePlan>
  readonly facts: ReadonlySet<FactKey>
  readonly provenance: Provenance
  readonly figures: Readonly<Partial<Record<Provenance, number>>>
  readonly assumed: number
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

/** What a leaf is scored by. */
export interface LeafPlan {
  readonly rule: RulePlan
  readonly notApplicable: Omit<NotApplicableRule, 'rule'>
  /** The rule in the place of one that does not apply. */
  readonly substitute: RulePlan | undefined
  readonly evidence: readonly EvidenceNeed[]
}

/** A pot made ready. */
export interface PotPlan {
  readonly cap: number
  readonly items: readonly { readonly id: string; readonly title: Text; readonly rule: RulePlan }[]
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
  const plan = makePlan(set)
  plans.set(set, plan)
  return plan
}

function makePlan(set: CriteriaSet): SetPlan {
  const { places, policies } = set
  const factor = powers[places] as number
  // A figure with more places than the set prints is found by the check of the set.
  const units = (points: number): number => toUnits(points, places) ?? roundHalfUp(scale(exactly(points), factor))
  const roundLeaf: RoundingMode | undefined = policies.rounding.at === 'leaf' ? policies.rounding.mode : undefined
  const ids = new Map<string, NodePlan>()
  const facts = new Set<FactKey>()

  const planCriterion = (criterion: Criterion): NodePlan => {
    const { id, number, rule, notApplicable = policies.notApplicable as NotApplicableRule } = criterion
    const max = units(criterion.max)
    const isSum = rule.kind === 'sum'
    const context = { max, places, units, roundLeaf }
    const { rule: instead } = notApplicable
    for (const key of criterion.reads) facts.add(key)
    const node: NodePlan = {
      id,
      number,
      title: copyOf(criterion.title),
      max,
      children: isSum ? rule.parts.map(planCriterion) : [],
      leaf: isSum
        ? undefined
        : {
            rule: planRule(rule, context),
            notApplicable,
            substitute: instead && planRule(instead, context),
            evidence: criterion.evidence,
          },
      combine: isSum ? planCombine(rule, units) : undefined,
      rescaleTo: undefined,
    }
    ids.set(id, node)
    return node
  }
  const planPot = (pot: Pot | undefined): PotPlan | undefined => {
    if (pot === undefined) return undefined
    const cap = units(pot.cap)
    for (const { rule } of pot.items) facts.add(rule.fact)
    return {
      cap,
      items: pot.items.map(({ id, title, rule }) => ({
        id,
        title: copyOf(title),
        rule: planRule(rule, { max: Number.MAX_SAFE_INTEGER, places, units, roundLeaf }),
      })),
    }
  }
  const planBound = (bound: { points: number; inclusive: boolean } | undefined) =>
    bound === undefined ? undefined : { points: units(bound.points), inclusive: bound.inclusive }

  const groups = set.groups.map((group): NodePlan => {
    const node: NodePlan = {
      id: group.id,
      number: group.number,
      title: copyOf(group.title),
      max: units(group.max),
      children: group.criteria.map(planCriterion),
      leaf: undefined,
      combine: undefined,
      rescaleTo: group.rescaleTo === undefined ? undefined : units(group.rescaleTo),
    }
    ids.set(group.id, node)
    return node
  })
  const gates = set.gates.map(({ when }) => {
    if (when.kind === 'criterion-zero' || when.kind === 'group-below') return undefined
    noteFacts(when, facts)
    return planCondition(when)
  })

  const used = sourcesOf(set).map(({ source }) => source.provenance)
  const figures: Partial<Record<Provenance, number>> = {}
  for (const provenance of provenances) {
    const count = used.filter((each) => each === provenance).length
    if (count > 0) figures[provenance] = count
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
      ref: deepFreeze({ id: band.id, title: { ...band.title } }),
      lower: planBound(band.lower),
      upper: planBound(band.upper),
    })),
    gates,
    clamp: clamp === undefined ? undefined : { min: units(clamp.min), max: units(clamp.max) },
    ids,
    facts,
    provenance: weakestProvenance(used),
    figures: Object.freeze(figures),
    assumed: figures.assumed ?? 0,
  }
}

function planCombine({ combine }: SumRule, units: (points: number) => number): CombinePlan | undefined {
  if (combine === undefined) return undefined
  const { take, weights, spreadBelow } = combine as Combine & { weights?: readonly number[]; spreadBelow?: number }
  return { take, weights, spread: spreadBelow === undefined ? undefined : units(spreadBelow) }
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
