import { toPeriod } from '../civil/index.ts'
import type { DossierSummary } from './DossierSummary.ts'
import { openSummaryBook } from './summaryBook.ts'

/**
 * Bảng tổng hợp rỗng của một kỳ: the identity of `mergeSummaries`, from which any number of parts is merged.
 *
 * @param period - both days included, `YYYY-MM-DD`
 * @returns a summary of no dossier
 * @throws a `DanvanError` `invalid-date` or `invalid-option` if the period is none
 * @example
 * ```ts
 * emptySummary({ from: '2023-01-01', to: '2023-10-31' }).fields // => []
 * ```
 */
export function emptySummary(period: { readonly from: string; readonly to: string }): DossierSummary {
  return openSummaryBook(toPeriod(period)).close()
}
