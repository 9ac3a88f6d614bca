import { addMonths, toDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import { nthWorkingDay, runOf, textOf } from './dayRuns.ts'
import { leave, leaveDays, leavePause, leaveRun } from './leaveDays.ts'
import type { DayPause } from './mergePauses.ts'
import type { Outcome, Tally } from './Tally.ts'
import type { TimeLimit } from './TimeLimit.ts'
import { use } from './useConvention.ts'

/**
 * Tính xuôi: counts a limit of days, working days, weeks, months or years after a day, over pauses, and moves its end to
 * a working day.
 *
 * @param tally - the count under way
 * @param start - day number of the day months and years are added to
 * @param base - the last day that is not counted: the start, or the day before it
 * @param limit - the limit
 * @param pauses - merged, in order
 * @param endRoll - whether the end moves
 * @returns how it ended
 */
export function countForward(
  tally: Tally,
  start: number,
  base: number,
  limit: TimeLimit,
  pauses: readonly DayPause[],
  endRoll: 'next-working-day' | 'none',
): Outcome {
  if (limit.unit === 'working-day' && limit.amount > 0) return countWorkingDays(tally, base, limit.amount, pauses)
  const length = limit.unit === 'working-day' ? 0 : daysOf(tally, start, limit)
  const inMonths = limit.unit !== 'day' && limit.unit !== 'working-day'

  let at = base
  let left = length
  for (const pause of pauses) {
    if (pause.to <= at) continue
    const free = Math.max(0, pause.from - 1 - at)
    if (free >= left) break
    leave(tally, at + 1, at + free, true, 'counted')
    left -= free
    at += free
    if (inMonths) use(tally, 'pauseInMonths')
    if (pause.to === Number.POSITIVE_INFINITY) return { status: 'paused', pausedFrom: at + 1, left, unit: 'day' }
    leavePause(tally, at + 1, pause)
    at = pause.to
  }
  const rawEnd = at + left
  const run = runOf(rawEnd, tally.days)
  if (left > 0) {
    // The last day stands alone in the trail when it is off, or worked in exchange: that is what decides.
    const isPlain = run?.cause === undefined
    leave(tally, at + 1, isPlain ? rawEnd : rawEnd - 1, true, 'counted')
    if (!isPlain) leaveRun(tally, rawEnd, rawEnd, true)
  }
  if (run === undefined)
    return endRoll === 'none' ? { status: 'known', rawEnd, end: rawEnd } : { status: 'unknown', rawEnd }
  if (run.working) return { status: 'known', rawEnd, end: rawEnd }
  use(tally, 'endRoll')
  return endRoll === 'none' ? { status: 'known', rawEnd, end: rawEnd } : rollForward(tally, rawEnd, pauses)
}

/** How many days a limit has from a day; months and years by the same date of the last month. */
export function daysOf(tally: Tally, start: number, { amount, unit }: TimeLimit, sign: 1 | -1 = 1): number {
  if (unit === 'day') return amount
  if (unit === 'week') return amount * 7
  const { discontinuous, monthEnd } = tally.conventions
  if (discontinuous === 'on') {
    use(tally, 'discontinuous')
    return amount * (unit === 'year' ? 365 : 30)
  }
  const from = textOf(start, tally.days)
  const to = addMonths(from, (unit === 'year' ? 12 : 1) * amount * sign)
  if (to.slice(8) !== from.slice(8)) {
    if (monthEnd === 'error')
      throw new DanvanError('invalid-date', { reason: 'no-such-date', start: from, amount, unit })
    use(tally, 'monthEnd', unit === 'year' ? '29-february' : undefined)
  }
  if (amount > 1 && from.slice(8) > '28') use(tally, 'anchor')
  return (toDayNumber(to) - start) * sign
}

function countWorkingDays(tally: Tally, base: number, amount: number, pauses: readonly DayPause[]): Outcome {
  const { days } = tally
  const last = days.first + days.length - 1
  if (base + 1 < days.first || base >= last) return { status: 'unknown' }
  let at = base
  let left = amount
  for (const pause of pauses) {
    if (pause.to <= at) continue
    const until = Math.min(last, Math.max(at, pause.from - 1))
    const free = (days.rank[until + 1 - days.first] as number) - (days.rank[at + 1 - days.first] as number)
    if (free >= left || pause.from > last) break
    leaveDays(tally, at + 1, until, true)
    left -= free
    at = until
    if (pause.to === Number.POSITIVE_INFINITY)
      return { status: 'paused', pausedFrom: at + 1, left, unit: 'working-day' }
    leavePause(tally, at + 1, pause)
    at = pause.to
    if (at >= last) return { status: 'unknown' }
  }
  const end = nthWorkingDay(at, left, days)
  if (end === undefined) return { status: 'unknown' }
  leaveDays(tally, at + 1, end, true)
  return { status: 'known', rawEnd: end, end }
}

/** The next working day that is not paused; days between stand in the trail with why they are off. */
function rollForward(tally: Tally, rawEnd: number, pauses: readonly DayPause[]): Outcome {
  let at = rawEnd
  for (;;) {
    const next = nthWorkingDay(at, 1, tally.days)
    if (next === undefined) return { status: 'unknown', rawEnd }
    const pause = pauses.find(({ from, to }) => from <= next && next <= to)
    if (pause === undefined) {
      leaveDays(tally, at + 1, next - 1, false)
      leave(tally, next, next, false, 'roll')
      return { status: 'known', rawEnd, end: next }
    }
    const first = Math.max(at + 1, pause.from)
    leaveDays(tally, at + 1, first - 1, false)
    if (pause.to === Number.POSITIVE_INFINITY) return { status: 'paused', pausedFrom: first, left: 0, unit: 'day' }
    leavePause(tally, first, pause)
    at = pause.to
  }
}
