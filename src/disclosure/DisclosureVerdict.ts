import type { IsoDate } from '../civil/index.ts'
import type { Provenance } from '../law/index.ts'
import type { Aspect, AspectName } from './Aspect.ts'
import type { DisclosureExemption } from './DisclosureExemption.ts'
import type { DisclosureObservation } from './DisclosureObservation.ts'
import type { Occurrence } from './Occurrence.ts'

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
