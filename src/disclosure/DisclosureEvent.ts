import type { DutyEvent } from './DutyTrigger.ts'

/** Sự kiện làm phát sinh nghĩa vụ công khai: a paper issued or received, a budget assigned, declarations handed over, a reception day. */
export interface DisclosureEvent {
  /** Id, once in a list; the ids of what follows from it are made of it. */
  readonly id: string
  /** What happened. */
  readonly event: DutyEvent
  /** The day on which it happened; where it is not known, the day of the paper chooses the law and nothing is counted. */
  readonly date?: string
  /** Văn bản. */
  readonly document?: EventDocument
  /** What it concerns: ids of duties (`N04-7.4`), or subjects (`personnel`), which stand for every duty of that content. */
  readonly concerns: readonly string[]
  /** Trường hợp đặc biệt: claimed by the agency; what makes a case special no text read says. */
  readonly specialCase?: {
    /** Why. */
    readonly reason: string
  }
}

/** Văn bản của một sự kiện. */
export interface EventDocument {
  /** Số, ký hiệu. */
  readonly number?: string
  /** Trích yếu. */
  readonly title?: string
  /** Ngày ban hành. */
  readonly issuedOn?: string
  /** Ngày nhận. */
  readonly receivedOn?: string
}
