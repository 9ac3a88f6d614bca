import { nearestName } from '../issues/index.ts'
import type { InstrumentKey } from './InstrumentKey.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'

/** A longer key is no slip of the pen. */
const longestKey = 200

/**
 * Gợi ý khoá gần nhất: the known key that a mistyped one most likely meant.
 *
 * Keys are alike in most of their letters, and decrees of one year differ in a digit: so only keys with the same digits
 * in their number are offered. Another number is another instrument.
 *
 * @param key - what was written
 * @param registry - the instruments that exist
 * @returns the nearest of them, or undefined
 */
export function nearestKey(key: string, registry: InstrumentRegistry): InstrumentKey | undefined {
  if (key.length > longestKey) return undefined
  const digits = digitsOf(key)
  if (digits === '') return undefined
  const alike = registry.instruments.map((instrument) => instrument.key).filter((other) => digitsOf(other) === digits)
  return nearestName(key, alike, longestKey) as InstrumentKey | undefined
}

function digitsOf(key: string): string {
  const [whole = '', number] = key.split(':')
  return (number ?? whole).replace(/\D/g, '')
}
