import type { IsoDate } from '../civil/index.ts'
import type {
  DueDate,
  DueItemUndated,
  TimeLimit,
  TimeLimitAnswer,
  TimeLimitCase,
  TimeLimitWarning,
  TimeLimitWhen,
  Timeliness,
} from '../deadline/index.ts'
import type { Issue } from '../issues/index.ts'
import type { Provenance, Source, Text } from '../law/index.ts'
import type { Petition } from './Petition.ts'
import type { PetitionEventKind } from './PetitionEvent.ts'
import type { PetitionTask } from './PetitionProcess.ts'
import type { PetitionStamp } from './petitionStamp.ts'

/** Kết quả đánh giá một đơn: every step with its law, its due date and how it stands. */
export interface PetitionAssessment {
  /** What this is. */
  readonly kind: 'petition-assessment'
  /** Version of the shape. */
  readonly schema: 'danvan/petition-assessment@1'
  /** The petition. */
  readonly petition: Pick<Petition, 'id' | 'kind' | 'level' | 'channel' | 'label' | 'responsible'>
  /** The day asked. */
  readonly asOf: IsoDate
  /** Tình trạng. */
  readonly status: PetitionStatus
  /** Ngày tiếp nhận; null where it was received after the day asked. */
  readonly receivedOn: IsoDate | null
  /** Ngày thụ lý. */
  readonly acceptedOn: IsoDate | null
  /** The day on which it was settled, withdrawn, not accepted, passed on or terminated. */
  readonly endedOn: IsoDate | null
  /** Mức độ phức tạp. */
  readonly complexity: PetitionComplexity
  /** Các bước, in the order of the process. */
  readonly steps: readonly PetitionStep[]
  /** Vi phạm thời hạn. */
  readonly breaches: readonly PetitionBreach[]
  /** Điều cần lưu ý. */
  readonly findings: readonly Issue<PetitionFindingCode>[]
  /** Weakest provenance used. */
  readonly provenance: Provenance
  /** What made it. */
  readonly stamp: PetitionStamp
}

/**
 * Tình trạng của đơn. `open`: in time; `undecided`: pending, and `resolved`: settled, but whether in time is not known, or
 * late by a figure only that nobody has read.
 */
export type PetitionStatus = (typeof petitionStatuses)[number]

/** Every status there is. */
export const petitionStatuses = [
  'not-received',
  'open',
  'overdue',
  'undecided',
  'suspended',
  'resolved-in-time',
  'resolved-late',
  'resolved',
  'not-accepted',
  'transferred',
  'withdrawn',
  'terminated',
] as const

/** Mức độ phức tạp, and on what it rests. */
export interface PetitionComplexity {
  /** How complex; left out where it is not known. */
  readonly value?: NonNullable<TimeLimitCase['complexity']>
  /** Stated as such, or counted from the criteria that apply. */
  readonly basis: 'stated' | 'grounds' | 'not-stated'
  /** Where the criteria stand. */
  readonly source?: Source
}

/** Một bước của đơn. */
export interface PetitionStep {
  /** Id of the step, with a number where it happened more than once. */
  readonly id: string
  /** What is to be done. */
  readonly task: PetitionTask
  /** Thủ tục trong danh mục thời hạn. */
  readonly procedure: string
  /** Its name. */
  readonly label: Text
  /** Whether it is the agency's to do. */
  readonly duty: 'agency' | 'other'
  /** Whose it is. */
  readonly by: Text
  /** How it stands. */
  readonly standing: StepStanding
  /** Why. */
  readonly because: StepReason
  /** The event from which it runs. */
  readonly startedBy?: StepStart
  /** The law of which day, and what it says. */
  readonly law?: StepLaw
  /** Ngày đến hạn. */
  readonly dueDate?: DueDate
  /** Why there is no day. */
  readonly undated?: DueItemUndated
  /** What ended it, and when. */
  readonly done: {
    /** The event. */
    readonly event: PetitionEventKind
    /** The day. */
    readonly on: IsoDate
  } | null
  /** How it stands against its due date. */
  readonly timeliness?: Timeliness
  /** Cách đọc khác: what else the texts allow. */
  readonly alternatives: readonly PetitionReading[]
  /** What was taken where no text read settles it. */
  readonly assumptions: readonly PetitionAssumption[]
  /** What to know before the figure is used. */
  readonly warnings: readonly TimeLimitWarning[]
  /** Weakest provenance used. */
  readonly provenance: Provenance
}

/**
 * Tình trạng của bước. `waiting`: its event has not happened; `closed`: the petition ended before it was done;
 * `undecided`: whether it applies hangs on what is not stated of the case.
 */
export type StepStanding = 'not-applicable' | 'undecided' | 'waiting' | 'open' | 'done' | 'closed'

/** Vì sao bước có hay không áp dụng. */
export type StepReason =
  | 'started'
  | 'event-missing'
  | 'no-text-then'
  | 'other-case'
  | 'case-not-stated'
  | 'within-competence'
  | 'outside-competence'
  | 'not-passed-on'
  | 'petition-ended'
  | 'settled-meanwhile'

/** Sự kiện bắt đầu. */
export interface StepStart {
  /** The event. */
  readonly event: PetitionEventKind
  /** The day counted from, or back from. */
  readonly on: IsoDate
}

/** Quy định áp dụng. */
export interface StepLaw extends Pick<TimeLimitAnswer, 'status' | 'reason' | 'figure' | 'limit' | 'undecided'> {
  /** The day that chooses it. */
  readonly on: IsoDate
  /** The event of that day. */
  readonly chosenBy: PetitionEventKind
  /** The row of the catalogue; left out while it is not decided. */
  readonly rule?: string
  /** Whether the law says it, or the agency has bound itself. */
  readonly kind: 'statutory' | 'committed'
  /** Văn bản, điều khoản. */
  readonly source?: Source
}

/** Cách đọc khác: a due date that follows from another text, another reading, or a case nobody has stated. */
export interface PetitionReading {
  /** Which. */
  readonly code: PetitionReadingCode
  /** The row of the catalogue. */
  readonly rule?: string
  /** Its limit. */
  readonly limit: TimeLimit
  /** Where it stands. */
  readonly source?: Source
  /** In which case. */
  readonly when?: TimeLimitWhen
  /** Its due date. */
  readonly dueDate: DueDate
  /** How the step stands against it. */
  readonly timeliness: Timeliness
  /** Why it is not the one taken; left out where nothing was taken. */
  readonly because?: Source
}

/** Loại cách đọc. */
export type PetitionReadingCode =
  | 'other-text'
  | 'if-case'
  | 'resume-day-not-counted'
  | 'suspension-day-not-counted'
  | 'pause-counted-in'
  | 'pause-counted-out'

/** Giả định khi tính một bước, hoặc điều chưa rõ. */
export interface PetitionAssumption {
  /** What is open. */
  readonly code: PetitionAssumptionCode
  /** What the sentence about it needs. */
  readonly data: Readonly<Record<string, unknown>>
  /** On what the choice rests, or why there is none. */
  readonly source: Source
}

/** Loại giả định. */
export type PetitionAssumptionCode =
  | 'conflicting-texts'
  | 'resume-day-counted'
  | 'pause-days'
  | 'pause-not-read'
  | 'pending-follows-new-text'
  | 'keeps-earlier-text'
  | 'at-once-same-day'
  | 'events-of-the-step'

/** Vi phạm. */
export interface PetitionBreach {
  /** Which. */
  readonly code: PetitionBreachCode
  /** Id of the step. */
  readonly step: string
  /** What the sentence about it needs. */
  readonly data: Readonly<Record<string, unknown>>
  /** Văn bản, điều khoản. */
  readonly source: Source
  /** True where another reading of the texts would keep it in time. */
  readonly disputed: boolean
  /** Weakest provenance of what it rests on. */
  readonly provenance: Provenance
}

/** Loại vi phạm. */
export type PetitionBreachCode =
  | 'late'
  | 'overdue'
  | 'late-when-ended'
  | 'unhandled'
  | 'extension-not-allowed'
  | 'extended-too-often'
  | 'extended-too-long'
  | 'extended-not-in-writing'
  | 'extended-after-expiry'

/** Điều cần lưu ý về một đơn. */
export type PetitionFindingCode =
  | 'filed-out-of-time'
  | 'other-body-late'
  | 'complexity-contradicts-grounds'
  | 'complexity-not-in-writing'
  | 'unknown-ground'
  | 'extension-paper-not-stated'
  | 'case-not-stated'
  | 'due-before-the-text'
  | 'not-held-unverified'
