import type { IsoDate } from '../civil/index.ts'
import type { Issue } from '../issues/index.ts'
import type { Provenance } from '../law/index.ts'
import type { Channel } from './Channel.ts'
import type { DisclosureAssumption, DisclosureStamp, NotPlanned, PlanFinding } from './DisclosurePlan.ts'
import type { PortfolioState, Verdict, VerdictCode } from './DisclosureVerdict.ts'
import type { DutyOnFinding } from './DutyAnswer.ts'

/** The codes of what does not fit in observations and declarations. */
export type CheckFindingCode =
  | 'unknown-occurrence'
  | 'unknown-duty'
  | 'duplicate-observation'
  | 'after-as-of'
  | 'exempted-twice'

/** One finding about the observations and declarations; its path leads into them. */
export type CheckFinding = Issue<CheckFindingCode>

/** Kết quả kiểm tra việc công khai. */
export interface DisclosureCheck {
  /** What this is. */
  readonly kind: 'disclosure-check'
  /** Version of this format. */
  readonly schema: 'danvan/disclosure-check@1'
  /** Tên cơ quan. */
  readonly agency: string
  /** The day asked. */
  readonly asOf: IsoDate
  /** In the order of the days, those without one last. */
  readonly verdicts: readonly Verdict[]
  /** Rows named by an event, or owed by period, that give nothing to judge. */
  readonly notPlanned: readonly NotPlanned[]
  /** Tổng hợp. */
  readonly portfolio: DisclosurePortfolio
  /** What does not fit in the events. */
  readonly eventFindings: readonly PlanFinding[]
  /** What does not fit in observations and declarations. */
  readonly findings: readonly CheckFinding[]
  /** What does not fit in the rows of the agency. */
  readonly profileFindings: readonly DutyOnFinding[]
  /** What no text read settles. */
  readonly assumptions: readonly DisclosureAssumption[]
  /** The weakest provenance used; left out where nothing is judged. */
  readonly provenance?: Provenance
  /** What made it. */
  readonly stamp: DisclosureStamp
}

/** Tổng hợp: headlines and states are counted apart, as they can differ. */
export interface DisclosurePortfolio {
  /** How many of each headline. */
  readonly headlines: Readonly<Record<VerdictCode, number>>
  /** How many of each state. */
  readonly states: Readonly<Record<PortfolioState, number>>
  /** Ids of what is at fault, the heaviest and latest first. */
  readonly worst: readonly string[]
  /** Ids of what is past its day and not done, or not known to be done, the oldest first. */
  readonly overdue: readonly string[]
  /** The next day on which something is due. */
  readonly nextDue: IsoDate | null
  /** Được gỡ: what still hangs and from which day it may be taken down. */
  readonly takeDown: readonly TakeDown[]
}

/** One posting that may be taken down, or will be. */
export interface TakeDown {
  /** Id of the occurrence. */
  readonly occurrence: string
  /** Where it hangs. */
  readonly channel: Channel
  /** The first day on which it may be taken down. */
  readonly from: IsoDate
}
