import { compare, type Exact, exactly, scale } from '../../points/index.ts'
import type { RatioRule, StepsRule } from '../Rule.ts'
import { planShare } from './planShare.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Theo bậc. */
export function planSteps(
  rule: StepsRule,
  { max, units }: Pick<RuleContext, 'max' | 'units'>,
  above: RatioRule['above'] = 'invalid',
): RulePlan {
  const steps = rule.steps.map((step) => ({
    bound: exactly('atLeast' in step ? step.atLeast : step.above),
    isIncluded: 'atLeast' in step,
    points: units(step.points),
  }))
  const otherwise = units(rule.otherwise)
  const pointsOf = (numerator: Exact, denominator: Exact): number => {
    for (const { bound, isIncluded, points } of steps) {
      const side = compare(numerator, scale(denominator, bound))
      if (side > 0 || (isIncluded && side === 0)) return points
    }
    return otherwise
  }
  const { of } = rule
  if ('share' in of)
    return planShare({
      kind: 'steps-share',
      share: of.share,
      above,
      zeroOfZero: of.zeroOfZero,
      max,
      points: (numerator, denominator) => pointsOf(scale(numerator, 100), denominator),
    })
  return (reader) => {
    const value = reader.number(of.fact)
    return value === undefined ? undefined : { points: pointsOf(exactly(value), 1), reading: { kind: 'steps', value } }
  }
}
