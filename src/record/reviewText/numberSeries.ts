import { lastIndex } from './lastIndex.ts'
import { type NumberStyle, numbersBetween } from './readNumber.ts'

/** Dãy số: the numbers of one list so far. */
export interface Series {
  last: number
  readonly seen: Set<number>
}

/** A number that comes next, and whether it may begin a list of its own. */
export interface NextNumber {
  readonly style: NumberStyle
  readonly value: number
  /** What stands before it in a label of points: `4.` of `4.1`. */
  readonly prefix: string
  readonly isRestart: boolean
}

/** A number further ahead than this is a figure in the text, not the next of its series. */
const farthest = 6
/** Lists within lists that are followed at a time. */
const deepest = 8

/** Puts a number into the innermost list that it continues. Answers with what is wrong: the numbers left out, or more. */
export function placeInSeries(
  lists: Series[],
  { style, value, prefix, isRestart }: NextNumber,
): readonly string[] | 'duplicate' | 'figure' {
  const left = (from: number) => numbersBetween(style, from, value, prefix)
  const continued = lastIndex(lists, ({ last }) => value > last && left(last).length === 0)
  const top = lists.at(-1)
  if (top === undefined || (isRestart && continued === -1)) {
    const missing = left(0)
    // `C. Mác` begins no series of capitals.
    if (missing.length >= farthest || (style === 'upper' && value > 1)) return 'figure'
    lists.push({ last: value, seen: new Set([value]) })
    if (lists.length > deepest) lists.shift()
    return missing
  }
  if (continued !== -1) {
    lists.length = continued + 1
    const series = lists[continued] as Series
    series.last = value
    series.seen.add(value)
    return []
  }
  if (value > top.last) {
    const missing = left(top.last)
    if (missing.length >= farthest) return 'figure'
    top.last = value
    top.seen.add(value)
    return missing
  }
  if (top.seen.has(value)) return 'duplicate'
  top.seen.add(value)
  return []
}
