import { requireObject } from '../issues/index.ts'
import type { Source } from '../law/index.ts'
import type { TimeLimitAnswer } from './TimeLimitAnswer.ts'

/**
 * Nguồn của quy định chưa đọc được: the place of the row that stands for a text, or for an interval, that was not read.
 * That such a row was found in a text read says nothing of its figure: it is never more than unverified.
 *
 * @param answer - an answer of `timeLimitOn` without a figure
 * @returns the place; undefined where no row stands for the day, as between two texts
 * @example
 * ```ts
 * const answer = timeLimitOn(timeLimits, 'permit.house', '2016-03-01')
 * const source = unreadSource(answer)
 * source.instrument // => 'law:50/2014:quoc-hoi:undated'
 * source.provenance // => 'unverified'
 * ```
 */
export function unreadSource(answer: Pick<TimeLimitAnswer, 'reason' | 'candidates'>): Source | undefined {
  requireObject('answer', answer, 'candidates')
  const {
    reason,
    candidates: [row],
  } = answer
  if (row === undefined || (reason !== 'text-not-read' && reason !== 'interval-not-read')) return undefined
  const { instrument, provision, provenance } = row.source
  if (provenance !== 'read') return row.source
  return {
    ...(instrument !== undefined && { instrument }),
    ...(provision !== undefined && { provision }),
    provenance: 'unverified',
    confidence: 'low',
  }
}
