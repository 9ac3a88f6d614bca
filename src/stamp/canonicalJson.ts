import { DanvanError } from '../issues/index.ts'

/**
 * Dạng chuẩn tắc của JSON: the one text of a plain value, with the keys of every object in order, so that equal data
 * give equal bytes whatever the order in which they were written.
 *
 * @param value - plain JSON data; keys whose value is undefined are left out
 * @returns the text, without spaces
 * @throws a {@link DanvanError} `not-serialisable` if a part is not JSON
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [true, null] }) // => '{"a":[true,null],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
    return `{${entries.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new DanvanError('not-serialisable', { received: String(value) })
  const text = JSON.stringify(value)
  if (text === undefined) throw new DanvanError('not-serialisable', { received: typeof value })
  return text
}
