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
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw notSerialisable('object')
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
    return `{${entries.join(',')}}`
  }
  const isJson = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
  if (!isJson) throw notSerialisable(typeof value === 'number' ? String(value) : typeof value)
  return JSON.stringify(value)
}

function notSerialisable(received: string): DanvanError {
  return new DanvanError('not-serialisable', { received })
}
