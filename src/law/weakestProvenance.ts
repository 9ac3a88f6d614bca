import { DanvanError } from '../issues/index.ts'
import { type Provenance, provenances } from './Provenance.ts'

/**
 * Nguồn gốc yếu nhất: what a result may claim when it used figures of several provenances.
 *
 * @param used - the provenances of the figures used
 * @returns the weakest of them; `read` when none was used
 * @example
 * ```ts
 * weakestProvenance(['read', 'assumed', 'supplied']) // => 'assumed'
 * ```
 */
export function weakestProvenance(used: Iterable<Provenance>): Provenance {
  if (!used?.[Symbol.iterator]) throw new DanvanError('invalid-option', { option: 'used' })
  let weakest = 0
  for (const provenance of used) weakest = Math.max(weakest, provenances.indexOf(provenance))
  return provenances[weakest] as Provenance
}
