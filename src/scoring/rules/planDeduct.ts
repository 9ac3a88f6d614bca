import type { DeductRule } from '../Rule.ts'
import type { Reading } from '../ScoreResult.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

type DeductItems = Extract<Reading, { kind: 'deduct' }>['items']

/** Trừ điểm. */
export function planDeduct(rule: DeductRule, { max, units }: RuleContext): RulePlan {
  const each = rule.items.map((item) => units(item.each))
  const floor = units(rule.floor)
  return (reader) => {
    let points = max
    let isKnown = true
    const items: DeductItems[number][] = []
    for (let i = 0; i < rule.items.length; i++) {
      const item = rule.items[i] as DeductRule['items'][number]
      const count = reader.count(item.fact)
      if (count === undefined) {
        isKnown = false
      } else {
        points -= count * (each[i] as number)
        items.push({ fact: item.fact, count, each: item.each })
      }
    }
    if (!isKnown) return undefined
    const floored = points < floor
    return { points: floored ? floor : points, reading: { kind: 'deduct', items, floored } }
  }
}
