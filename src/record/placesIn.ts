import type { Path } from '../issues/index.ts'
import { annualRecordSchema } from './annualRecordSchema.ts'
import { countPath, paperId, recordPath } from './fieldSchema.ts'

/** A value of a record that names something else in it. */
export interface Place {
  /** A paper of the record, or a path. */
  readonly kind: 'paper' | 'path'
  /** Where the value stands. */
  readonly path: Path
  /** The value. */
  readonly value: string
  /** Whether such a path can exist in a record at all. */
  readonly schemaKnows: boolean
}

/** The part of a zod schema that is walked here. */
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

const whole = annualRecordSchema as unknown as Schema

/**
 * Every value of a record that names a paper or a path, found by walking record and schema side by side, so that a new
 * field that refers to a paper is checked without further ado.
 *
 * @param record - a record, sound or not
 * @returns the values, in the order of the record
 */
export function placesIn(record: unknown): Place[] {
  const places: Place[] = []
  const visit = (schema: Schema, value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const is = (leaf: unknown) => leafIs(schema, leaf)
      if (is(paperId)) places.push({ kind: 'paper', path, value, schemaKnows: true })
      else if (is(recordPath)) places.push({ kind: 'path', path, value, schemaKnows: knows(whole, value.split('.')) })
      else if (is(countPath)) {
        const keys = ['dossiers', 'counts', ...value.split('.')]
        places.push({ kind: 'path', path, value, schemaKnows: knows(whole, keys) })
      }
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value))
      for (const next of stepsTo(schema, key)) visit(next, inner, [...path, key])
  }
  visit(whole, record, [])
  return places
}

function leafIs(schema: Schema, leaf: unknown): boolean {
  const { type, innerType, options } = schema.def
  if (type === 'optional' && innerType) return leafIs(innerType, leaf)
  if (type === 'union' && options) return options.some((option) => leafIs(option, leaf))
  return schema === leaf
}

/** The schemas of what stands under a key. */
function stepsTo(schema: Schema, key: string | number): readonly Schema[] {
  const { type, shape, element, valueType, innerType, options } = schema.def
  if (type === 'optional' && innerType) return stepsTo(innerType, key)
  if (type === 'union' && options) return options.flatMap((option) => stepsTo(option, key))
  if (type === 'array' && element) return Number.isInteger(Number(key)) ? [element] : []
  if (type === 'record' && valueType) return [valueType]
  return type === 'object' && shape !== undefined && Object.hasOwn(shape, key) ? [shape[key] as Schema] : []
}

function knows(schema: Schema, keys: readonly string[]): boolean {
  const [key, ...rest] = keys
  return key === undefined || stepsTo(schema, key).some((next) => knows(next, rest))
}
