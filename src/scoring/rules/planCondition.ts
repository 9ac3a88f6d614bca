import { DanvanError } from '../../issues/index.ts'
import type { FactReader } from '../FactReader.ts'
import type { FactCondition } from '../Rule.ts'
import { planSteps } from './planSteps.ts'

/** A condition made ready: undefined when the facts do not tell. */
export type ConditionPlan = (reader: FactReader) => boolean | undefined

/** Điều kiện trên dữ kiện. Every part is read, so that the trail shows the same facts whatever they say. */
export function planCondition(condition: FactCondition): ConditionPlan {
  const { kind } = condition
  switch (kind) {
    case 'fact-is':
      return (reader) => {
        const value = reader.value(condition.fact)
        return value === undefined ? value : condition.values.includes(value)
      }
    case 'fact-at-least':
      return (reader) => {
        const value = reader.number(condition.fact)
        return value === undefined ? value : value >= condition.value
      }
    case 'not': {
      const inner = planCondition(condition.of)
      return (reader) => {
        const holds = inner(reader)
        return holds === undefined ? holds : !holds
      }
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map(planCondition)
      const settles = kind === 'any'
      return (reader) => {
        const held = parts.map((part) => part(reader))
        return held.includes(settles) ? settles : held.includes(undefined) ? undefined : !settles
      }
    }
    case 'share-at-least':
    case 'share-above': {
      const { percent, share, zeroOfZero } = condition
      const step = kind === 'share-above' ? { above: percent, points: 1 } : { atLeast: percent, points: 1 }
      const reached = planSteps(
        { kind: 'steps', of: { share, zeroOfZero }, steps: [step], otherwise: 0 },
        { max: 1, units: Number },
        'cap',
      )
      return (reader) => {
        const outcome = reached(reader)
        return outcome && outcome.points === 1
      }
    }
    default:
      throw new DanvanError('unknown-rule-kind', { received: kind })
  }
}
