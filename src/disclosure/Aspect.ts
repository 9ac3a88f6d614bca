import type { IsoDate } from '../civil/index.ts'
import type { Source } from '../law/index.ts'
import type { Channel } from './Channel.ts'
import type { NotApplicableReason } from './DutyCondition.ts'

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
  'look-undated',
  'looked-too-late',
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
