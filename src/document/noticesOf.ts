import type { AnnualRecord } from '../record/index.ts'
import type { ScoreResult } from '../scoring/index.ts'
import type { DocumentNotice, MissingFact } from './DocumentModel.ts'

/** What stands on the first page: assumed figures first, then examples, what the results say, contradictions, blanks. */
export function noticesOf(
  { record, missing }: { readonly record: AnnualRecord; readonly missing: readonly MissingFact[] },
  score: Pick<ScoreResult, 'figures' | 'illustrative'> | undefined,
  ofResults: readonly DocumentNotice[] = [],
): DocumentNotice[] {
  const assumed = score?.figures.assumed ?? 0
  const total = Object.values(score?.figures ?? {}).reduce((sum, count) => sum + count, 0)
  const isIllustrative = record.illustrative === true || score?.illustrative === true
  const contradicted = missing.filter(({ reason }) => reason === 'contradicted').length
  const blank = missing.length - contradicted
  return [
    ...(assumed > 0 ? [{ code: 'figures-assumed', data: { assumed, total } } as const] : []),
    ...(isIllustrative ? [{ code: 'illustrative', data: {} } as const] : []),
    ...ofResults,
    ...(contradicted > 0 ? [{ code: 'contradictions', data: { count: contradicted } } as const] : []),
    ...(blank > 0 ? [{ code: 'blanks', data: { count: blank } } as const] : []),
  ]
}
