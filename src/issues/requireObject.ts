import { DanvanError } from './DanvanError.ts'

/** Refuses what is no object where a function needs one: misuse, told by its name. */
export function requireObject(option: string, value: unknown): void {
  if (typeof value !== 'object' || value === null)
    throw new DanvanError('invalid-option', { option, received: String(value).slice(0, 40) })
}
