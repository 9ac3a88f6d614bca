import { canonicalJson } from './canonicalJson.ts'
import { sha256 } from './sha256.ts'

/**
 * Mã băm của dữ liệu: SHA-256 of the canonical form, by which anyone can tell whether the same rules were applied.
 *
 * @param value - plain JSON data
 * @returns 64 hexadecimal digits
 * @throws a `DanvanError` with code `not-serialisable` if a part is not JSON
 * @example
 * ```ts
 * digestOf({}) // => '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 * ```
 */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value))
}
