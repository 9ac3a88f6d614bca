import { mistyped } from '../../issues/index.ts'
import type { FactReader } from '../FactReader.ts'
import type { FactKey, LevelReading, LevelsRule } from '../Rule.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Các mức cố định. */
export function planLevels(rule: LevelsRule, { units }: RuleContext): RulePlan {
  const levels = new Map(rule.levels.map(({ id, label, points }) => [id, { label, points: units(points) }]))
  return (reader) => {
    const id = levelOf(rule.reading, reader)
    if (id === undefined) return undefined
    const level = levels.get(id)
    if (level === undefined) {
      const key = readsOf(rule.reading)[0] as FactKey
      return reader.fault('value-not-a-level', key, mistyped(id, levels.keys()))
    }
    return { points: level.points, reading: { kind: 'levels', level: id, label: level.label } }
  }
}

/** The facts that a level is found by. */
function readsOf(reading: LevelReading): readonly FactKey[] {
  if ('fact' in reading) return [reading.fact]
  return 'countTrue' in reading ? reading.countTrue : reading.compare
}

function levelOf(reading: LevelReading, reader: FactReader): string | undefined {
  if ('fact' in reading) return reader.level(reading.fact)
  if ('countTrue' in reading) {
    const values = reading.countTrue.map((key) => reader.boolean(key))
    return values.includes(undefined) ? undefined : String(values.filter(Boolean).length)
  }
  const first = reader.number(reading.compare[0])
  const second = reader.number(reading.compare[1])
  if (first === undefined || second === undefined) return undefined
  return first < second ? 'below' : first > second ? 'above' : 'equal'
}
