import { requireObject } from '../issues/index.ts'
import type { CountedDossier } from './CountedDossier.ts'
import type { DossierAssessment } from './DossierAssessment.ts'

/**
 * Hồ sơ đã tính, từ kết quả xem xét: what statistics need of an assessment, or of its stored JSON.
 *
 * @param assessment - a result of `assessDossier`
 * @returns the counted dossier; undefined where it was neither received nor refused by the day asked
 * @example
 * ```ts
 * const dossier = {
 *   schema: 'danvan/dossier@1',
 *   procedure: 'permit.house',
 *   field: 'xay-dung',
 *   events: [{ kind: 'received', on: '2023-10-02' }],
 * }
 * const assessment = assessDossier(dossier, { rules: timeLimits, asOf: '2023-10-18', calendar: vietnamCalendar() })
 * countedOf(assessment) // => { field: 'xay-dung', procedure: 'permit.house', receivedOn: '2023-10-02', outcome: 'overdue', apology: false, lateBy: 'law' }
 * ```
 */
export function countedOf(assessment: DossierAssessment): CountedDossier | undefined {
  requireObject('assessment', assessment, 'dossier')
  const { dossier, dates, outcome, endedOn, measured, lateBy, lateAgainstReappointed } = assessment
  const receivedOn = dates.receivedOn ?? dates.submittedOn ?? endedOn
  if (outcome === undefined || receivedOn === undefined) return undefined
  const { field, procedure, channel } = dossier
  const isLate = outcome === 'late' || outcome === 'overdue'
  return {
    field,
    procedure,
    ...(channel !== undefined && { channel }),
    receivedOn: receivedOn.slice(0, 10),
    outcome,
    ...(endedOn !== undefined && { endedOn }),
    ...(outcome === 'undecided' && measured.on !== null && { solved: true }),
    ...(isLate && lateBy === 'law' && { apology: dates.apologySentOn !== undefined }),
    ...(lateBy !== undefined && { lateBy }),
    ...(outcome === 'late' && lateAgainstReappointed !== undefined && { withinReappointed: !lateAgainstReappointed }),
  }
}
