import type { IsoDate } from '../civil/index.ts'
import type { Issue } from '../issues/index.ts'
import type { Provenance, Source } from '../law/index.ts'
import type { Channel } from './Channel.ts'
import type { DisclosureExemption } from './DisclosureExemption.ts'
import type { DisclosureObservation } from './DisclosureObservation.ts'
import type { DutyOnFinding } from './DutyAnswer.ts'
import type { NotApplicableReason } from './DutyCondition.ts'
import type { DisclosureAssumption, DisclosureStamp, NotPlanned, Occurrence, PlanFinding } from './Occurrence.ts'

/** Các mặt xem xét: có công khai, hình thức, thời hạn, nội dung, thời gian duy trì, minh chứng. */
export type AspectName = (typeof aspectNames)[number]

/** Every aspect, in the order in which they are asked. */
export const aspectNames = ['exists', 'channel', 'onTime', 'content', 'kept', 'evidence'] as const

/** Đạt, không đạt, chậm, chưa đến hạn, đang công khai, chưa rõ, không áp dụng, được miễn. */
export type AspectStatus =
  | 'met'
  | 'not-met'
  | 'late'
  | 'not-yet-due'
  | 'running'
  | 'unknown'
  | 'not-applicable'
  | 'waived'

/** One aspect of one occurrence. */
export interface Aspect {
  /** How it stands. */
  readonly status: AspectStatus
  /** Why. */
  readonly reason: AspectReason
  /** Hạn. */
  readonly dueOn?: IsoDate
  /** The day on which it was done. */
  readonly doneOn?: IsoDate
  /** Số ngày chậm. */
  readonly daysLate?: DaysLate
  /** Đang công khai: the first day on which the minimum is over. */
  readonly until?: IsoDate
  /** False: done, but never in the form asked for; the time is that of the first disclosure. */
  readonly onRequiredChannel?: false
  /** Parts, forms, evidence or channels that are missing. */
  readonly missing?: readonly string[]
  /** Evidence: asked for by a text, or usual. */
  readonly requirement?: 'by-law' | 'by-practice'
  /** Each form observed and how long it was kept. */
  readonly channels?: readonly KeptChannel[]
  /** Căn cứ of what was asked for. */
  readonly source?: Source
}

/** Chậm bao nhiêu ngày. */
export interface DaysLate {
  /** Calendar days. */
  readonly calendar: number
  /** Working days; null outside the calendar. */
  readonly working: number | null
}

/** How long one form was kept. */
export interface KeptChannel {
  /** Which. */
  readonly channel: Channel
  /** How it stands. */
  readonly status: 'met' | 'not-met' | 'running' | 'unknown'
  /** Days or times reached, as far as they are known. */
  readonly reached?: number
  /** Days or times asked for; left out where none are, or where it is for good. */
  readonly asked?: number
  /** For good, or as long as it is in force. */
  readonly lasting?: true
  /** Broken, though the days together would do. */
  readonly interrupted?: true
  /** The first day on which it may be taken down. */
  readonly until?: IsoDate
}

/** Vì sao: why an aspect stands as it does. */
export type AspectReason = (typeof aspectReasons)[number] | NotApplicableReason

/** Every such reason, beside those of what does not apply. */
export const aspectReasons = [
  'declared',
  'seen',
  'recorded',
  'looked-and-absent',
  'nothing-recorded',
  'before-due',
  'duty-not-known',
  'channel-satisfied',
  'any-form',
  'no-form-asked',
  'channel-missing',
  'weak-form-alone',
  'observation-invalid',
  'validity-not-known',
  'channel-not-known',
  'not-told',
  'profile-not-known',
  'same-form-not-known',
  'text-not-read',
  'calendar-unknown',
  'in-time',
  'after-due',
  'still-missing',
  'day-not-known',
  'no-day-in-text',
  'complete',
  'parts-missing',
  'inaccurate',
  'not-examined',
  'nothing-prescribed',
  'minimum-reached',
  'too-short',
  'interrupted',
  'taken-down',
  'still-running',
  'no-minimum',
  'evidence-there',
  'evidence-missing',
  'evidence-in-review',
  'evidence-not-asked',
  'none-asked',
  'waived',
] as const

/** Kết luận, heaviest first; the order is ours (inferred from Nghị định 59/2019/NĐ-CP Đ.81). */
export type VerdictCode = (typeof verdictCodes)[number]

/** Every verdict in its rank; the last two stand outside. */
export const verdictCodes = [
  'not-disclosed',
  'wrong-channel',
  'inaccurate',
  'incomplete',
  'late',
  'too-short',
  'no-evidence',
  'unknown',
  'running',
  'not-due',
  'compliant',
  'not-applicable',
  'waived',
] as const

/** Trạng thái tổng hợp: coarser than the headline, and sometimes different: late and too short is `not-met`. */
export type PortfolioState = (typeof portfolioStates)[number]

/** Every such state. */
export const portfolioStates = [
  'not-met',
  'late',
  'unknown',
  'running',
  'not-due',
  'met',
  'not-applicable',
  'waived',
] as const

/** Kết quả đối với một lần công khai. */
export interface Verdict {
  /** What was owed. */
  readonly occurrence: Occurrence
  /** Each aspect. */
  readonly aspects: Readonly<Record<AspectName, Aspect>>
  /** Every fault, heaviest first: late and too short are two. */
  readonly findings: readonly VerdictFinding[]
  /** The heaviest. */
  readonly headline: VerdictCode
  /** Its coarser state. */
  readonly state: PortfolioState
  /** Waived: what it would be without the waiver. */
  readonly withoutWaiver?: VerdictCode
  /** Việc tiếp theo. */
  readonly nextStep?: NextStep
  /** What was observed, and what of it counts. */
  readonly observations: readonly JudgedObservation[]
  /** What was declared about it, accepted or not. */
  readonly exemption?: DisclosureExemption
  /** The weakest provenance used. */
  readonly provenance: Provenance
}

/** One fault or one thing to know about an occurrence. */
export interface VerdictFinding {
  /** What kind. */
  readonly code: VerdictFindingCode
  /** The aspect it is about. */
  readonly aspect?: AspectName
  /** What the sentence needs. */
  readonly data: Readonly<Record<string, unknown>>
}

/** The codes of what is found about an occurrence: the faults by rank, then what a declaration lacks. */
export type VerdictFindingCode =
  | Extract<
      VerdictCode,
      'not-disclosed' | 'wrong-channel' | 'inaccurate' | 'incomplete' | 'late' | 'too-short' | 'no-evidence'
    >
  | 'reason-missing'
  | 'reason-not-allowed'
  | 'reference-missing'
  | 'waiver-incomplete'
  | 'waiver-expired'

/** Việc tiếp theo và ngày của nó. */
export interface NextStep {
  /** What. */
  readonly code: NextStepCode
  /** By when, or from when; null where there is no day. */
  readonly on: IsoDate | null
}

/** The codes of next steps. */
export type NextStepCode = (typeof nextStepCodes)[number]

/** Every next step. */
export const nextStepCodes = [
  'disclose',
  'disclose-in-form',
  'correct',
  'complete',
  'post-again',
  'collect-evidence',
  'look',
  'settle-profile',
  'keep-until',
  'may-take-down',
] as const

/** An observation and what it is worth. */
export interface JudgedObservation {
  /** The observation. */
  readonly observation: DisclosureObservation
  /** Whether it counts: valid, invalid, or open because something about it is not known. */
  readonly standing: 'valid' | 'invalid' | 'open'
  /** Why it does not count, or not surely. */
  readonly faults: readonly ObservationFault[]
}

/** Vì sao một ghi nhận không có giá trị hoặc chưa rõ. */
export type ObservationFault = (typeof observationFaults)[number]

/** Every such reason. */
export const observationFaults = [
  'quorum-not-met',
  'quorum-not-known',
  'majority-not-met',
  'majority-not-known',
  'signature-missing',
  'signatures-not-known',
  'announced-too-late',
  'announcement-not-known',
  'not-redacted',
  'redaction-not-known',
] as const

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
