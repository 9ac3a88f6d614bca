import type {
  PauseReason,
  TimeLimitCase,
  TimeLimitCatalogue,
  TimeLimitEvent,
  TimeLimitWhen,
} from '../deadline/index.ts'
import type { InForce, Source, Text } from '../law/index.ts'
import type { PetitionEventKind } from './PetitionEvent.ts'
import type { PetitionChannel, PetitionKind, PetitionLevel } from './PetitionKind.ts'

/** Căn cứ để đánh giá đơn: the limits, and how the steps of a petition hang on them. */
export interface PetitionRules {
  /** Thời hạn. */
  readonly limits: TimeLimitCatalogue
  /** Các bước. */
  readonly process: PetitionProcess
  /** Whose committed limits are taken where the law has no number of days, by the id of the authority in `limits`. */
  readonly authority?: string
}

/** Quy trình giải quyết đơn, as data: which limit belongs to which step, from which event, and what ends it. */
export interface PetitionProcess {
  /** Version of this format. */
  readonly schema: 'danvan/petition-process@1'
  /** Id of the process. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Tên. */
  readonly title: Text
  /** The steps, in the order in which they are told. */
  readonly steps: readonly PetitionStepRule[]
  /** What stops a clock. */
  readonly pauses: readonly PetitionPauseRule[]
  /** When a case is complex. */
  readonly complexity: readonly ComplexityRule[]
}

/** Việc phải làm ở một bước. */
export type PetitionTask = (typeof petitionTasks)[number]

/** Every task there is. `take-effect` and `unhandled` are no duties: a waiting time, and a day after which there is blame. */
export const petitionTasks = [
  'file',
  'handle',
  'unhandled',
  'transfer',
  'accept',
  'notify-acceptance',
  'answer',
  'answer-visitor',
  'give-papers',
  'send-suspension',
  'send-resumption',
  'notify-dialogue',
  'settle',
  'send-conclusion',
  'send-decision',
  'publish-conclusion',
  'publish',
  'take-effect',
  'report-back',
  'forward-result',
  'send-termination',
  'go-on',
  'ask-report',
  'report',
  'notify-supply',
  'supply',
  'correct',
  'correct-published',
] as const

/** Một bước: một thời hạn gắn với sự kiện bắt đầu và sự kiện hoàn thành. */
export interface PetitionStepRule {
  /** Id. */
  readonly id: string
  /** What is to be done. */
  readonly task: PetitionTask
  /** Thủ tục trong danh mục thời hạn; of several the first that has a text on the day. */
  readonly procedures: readonly string[]
  /** Loại đơn. */
  readonly kinds: readonly PetitionKind[]
  /** Lần giải quyết; any if left out. */
  readonly levels?: readonly PetitionLevel[]
  /** Kênh tiếp nhận; any if left out. */
  readonly channels?: readonly PetitionChannel[]
  /** In which cases; any if left out. */
  readonly when?: Partial<Pick<TimeLimitWhen, 'complexity'>>
  /** Only within competence, or only outside. */
  readonly competence?: 'own' | 'other'
  /** Only where another body passed it on. */
  readonly passedOn?: true
  /** Which step of a procedure that has several limits. */
  readonly step?: NonNullable<TimeLimitCase['step']>
  /** The event of the petition behind each event that the limit may be counted from; of several the first that happened. */
  readonly from: Readonly<Partial<Record<TimeLimitEvent, readonly PetitionEventKind[]>>>
  /** The event whose day chooses the law, where that is not the start. */
  readonly chosenBy?: PetitionEventKind
  /** What ends it. */
  readonly doneBy: readonly PetitionEventKind[]
  /** Whether it is the agency's to do. */
  readonly duty: 'agency' | 'other'
  /** Whose it is. */
  readonly by: Text
  /** Why these events, where no row read says it. */
  readonly source?: Source
}

/** Thời gian không tính: between which two events a clock stands, and which procedure in the limits says so. */
export interface PetitionPauseRule {
  /** Loại đơn. */
  readonly kinds: readonly PetitionKind[]
  /** The steps whose clock stands. */
  readonly tasks: readonly PetitionTask[]
  /** Thủ tục có quy định đó. */
  readonly procedure: string
  /** The event with which it begins. */
  readonly from: PetitionEventKind
  /** The event with which it ends. */
  readonly to: PetitionEventKind
  /** Why; the event itself may say it. */
  readonly reason: PauseReason
  /** Which of its two days do not count: both, or only the last. */
  readonly days: 'both' | 'last'
  /** How that is known. */
  readonly source: Source
  /** Why the day of the decision to resume counts, where the limits let the clock go on from that day. */
  readonly resumeDay?: Source
}

/** Tiêu chí xác định vụ việc phức tạp. */
export interface ComplexityRule {
  /** Loại đơn. */
  readonly kinds: readonly PetitionKind[]
  /** The criteria by the letters of their points. */
  readonly grounds: readonly {
    /** Letter. */
    readonly id: string
    /** What it is; left out where it was not read. */
    readonly label?: Text
  }[]
  /** How many of them make which complexity, the most first. */
  readonly levels: readonly {
    /** At least so many. */
    readonly atLeast: number
    /** Make it this. */
    readonly complexity: NonNullable<TimeLimitCase['complexity']>
  }[]
  /** Phải xác định bằng văn bản. */
  readonly inWriting: boolean
  /** From when to when. */
  readonly inForce: InForce
  /** Where it was read. */
  readonly source: Source
}
