/**
 * Gợi ý tên gần nhất: the known name that a mistyped one most likely meant, by edit distance.
 *
 * Names further away than a third of their length are not offered: a wrong hint is worse than none.
 *
 * @param name - what was written
 * @param known - the names that exist
 * @param most - the largest edit distance still offered; a third of the longer name if absent
 * @returns the nearest known name, the first one on a tie, or undefined when none is near
 * @example
 * ```ts
 * nearestName('dossiers.ontime', ['dossiers.onTime', 'dossiers.online']) // => 'dossiers.onTime'
 * nearestName('xyz', ['dossiers.onTime']) // => undefined
 * ```
 */
export function nearestName(name: string, known: Iterable<string>, most?: number): string | undefined {
  let nearest: string | undefined
  let best = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const limit = Math.min(most ?? Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3)), best - 1)
    if (Math.abs(name.length - candidate.length) > limit) continue
    const distance = editDistance(name, candidate, limit)
    if (distance <= limit) {
      best = distance
      nearest = candidate
    }
  }
  return nearest
}

/** The edit distance, or anything above the limit once it must be above it. */
function editDistance(a: string, b: string, limit: number): number {
  let previous: number[] = []
  for (let j = 0; j <= b.length; j++) previous.push(j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const distance = Math.min(substituted, (previous[j] as number) + 1, (current[j - 1] as number) + 1)
      current[j] = distance
      if (distance < least) least = distance
    }
    if (least > limit) return limit + 1
    previous = current
  }
  return previous[b.length] as number
}
