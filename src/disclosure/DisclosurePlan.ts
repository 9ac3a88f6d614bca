import type { IsoDate } from '../civil/index.ts'
import type { Issue } from '../issues/index.ts'
import type { Provenance, Source } from '../law/index.ts'
import type { AssumptionBasis } from './DisclosureCatalogue.ts'
import type { DutiesStamp, DutyOnFinding } from './DutyAnswer.ts'
import type { NotApplicableReason } from './DutyCondition.ts'
import type { Occurrence } from './Occurrence.ts'

/** Một nghĩa vụ không phát sinh, and why. */
export interface NotPlanned {
  /** Id of the row. */
  readonly duty: string
  /** Id of the event or the period. */
  readonly trigger: string
  /** Why. */
  readonly reason: NotPlannedReason
  /** The special row that governs instead. */
  readonly by?: string
}

/** The reasons why a row named gives no occurrence. */
export type NotPlannedReason = NotApplicableReason | 'trigger-differs' | 'day-not-known' | 'heading' | 'term-not-known'

/** The codes of what does not fit in the events of a plan. */
export type PlanFindingCode =
  | 'duplicate-event'
  | 'unknown-concern'
  | 'concerns-nothing'
  | 'no-duty-for-event'
  | 'event-day-not-known'
  | 'no-special-case'
  | 'special-before-ordinary'
  | 'received-late'

/** One finding about the events; its path leads into them. */
export type PlanFinding = Issue<PlanFindingCode>

/** Giả định: what was taken where no text read settles it. */
export interface DisclosureAssumption {
  /** What is open. */
  readonly code: DisclosureAssumptionCode
  /** What was taken. */
  readonly taken: string
  /** On what it rests. */
  readonly source: Source
}

/** The codes of what is open. */
export type DisclosureAssumptionCode =
  | 'counting'
  | 'law-by-trigger'
  | 'posting-day'
  | 'interruption'
  | 'period-end'
  | AssumptionBasis['code']

/** Kế hoạch công khai: what must be disclosed, by when, how long, in which form, by whom. */
export interface DisclosurePlan {
  /** What this is. */
  readonly kind: 'disclosure-plan'
  /** Version of this format. */
  readonly schema: 'danvan/disclosure-plan@1'
  /** Tên cơ quan. */
  readonly agency: string
  /** The day asked. */
  readonly asOf: IsoDate
  /** In the order of the days, those without one last. */
  readonly occurrences: readonly Occurrence[]
  /** Rows named by an event, or owed by period, that give none, with the reason. */
  readonly notPlanned: readonly NotPlanned[]
  /** What does not fit in the events. */
  readonly findings: readonly PlanFinding[]
  /** What does not fit in the rows of the agency. */
  readonly profileFindings: readonly DutyOnFinding[]
  /** What no text read settles. */
  readonly assumptions: readonly DisclosureAssumption[]
  /** The weakest provenance used; left out where nothing is planned. */
  readonly provenance?: Provenance
  /** What made it. */
  readonly stamp: DisclosureStamp
}

/** What made a plan or a check. */
export interface DisclosureStamp extends DutiesStamp {
  /** The calendar, see `calendarDigest`. */
  readonly calendarDigest: string
}
