import type { Issue } from '../issues/index.ts'
import { type Provenance, provenances } from '../law/index.ts'
import type { Conventions } from './Conventions.ts'
import type { DeadlineFindingCode, DueDateAssumption, UsedConvention } from './DueDate.ts'
import type { DayRuns } from './dayRuns.ts'
import type { TrailRun } from './TrailRun.ts'

/** A count under way: its calendar and conventions, and what it has left so far. */
export interface Tally {
  readonly days: DayRuns
  readonly conventions: Conventions
  readonly trail: TrailRun[]
  readonly used: UsedConvention[]
  readonly assumptions: DueDateAssumption[]
  readonly findings: Issue<DeadlineFindingCode>[]
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

/** Begins a count. */
export const makeTally = (days: DayRuns, conventions: Conventions): Tally => ({
  days,
  conventions,
  trail: [],
  used: [],
  assumptions: [],
  findings: [],
})

/** Weakest provenance of all that a count rests on; loops, because every due date asks. */
export function provenanceOf({ used, assumptions, trail }: Tally): Provenance {
  let weakest = 0
  const note = (provenance: Provenance) => {
    const rank = provenances.indexOf(provenance)
    if (rank > weakest) weakest = rank
  }
  for (const { source } of used) note(source.provenance)
  for (const { source } of assumptions) note(source.provenance)
  for (const { cause, sources } of trail) {
    if (cause !== undefined) note(cause.provenance)
    if (sources !== undefined) for (const { provenance } of sources) note(provenance)
  }
  return provenances[weakest] as Provenance
}
