import { runOf, textOf } from './dayRuns.ts'
import type { DayPause } from './mergePauses.ts'
import type { Tally } from './Tally.ts'
import type { TrailReason } from './TrailRun.ts'
import { use } from './useConvention.ts'

/** Leaves one run of the trail; a run that ends before it begins leaves nothing. */
export function leave(tally: Tally, from: number, to: number, counted: boolean, why: TrailReason, more?: object): void {
  if (to < from) return
  const { days, trail } = tally
  const run = { from: textOf(from, days), to: textOf(to, days), days: to - from + 1, counted, why }
  trail.push(more === undefined ? run : { ...run, ...more })
}

/** Leaves days as the calendar has them: worked ones counted or not, days off not counted. */
export function leaveDays(tally: Tally, from: number, to: number, isCounting: boolean): void {
  const { days } = tally
  for (let at = from; at <= to; ) {
    const run = runOf(at, days)
    if (run === undefined) return
    const last = run.last < to ? run.last : to
    leaveRun(tally, at, last, isCounting && run.working)
    at = last + 1
  }
}

/** Leaves days of one run of the calendar, with what makes them off or worked. */
export function leaveRun(tally: Tally, from: number, to: number, counted: boolean): void {
  const { days, trail } = tally
  const run = runOf(from, days)
  if (run === undefined) {
    leave(tally, from, to, counted, 'counted')
    return
  }
  const { why, cause } = run
  if (why === 'swapped-worked') use(tally, 'swappedSaturday')
  else if (why === 'reception') use(tally, 'receptionSaturday')
  const isWhole = from === run.first && to === run.last
  let left = isWhole ? (counted ? run.counted : run.uncounted) : undefined
  if (left === undefined) {
    const [first, last, length] = [textOf(from, days), textOf(to, days), to - from + 1]
    left =
      cause === undefined
        ? { from: first, to: last, days: length, counted, why }
        : { from: first, to: last, days: length, counted, why, cause }
    if (isWhole) run[counted ? 'counted' : 'uncounted'] = Object.freeze(left)
  }
  trail.push(left)
}

/** Leaves the days of a pause from a day on. */
export function leavePause(tally: Tally, from: number, { to, reasons, sources }: DayPause): void {
  leave(tally, from, to, false, 'paused', { ...(reasons && { reasons }), ...(sources && { sources }) })
  if (sources !== undefined || tally.assumptions.some(({ code }) => code === 'pause')) return
  tally.assumptions.push({
    code: 'pause',
    taken: 'not-counted',
    source: { provenance: 'assumed', basis: 'given by the caller without a rule; some rules count again from zero' },
  })
}
