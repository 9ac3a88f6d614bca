import { exactly, round, scale } from '../../points/index.ts'
import type { FactReader } from '../FactReader.ts'
import type { DeductItem, DeductRule } from '../Rule.ts'
import type { Reading } from '../ScoreResult.ts'
import { planCondition } from './planCondition.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

type DeductItems = Extract<Reading, { kind: 'deduct' }>['items']

/** Trừ điểm. */
export function planDeduct(rule: DeductRule, { max, places, units }: RuleContext): RulePlan {
  const floor = units(rule.floor)
  const plans = rule.items.map((item) => {
    const taken = 'each' in item ? units(item.each) : round(scale(max, exactly(item.eachPercent), 100), 'half-up')
    return { count: counterOf(item), taken, each: taken / 10 ** places }
  })
  return (reader) => {
    let points = max
    const items: DeductItems[number][] = []
    for (const { count: countIn, taken, each } of plans) {
      const at = reader.used.length
      const count = countIn(reader)
      if (count === undefined) continue
      points -= count * taken
      items.push({ fact: reader.used[at]?.key as string, count, each })
    }
    if (items.length < plans.length) return undefined
    const floored = points < floor
    return { points: floored ? floor : points, reading: { kind: 'deduct', items, floored } }
  }
}

function counterOf(item: DeductItem): (reader: FactReader) => number | undefined {
  if ('fact' in item) return (reader) => reader.count(item.fact)
  const holds = planCondition(item.when)
  return (reader) => {
    const held = holds(reader)
    return held === undefined ? held : Number(held)
  }
}
