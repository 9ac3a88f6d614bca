import { compareDueItems, type DueItem } from '../deadline/index.ts'
import { requireKind } from '../issues/index.ts'
import type { DossierAssessment, DossierDueCode } from './DossierAssessment.ts'

/**
 * Việc đến hạn của một hồ sơ: what is still owed on it, by its first day, what has no day at the end.
 *
 * @param assessment - a result of `assessDossier`, or its stored JSON
 * @returns the items, by due day
 * @example
 * ```ts
 * const dossier = {
 *   schema: 'danvan/dossier@1',
 *   id: 'HS-1',
 *   procedure: 'permit.house',
 *   field: 'xay-dung',
 *   events: [{ kind: 'received', on: '2023-10-20' }],
 * }
 * const assessment = assessDossier(dossier, { rules: timeLimits, asOf: '2023-11-01', calendar: vietnamCalendar() })
 * dueItemsOfDossier(assessment).map(({ code, dueOn, advised }) => [code, dueOn, advised])
 * // => [['apology', '2023-11-05', '2023-11-03'], ['result', '2023-11-06', undefined]]
 * ```
 */
export function dueItemsOfDossier(assessment: DossierAssessment): DueItem<DossierDueCode>[] {
  requireKind('assessment', assessment, 'dossier-assessment')
  return [...assessment.obligations.open].sort(compareDueItems)
}
