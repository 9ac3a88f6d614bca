import { countsOfTally, refuseReading } from './countsOfTally.ts'
import type { DossierCounts } from './DossierCounts.ts'
import type { DossierReading } from './DossierReading.ts'
import type { DossierSummary } from './DossierSummary.ts'
import { addTally, type DossierTally, emptyTally } from './DossierTally.ts'

/**
 * Số liệu chung của bảng tổng hợp: all fields together, in the columns of form II.06a/VPCP/KSTT, for an annual record, the
 * balances and the rates.
 *
 * @param summary - the summary
 * @param options - how waiting and withdrawn dossiers enter the columns; there is no default
 * @returns the columns; one that an undecided dossier or an unknown channel leaves open is left out
 * @throws a `DanvanError` `invalid-option` if the reading does not exist
 * @example
 * ```ts
 * const row = { field: 'Xây dựng', procedure: 'Cấp giấy phép', channel: 'online' }
 * const rows = [{ ...row, outcome: 'early', count: 7 }, { ...row, outcome: 'withdrawn', count: 1 }]
 * const summary = summaryFromCounts(rows, { period: { from: '2023-01-01', to: '2023-10-31' } })
 * const solved = summary.success && ['II.06a', 'progress'].map((reading) => totalDossierCounts(summary.data, { reading }).solved)
 * solved // => [{ total: 8, early: 7, onTime: 1, late: 0 }, { total: 8, early: 7, onTime: 0, late: 0, withdrawn: 1 }]
 * ```
 */
export function totalDossierCounts(
  summary: DossierSummary,
  options: {
    /** How waiting and withdrawn dossiers enter the columns. */
    readonly reading: DossierReading
  },
): DossierCounts {
  refuseReading(options?.reading)
  return countsOfTally(totalTally(summary.fields.flatMap(({ procedures }) => procedures)), options.reading)
}

/** The sum of some tallies. */
export function totalTally(parts: readonly { readonly counts: DossierTally }[]): DossierTally {
  const total = emptyTally()
  for (const { counts } of parts) addTally(total, counts)
  return total
}
