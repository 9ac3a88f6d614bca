import { DanvanError } from './DanvanError.ts'

/** Refuses what is no object, or has none of the parts that a function needs of it: misuse, told by its name. */
export function requireObject(option: string, value: unknown, ...parts: readonly string[]): void {
  const isObject = typeof value === 'object' && value !== null
  const lacking = isObject ? parts.find((part) => (value as Readonly<Record<string, unknown>>)[part] == null) : ''
  if (lacking === undefined) return
  throw new DanvanError('invalid-option', {
    option: lacking ? `${option}.${lacking}` : option,
    received: lacking ? 'nothing' : String(value).slice(0, 40),
  })
}
