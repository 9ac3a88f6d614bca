import { mistyped } from '../../issues/index.ts'
import type { FactReader } from '../FactReader.ts'
import type { FactKey, Level, LevelReading, LevelsRule } from '../Rule.ts'
import { planCondition } from './planCondition.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'
import { zeroOutcome } from './zeroOutcome.ts'

type Levels = ReadonlyMap<string, { readonly label: Level['label']; readonly points: number | undefined }>
type Tally = Extract<LevelReading, { readonly tally: unknown }>

/** Các mức cố định. */
export function planLevels({ levels: all, reading }: LevelsRule, context: RuleContext): RulePlan {
  const levels: Levels = new Map(
    all.map(({ id, label, points }) => [
      id,
      { label, points: points === undefined ? undefined : context.units(points) },
    ]),
  )
  if ('tally' in reading) return byTally(reading, levels, context)
  const levelOf = 'first' in reading ? byConditions(reading) : (reader: FactReader) => levelIn(reading, reader)
  return (reader) => {
    const id = levelOf(reader)
    if (id === undefined) return undefined
    if (id === '') return { points: undefined, reading: { kind: 'no-level' } }
    const level = levels.get(id)
    if (level === undefined) {
      const key = reader.used[0]?.key as FactKey
      return reader.fault('value-not-a-level', key, mistyped(id, levels.keys()))
    }
    return { points: level.points, reading: { kind: 'levels', level: id, label: level.label } }
  }
}

function levelIn(
  reading: Exclude<LevelReading, { readonly first: unknown } | Tally>,
  reader: FactReader,
): string | undefined {
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

/** The first condition that holds, as long as none before it is unknown; `''` when none holds. */
function byConditions({ first }: Extract<LevelReading, { readonly first: unknown }>) {
  const plans = first.map(({ level, when }) => ({ level, holds: planCondition(when) }))
  return (reader: FactReader): string | undefined => {
    // Each is read, so that what is missing is named in full.
    const held = plans.map(({ holds }) => holds(reader))
    const at = held.findIndex((each) => each !== false)
    return at < 0 ? '' : held[at] === undefined ? undefined : plans[at]?.level
  }
}

/** The mean over many items, each of which has its level. */
function byTally({ tally, zeroOfZero }: Tally, levels: Levels, { max, partOf }: RuleContext): RulePlan {
  return (reader) => {
    let total = 0
    let sum = 0
    const items: { level: string; label: Level['label']; count: number }[] = []
    for (const { level, fact } of tally) {
      const count = reader.count(fact)
      if (count === undefined) continue
      const { label, points } = levels.get(level) as NonNullable<ReturnType<Levels['get']>>
      total += count
      items.push({ level, label, count })
      // An item of a level without points leaves the mean without a value.
      if (count > 0) sum += count * (points ?? Number.NaN)
    }
    if (items.length < tally.length) return undefined
    const reading = { kind: 'levels-mean', items, total } as const
    if (total === 0) return zeroOutcome(zeroOfZero, max, reading, reader, tally[0]?.fact as FactKey)
    return { points: Number.isNaN(sum) ? undefined : partOf(1, sum, total), reading }
  }
}
