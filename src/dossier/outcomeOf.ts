import type { TimelinessStatus } from '../deadline/index.ts'
import type { DossierOutcome } from './CountedDossier.ts'
import type { DossierEnd } from './DossierAssessment.ts'
import { measuredOn } from './measuredOn.ts'
import type { DossierFacts } from './readEvents.ts'

/** How a dossier stands by its events alone, before any time is counted. */
export interface Ending {
  readonly kind: 'none' | 'refused' | 'withdrawn' | 'stopped' | 'solved' | 'pending'
  /** When it ended. */
  readonly on?: string
  /** The later event taken, where the one measured was not recorded. */
  readonly taken?: DossierEnd
}

/** Kết cục theo sự kiện. */
export function endingOf(facts: DossierFacts, event: DossierEnd): Ending {
  const { received, refused, withdrawn, stopped } = facts
  if (received === undefined) {
    if (refused !== undefined) return { kind: 'refused', on: refused }
    return { kind: 'none' }
  }
  if (withdrawn !== undefined) return { kind: 'withdrawn', on: withdrawn }
  if (stopped !== undefined) return { kind: 'stopped', on: stopped }
  const measured = measuredOn(facts, event)
  return measured === undefined ? { kind: 'pending' } : { kind: 'solved', ...measured }
}

/** Against its due date, as far as time was counted; `paused` while the clock stands. */
export type Standing = TimelinessStatus | 'paused'

/** Kết cục của hồ sơ: from its ending and its standing. */
export function outcomeOf({ kind }: Ending, standing: Standing): DossierOutcome | undefined {
  switch (kind) {
    case 'none':
      return undefined
    case 'refused':
    case 'withdrawn':
    case 'stopped':
      return kind
    case 'solved':
      return standing === 'early' || standing === 'on-time' || standing === 'late' ? standing : 'undecided'
    case 'pending':
      if (standing === 'paused') return 'paused'
      if (standing === 'pending-in-time') return 'in-time'
      return standing === 'pending-overdue' ? 'overdue' : 'undecided'
  }
}

/** Late by the law or by the closing only: `isResultLate` tells of the result, undefined where its day is not known. */
export function lateByOf(
  event: DossierEnd,
  isLate: boolean,
  isResultLate: boolean | undefined,
  isClosedLate: boolean,
): 'law' | 'closing' | undefined {
  if (isLate) {
    if (event !== 'closed') return 'law'
    return isResultLate === undefined ? undefined : isResultLate ? 'law' : 'closing'
  }
  return event !== 'closed' && isResultLate === false && isClosedLate ? 'closing' : undefined
}

/** The day by which the result was issued at the latest, where that is known; whether it is the day itself. */
export function resultBy({ result, handed, returned }: DossierFacts): { on: string; isSure: boolean } | undefined {
  if (result !== undefined) return { on: result, isSure: true }
  const on = handed ?? returned
  return on === undefined ? undefined : { on, isSure: false }
}
