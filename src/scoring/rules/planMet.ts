import type { MetRule } from '../Rule.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Đạt / không đạt. */
export function planMet(rule: MetRule, { max }: RuleContext): RulePlan {
  return (reader) => {
    const met = reader.boolean(rule.fact)
    return met === undefined ? undefined : { points: met ? max : 0, reading: { kind: 'met', met } }
  }
}
