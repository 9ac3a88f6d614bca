/**
 * Kết cục của hồ sơ tại ngày hỏi. `paused`: waiting for a supplement or a financial duty; `stopped`: state 8 of the
 * national portal; `refused`: at reception, so never received; `undecided`: received, but its due date is not known.
 */
export type DossierOutcome = (typeof dossierOutcomes)[number]

/** Every outcome there is. */
export const dossierOutcomes = [
  'early',
  'on-time',
  'late',
  'in-time',
  'overdue',
  'paused',
  'stopped',
  'withdrawn',
  'refused',
  'undecided',
] as const

/** Kênh tiếp nhận hồ sơ: codes 1 to 3 of the national portal. */
export type DossierChannel = 'direct' | 'online' | 'post'

/** Hồ sơ đã tính: what statistics need of a dossier, and nothing more. */
export interface CountedDossier {
  /** Lĩnh vực. */
  readonly field: string
  /** Thủ tục hành chính. */
  readonly procedure: string
  /** Kênh tiếp nhận; left out where it is not known. */
  readonly channel?: DossierChannel
  /** Ngày tiếp nhận, `YYYY-MM-DD`; of one refused at reception the day it was filed or refused. */
  readonly receivedOn: string
  /** What became of it. */
  readonly outcome: DossierOutcome
  /** The day it was solved, withdrawn, stopped or refused; left out while it is pending. */
  readonly endedOn?: string
  /** Solved, but whether in time is not known (`outcome` is `undecided`). */
  readonly solved?: boolean
  /** Văn bản xin lỗi: whether one was sent; left out where none was owed or it is not known. Late by the closing owes none. */
  readonly apology?: boolean
  /** Late by the law, or only because it was closed late in the system. */
  readonly lateBy?: 'law' | 'closing'
  /** Late by the first due date, done within the new one. */
  readonly withinReappointed?: boolean
}
