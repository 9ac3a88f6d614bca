import type { Issue, Path } from './Issue.ts'

/** The most that an input may be, so that no input can hang or crash the program that embeds the library. */
const limits = { depth: 64, nodes: 2_000_000, string: 20_000, key: 200 } as const

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

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
  const root: { value?: unknown } = {}
  const open: { from: unknown; into: Record<string | number, unknown>; key: string | number; path: Path }[] = [
    { from: input, into: root as Record<string, unknown>, key: 'value', path: [] },
  ]
  let nodes = 0

  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { from, into, key, path } = next
    if (++nodes > limits.nodes) {
      report('too-large', path, { most: limits.nodes, of: 'values' })
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
    } else if (path.length >= limits.depth) {
      report('too-deep', path, { most: limits.depth })
    } else if (Array.isArray(from)) {
      if (from.length > limits.nodes) {
        report('too-large', path, { most: limits.nodes, of: 'values' })
        continue
      }
      const copy: unknown[] = []
      into[key] = copy
      for (let i = from.length - 1; i >= 0; i--)
        open.push({ from: from[i], into: copy as unknown as Record<number, unknown>, key: i, path: [...path, i] })
      copy.length = from.length
    } else {
      const entries = plainEntries(from)
      if (entries === undefined) {
        report('not-json', path, { received: 'object' })
        continue
      }
      const copy: Record<string, unknown> = {}
      into[key] = copy
      for (const [name, inner] of entries.reverse()) {
        if (forbidden.has(name)) report('forbidden-key', [...path, name], { key: name })
        else if (name.length > limits.key)
          report('too-long', [...path, `${name.slice(0, 20)}…`], { most: limits.key, received: name.length })
        else open.push({ from: inner, into: copy, key: name, path: [...path, name] })
      }
    }
  }
  return { value: root.value, issues }
}

/** Entries of a plain object; undefined for a `Date`, a `Map`, a class instance or an object that throws when read. */
function plainEntries(value: object): [string, unknown][] | undefined {
  try {
    const prototype = Object.getPrototypeOf(value)
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
    return isPlain ? Object.entries(value) : undefined
  } catch {
    return undefined
  }
}
