import { DanvanError } from '../issues/index.ts'
import { readLimit } from './readLimit.ts'
import type { TimeLimit, TimeUnit } from './TimeLimit.ts'

/**
 * So sánh thời hạn: which of two limits of the same unit is longer, so that a committed limit can be held against the
 * statutory one. Ngày and ngày làm việc do not compare.
 *
 * @param a - a limit
 * @param b - a limit of the same unit
 * @returns negative if the first is shorter, positive if it is longer, 0 if they are equal: the difference in their unit
 * @throws a {@link DanvanError} `invalid-option` if the units differ
 * @throws a {@link DanvanError} `not-whole` if an amount is no whole number
 * @example
 * ```ts
 * compareLimits({ amount: 7, unit: 'working-day' }, { amount: 10, unit: 'working-day' }) // => -3
 * ```
 */
export function compareLimits<Unit extends TimeUnit>(a: TimeLimit<Unit>, b: TimeLimit<NoInfer<Unit>>): number {
  const [first, second] = [readLimit(a), readLimit(b)]
  if (first.unit !== second.unit)
    throw new DanvanError('invalid-option', { option: 'unit', received: second.unit, expected: first.unit })
  return first.amount - second.amount
}
