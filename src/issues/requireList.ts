import { DanvanError } from './DanvanError.ts'
import { requireObject } from './requireObject.ts'

/** Refuses what is no list of objects where a function needs one: misuse, told by its name. */
export function requireList(option: string, value: unknown): void {
  if (!Array.isArray(value))
    throw new DanvanError('invalid-option', { option, expected: 'list', received: typeof value })
  for (const each of value) requireObject(option, each)
}
