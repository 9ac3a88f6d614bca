import type { NotApplicableRule } from '../CriteriaSet.ts'
import type { PlanGap } from '../GradePlan.ts'
import { type NodePlan, planSet } from '../planSet.ts'
import type { FactCondition, FactKey, JudgedRule, Rule, Share, SumRule, ZeroOfZero } from '../Rule.ts'
import { asksForShare } from './choicesOf.ts'
import { choicesOfDeduction, choicesOfLevels, fullTally } from './movesOfRule.ts'
import { choicesOfGate, type PlanGround, type PlanItem, readerWith, scoreOf, stateOf } from './planItems.ts'
import type { Target } from './targetOf.ts'

type Reason = PlanGap['reason']

/** Whether what does not apply changes what the rest is worth otherwise than by rescaling the rest of its group. */
const reachesBeyondGroup: Readonly<Record<NotApplicableRule['policy'], boolean>> = {
  full: false,
  zero: false,
  forbidden: false,
  // Something is scored in its place, for the same maximum.
  substitute: false,
  'rescale-group': false,
  'rescale-total': true,
  shrink: true,
  'share-siblings': true,
}

/** Why the search cannot tell everything that may be done about these items. */
export function gapsOf(ground: PlanGround, target: Target): PlanGap[] {
  const gaps: PlanGap[] = []
  for (const item of ground.items)
    for (const reason of new Set(reasonsOf(item, ground, target)))
      gaps.push({ reason, id: item.id, title: { ...item.title } })
  const visit = ({ id, title, combine, children }: NodePlan): void => {
    if (combine?.spread !== undefined) gaps.push({ reason: 'spread', id, title: { ...title } })
    children.forEach(visit)
  }
  planSet(ground.set).groups.forEach(visit)
  return gaps
}

/** Points that only somebody else can give make no plan of the unit wrong: they only leave open what it cannot reach. */
export function isOpenOnly({ reason }: PlanGap): boolean {
  return reason === 'awarded-elsewhere'
}

function reasonsOf(item: PlanItem, ground: PlanGround, { roles }: Target): Reason[] {
  const { set, view } = ground
  const isFree = (key: FactKey) => view(key).state === 'free'
  const reader = readerWith(ground, new Map())
  if (item.gate !== undefined) {
    const { when } = set.gates[item.gate] as (typeof set.gates)[number]
    if (roles[item.gate] === 'ignored' || stateOf(item, ground, reader).gate === 'clear') return []
    const condition = when as FactCondition
    if (asksForShare(condition)) return item.facts.some(isFree) ? ['share-condition'] : []
    return choicesOfGate(set, condition, view) === undefined ? ['too-much'] : []
  }
  if (item.leaf === undefined) {
    const rule = [...(set.bonus?.items ?? []), ...(set.penalty?.items ?? [])].find(({ id }) => id === item.id)?.rule
    return rule?.kind === 'judged' ? awardedElsewhere(rule, ground) : []
  }
  const { leaf } = item
  const score = scoreOf(leaf, set, reader)
  const reasons: Reason[] = []
  if (score.leftOut !== undefined && reachesBeyondGroup[score.leftOut]) reasons.push('beyond-group')
  if (score.status === 'not-applicable') return reasons
  if (zeroMayReachBeyond(leaf.rule, ground)) reasons.push('beyond-group')
  const isDeclared = (key: FactKey) => {
    const fact = ground.assessment.facts[key]
    return fact !== undefined && 'notApplicable' in fact
  }
  // Whether something else takes its place is told only once the facts before are known.
  if (leaf.leaf.substitute !== undefined && !leaf.isSubstitute && item.facts.some(isDeclared)) reasons.push('too-much')
  const isFull = score.counts === leaf.plan.max
  return isFull ? reasons : [...reasons, ...reasonsOfRule(leaf.rule, leaf.terms, ground)]
}

function reasonsOfRule(
  rule: Exclude<Rule, SumRule>,
  terms: NonNullable<PlanItem['leaf']>['terms'],
  ground: PlanGround,
): Reason[] {
  const { view } = ground
  const isOpen = (key: FactKey) => {
    const { state } = view(key)
    return state === 'free' || (state === 'known' && !terms.isOver && !terms.isIrrecoverable)
  }
  const factsOf = (condition: FactCondition): readonly FactKey[] =>
    'share' in condition
      ? [...condition.share.numerator.facts, ...condition.share.denominator.facts]
      : 'of' in condition
        ? [condition.of].flat().flatMap(factsOf)
        : []
  switch (rule.kind) {
    case 'levels': {
      const { reading } = rule
      if ('tally' in reading) {
        const mayChange = reading.tally.some(({ fact }) => isOpen(fact))
        return mayChange && fullTally(rule, reading, view, terms) === undefined ? ['mean-over-items'] : []
      }
      if (!('first' in reading)) return []
      const shares = reading.first.flatMap(({ when }) => factsOf(when))
      if (shares.some(isOpen)) return ['share-condition']
      return choicesOfLevels(reading, view, terms) === undefined ? ['too-much'] : []
    }
    case 'deduct': {
      const shares = rule.items.flatMap((item) => ('when' in item ? factsOf(item.when) : []))
      if (shares.some((key) => view(key).state === 'free')) return ['share-condition']
      return choicesOfDeduction(rule, view) === undefined ? ['too-much'] : []
    }
    case 'judged':
      return awardedElsewhere(rule, ground)
    case 'met':
    case 'ratio':
    case 'steps':
    case 'count':
    case 'deadline':
      return []
  }
}

function awardedElsewhere({ fact, awardedAt }: JudgedRule, { view, assessment }: PlanGround): Reason[] {
  const isElsewhere = awardedAt !== undefined && !awardedAt.includes(assessment.stage)
  return isElsewhere && view(fact).state === 'free' ? ['awarded-elsewhere'] : []
}

/** Whether a whole that is not known to be more than 0 could leave the criterion out. */
function zeroMayReachBeyond(rule: Exclude<Rule, SumRule>, { view }: PlanGround): boolean {
  const isMoreThanNone = (facts: readonly FactKey[]) =>
    facts.every((key) => view(key).value !== undefined) && facts.some((key) => Number(view(key).value) > 0)
  const reaches = (zeroOfZero: ZeroOfZero) =>
    zeroOfZero !== 'invalid' && reachesBeyondGroup[zeroOfZero satisfies NotApplicableRule['policy']]
  const ofShare = ({ denominator }: Share, zeroOfZero: ZeroOfZero) =>
    reaches(zeroOfZero) && !isMoreThanNone(denominator.facts)
  if (rule.kind === 'ratio') return ofShare(rule.share, rule.zeroOfZero)
  if (rule.kind === 'steps') return 'share' in rule.of && ofShare(rule.of.share, rule.of.zeroOfZero)
  if (rule.kind !== 'levels' || !('tally' in rule.reading)) return false
  const { tally, zeroOfZero } = rule.reading
  return reaches(zeroOfZero) && tally.every(({ fact }) => !(Number(view(fact).value ?? 0) > 0))
}
