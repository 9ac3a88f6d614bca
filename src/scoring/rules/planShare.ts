import { add, compare, type Exact, exactly, placesOf, toNumber } from '../../points/index.ts'
import type { Building } from '../Building.ts'
import type { FactReader } from '../FactReader.ts'
import type { NamedSum, Share, ZeroOfZero } from '../Rule.ts'
import type { ShareReading } from '../ScoreResult.ts'
import type { RulePlan } from './RulePlan.ts'
import { roundedPart } from './roundedPart.ts'
import { zeroOutcome } from './zeroOutcome.ts'

/** What a rule on a share needs beside the share itself. */
export interface SharePlan {
  readonly kind: ShareReading['kind']
  readonly share: Share
  readonly above: 'cap' | 'invalid'
  readonly zeroOfZero: ZeroOfZero
  /** Maximum of the criterion, in units. */
  readonly max: number
  /** Points of a share whose denominator is not 0; may mark the reading. */
  readonly points: (numerator: Exact, denominator: Exact, reading: Building<ShareReading>) => Exact
}

/**
 * Reads a share: counts first; a stated percentage only where counts are absent. 0 of 0 is what the rule says it is; a
 * numerator above the denominator is capped where the rule says so and otherwise a fault; something of 0 always is.
 */
export function planShare({ kind, share, above, zeroOfZero, max, points }: SharePlan): RulePlan {
  const { percentFact } = share
  const { label: of, facts } = share.denominator
  const counts = [...share.numerator.facts, ...facts]
  return (reader) => {
    const isStated = percentFact !== undefined && reader.has(percentFact)
    if (isStated && !counts.every((key) => reader.has(key))) {
      const percent = reader.number(percentFact)
      if (percent === undefined) return undefined
      const isAbove = percent > 100
      if (isAbove && above === 'invalid')
        return reader.fault('value-out-of-range', percentFact, { received: percent, most: 100 })
      const reading: Building<ShareReading> = { kind, of, percent, special: isAbove ? 'capped' : 'stated' }
      return { points: points(isAbove ? 100 : exactly(percent), 100, reading), reading }
    }
    const numerator = sumOf(share.numerator, reader)
    const denominator = sumOf(share.denominator, reader)
    if (numerator === undefined || denominator === undefined) return undefined
    const isAbove = compare(numerator, denominator) > 0
    const part = toNumber(numerator)
    const whole = toNumber(denominator)
    if (isAbove && (above === 'invalid' || denominator === 0))
      return reader.fault('numerator-above-denominator', counts[0] as string, { numerator: part, denominator: whole })
    const reading: Building<ShareReading> = { kind, numerator: part, denominator: whole, of }
    if (denominator === 0) {
      reading.special = 'zero-of-zero'
      return zeroOutcome(zeroOfZero, max, reading, reader, facts[0] as string)
    }
    reading.percent = percentOf(numerator, denominator, 2)
    if (isAbove) reading.special = 'capped'
    if (isStated) {
      const stated = reader.number(percentFact)
      if (stated !== undefined && stated !== percentOf(numerator, denominator, placesOf(stated)))
        reading.contradicts = stated
    }
    return { points: points(isAbove ? denominator : numerator, denominator, reading), reading }
  }
}

function percentOf(numerator: Exact, denominator: Exact, places: number): number {
  const power = 10 ** places
  return roundedPart(100 * power, numerator, denominator, 'half-up') / power
}

function sumOf({ facts }: NamedSum, reader: FactReader): Exact | undefined {
  let total: Exact | undefined = 0
  for (const key of facts) {
    const value = reader.number(key)
    total = value === undefined || total === undefined ? undefined : add(total, exactly(value))
  }
  return total
}
