import type {
  Channel,
  DutyAttendance,
  DutyChannels,
  DutyCondition,
  DutyDue,
  DutyEvent,
  DutyEvidenceKind,
  DutyKeep,
  DutyLevel,
  DutyOnFindingCode,
  DutyReasonCode,
  DutyRole,
  DutyStatus,
  DutyTrigger,
  DutyValidity,
  DutyWarningCode,
  NotApplicableReason,
  ProfileFlagName,
  RegimeFieldChange,
  RegimePair,
} from '../disclosure/index.ts'
import type { Message } from './Locale.ts'

/** Từ ngữ của nghĩa vụ công khai. */
export interface DisclosureWords extends DisclosureSentences {
  /** Heading: duties on a day. */
  readonly title: (date: string) => string
  /** Heading: two regimes. */
  readonly comparison: (before: string, after: string) => string
  /** Hình thức. */
  readonly channel: Readonly<Record<Channel, string>>
  /** Người chịu trách nhiệm. */
  readonly role: Readonly<Record<DutyRole, string>>
  /** Minh chứng. */
  readonly evidence: Readonly<Record<DutyEvidenceKind, string>>
  /** Lý do không áp dụng. */
  readonly reason: Readonly<Record<NotApplicableReason, string>>
  /** Áp dụng hay không. */
  readonly status: Readonly<Record<DutyStatus, string>>
  /** Which level supplied a field. */
  readonly level: Readonly<Record<DutyLevel, string>>
  /** Đặc điểm của cơ quan. */
  readonly flag: Readonly<Record<ProfileFlagName, string>>
  /** A field, by its name. */
  readonly field: Readonly<Record<RegimeFieldChange['field'] | 'evidence', string>>
  /** What the later row is to the earlier. */
  readonly relation: Readonly<Record<RegimePair['relation'], string>>
  /** One step of an answer. */
  readonly why: Readonly<Record<DutyReasonCode, Message>>
  /** What to know before a row is used. */
  readonly warning: Readonly<Record<DutyWarningCode, Message>>
  /** What does not fit in the rows of the agency. */
  readonly findings: Readonly<Record<DutyOnFindingCode, Message>>
  /** Column: what. */
  readonly what: string
  /** Column: id. */
  readonly id: string
  /** Heading: rows that apply. */
  readonly applying: string
  /** Heading: rows of which it is not known. */
  readonly open: string
  /** The flags that would decide it. */
  readonly needs: (flags: string) => string
  /** Heading: rows that do not apply. */
  readonly excluded: string
  /** Heading: warnings. */
  readonly warnings: string
  /** Heading: findings. */
  readonly findingsTitle: string
  /** How many rows have each status. */
  readonly count: (status: string, count: number) => string
  /** Heading: added. */
  readonly added: string
  /** Heading: dropped. */
  readonly dropped: string
  /** Heading: changed. */
  readonly changed: string
  /** Heading: unchanged. */
  readonly unchanged: string
  /** Nothing in a list. */
  readonly none: string
  /** The stamp in one line. */
  readonly stamp: (version: string, catalogues: string) => string
}

/** Whole fields as sentences, made of the words of a language. */
export interface DisclosureSentences {
  /** Điều kiện áp dụng. */
  readonly condition: (condition: DutyCondition) => string
  /** Thời hạn. */
  readonly due: (due: DutyDue) => string
  /** Hình thức. */
  readonly channels: (channels: DutyChannels) => string
  /** Thời gian duy trì. */
  readonly keep: (keep: DutyKeep) => string
  /** Khi nào phát sinh. */
  readonly trigger: (trigger: DutyTrigger) => string
  /** Ngoại lệ. */
  readonly exceptions: (reasons: readonly NotApplicableReason[]) => string
  /** Thành phần hội nghị. */
  readonly attendance: (attendance: DutyAttendance) => string
  /** Điều kiện hợp lệ. */
  readonly validity: (validity: readonly DutyValidity[]) => string
}

/** What the sentences are made of. */
export interface DisclosureParts {
  /** Hình thức. */
  readonly channel: Readonly<Record<Channel, string>>
  /** Sự kiện. */
  readonly event: Readonly<Record<DutyEvent, string>>
  /** Lý do. */
  readonly reason: Readonly<Record<NotApplicableReason, string>>
  /** Đặc điểm của cơ quan. */
  readonly flag: Readonly<Record<ProfileFlagName, string>>
  /** The value of a flag. */
  readonly value: (value: boolean | number | string) => string
  /** An amount of a unit. */
  readonly amount: (amount: number, unit: 'day' | 'working-day' | 'times') => string
  /** Within a limit after, at the latest before. */
  readonly within: (limit: string, direction: 'after' | 'before') => string
  /** A special case. */
  readonly special: (limit: string) => string
  /** Before a day of the calendar, of the same or the next year. */
  readonly beforeDate: (day: number, month: number, yearOffset: 0 | 1) => string
  /** The last working day of a month. */
  readonly lastWorkingDayOf: (month: number) => string
  /** Within months of the next year. */
  readonly monthsIntoNextYear: (months: number) => string
  /** Times without a number. */
  readonly noNumber: Readonly<
    Record<
      'at-event' | 'with-disclosure' | 'period-end' | 'continuous' | 'promptly' | 'none-stated' | 'unknown',
      string
    >
  >
  /** Forms without a list. */
  readonly noForm: Readonly<Record<'none' | 'same-form' | 'none-stated' | 'unknown', string>>
  /** And. */
  readonly and: string
  /** Or. */
  readonly or: string
  /** If a condition holds. */
  readonly ifHolds: (condition: string, then: string, otherwise: string | undefined) => string
  /** At least so much on some channels. */
  readonly atLeast: (channels: string, amount: string, isConsecutive: boolean) => string
  /** For good, or while in force. */
  readonly lasting: (channels: string, how: 'permanent' | 'while-in-force') => string
  /** Periods. */
  readonly period: Readonly<Record<'month' | 'quarter' | 'half-year' | 'year' | 'term', string>>
  /** At the end of each of these periods. */
  readonly each: (periods: string) => string
  /** At all times. */
  readonly always: string
  /** Who attends. */
  readonly attendance: (allUpTo: number, delegatesIf: string) => string
  /** A quorum. */
  readonly quorum: (numerator: number, denominator: number) => string
  /** More than half. */
  readonly majority: string
  /** Signatures. */
  readonly signed: (by: string) => string
  /** Who signs. */
  readonly signer: Readonly<Record<'head' | 'chair' | 'union', string>>
  /** Announced before. */
  readonly notice: (limits: string) => string
  /** Nothing. */
  readonly none: string
}
