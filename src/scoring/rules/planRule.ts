import { DanvanError } from '../../issues/index.ts'
import type { Rule, SumRule } from '../Rule.ts'
import { planCount } from './planCount.ts'
import { planDeadline } from './planDeadline.ts'
import { planDeduct } from './planDeduct.ts'
import { planJudged } from './planJudged.ts'
import { planLevels } from './planLevels.ts'
import { planMet } from './planMet.ts'
import { planRatio } from './planRatio.ts'
import { planSteps } from './planSteps.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Makes the rule of a leaf ready to read facts. */
export function planRule(rule: Exclude<Rule, SumRule>, context: RuleContext): RulePlan {
  switch (rule.kind) {
    case 'met':
      return planMet(rule, context)
    case 'levels':
      return planLevels(rule, context)
    case 'ratio':
      return planRatio(rule, context)
    case 'steps':
      return planSteps(rule, context)
    case 'count':
      return planCount(rule, context)
    case 'deduct':
      return planDeduct(rule, context)
    case 'judged':
      return planJudged(rule, context)
    case 'deadline':
      return planDeadline(rule, context)
    default:
      throw new DanvanError('unknown-rule-kind', { received: (rule as { kind?: unknown }).kind })
  }
}
