import { DanvanError } from '../issues/index.ts'
import { readLimit } from './readLimit.ts'
import type { TimeLimit, TimeUnit } from './TimeLimit.ts'

/**
 * Cộng thời hạn: two limits of the same unit, one after the other. Ngày and ngày làm việc do not mix: how many days five
 * working days are depends on where they begin.
 *
 * @param a - a limit
 * @param b - a limit of the same unit
 * @returns their sum
 * @throws a {@link DanvanError} `invalid-option` if the units differ
 * @throws a {@link DanvanError} `not-whole` if an amount is no whole number
 * @example
 * ```ts
 * addLimits({ amount: 10, unit: 'day' }, { amount: 5, unit: 'day' }) // => { amount: 15, unit: 'day' }
 * ```
 */
export function addLimits<Unit extends TimeUnit>(a: TimeLimit<Unit>, b: TimeLimit<NoInfer<Unit>>): TimeLimit<Unit> {
  const [first, second] = [readLimit(a), readLimit(b)]
  if (first.unit !== second.unit)
    throw new DanvanError('invalid-option', { option: 'unit', received: second.unit, expected: first.unit })
  return { amount: first.amount + second.amount, unit: first.unit }
}
