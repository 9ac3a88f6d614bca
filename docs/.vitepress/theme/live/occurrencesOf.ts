import type { Occurrence, Verdict } from 'danvan'

/** Verdicts by the row that they stand under: an event made for a row stands there, though another row may cover it. */
export function verdictsByRow(
  verdicts: readonly Verdict[],
  isOfPage: boolean,
): ReadonlyMap<string, readonly Verdict[]> {
  const byRow = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    const { duty, trigger } = verdict.occurrence
    const row = isOfPage && trigger.kind === 'event' ? trigger.id : duty
    byRow.set(row, [...(byRow.get(row) ?? []), verdict])
  }
  return byRow
}

/** How many occurrences are due on each day, the first in time, and how many have no day. */
export function dueDays(occurrences: readonly Occurrence[]): {
  readonly days: readonly (readonly [date: string, count: number])[]
  readonly undated: number
} {
  const days = new Map<string, number>()
  let undated = 0
  for (const { dueOn } of occurrences) {
    if (dueOn === null) undated++
    else days.set(dueOn, (days.get(dueOn) ?? 0) + 1)
  }
  return { days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)), undated }
}
