import { weakestProvenance } from '../law/index.ts'
import type { ConventionName, Conventions } from './Conventions.ts'
import { countingConventions } from './countingConventions.ts'
import type { DueDateAssumption, UsedConvention } from './DueDate.ts'
import { type DayRuns, runOf, textOf } from './dayRuns.ts'
import type { DayPause } from './mergePauses.ts'
import type { TrailReason, TrailRun } from './TrailRun.ts'

/** A count under way: its calendar and conventions, and the trail it has left so far. */
export interface Tally {
  readonly days: DayRuns
  readonly conventions: Conventions
  readonly trail: TrailRun[]
  readonly used: UsedConvention[]
  readonly assumptions: DueDateAssumption[]
}

/** How a count ended, in day numbers. */
export type Outcome =
  | { readonly status: 'known'; readonly rawEnd: number; readonly end: number; readonly minute?: number }
  | {
      readonly status: 'paused'
      readonly pausedFrom: number
      readonly left: number
      readonly unit: 'day' | 'working-day' | 'minute'
    }
  | { readonly status: 'unknown'; readonly rawEnd?: number }

/** Notes that a convention mattered; `key` names the source where that is not the value. */
export function use(tally: Tally, option: ConventionName, key?: string): void {
  for (const known of tally.used) if (known.option === option) return
  const value = tally.conventions[option]
  const rule = countingConventions[option]
  const source = rule.sources[key ?? String(value)] ?? rule.sources['other']
  if (source !== undefined) tally.used.push({ option, value, isDefault: value === rule.default, source })
}

/** Leaves one run of the trail; a run that ends before it begins leaves nothing. */
export function leave(tally: Tally, from: number, to: number, counted: boolean, why: TrailReason, more?: object): void {
  if (to < from) return
  const { days, trail } = tally
  trail.push({ from: textOf(from, days), to: textOf(to, days), days: to - from + 1, counted, why, ...more })
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
  const why = run?.why ?? 'counted'
  const base = { from: textOf(from, days), to: textOf(to, days), days: to - from + 1, counted, why }
  trail.push(run?.cause === undefined ? base : { ...base, cause: run.cause })
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

/** Whether a figure is sure enough not to be an assumption. */
export const isOpen = ({ source }: { readonly source: { readonly provenance: string } }): boolean =>
  source.provenance !== 'read' && source.provenance !== 'read-secondary' && source.provenance !== 'supplied'

/** Weakest provenance of all that a count rests on. */
export function provenanceOf({ used, assumptions, trail }: Tally) {
  return weakestProvenance([
    ...used.map(({ source }) => source.provenance),
    ...assumptions.map(({ source }) => source.provenance),
    ...trail.flatMap(({ cause, sources }) => [
      ...(cause ? [cause.provenance] : []),
      ...(sources?.map(({ provenance }) => provenance) ?? []),
    ]),
  ])
}
