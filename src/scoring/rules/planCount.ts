import type { CountRule } from '../Rule.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Theo số lượng. */
export function planCount(rule: CountRule, { max, units }: RuleContext): RulePlan {
  const each = units(rule.each)
  const cap = rule.cap === undefined ? max : Math.min(units(rule.cap), max)
  return (reader) => {
    const count = reader.count(rule.fact)
    if (count === undefined) return undefined
    const points = count * each
    const capped = points > cap
    return { points: capped ? cap : points, reading: { kind: 'count', count, each: rule.each, capped } }
  }
}
