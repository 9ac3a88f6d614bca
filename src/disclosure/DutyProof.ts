import type { TimeLimit } from '../deadline/index.ts'
import type { Source, Text } from '../law/index.ts'
import type { Channel } from './Channel.ts'
import type { ProfileFlagName } from './DutyCondition.ts'

/** Minh chứng. */
export type DutyEvidenceKind = (typeof dutyEvidenceKinds)[number]

/** Every kind of evidence there is. */
export const dutyEvidenceKinds = [
  'posting-minutes',
  'removal-minutes',
  'photo',
  'address-and-times',
  'capture',
  'signed-file',
  'message-log',
  'minutes',
  'document-copy',
  'disclosure-decision',
  'media-issues',
  'bidding-code',
  'letter-copy',
  'reception-book',
] as const

/** Minh chứng cần có của một hình thức. */
export interface DutyEvidence {
  /** For which channels; of the whole duty if left out. */
  readonly channels?: readonly Channel[]
  /** What. */
  readonly kind: DutyEvidenceKind
  /** Asked for by a text, or usual. */
  readonly requirement: 'by-law' | 'by-practice'
  /** First day on which it is asked for, where it is not that of the row. */
  readonly from?: string
  /** Where that is known from. */
  readonly source: Source
}

/** Điều kiện hợp lệ: what an observation must fulfil to count at all. */
export interface DutyValidity {
  /** For which channels; for all if left out. */
  readonly channels?: readonly Channel[]
  /** Ít nhất bao nhiêu phần được triệu tập có mặt. */
  readonly quorum?: {
    /** Parts. */
    readonly numerator: number
    /** Of so many. */
    readonly denominator: number
  }
  /** Quá nửa số người dự: exactly half does not do. */
  readonly majority?: 'more-than-half'
  /** Who must sign. */
  readonly signatures?: readonly ('head' | 'chair' | 'union')[]
  /** How long before it must be announced; of several, which one holds was not read. */
  readonly notice?: readonly TimeLimit<'day' | 'working-day'>[]
  /** Where that was read, if not where the row was. */
  readonly source?: Source
}

/** Thành phần hội nghị: who attends. */
export interface DutyAttendance {
  /** Up to so many people, all attend. */
  readonly allUpTo: number
  /** Flags that allow delegates however many they are. */
  readonly delegatesIf: readonly ProfileFlagName[]
  /** Where that was read, if not where the row was. */
  readonly source?: Source
}

/** Nội dung phải có. */
export interface DutyContent {
  /** Id, by which an observation names it. */
  readonly id: string
  /** What. */
  readonly label: Text
}
