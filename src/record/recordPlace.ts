import { DanvanError } from '../issues/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'

/**
 * Giá trị tại một mục của hồ sơ năm: the value at a path of a record, such as the `from` of a span of a document.
 *
 * @param record - the record
 * @param path - `dossiers.counts.received.total`
 * @returns the value, or undefined where there is none
 * @example
 * ```ts
 * valueAt({ dossiers: { counts: { received: { total: 788 } } } }, 'dossiers.counts.received.total') // => 788
 * valueAt({ tasks: ['Đẩy mạnh đối thoại'] }, 'tasks.1') // => undefined
 * ```
 */
export function valueAt(record: object, path: string): unknown {
  if (typeof path !== 'string') throw new DanvanError('invalid-option', { option: 'path', received: typeof path })
  let value: unknown = record
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/**
 * Where something of a record is told: the place of the nearest remark on it or on what it is part of.
 *
 * @param record - the record
 * @param path - its path
 * @returns the place, as `P3.1`, or undefined
 */
export function placeOf({ remarks = {} }: AnnualRecord, path: string): string | undefined {
  const keys = path.split('.')
  for (let length = keys.length; length > 0; length--) {
    const above = keys.slice(0, length).join('.')
    const place = Object.hasOwn(remarks, above) ? remarks[above]?.place : undefined
    if (place !== undefined) return place
  }
  return undefined
}
