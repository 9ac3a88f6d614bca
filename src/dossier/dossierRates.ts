import { requireObject } from '../issues/index.ts'
import { roundQuotient } from '../points/index.ts'
import type { DossierCounts } from './DossierCounts.ts'

/** Một tỷ lệ hồ sơ, never without its two numbers. */
export interface DossierRate {
  /**
   * Which reading: on time of the solved; on time of the received (NĐ 61/2018 Đ.30 k.2 đ.c); not late, overdue in process
   * included; late of the solved; late or overdue of the received; received online.
   */
  readonly id:
    | 'onTimeOfSolved'
    | 'onTimeOfReceived'
    | 'notLateOfReceived'
    | 'lateOfSolved'
    | 'lateOfReceived'
    | 'onlineOfReceived'
  /** Tử số. */
  readonly numerator: number
  /** Mẫu số. */
  readonly denominator: number
  /** Percent, rounded half-up to two places. */
  readonly percent: number
}

/**
 * Tỷ lệ hồ sơ đúng hạn: every reading that the counts allow, each with its denominator, for no text read settles which one
 * is "the" rate. A missing count or a denominator of zero gives no rate.
 *
 * @param counts - the columns known
 * @returns the rates that can be computed
 * @example
 * ```ts
 * dossierRates({ received: { total: 788 }, solved: { total: 730, earlyOrOnTime: 724 } }).map(({ percent }) => percent)
 * // => [99.18, 91.88]
 * dossierRates({ received: { total: 0 }, solved: { total: 0, earlyOrOnTime: 0 } }) // => []
 * ```
 */
export function dossierRates(counts: DossierCounts): DossierRate[] {
  requireObject('counts', counts)
  const { received = {}, solved = {}, inProcess = {} } = counts
  const { early, onTime } = solved
  const inTime = solved.earlyOrOnTime ?? (early !== undefined && onTime !== undefined ? early + onTime : undefined)
  const late =
    solved.late !== undefined && inProcess.overdue !== undefined ? solved.late + inProcess.overdue : undefined
  const notLate = received.total !== undefined && late !== undefined ? received.total - late : undefined
  const rates: DossierRate[] = []
  const add = (id: DossierRate['id'], numerator: number | undefined, denominator: number | undefined) => {
    if (numerator === undefined || denominator === undefined || denominator <= 0 || numerator < 0) return
    rates.push({ id, numerator, denominator, percent: roundQuotient(numerator * 10_000, denominator, 'half-up') / 100 })
  }
  add('onTimeOfSolved', inTime, solved.total)
  add('onTimeOfReceived', inTime, received.total)
  add('notLateOfReceived', notLate, received.total)
  add('lateOfSolved', solved.late, solved.total)
  add('lateOfReceived', late, received.total)
  add('onlineOfReceived', received.online, received.total)
  return rates
}
