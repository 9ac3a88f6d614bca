import { DanvanError } from '../issues/index.ts'
import type { IsoDate } from './IsoDate.ts'

/** Day numbers of 0001-01-01 and 9999-12-31. */
const first = -719162
const last = 2932896

/**
 * Ngày từ số thứ tự: the civil date so many days from 1970-01-01; the inverse of `toDayNumber`.
 *
 * @param dayNumber - whole days, -719162 to 2932896
 * @returns the date `YYYY-MM-DD`
 * @throws a {@link DanvanError} `not-whole` if the number is no whole number
 * @throws a {@link DanvanError} `date-out-of-range` if it lies outside 0001-01-01 … 9999-12-31
 * @example
 * ```ts
 * fromDayNumber(0) // => '1970-01-01'
 * fromDayNumber(2932896) // => '9999-12-31'
 * ```
 */
export function fromDayNumber(dayNumber: number): IsoDate {
  if (!Number.isInteger(dayNumber)) throw new DanvanError('not-whole', { received: String(dayNumber) })
  if (dayNumber < first || dayNumber > last)
    throw new DanvanError('date-out-of-range', { received: dayNumber, first: '0001-01-01', last: '9999-12-31' })
  // Eras of 400 years from 0000-03-01, which have 146,097 days each.
  const z = dayNumber + 719468
  const era = (z / 146097) | 0
  const dayOfEra = z - era * 146097
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const m = ((5 * dayOfYear + 2) / 153) | 0
  const day = dayOfYear - (((153 * m + 2) / 5) | 0) + 1
  const month = m < 10 ? m + 3 : m - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as IsoDate
}
