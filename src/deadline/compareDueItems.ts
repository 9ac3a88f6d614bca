import { requireObject } from '../issues/index.ts'
import { compareText } from '../stamp/index.ts'
import type { DueItem } from './DueItem.ts'

/**
 * Thứ tự việc đến hạn: by the day that decides, times of a day before the whole of it, what has no day last, then by id; so
 * the same order whatever room the items come from.
 *
 * @param a - an item
 * @param b - another
 * @returns negative, zero or positive, as `sort` wants it
 */
export function compareDueItems(a: DueItem, b: DueItem): number {
  requireObject('a', a)
  requireObject('b', b)
  return compareText(momentOf(a), momentOf(b)) || compareText(a.id, b.id)
}

/** A day without a time ends after all times of it. */
const momentOf = ({ dueOn, dueAt }: DueItem): string => dueAt ?? `${dueOn ?? 'undated'}T24:00`
