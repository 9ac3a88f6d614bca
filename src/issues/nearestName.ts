/**
 * Gợi ý tên gần nhất: the known name that a mistyped one most likely meant, by edit distance.
 *
 * Names further away than a third of their length are not offered: a wrong hint is worse than none.
 *
 * @param name - what was written
 * @param known - the names that exist
 * @returns the nearest known name, the first one on a tie, or undefined when none is near
 * @example
 * ```ts
 * nearestName('dossiers.ontime', ['dossiers.onTime', 'dossiers.online']) // => 'dossiers.onTime'
 * nearestName('xyz', ['dossiers.onTime']) // => undefined
 * ```
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let best = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const most = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))
    if (Math.abs(name.length - candidate.length) > most) continue
    const distance = editDistance(name, candidate)
    if (distance <= most && distance < best) {
      best = distance
      nearest = candidate
    }
  }
  return nearest
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current[j] = Math.min(substituted, (previous[j] as number) + 1, (current[j - 1] as number) + 1)
    }
    previous = current
  }
  return previous[b.length] as number
}
