import type { FactReader } from '../FactReader.ts'
import type { FactKey, ZeroOfZero } from '../Rule.ts'
import type { Reading } from '../ScoreResult.ts'
import type { RuleOutcome } from './RulePlan.ts'

/** What 0 of 0 comes to, as the rule says. */
export function zeroOutcome(
  zeroOfZero: ZeroOfZero,
  max: number,
  reading: Reading,
  reader: FactReader,
  fact: FactKey,
): RuleOutcome | undefined {
  if (zeroOfZero === 'invalid') return reader.fault('invalid', fact, { reason: 'zero-of-zero' })
  if (zeroOfZero === 'full') return { points: max, reading }
  return zeroOfZero === 'zero' ? { points: 0, reading } : { points: 0, reading, leftOut: zeroOfZero }
}
