import { toPeriod } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { DossierSummary } from './DossierSummary.ts'
import { dossiersIn, openSummaryBook } from './summaryBook.ts'

/**
 * Gộp hai bảng tổng hợp of one period: associative and commutative, with `emptySummary` as identity, so that parts may be
 * counted anywhere and merged in any order. Summaries of two periods are never added up.
 *
 * @param a - a summary
 * @param b - another, of the same period
 * @returns one summary, as if all dossiers had been counted in one pass
 * @throws a {@link DanvanError} `periods-differ` if they are of two periods
 * @throws a {@link DanvanError} `invalid-option` if one is no summary; `parseDossierSummary` checks a stored one
 * @throws a {@link DanvanError} `invalid-number` if something is no count, or a sum is no longer exact
 * @example
 * ```ts
 * const options = { period: { from: '2023-01-01', to: '2023-01-31' } }
 * const one = { field: 'Xây dựng', procedure: 'Cấp giấy phép', receivedOn: '2023-01-09', outcome: 'in-time' }
 * const part = summarizeDossiers([one], options)
 * mergeSummaries(part, part).fields[0].procedures[0].counts.inTime // => 2
 * JSON.stringify(mergeSummaries(part, emptySummary(options.period))) === JSON.stringify(part) // => true
 * ```
 */
export function mergeSummaries(a: DossierSummary, b: DossierSummary): DossierSummary {
  for (const summary of [a, b])
    if (summary?.kind !== 'dossier-summary' || summary.schema !== 'danvan/dossier-summary@1')
      throw new DanvanError('invalid-option', { option: 'summary', received: String(summary?.schema).slice(0, 40) })
  const [period, other] = [toPeriod(a.period), toPeriod(b.period)]
  if (period.from !== other.from || period.to !== other.to) throw new DanvanError('periods-differ', { period, other })
  const book = openSummaryBook(period)
  book.add(a)
  book.add(b)
  const merged = book.close()
  if (!Number.isSafeInteger(dossiersIn(merged)))
    throw new DanvanError('invalid-number', { received: String(dossiersIn(merged)) })
  return merged
}
