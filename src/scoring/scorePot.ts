import { sumOf } from '../points/index.ts'
import type { Policies } from './CriteriaSet.ts'
import type { FactReader } from './FactReader.ts'
import type { LeafPlan, PotPlan } from './planSet.ts'
import type { FactUsed, Missing, PotResult } from './ScoreResult.ts'
import { missingOf, scoreLeaf } from './scoreLeaf.ts'

/** A pot scored: units for the total, and the printed result. */
export interface PotScore {
  readonly min: number
  readonly max: number
  readonly result: PotResult
  readonly missing: readonly (Missing | undefined)[]
}

/** Fills a pot; what is not known may fill what the cap leaves. */
export function scorePot(
  { cap, items }: PotPlan,
  use: 'bonus' | 'penalty',
  reader: FactReader,
  policies: Policies,
  factor: number,
): PotScore {
  const scores = items.map((item) => scoreLeaf(item, item.leaf as LeafPlan, reader, policies))
  const known = sumOf(scores.map(({ counts }) => counts)) as number
  const min = Math.min(known, cap)
  const max = scores.some(({ counts, most }) => counts !== most) ? cap : min
  return {
    min,
    max,
    result: {
      cap: cap / factor,
      range: { min: min / factor, max: max / factor },
      items: scores.map(({ plan: { id, title }, facts, counts, most }) => {
        const fact = facts?.[0] as FactUsed
        return counts === most ? { id, title, points: (counts as number) / factor, fact } : { id, title, fact }
      }),
    },
    missing: scores.map((score) => missingOf(score, use, (cap - min) / factor)),
  }
}
