import type { NotApplicablePolicy, Policies } from './CriteriaSet.ts'
import type { FactReader } from './FactReader.ts'

/**
 * Marks what the rule just read as at fault where it was declared not applicable or waived and the set allows neither:
 * what may not be declared clears no criterion, no penalty and no veto.
 */
export function refuseExceptions(
  reader: FactReader,
  notApplicable: NotApplicablePolicy,
  waived: Policies['waived']['effect'],
): void {
  for (const { key, state } of reader.used) {
    if (state === 'not-applicable' && notApplicable === 'forbidden') reader.fault('not-applicable-forbidden', key)
    if (state === 'waived' && waived === 'forbidden') reader.fault('waiver-forbidden', key)
  }
}
