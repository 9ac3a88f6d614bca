import { requireObject } from '../issues/index.ts'
import { comparePeriods, type PeriodComparison } from './comparePeriods.ts'
import type { PeriodKind, PeriodSet } from './PeriodSet.ts'
import { daysAt, placeBefore } from './periodDays.ts'
import { periodOn } from './periodOn.ts'

/**
 * Chỗ nối giữa hai bộ kỳ báo cáo: what is counted twice, or not at all, when reports change from one set to another. The
 * last period of the set before is the one that precedes, in the year, the first of the set after.
 *
 * @param before - the set that ends
 * @param after - the set that begins
 * @param options - kind of period, and a day of the first period of the set after, `YYYY-MM-DD`
 * @returns the two periods held against each other; undefined where a set has no such period
 * @throws a `DanvanError` `invalid-date` or `invalid-option`
 * @example
 * ```ts
 * const [before, after] = ['tt-03-2013-ttcp', 'tt-02-2021-ttcp'].map((id) => reportingPeriods.sets.find((set) => set.id === id))
 * const seam = periodSeam(before, after, { kind: 'quarter', date: '2021-04-01' })
 * seam.first.to // => '2021-03-15'
 * seam.second.from // => '2021-03-15'
 * seam.overlap // => { from: '2021-03-15', to: '2021-03-15', days: 1 }
 * periodSeam(after, before, { kind: 'quarter', date: '2021-04-01' }).gap // => { from: '2021-03-15', to: '2021-03-15', days: 1 }
 * ```
 */
export function periodSeam(
  before: PeriodSet,
  after: PeriodSet,
  options: {
    /** Loại kỳ. */
    readonly kind: PeriodKind
    /** A day of the first period of the set after. */
    readonly date: string
  },
): PeriodComparison | undefined {
  requireObject('before', before)
  requireObject('after', after)
  requireObject('options', options)
  const { kind, date } = options
  const { period: second, year, index } = periodOn(after, date, kind)
  const rule = before.periods[kind]
  if (second === undefined || year === undefined || index === undefined || rule === undefined) return undefined
  const days = daysAt(rule, kind, placeBefore(kind, { year, index }))
  if (days === undefined) return undefined
  const { from, to } = days
  return comparePeriods({ from, to, cutOff: to, periodSet: before.id }, second)
}
