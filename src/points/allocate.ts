import { compare, subtract } from './arithmetic.ts'
import type { Exact } from './Exact.ts'
import { round } from './rounding.ts'

/**
 * Phân bổ số đã làm tròn: splits a rounded total over exact parts so that the printed parts add up to the printed
 * total, by the largest remainder; on a tie the earlier part gets the unit.
 *
 * @param total - whole number, within one unit per part of the exact sum
 * @param parts - exact parts, none negative
 * @param atLeast - what each part has at least, adding up to no more than `total`: the least of a range, printed before
 * its most
 * @returns whole numbers, one for each part, that add up to `total`
 * @example
 * ```ts
 * allocate(100, [quotient(100, 3), quotient(100, 3), quotient(100, 3)]) // => [34, 33, 33]
 * allocate(7, [quotient(1, 2), quotient(13, 2)], [1, 0]) // => [1, 6]
 * ```
 */
export function allocate(total: number, parts: readonly Exact[], atLeast: readonly number[] = []): number[] {
  const printed = parts.map((part, i) => Math.max(round(part, 'down'), atLeast[i] ?? 0))
  let left = total - printed.reduce((sum, part) => sum + part, 0)
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: subtract(part, printed[index] as number) }))
    .sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
  for (const { index } of left > 0 ? byRemainder : byRemainder.reverse()) {
    const own = printed[index] as number
    const step = left > 0 ? 1 : Math.max(left, (atLeast[index] ?? 0) - own)
    printed[index] = own + step
    left -= step
  }
  return printed
}
