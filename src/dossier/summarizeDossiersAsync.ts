import { requireObject } from '../issues/index.ts'
import type { CountedDossier } from './CountedDossier.ts'
import type { Dossier } from './Dossier.ts'
import type { DossierSummary } from './DossierSummary.ts'
import { openDossierCounter, type SummarizeDossiersOptions } from './summarizeDossiers.ts'

/**
 * Tổng hợp hồ sơ từ nguồn bất đồng bộ, a database cursor or a stream of lines for instance: what `summarizeDossiers` does,
 * to the byte, without ever holding more than one dossier.
 *
 * @param dossiers - dossiers or counted dossiers, one at a time
 * @param options - the period, and who is told of what is left out
 * @returns the summary
 * @throws a `DanvanError` `invalid-date` or `invalid-option` if the period is none
 * @example
 * ```ts
 * async function* rows() {
 *   yield { field: 'Xây dựng', procedure: 'Cấp giấy phép', receivedOn: '2023-01-09', outcome: 'in-time' }
 * }
 * const summary = await summarizeDossiersAsync(rows(), { period: { from: '2023-01-01', to: '2023-01-31' } })
 * summary.fields[0].procedures[0].counts.channelUnknown // => 1
 * ```
 */
export async function summarizeDossiersAsync(
  dossiers: AsyncIterable<CountedDossier | Dossier> | Iterable<CountedDossier | Dossier>,
  options: SummarizeDossiersOptions,
): Promise<DossierSummary> {
  requireObject('options', options, 'period')
  requireObject('dossiers', dossiers)
  const counter = openDossierCounter(options)
  for await (const dossier of dossiers) counter.count(dossier)
  return counter.close()
}
