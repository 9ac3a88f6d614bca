import type { Issue, Path } from './Issue.ts'

/** The most that an input may be, so that no input can hang or crash the program that embeds the library. */
const limits = { depth: 64, nodes: 500_000, issues: 1_000, string: 20_000, key: 200 } as const

const forbidden: ReadonlySet<string | number> = new Set(['__proto__', 'constructor', 'prototype'])

/** A clean copy of an input, and what was wrong with it. */
export interface PlainJson {
  /** The copy: plain objects, arrays, strings, finite numbers (`-0` made `0`), booleans and null. What was at fault is left out. */
  readonly value: unknown
  /** One issue for each part left out. */
  readonly issues: readonly Issue[]
}

/**
 * Copies an input of unknown origin as plain JSON and reports what is not: cycles, functions, `NaN`, `__proto__`,
 * nesting without end, texts of megabytes. It walks with a stack of its own, so depth cannot overflow the program's.
 *
 * @param input - anything
 * @returns the clean copy and the issues
 */
export function readPlainJson(input: unknown): PlainJson {
  const issues: Issue[] = []
  const report = (code: Issue['code'], path: Path, data: Issue['data'] = {}) => {
    issues.push({ code, path, severity: 'error', data })
  }
  const root: Record<string | number, unknown> = {}
  const open: Visit[] = [{ from: input, into: root, key: 'value', path: [], above: undefined }]
  let nodes = 0

  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { from, into, key, path } = next
    if (++nodes > limits.nodes || issues.length >= limits.issues) {
      report('too-large', [], { most: nodes > limits.nodes ? limits.nodes : limits.issues })
      break
    }
    if (typeof from === 'string') {
      if (from.length > limits.string) report('too-long', path, { most: limits.string, received: from.length })
      else into[key] = from
    } else if (typeof from === 'number') {
      if (Number.isFinite(from)) into[key] = from === 0 ? 0 : from
      else report('not-finite', path, { received: String(from) })
    } else if (typeof from === 'boolean' || from === null) {
      into[key] = from
    } else if (typeof from === 'undefined') {
      // An absent value: JSON has no other way to say it.
    } else if (typeof from !== 'object') {
      report('not-json', path, { received: typeof from })
    } else if (isInside(from, next.above)) {
      report('not-json', path, { received: 'cycle' })
    } else if (path.length >= limits.depth) {
      report('too-deep', path, { most: limits.depth })
    } else {
      const read = readEntries(from)
      if (read === undefined) {
        report('not-json', path, { received: 'object' })
        continue
      }
      if (read === 'too-large') {
        report('too-large', path, { most: limits.nodes })
        continue
      }
      const { copy, entries } = read
      into[key] = copy
      for (const [name, inner] of entries.reverse()) {
        if (forbidden.has(name)) report('forbidden-key', [...path, name], { key: name })
        else if (typeof name === 'string' && name.length > limits.key)
          report('too-long', [...path, `${name.slice(0, 20)}…`], { most: limits.key, received: name.length })
        else open.push({ from: inner, into: copy, key: name, path: [...path, name], above: next })
      }
    }
  }
  return { value: root['value'], issues }
}

/** A value still to be copied: from where, to where, and inside of what. */
interface Visit {
  readonly from: unknown
  readonly into: Record<string | number, unknown>
  readonly key: string | number
  readonly path: Path
  readonly above: Visit | undefined
}

function isInside(value: object, above: Visit | undefined): boolean {
  for (let visit = above; visit !== undefined; visit = visit.above) if (visit.from === value) return true
  return false
}

interface Entries {
  readonly copy: Record<string | number, unknown>
  readonly entries: [string | number, unknown][]
}

/** What an array or a plain object holds; undefined for a `Date`, a `Map`, a class instance or what throws when read. */
function readEntries(value: object): Entries | 'too-large' | undefined {
  try {
    if (Array.isArray(value)) {
      if (value.length > limits.nodes) return 'too-large'
      // Read once: what a getter answers the second time was never checked.
      const copy = new Array(value.length) as unknown as Record<number, unknown>
      return { copy, entries: Array.from(value, (inner, i): [number, unknown] => [i, inner]) }
    }
    const prototype = Object.getPrototypeOf(value)
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
    return isPlain ? { copy: {}, entries: Object.entries(value) } : undefined
  } catch {
    return undefined
  }
}
