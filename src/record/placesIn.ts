import type { Path } from '../issues/index.ts'
import { countPath, paperId, recordPath } from './fieldSchema.ts'
import { knows, stepsTo, type WalkedSchema, wholeRecord } from './knownPathSchema.ts'

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

/**
 * Every value of a record that names a paper or a path, found by walking record and schema side by side, so that a new
 * field that refers to a paper is checked without further ado.
 *
 * @param record - a record, sound or not
 * @returns the values, in the order of the record
 */
export function placesIn(record: unknown): Place[] {
  const places: Place[] = []
  const visit = (schema: WalkedSchema, value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const is = (leaf: unknown) => leafIs(schema, leaf)
      if (is(paperId)) places.push({ kind: 'paper', path, value, schemaKnows: true })
      else if (is(recordPath))
        places.push({ kind: 'path', path, value, schemaKnows: knows(wholeRecord, value.split('.')) })
      else if (is(countPath)) {
        const keys = ['dossiers', 'counts', ...value.split('.')]
        places.push({ kind: 'path', path, value, schemaKnows: knows(wholeRecord, keys) })
      }
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value))
      for (const next of stepsTo(schema, key)) visit(next, inner, [...path, key])
  }
  visit(wholeRecord, record, [])
  return places
}

function leafIs(schema: WalkedSchema, leaf: unknown): boolean {
  const { type, innerType, options } = schema.def
  if (type === 'optional' && innerType) return leafIs(innerType, leaf)
  if (type === 'union' && options) return options.some((option) => leafIs(option, leaf))
  return schema === leaf
}
