import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths as addMonthsToDate } from 'date-fns/addMonths'

import { DanvanError } from '../issues/index.ts'
import { fromDayNumber } from './fromDayNumber.ts'
import type { IsoDate } from './IsoDate.ts'
import { toDayNumber } from './toDayNumber.ts'

const millisecondsOfDay = 86_400_000

/**
 * Cộng tháng: the same date so many months later; a month that has no such date gives its last day (Bộ luật Dân sự
 * 91/2015/QH13, Đ.148 k.3).
 *
 * Always add to the first anchor: 31/1 plus one month plus one month is 28/3, 31/1 plus two months is 31/3.
 *
 * @param date - `YYYY-MM-DD`
 * @param months - whole months, negative for earlier
 * @returns the date
 * @throws a {@link DanvanError} `invalid-date`, `not-whole` or `date-out-of-range`
 * @example
 * ```ts
 * addMonths('2023-01-31', 1) // => '2023-02-28'
 * addMonths('2023-01-31', 2) // => '2023-03-31'
 * addMonths('2024-03-31', -1) // => '2024-02-29'
 * ```
 */
export function addMonths(date: string, months: number): IsoDate {
  const start = toDayNumber(date)
  if (!Number.isInteger(months)) throw new DanvanError('not-whole', { received: String(months) })
  const added = addMonthsToDate(new UTCDateMini(start * millisecondsOfDay), months).getTime()
  return fromDayNumber(Number.isNaN(added) ? Number.MAX_SAFE_INTEGER : Math.floor(added / millisecondsOfDay))
}
