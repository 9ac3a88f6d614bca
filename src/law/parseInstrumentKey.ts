import { isIsoDate } from '../civil/index.ts'
import type { InstrumentKey, InstrumentKeyParts } from './InstrumentKey.ts'
import { type InstrumentKind, instrumentKinds } from './InstrumentKind.ts'

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Đọc khoá văn bản: the parts of an instrument key; the inverse of `formatInstrumentKey`.
 *
 * @param key - `kind:number:issuer:signed`
 * @returns the parts, or undefined if the text is no key in that form
 * @example
 * ```ts
 * parseInstrumentKey('decree:04/2015/NĐ-CP:chinh-phu:2015-01-09')?.number // => '04/2015/NĐ-CP'
 * parseInstrumentKey('1211/QĐ-UBND') // => undefined
 * ```
 */
export function parseInstrumentKey(key: InstrumentKey | string): InstrumentKeyParts | undefined {
  if (typeof key !== 'string') return
  const parts = key.split(':')
  const [kind, number, issuer, signed] = parts
  if (parts.length !== 4 || kind === undefined || !number || issuer === undefined || signed === undefined) return
  if (!Object.hasOwn(instrumentKinds, kind) || /\s/.test(number) || number !== number.normalize('NFC')) return
  if (!slug.test(issuer) || !(signed === 'undated' || isIsoDate(signed))) return
  return { kind: kind as InstrumentKind, number, issuer, signed }
}
