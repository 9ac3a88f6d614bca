import type { InForce } from '../../law/index.ts'

/** The days on which a row is known to hold, both included; no last day where no end was found. */
export interface KnownDays {
  /** First. */
  readonly from: string
  /** Last. */
  readonly lastDay: string | undefined
}

/** From the first to the last day on which a row is known to hold; undefined where no such day is known. */
export function knownDays({ from, end, attested = [] }: InForce): KnownDays | undefined {
  const days = [...(from === undefined ? [] : [from.on]), ...attested.map(({ on }) => on)]
  if (end.kind === 'last-day') days.push(end.on)
  days.sort()
  const [first] = days
  if (first === undefined) return
  return { from: first, lastDay: end.kind === 'open' ? undefined : (days.at(-1) as string) }
}

/** Whether two rows hold on a same day. */
export function shareDays(one: KnownDays, other: KnownDays): boolean {
  const [a, b] = one.from <= other.from ? [one, other] : [other, one]
  return a.lastDay === undefined || b.from <= a.lastDay
}
