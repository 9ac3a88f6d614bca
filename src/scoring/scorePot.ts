import { powers } from '../points/index.ts'
import type { FactReader } from './FactReader.ts'
import type { PotPlan } from './planSet.ts'
import type { FactUsed, Missing, PotResult } from './ScoreResult.ts'

/** A pot scored: units for the total, and the printed result. */
export interface PotScore {
  readonly min: number
  readonly max: number
  readonly result: PotResult
  readonly missing: readonly Missing[]
}

/** Fills a pot; what is not known may fill what the cap leaves. */
export function scorePot(
  plan: PotPlan,
  use: 'bonus' | 'penalty',
  reader: FactReader,
  evidence: 'keep' | 'open' | 'zero',
  missingEffect: 'incomplete' | 'zero',
  places: number,
): PotScore {
  const factor = powers[places] as number
  let known = 0
  const open: { item: PotPlan['items'][number]; facts: readonly string[]; reason: Missing['reason'] }[] = []
  const items: PotResult['items'][number][] = []
  for (const item of plan.items) {
    reader.start()
    const outcome = item.rule(reader)
    const fact = reader.used[0] as FactUsed | undefined
    const used = fact ?? { key: reader.missing[0] ?? item.id, state: 'missing' as const }
    const isUnproven = reader.unproven && evidence !== 'keep'
    // Not applicable or waived: there is nothing to count, which is known.
    const isOut = reader.notApplicable || reader.waived
    const points = isOut
      ? 0
      : outcome === undefined
        ? undefined
        : isUnproven && evidence === 'zero'
          ? 0
          : (outcome.points as number)
    if (points === undefined || (isUnproven && evidence === 'open' && !isOut)) {
      if (missingEffect === 'incomplete' || reader.invalid) {
        const reason = isUnproven ? 'unproven' : used.state === 'disputed' ? 'disputed' : 'missing'
        open.push({ item, facts: [used.key], reason })
      }
      items.push({ id: item.id, title: item.title, fact: used })
    } else {
      known += points
      items.push({ id: item.id, title: item.title, points: points / factor, fact: used })
    }
  }
  const min = Math.min(known, plan.cap)
  const max = open.length === 0 ? min : plan.cap
  const missing = open.map(
    ({ item, facts, reason }): Missing => ({
      use,
      id: item.id,
      title: item.title,
      facts,
      points: (plan.cap - min) / factor,
      reason,
    }),
  )
  return {
    min,
    max,
    result: { cap: plan.cap / factor, range: { min: min / factor, max: max / factor }, items },
    missing,
  }
}
