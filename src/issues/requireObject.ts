import { DanvanError } from './DanvanError.ts'

/** Refuses what is no object, or has none of the parts that a function needs of it: misuse, told by its name. */
export function requireObject(option: string, value: unknown, ...parts: readonly string[]): void {
  if (typeof value !== 'object' || value === null)
    throw new DanvanError('invalid-option', { option, received: String(value).slice(0, 40) })
  for (const part of parts) {
    const received = (value as Readonly<Record<string, unknown>>)[part]
    if (received === undefined || received === null)
      throw new DanvanError('invalid-option', { option: `${option}.${part}`, received: String(received) })
  }
}
