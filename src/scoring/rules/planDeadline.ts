import { isIsoDate } from '../../civil/index.ts'
import type { Building } from '../Building.ts'
import type { DeadlineRule } from '../Rule.ts'
import type { Reading } from '../ScoreResult.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

type DeadlineReading = Building<Extract<Reading, { kind: 'deadline-days' | 'deadline-date' }>>

/** Theo thời hạn. */
export function planDeadline({ of, otherwise: late }: DeadlineRule, { units }: RuleContext): RulePlan {
  const otherwise = units(late)
  const tiers = of.tiers.map((tier) => ({ ...tier, points: units(tier.points) }))
  return (reader) => {
    const value = 'daysFact' in of ? reader.days(of.daysFact) : reader.date(of.dateFact)
    if (value === undefined) return undefined
    const reading = (
      'daysFact' in of ? { kind: 'deadline-days', days: value } : { kind: 'deadline-date', date: value }
    ) as DeadlineReading
    if (value !== 'never')
      for (const tier of tiers) {
        // A due date of 29/02 falls on the last day of February in a common year; comparing as text already does that.
        const bound =
          'atMost' in tier
            ? tier.atMost
            : 'fact' in tier.by
              ? reader.date(tier.by.fact)
              : `${reader.assessment.period.from.slice(0, 4)}-${tier.by.monthDay}`
        if (bound === undefined) return undefined
        if (bound !== 'never' && value <= bound) {
          if ('days' in reading) reading.atMost = bound as number
          else if (isIsoDate(bound)) reading.by = bound
          return { points: tier.points, reading }
        }
      }
    return { points: otherwise, reading }
  }
}
