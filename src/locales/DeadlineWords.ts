import type {
  ConventionName,
  DeadlineFindingCode,
  DueDateAssumption,
  PauseReason,
  RemainingTime,
  StopResult,
  TimeLimit,
  TimelinessStatus,
  TrailRun,
  UsedConvention,
} from '../deadline/index.ts'
import type { Message } from './Locale.ts'

/** Từ ngữ của thời hạn và ngày đến hạn. Dates and papers come in as they are to be printed. */
export interface DeadlineWords {
  /** Heading. */
  readonly title: string
  /** A day with its weekday. */
  readonly day: (iso: string) => string
  /** An amount of a unit. */
  readonly limit: (limit: RemainingTime) => string
  /** What was asked: a limit from a day on, or back from it. */
  readonly asked: (limit: string, start: string, direction: 'forward' | 'backward') => string
  /** Known: the last day, and until when. */
  readonly due: (day: string, until: string) => string
  /** The same where a heading says already that it is the due date. */
  readonly untilTime: (day: string, until: string) => string
  /** Counted backwards: the literal day and the one advised. */
  readonly backward: (literal: string, advised: string) => string
  /** The clock stands. */
  readonly paused: (from: string, remaining: string) => string
  /** The count leaves the calendar. */
  readonly unknown: (first: string, last: string) => string
  /** The last day counted is off, so the limit ends later. */
  readonly rolled: (rawEnd: string, reason: string, dueOn: string) => string
  /** Counted backwards, the day is off, so an earlier one is advised. */
  readonly rolledBack: (literal: string, reason: string, advised: string) => string
  /** A new return date beside the first one. */
  readonly reappointed: (day: string) => string
  /** Heading: trail. */
  readonly trail: string
  /** Why days count or not; what a unit counts. */
  readonly reason: (run: TrailRun, direction: 'forward' | 'backward', unit: TimeLimit['unit']) => string
  /** One run of the trail. */
  readonly run: (span: string, reason: string, run: TrailRun) => string
  /** From one day to another. */
  readonly span: (from: string, to: string) => string
  /** Why time is not counted. */
  readonly pauseReasons: Readonly<Record<PauseReason, string>>
  /** Heading: conventions. */
  readonly conventions: string
  /** One convention. */
  readonly convention: (used: UsedConvention) => string
  /** What each convention is about. */
  readonly conventionNames: Readonly<Record<ConventionName, string>>
  /** Heading: assumptions. */
  readonly assumptions: string
  /** One assumption. */
  readonly assumption: (assumption: DueDateAssumption) => string
  /** Heading: extensions. */
  readonly extensions: string
  /** One extension. */
  readonly extension: (limit: string, from: string, dueOn: string) => string
  /** Heading: clocks inside. */
  readonly innerClocks: string
  /** Silence means consent. */
  readonly consent: string
  /** Heading: supplements. */
  readonly stops: string
  /** One supplement asked for. */
  readonly stop: (requestedOn: string, limit: string, stopOn: string, outcome: StopResult['outcome']) => string
  /** Heading: findings. */
  readonly findingsTitle: string
  /** Sentence of each finding. */
  readonly findings: Readonly<Record<DeadlineFindingCode, Message>>
  /** Heading: early, on time or late. */
  readonly timelinessTitle: string
  /** How something stands against its due date. */
  readonly timeliness: Readonly<Record<TimelinessStatus, string>>
  /** Days after the due date or before it; null where not known. */
  readonly distance: (calendar: number, working: number | null) => string
  /** The day asked, the day done. */
  readonly doneAndAsked: (doneOn: string | undefined, asOf: string) => string
  /** The reading against the new return date. */
  readonly againstReappointed: (status: string) => string
  /** Heading: counted again. */
  readonly recheckTitle: string
  /** The date moved. */
  readonly moved: (before: string, after: string) => string
  /** It did not. */
  readonly notMoved: string
  /** One paper and when it was announced. */
  readonly paper: (name: string, announcedOn: string | undefined) => string
}
