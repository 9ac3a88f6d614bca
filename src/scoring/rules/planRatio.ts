import { compare, exactly, scale } from '../../points/index.ts'
import type { RatioRule } from '../Rule.ts'
import { planShare } from './planShare.ts'
import type { RuleContext, RulePlan } from './RulePlan.ts'

/** Theo tỷ lệ. */
export function planRatio(
  { kind, share, above, zeroOfZero, floorPercent, targetPercent }: RatioRule,
  { max, partOf }: RuleContext,
): RulePlan {
  const floor = floorPercent === undefined ? undefined : exactly(floorPercent)
  const target = targetPercent === undefined ? undefined : exactly(targetPercent)
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
      let part = numerator
      let whole = denominator
      if (target !== undefined) {
        reading.target = targetPercent as number
        part = scale(numerator, 100)
        whole = scale(denominator, target)
        if (compare(part, whole) >= 0) return max
      }
      return partOf(max, part, whole)
    },
  })
}
