import { type IsoDate, isIsoDate } from '../../civil/index.ts'
import type { DeadlineByDate, DeadlineByDays, DeadlineRule } from '../Rule.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Theo thời hạn. */
export function planDeadline(rule: DeadlineRule, { units }: RuleContext): RulePlan {
  const otherwise = units(rule.otherwise)
  return 'daysFact' in rule.of ? byDays(rule.of, otherwise, units) : byDate(rule.of, otherwise, units)
}

function byDays(of: DeadlineByDays, otherwise: number, units: RuleContext['units']): RulePlan {
  const tiers = of.tiers.map(({ atMost, points }) => ({ atMost, points: units(points) }))
  return (reader) => {
    const days = reader.days(of.daysFact)
    if (days === undefined) return undefined
    const tier = days === 'never' ? undefined : tiers.find(({ atMost }) => days <= atMost)
    return tier === undefined
      ? { points: otherwise, reading: { kind: 'deadline-days', days } }
      : { points: tier.points, reading: { kind: 'deadline-days', days, atMost: tier.atMost } }
  }
}

function byDate(of: DeadlineByDate, otherwise: number, units: RuleContext['units']): RulePlan {
  const tiers = of.tiers.map(({ by, points }) => ({ by, points: units(points) }))
  return (reader) => {
    const date = reader.date(of.dateFact) as IsoDate | 'never' | undefined
    if (date === undefined) return undefined
    if (date === 'never') return { points: otherwise, reading: { kind: 'deadline-date', date } }
    const year = reader.assessment.period.from.slice(0, 4)
    for (const { by, points } of tiers) {
      const due = 'fact' in by ? reader.date(by.fact) : `${year}-${by.monthDay}`
      if (due === undefined) return undefined
      // A due date of 29/02 falls on the last day of February in a common year; comparing as text already does that.
      if (due !== 'never' && date <= due) {
        return {
          points,
          reading: isIsoDate(due) ? { kind: 'deadline-date', date, by: due } : { kind: 'deadline-date', date },
        }
      }
    }
    return { points: otherwise, reading: { kind: 'deadline-date', date } }
  }
}
