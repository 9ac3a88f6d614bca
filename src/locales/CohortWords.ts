import type { UnitApart } from '../scoring/index.ts'

/** Từ ngữ của việc chấm nhiều đơn vị. */
export interface CohortWords {
  /** Heading. */
  readonly title: string
  /** Heading of one ranking. */
  readonly ranking: (group: string | undefined, period: string) => string
  /** Columns: rank, unit, points, grade. */
  readonly columns: readonly [string, string, string, string]
  /** A rank; said where it is shared. */
  readonly rank: (rank: number, tied: boolean) => string
  /** Heading: units without a rank. */
  readonly apart: string
  /** One unit without a rank. */
  readonly unitApart: (unit: string, status: UnitApart['status'], min: string, max: string) => string
  /** Heading: distribution. */
  readonly distribution: string
  /** So many units have a band. */
  readonly units: (band: string, units: number) => string
  /** Names of what is no band. */
  readonly noBand: string
  /** Units whose grade the authority decides. */
  readonly leftToAuthority: string
  /** Several bands are possible. */
  readonly open: string
  /** Cannot be graded. */
  readonly notGradable: string
  /** Heading: one quota. */
  readonly quota: (title: string, max: number, period: string) => string
  /** Units within. */
  readonly within: (units: string) => string
  /** The authority decides. */
  readonly authorityDecides: (units: string, places: number) => string
  /** Units beyond. */
  readonly beyond: (units: string) => string
  /** Units that could still change it. */
  readonly stillOpen: (units: string) => string
  /** Heading: one rule of eligibility. */
  readonly reward: (title: string, period: string) => string
  /** Units that may be proposed. */
  readonly eligible: (units: string) => string
  /** Units that may not. */
  readonly notEligible: (units: string) => string
  /** Heading: year against year. */
  readonly years: (unit: string, before: string, after: string) => string
  /** The totals of two years. */
  readonly totals: (before: string, after: string, difference: string | undefined) => string
}
