import type { Path } from './Issue.ts'

/** Answers quickly whether a place of an input is one of many, inside one, or around one. */
export interface PathIndex {
  /** Whether the place is one of the paths or inside of one. */
  readonly covers: (path: Path) => boolean
  /** Whether the place is one of the paths, inside of one or around one. */
  readonly touches: (path: Path) => boolean
}

/**
 * Makes an index of the places that issues speak of, so that thousands of issues can be held against each other.
 *
 * @param issues - anything with a path
 * @returns the index
 */
export function pathIndex(issues: Iterable<{ readonly path: Path }>): PathIndex {
  const exact = new Set<string>()
  const around = new Set<string>()
  for (const { path } of issues) {
    exact.add(JSON.stringify(path))
    for (let length = 0; length <= path.length; length++) around.add(JSON.stringify(path.slice(0, length)))
  }
  const covers = (path: Path): boolean => {
    for (let length = 0; length <= path.length; length++)
      if (exact.has(JSON.stringify(path.slice(0, length)))) return true
    return false
  }
  return { covers, touches: (path) => covers(path) || around.has(JSON.stringify(path)) }
}
