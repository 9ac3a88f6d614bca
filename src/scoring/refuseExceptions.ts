import type { Policies } from './CriteriaSet.ts'
import type { FactReader } from './FactReader.ts'
import type { LeafPlan } from './planSet.ts'

/**
 * Marks what the rule just read as at fault where it was declared not applicable or waived and the set allows neither,
 * or not by who declared it: what may not be declared clears no criterion, no penalty and no veto.
 */
export function refuseExceptions(
  reader: FactReader,
  { policy, declarers }: LeafPlan,
  waived: Policies['waived']['effect'],
): void {
  for (const { key, state, by } of reader.used) {
    if (state === 'not-applicable')
      if (policy === 'forbidden') reader.fault('not-applicable-forbidden', key)
      else if (declarers && !declarers.includes(by as string))
        reader.fault('declarer-not-allowed', key, { received: by, expected: declarers })
    if (state === 'waived' && waived === 'forbidden') reader.fault('waiver-forbidden', key)
  }
}
