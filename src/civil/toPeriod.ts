import { DanvanError } from '../issues/index.ts'
import type { IsoDate } from './IsoDate.ts'
import { toIsoDate } from './toIsoDate.ts'

/**
 * Kỳ, both days included, checked.
 *
 * @param period - first and last day, `YYYY-MM-DD`
 * @returns the same, as civil dates
 * @throws a {@link DanvanError} `invalid-date` for a day that is none
 * @throws a {@link DanvanError} `invalid-option` if the last day is before the first, or there is no period
 * @example
 * ```ts
 * toPeriod({ from: '2023-01-01', to: '2023-10-31' }) // => { from: '2023-01-01', to: '2023-10-31' }
 * ```
 */
export function toPeriod(period: { readonly from: string; readonly to: string }): {
  /** First day. */
  readonly from: IsoDate
  /** Last day. */
  readonly to: IsoDate
} {
  if (typeof period !== 'object' || period === null)
    throw new DanvanError('invalid-option', { option: 'period', received: String(period).slice(0, 40) })
  const [from, to] = [toIsoDate(period.from), toIsoDate(period.to)]
  if (to < from) throw new DanvanError('invalid-option', { option: 'period', reason: 'reversed', from, to })
  return { from, to }
}
