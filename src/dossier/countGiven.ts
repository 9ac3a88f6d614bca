import type { Issue } from '../issues/index.ts'
import type { CountedDossier } from './CountedDossier.ts'
import { countDossier } from './countDossier.ts'
import { countedFaults, expected, fault, nameFault } from './countedFaults.ts'
import type { Dossier } from './Dossier.ts'
import { type DossierOptions, isMoment } from './DossierOptions.ts'

/** A dossier as statistics need it, or what is at fault; nothing of either where it was not received by the day asked. */
export interface Given {
  /** The counted dossier. */
  readonly counted?: CountedDossier | undefined
  /** What is at fault; empty for a sound one. */
  readonly issues: readonly Issue[]
}

const sound: readonly Issue[] = []

/**
 * Hồ sơ đưa vào thống kê: one that brings its outcome is taken as it is, one that brings its events is counted.
 *
 * @param dossier - anything
 * @param options - as for `countDossier`
 * @returns the counted dossier, or the faults
 */
export function countGiven(dossier: CountedDossier | Dossier, options: DossierOptions): Given {
  if (typeof dossier !== 'object' || dossier === null || !('events' in dossier)) {
    const issues = countedFaults(dossier)
    return issues.length > 0 ? { issues } : { counted: dossier as CountedDossier, issues }
  }
  const issues = eventsFaults(dossier)
  return issues.length > 0 ? { issues } : { counted: countDossier(dossier, options), issues }
}

/** Only what counting cannot do without: `parseDossier` is the thorough check. */
function eventsFaults(dossier: Dossier): readonly Issue[] {
  const issues: Issue[] = []
  nameFault(issues, 'field', dossier.field)
  nameFault(issues, 'procedure', dossier.procedure)
  if (dossier.schema !== 'danvan/dossier@1')
    issues.push(fault('not-one-of', ['schema'], { expected: ['danvan/dossier@1'], received: typeof dossier.schema }))
  if (!Array.isArray(dossier.events)) issues.push(fault('wrong-type', ['events'], expected('array', dossier.events)))
  else
    dossier.events.forEach((event, i) => {
      if (typeof event !== 'object' || event === null)
        issues.push(fault('wrong-type', ['events', i], expected('object', event)))
      else if (!isMoment(event.on))
        issues.push(fault('not-a-date', ['events', i, 'on'], { received: String(event.on).slice(0, 80) }))
    })
  return issues.length > 0 ? issues : sound
}
