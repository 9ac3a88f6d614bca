import { compare, subtract } from './arithmetic.ts'
import type { Exact } from './Exact.ts'
import { round } from './rounding.ts'

/**
 * Phân bổ số đã làm tròn: splits a rounded total over exact parts so that the printed parts add up to the printed
 * total, by the largest remainder; on a tie the earlier part gets the unit.
 *
 * @param total - whole number, within one unit per part of the exact sum
 * @param parts - exact parts, none negative
 * @returns whole numbers, one for each part, that add up to `total`
 * @example
 * ```ts
 * allocate(100, [quotient(100, 3), quotient(100, 3), quotient(100, 3)]) // => [34, 33, 33]
 * ```
 */
export function allocate(total: number, parts: readonly Exact[]): number[] {
  const printed = parts.map((part) => round(part, 'down'))
  let left = total - printed.reduce((sum, part) => sum + part, 0)
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: subtract(part, printed[index] as number) }))
    .sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
  for (const { index } of left > 0 ? byRemainder : byRemainder.reverse()) {
    const unit = Math.sign(left)
    printed[index] = (printed[index] as number) + unit
    left -= unit
  }
  return printed
}
