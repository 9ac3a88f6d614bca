import { compare, type Exact, exactly, roundingModes, roundQuotient, scale } from '../../points/index.ts'
import type { RatioRule } from '../Rule.ts'
import { planShare } from './planShare.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Theo tỷ lệ. */
export function planRatio(
  { kind, share, above, zeroOfZero, floorPercent }: RatioRule,
  { max, roundLeaf }: RuleContext,
): RulePlan {
  const floor = floorPercent === undefined ? undefined : exactly(floorPercent)
  return planShare({
    kind,
    share,
    above,
    zeroOfZero,
    max,
    points: (numerator, denominator, reading) => {
      if (floor !== undefined && compare(scale(numerator, 100), scale(denominator, floor)) < 0) {
        reading.special = 'below-floor'
        return 0
      }
      return partOf(max, numerator, denominator, roundLeaf)
    },
  })
}

function partOf(max: number, numerator: Exact, denominator: Exact, roundLeaf: RuleContext['roundLeaf']): Exact {
  if (roundLeaf === undefined) return scale(max, numerator, denominator)
  if (typeof numerator === 'number' && typeof denominator === 'number' && Number.isSafeInteger(max * numerator))
    return roundQuotient(max * numerator, denominator, roundLeaf)
  return roundingModes[roundLeaf](scale(max, numerator, denominator))
}
