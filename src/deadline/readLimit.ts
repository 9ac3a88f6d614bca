import { DanvanError } from '../issues/index.ts'
import type { TimeLimit, TimeUnit } from './TimeLimit.ts'

/** Every unit. */
const units: readonly TimeUnit[] = ['day', 'working-day', 'week', 'month', 'year', 'working-hour', 'hour']

/**
 * Kiểm tra thời hạn: a limit that must be one.
 *
 * @param limit - amount and unit
 * @returns a copy with nothing else in it
 * @throws a {@link DanvanError} `invalid-option` for an unknown unit or a negative amount
 * @throws a {@link DanvanError} `not-whole` if the amount is no whole number
 */
export function readLimit<Unit extends TimeUnit>(limit: TimeLimit<Unit>): TimeLimit<Unit> {
  const { amount, unit } = limit ?? {}
  if (!units.includes(unit)) throw new DanvanError('invalid-option', { option: 'unit', received: shown(unit) })
  if (!Number.isInteger(amount)) throw new DanvanError('not-whole', { received: shown(amount) })
  if (amount < 0) throw new DanvanError('invalid-option', { option: 'amount', received: amount })
  // -0 would come back from JSON as 0.
  return { amount: amount === 0 ? 0 : amount, unit }
}

const shown = (value: unknown) => (typeof value === 'object' ? 'object' : String(value).slice(0, 40))
