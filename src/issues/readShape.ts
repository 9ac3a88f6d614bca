import type { core, ZodType } from 'zod'

import type { Issue, IssueCode, Path } from './Issue.ts'
import { nearestName } from './nearestName.ts'
import { pathIndex } from './pathIndex.ts'
import { readPlainJson } from './readPlainJson.ts'

/** An input held against a schema. */
export interface ShapeRead<T> {
  /** The data, when every shape is sound. */
  readonly data: T | undefined
  /** The plain copy of the input, for checks of its sound parts. */
  readonly plain: unknown
  /** Every fault of shape. */
  readonly issues: readonly Issue[]
}

/**
 * Holds an input of unknown origin against a schema: plain JSON first, then its shape, every fault at once and each
 * with a path. A value is never coerced and never defaulted.
 *
 * @param schema - the shape
 * @param input - anything
 * @returns the data or the faults
 */
export function readShape<T>(schema: ZodType<T>, input: unknown): ShapeRead<T> {
  const { value: plain, issues: found } = readPlainJson(input)
  const parsed = schema.safeParse(plain)
  if (parsed.success && found.length === 0) return { data: parsed.data, plain, issues: [] }
  const issues: Issue[] = [...found]
  const reported = pathIndex(found)
  if (!parsed.success)
    for (const issue of parsed.error.issues.flatMap((each) =>
      fromZod(each, [], { plain, schema: schema as unknown as Schema }),
    ))
      if (!reported.covers(issue.path)) issues.push(issue)
  return { data: undefined, plain, issues }
}

/** What an issue is told from: the input and the schema it was held against. */
interface Whole {
  readonly plain: unknown
  readonly schema: Schema
}

function fromZod(issue: core.$ZodIssue, above: Path, whole: Whole): Issue[] {
  const path: Path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const received = at(whole.plain, path)
  const make = (code: IssueCode, data: Issue['data']): Issue[] => [{ code, path, severity: 'error', data }]
  const isMissing = received === undefined

  switch (issue.code) {
    case 'invalid_type':
      if (isMissing) return make('missing', { expected: issue.expected })
      return make('wrong-type', { expected: issue.expected, received: typeOf(received) })
    case 'invalid_value':
      return isMissing ? make('missing', { expected: issue.values }) : make('not-one-of', oneOf(received, issue.values))
    case 'too_small':
      return make('too-small', { least: Number(issue.minimum), of: issue.origin })
    case 'too_big':
      return make(issue.origin === 'string' ? 'too-long' : 'too-large', {
        most: Number(issue.maximum),
        of: issue.origin,
      })
    case 'invalid_format':
      return make('wrong-format', { received: short(received) })
    case 'unrecognized_keys': {
      const known = keysAt(whole.schema, path)
      return issue.keys.map((key) => ({
        code: 'unknown-key' as const,
        path: [...path, key],
        severity: 'error' as const,
        data: { received: short(key), ...near(key, known) },
      }))
    }
    case 'invalid_key':
      return make('wrong-format', { received: short(path.at(-1)) })
    case 'invalid_union':
      return fromUnion(issue, path, whole, received)
    case 'custom': {
      const code = (issue.params as { code?: IssueCode } | undefined)?.code ?? 'invalid'
      return make(code, { received: short(received) })
    }
    default:
      return make('invalid', { received: short(received) })
  }
}

/** The faults of the branch that the input most likely meant: the one with the fewest keys that do not belong. */
function fromUnion(issue: core.$ZodIssueInvalidUnion, path: Path, whole: Whole, received: unknown): Issue[] {
  if (issue.errors.length === 0) {
    const options = (issue as { options?: readonly unknown[] }).options ?? []
    const code = received === undefined ? 'missing' : 'not-one-of'
    return [
      {
        code,
        path,
        severity: 'error',
        data: received === undefined ? { expected: options } : oneOf(received, options),
      },
    ]
  }
  const branches = issue.errors.map((errors) => errors.flatMap((each) => fromZod(each, path, whole)))
  const isOfNoType = branches.every((branch) =>
    branch.some(({ code, path: at }) => at.length === path.length && (code === 'wrong-type' || code === 'missing')),
  )
  if (isOfNoType) {
    const expected = branches.map((branch) => branch[0]?.data['expected'])
    const data = received === undefined ? { expected } : { expected, received: typeOf(received) }
    return [{ code: received === undefined ? 'missing' : 'wrong-type', path, severity: 'error', data }]
  }
  const cost = (branch: readonly Issue[]) =>
    branch.reduce(
      (sum, { code, path: at }) =>
        sum + (code === 'unknown-key' ? 3 : code === 'missing' ? 2 : at.length === path.length ? 10 : 1),
      0,
    )
  return branches.reduce((best, branch) => (cost(branch) < cost(best) ? branch : best))
}

function oneOf(received: unknown, options: readonly unknown[]): Issue['data'] {
  const names = options.filter((option) => typeof option === 'string')
  return {
    expected: options,
    received: short(received),
    ...(typeof received === 'string' ? near(received, names) : {}),
  }
}

function near(name: string, known: readonly string[]): { nearest?: string } {
  const nearest = name.length > 200 ? undefined : nearestName(name, known)
  return nearest === undefined ? {} : { nearest }
}

/** The keys that the schema knows at a path; where it is a union, those of every branch. */
function keysAt(schema: Schema, path: Path): readonly string[] {
  const { type, shape, element, valueType, innerType, options } = schema.def
  if (type === 'optional' && innerType) return keysAt(innerType, path)
  if (type === 'union' && options) return options.flatMap((option) => keysAt(option, path))
  const [key, ...rest] = path
  if (key === undefined) return shape === undefined ? [] : Object.keys(shape)
  const next = type === 'object' ? shape?.[key] : type === 'array' ? element : type === 'record' ? valueType : undefined
  return next === undefined ? [] : keysAt(next, rest)
}

/** The part of a zod schema that {@link keysAt} walks. */
interface Schema {
  readonly def: {
    readonly type: string
    readonly shape?: Readonly<Record<string, Schema>>
    readonly element?: Schema
    readonly valueType?: Schema
    readonly innerType?: Schema
    readonly options?: readonly Schema[]
  }
}

function at(value: unknown, path: Path): unknown {
  let inner = value
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined
    inner = (inner as Record<string | number, unknown>)[key]
  }
  return inner
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function short(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 80 ? `${value.slice(0, 80)}…` : value
  return typeof value === 'object' && value !== null ? typeOf(value) : value
}
