import { DanvanError, requireObject } from '../issues/index.ts'
import type { InstrumentKey, InstrumentKeyParts } from './InstrumentKey.ts'
import { parseInstrumentKey } from './parseInstrumentKey.ts'

/**
 * Viết khoá văn bản: the one form of an instrument's key.
 *
 * @param parts - kind, number, issuer, signing date
 * @returns `kind:number:issuer:signed`
 * @throws a {@link DanvanError} `invalid-key` if a part does not fit the form
 * @example
 * ```ts
 * formatInstrumentKey({ kind: 'decision', number: '1211/QĐ-UBND', issuer: 'ubnd-quang-ngai', signed: '2022-11-02' })
 * // => 'decision:1211/QĐ-UBND:ubnd-quang-ngai:2022-11-02'
 * ```
 */
export function formatInstrumentKey(
  parts: Omit<InstrumentKeyParts, 'signed'> & {
    /** Ngày ký `YYYY-MM-DD`, or `undated`. */
    readonly signed: string
  },
): InstrumentKey {
  requireObject('parts', parts, 'kind', 'number', 'issuer', 'signed')
  const key = [parts.kind, parts.number.normalize('NFC'), parts.issuer, parts.signed].join(':')
  if (parseInstrumentKey(key) === undefined) throw new DanvanError('invalid-key', { ...parts })
  return key as InstrumentKey
}
