import * as z from 'zod'

import { annualRecordSchema } from './annualRecordSchema.ts'
import { recordPath } from './fieldSchema.ts'

/** The part of a zod schema that is walked here. */
export interface WalkedSchema {
  /** What zod keeps of it. */
  readonly def: {
    readonly type: string
    readonly shape?: Readonly<Record<string, WalkedSchema>>
    readonly element?: WalkedSchema
    readonly valueType?: WalkedSchema
    readonly innerType?: WalkedSchema
    readonly options?: readonly WalkedSchema[]
  }
}

/** The schema of a whole record, as it is walked. */
export const wholeRecord = annualRecordSchema as unknown as WalkedSchema

/** The schemas of what stands under a key. */
export function stepsTo(schema: WalkedSchema, key: string | number): readonly WalkedSchema[] {
  const { type, shape, element, valueType, innerType, options } = schema.def
  if (type === 'optional' && innerType) return stepsTo(innerType, key)
  if (type === 'union' && options) return options.flatMap((option) => stepsTo(option, key))
  if (type === 'array' && element) return Number.isInteger(Number(key)) ? [element] : []
  if (type === 'record' && valueType) return [valueType]
  return type === 'object' && shape !== undefined && Object.hasOwn(shape, key) ? [shape[key] as WalkedSchema] : []
}

/** Whether something can stand at a path. */
export function knows(schema: WalkedSchema, keys: readonly string[]): boolean {
  const [key, ...rest] = keys
  return key === undefined || stepsTo(schema, key).some((next) => knows(next, rest))
}

/** Path at which a record can have something: `dossiers.counts.received.total`. */
export const knownPathSchema = recordPath.pipe(
  z.string().refine((path) => knows(wholeRecord, path.split('.')), { params: { code: 'unknown-path' } }),
)
