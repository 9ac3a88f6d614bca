import { type IsoDate, isIsoDate } from '../../civil/index.ts'
import type { DeadlineRule } from '../Rule.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Theo thời hạn. */
export function planDeadline({ of, otherwise: late }: DeadlineRule, { units }: RuleContext): RulePlan {
  const otherwise = units(late)
  if ('daysFact' in of) {
    const tiers = of.tiers.map(({ atMost, points }) => ({ atMost, points: units(points) }))
    return (reader) => {
      const days = reader.days(of.daysFact)
      if (days === undefined) return undefined
      const kind = 'deadline-days'
      for (const { atMost, points } of tiers)
        if (days !== 'never' && days <= atMost) return { points, reading: { kind, days, atMost } }
      return { points: otherwise, reading: { kind, days } }
    }
  }
  const tiers = of.tiers.map(({ by, points }) => ({ by, points: units(points) }))
  return (reader) => {
    const date = reader.date(of.dateFact) as IsoDate | 'never' | undefined
    if (date === undefined) return undefined
    const kind = 'deadline-date'
    if (date !== 'never')
      for (const { by, points } of tiers) {
        // A due date of 29/02 falls on the last day of February in a common year; comparing as text already does that.
        const due = 'fact' in by ? reader.date(by.fact) : `${reader.assessment.period.from.slice(0, 4)}-${by.monthDay}`
        if (due === undefined) return undefined
        if (due !== 'never' && date <= due)
          return { points, reading: isIsoDate(due) ? { kind, date, by: due } : { kind, date } }
      }
    return { points: otherwise, reading: { kind, date } }
  }
}
