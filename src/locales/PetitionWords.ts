import type {
  DutyCheck,
  PetitionAssumptionCode,
  PetitionBreachCode,
  PetitionComplexity,
  PetitionCounts,
  PetitionEventKind,
  PetitionFindingCode,
  PetitionKind,
  PetitionLevel,
  PetitionReadingCode,
  PetitionStatus,
  PetitionTask,
  ReceptionBreach,
  ReceptionCheck,
  ReceptionDueCode,
  ReceptionFindingCode,
  ReceptionMonth,
  SharedRate,
  StepReason,
  StepStanding,
} from '../petition/index.ts'
import type { Message } from './Locale.ts'

/** Từ ngữ về đơn và tiếp công dân. Dates come in as they are to be printed, in the data of a message as ISO dates. */
export interface PetitionWords {
  /** Heading: one petition. */
  readonly title: (id: string, kind: PetitionKind, level: PetitionLevel | undefined) => string
  /** Loại đơn. */
  readonly kinds: Readonly<Record<PetitionKind, string>>
  /** Tình trạng. */
  readonly status: Readonly<Record<PetitionStatus, string>>
  /** Label: status. */
  readonly statusLabel: string
  /** Received, accepted, ended on a day. */
  readonly on: Readonly<Record<'received' | 'accepted' | 'ended', (day: string) => string>>
  /** How complex, and on what that rests. */
  readonly complexity: (complexity: PetitionComplexity) => string
  /** Việc phải làm. */
  readonly tasks: Readonly<Record<PetitionTask, string>>
  /** Sự kiện. */
  readonly events: Readonly<Record<PetitionEventKind, string>>
  /** Tình trạng của bước. */
  readonly standing: Readonly<Record<StepStanding, string>>
  /** Vì sao. */
  readonly because: Readonly<Record<StepReason, string>>
  /** Heading: steps. */
  readonly steps: string
  /** Columns: step, limit and law, due date, done, how it stands. */
  readonly columns: readonly [step: string, limit: string, due: string, done: string, standing: string]
  /** Cách đọc khác. */
  readonly readings: Readonly<Record<PetitionReadingCode, string>>
  /** Heading: other readings. */
  readonly readingsTitle: string
  /** One other reading: limit and due date. */
  readonly reading: (name: string, limit: string, due: string, timeliness: string) => string
  /** Heading: assumptions. */
  readonly assumptionsTitle: string
  /** Sentence of each assumption. */
  readonly assumptions: Readonly<Record<PetitionAssumptionCode, Message>>
  /** Heading: breaches. */
  readonly breachesTitle: string
  /** Sentence of each breach. */
  readonly breaches: Readonly<Record<PetitionBreachCode, Message>>
  /** Another reading of the texts would keep it in time. */
  readonly disputed: string
  /** The weakest standing of what a breach rests on, in brackets behind its source. */
  readonly weakest: (standing: string) => string
  /** Heading: findings. */
  readonly findingsTitle: string
  /** Sentence of each finding. */
  readonly findings: Readonly<Record<PetitionFindingCode, Message>>
  /** Heading: what to know of the law. */
  readonly warningsTitle: string
  /** Heading: not yet begun, or not applicable. */
  readonly otherSteps: string
  /** Nothing in a list. */
  readonly none: string
  /** The stamp in one line. */
  readonly stamp: (version: string, rules: string, calendarDigest: string) => string
  /** Words of the summary of a period. */
  readonly summary: SummaryWords
  /** Words of citizen reception. */
  readonly reception: ReceptionWords
}

/** Từ ngữ của bảng tổng hợp đơn. */
export interface SummaryWords {
  /** Heading. */
  readonly title: string
  /** All kinds. */
  readonly all: string
  /** The columns. */
  readonly counts: Readonly<Record<keyof PetitionCounts, string>>
  /** Column: kind. */
  readonly kind: string
  /** Heading: rates. */
  readonly rates: string
  /** One rate. */
  readonly rate: (rate: SharedRate<'resolvedOfToResolve' | 'inTimeOfResolved'>) => string
  /** Heading: overdue petitions. */
  readonly overdue: string
  /** One overdue petition. */
  readonly overdueItem: (name: string, step: string, dueOn: string, days: number) => string
}

/** Từ ngữ về tiếp công dân. */
export interface ReceptionWords {
  /** Heading. */
  readonly title: string
  /** The record checked. */
  readonly record: (id: string) => string
  /** On what a duty is owed: a session, or a refusal. */
  readonly subject: (duty: ReceptionDueCode, id: string) => string
  /** Heading: months. */
  readonly months: string
  /** Columns: month, verdict, days of the head, of others, urgent. */
  readonly monthColumns: readonly [month: string, verdict: string, head: string, delegated: string, urgent: string]
  /** Kết luận của tháng. */
  readonly monthVerdict: Readonly<Record<ReceptionMonth['verdict'], string>>
  /** Vì sao. */
  readonly monthBecause: Readonly<Record<ReceptionMonth['because'], string>>
  /** Heading: sessions. */
  readonly sessions: string
  /** A session: id, planned and held. */
  readonly session: (id: string, kind: 'regular' | 'urgent', plannedOn: string, heldOn: string | undefined) => string
  /** Moved to another day, with or without notice. */
  readonly postponed: (to: string, notice: 'given' | 'not-given' | 'not-known') => string
  /** Sessions are not known. */
  readonly sessionsNotKnown: string
  /** Nghĩa vụ. */
  readonly duties: Readonly<Record<ReceptionDueCode, string>>
  /** How a duty stands. */
  readonly dutyVerdict: Readonly<Record<DutyCheck['verdict'], string>>
  /** How late. */
  readonly late: (calendar: number, working: number | null) => string
  /** One duty. */
  readonly duty: (name: string, verdict: string, due: string | undefined, done: string | undefined) => string
  /** Lượt công dân. */
  readonly visits: (visits: ReceptionCheck['visits']) => string
  /** One rate. */
  readonly rate: (rate: ReceptionCheck['rates'][number]) => string
  /** Heading: refusals. */
  readonly refusals: string
  /** Sentence of each breach. */
  readonly breaches: Readonly<Record<ReceptionBreach['code'], Message>>
  /** Sentence of each finding. */
  readonly findings: Readonly<Record<ReceptionFindingCode, Message>>
}
