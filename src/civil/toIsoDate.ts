import { DanvanError } from '../issues/index.ts'
import type { IsoDate } from './IsoDate.ts'
import { isIsoDate } from './isIsoDate.ts'

/**
 * Ngày đã kiểm tra: a string that must be a civil date, as one.
 *
 * @param value - `YYYY-MM-DD`
 * @returns the same string, typed as a checked date
 * @throws a {@link DanvanError} `invalid-date` if the string is no existing date in that form
 * @example
 * ```ts
 * toIsoDate('2023-10-31') // => '2023-10-31'
 * ```
 */
export function toIsoDate(value: string): IsoDate {
  if (!isIsoDate(value)) throw new DanvanError('invalid-date', { received: String(value).slice(0, 40) })
  return value
}
