import type { Issue } from './Issue.ts'
import { nearestName } from './nearestName.ts'

/**
 * Data of an issue about a name that does not exist: what was written, and the nearest name that does.
 *
 * @param received - what was written
 * @param known - the names that exist
 * @returns the data
 * @example
 * ```ts
 * mistyped('complet', ['complete', 'partial']) // => { received: 'complet', nearest: 'complete' }
 * ```
 */
export function mistyped(received: string, known: Iterable<string>): Issue['data'] {
  const nearest = nearestName(received, known)
  return nearest === undefined ? { received } : { received, nearest }
}
