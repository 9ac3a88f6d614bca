import { powers } from '../points/index.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import type { FactReader } from './FactReader.ts'
import type { PotPlan } from './planSet.ts'
import { refuseExceptions } from './refuseExceptions.ts'
import type { FactUsed, Missing, PotResult } from './ScoreResult.ts'

/** A pot scored: units for the total, and the printed result. */
export interface PotScore {
  readonly min: number
  readonly max: number
  readonly result: PotResult
  readonly missing: readonly Missing[]
}

/** Fills a pot; what is not known may fill what the cap leaves. */
export function scorePot(plan: PotPlan, use: 'bonus' | 'penalty', reader: FactReader, set: CriteriaSet): PotScore {
  const { evidence, missing: absent, notApplicable, waived } = set.policies
  const factor = powers[set.places] as number
  let known = 0
  let isOpen = false
  const open: { item: PotPlan['items'][number]; key: string; reason: Missing['reason'] }[] = []
  const items = plan.items.map((item): PotResult['items'][number] => {
    reader.start()
    const outcome = item.rule(reader)
    refuseExceptions(reader, notApplicable, waived.effect)
    const { id, title } = item
    const fact = reader.used[0] as FactUsed
    const isUnproven = reader.unproven && evidence.effect !== 'keep'
    // Not applicable, or waived for good: there is nothing to count, which is known.
    const isOut = reader.notApplicable || (reader.waived && waived.effect !== 'as-scored')
    const isUnknown = !isOut && (outcome === undefined || (isUnproven && evidence.effect === 'open'))
    if (reader.invalid || (isUnknown && (isUnproven || absent.effect === 'incomplete'))) {
      isOpen = true
      const reason = isUnproven ? 'unproven' : fact.state === 'disputed' ? 'disputed' : 'missing'
      if (!reader.invalid) open.push({ item, key: fact.key, reason })
      return { id, title, fact }
    }
    const points = isOut || isUnproven || outcome === undefined ? 0 : (outcome.points as number)
    known += points
    return { id, title, points: points / factor, fact }
  })
  const min = Math.min(known, plan.cap)
  const max = isOpen ? plan.cap : min
  const missing = open.map(({ item, key, reason }): Missing => {
    const { id, title } = item
    return { use, id, title, facts: [key], points: (plan.cap - min) / factor, reason }
  })
  return {
    min,
    max,
    result: { cap: plan.cap / factor, range: { min: min / factor, max: max / factor }, items },
    missing,
  }
}
