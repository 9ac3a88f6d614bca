import { toUnits } from '../../points/index.ts'
import type { JudgedRule } from '../Rule.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Chấm theo nhận định. */
export function planJudged({ fact, from, to, step, awardedAt }: JudgedRule, { places, units }: RuleContext): RulePlan {
  const least = units(from)
  const most = units(to)
  const by = units(step)
  return (reader) => {
    const judged = reader.number(fact)
    if (judged === undefined) return undefined
    const { stage } = reader.assessment
    if (awardedAt && !awardedAt.includes(stage))
      return reader.fault('stage-not-allowed', fact, { received: stage, expected: awardedAt })
    const points = toUnits(judged, places)
    if (points === undefined || points < least || points > most || (points - least) % by !== 0)
      return reader.fault('value-out-of-range', fact, { received: judged, least: from, most: to, step })
    return { points, reading: { kind: 'judged', points: judged } }
  }
}
