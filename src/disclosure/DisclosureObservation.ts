import type { Channel } from './Channel.ts'
import type { DutyEvidenceKind } from './DutyProof.ts'

/** Ghi nhận: what somebody saw, was told or read in a system about one disclosure; a fact, not yet a judgement. */
export interface DisclosureObservation {
  /** Id, once in a list. */
  readonly id: string
  /** Id of the occurrence: the duty and what gave rise to it, `NS-3/2023-Q3`, `N04-7.4/qd-74`. */
  readonly occurrence: string
  /** False: somebody looked and found nothing. That differs from having no observation. */
  readonly found: boolean
  /** Hình thức; left out for what is held or reported, and where nothing was found. */
  readonly channel?: Channel
  /** Ngày bắt đầu; not known if left out. */
  readonly startedOn?: string
  /** Ngày gỡ, the first day on which it was no longer there; still there if left out. */
  readonly removedOn?: string
  /** Gián đoạn: days between on which it was not there, both included. */
  readonly gaps?: readonly ObservationGap[]
  /** Các lần phát, đăng: the days of broadcasts and issues. */
  readonly appearances?: readonly string[]
  /** Sent as a message in the internal system: it counts as kept unless it was recalled. */
  readonly asMessage?: true
  /** Ids of the parts of the content that were seen; not examined if left out. */
  readonly fieldsSeen?: readonly string[]
  /** Forms that were seen; not examined if left out. */
  readonly formsSeen?: readonly string[]
  /** Nội dung sai, and on which day it was corrected by the same form. */
  readonly inaccurate?: {
    /** The day of the correction; not corrected if left out. */
    readonly correctedOn?: string
  }
  /** Người dự: of a meeting. */
  readonly attendance?: {
    /** Được triệu tập. */
    readonly called: number
    /** Có mặt. */
    readonly present: number
    /** Tán thành. */
    readonly inFavour?: number
  }
  /** Who signed the minutes; not known if left out. */
  readonly signedBy?: readonly ('head' | 'chair' | 'union')[]
  /** The day on which a meeting was announced. */
  readonly announcedOn?: string
  /** Whether what must stay secret, the denouncer above all, was taken out. */
  readonly redactionConfirmed?: boolean
  /** Người ghi nhận. */
  readonly observer?: string
  /** Cách thức: xem xét, phỏng vấn, kiểm thử. */
  readonly method?: 'examine' | 'interview' | 'test'
  /** Nguồn: the agency says so, somebody saw it, or a system recorded it. */
  readonly origin: 'declared' | 'seen' | 'system'
  /** The day of the observation. */
  readonly collectedOn?: string
  /** Minh chứng; an empty list says that there is none, left out that nobody asked. */
  readonly evidence?: readonly DisclosureEvidence[]
}

/** Một lần gián đoạn. */
export interface ObservationGap {
  /** First day on which it was not there. */
  readonly from: string
  /** Last day on which it was not there. */
  readonly to: string
}

/** Tài liệu minh chứng. */
export interface DisclosureEvidence {
  /** What it is. */
  readonly kind: DutyEvidenceKind
  /** Số, ký hiệu, mã. */
  readonly reference?: string
  /** The day of what it proves. */
  readonly issuedOn?: string
  /** The day on which it came in. */
  readonly receivedOn?: string
  /** Address. */
  readonly url?: string
  /** Mã băm of the file. */
  readonly hash?: string
  /** How far it has come; only what is approved proves something. */
  readonly status: 'draft' | 'missing' | 'in-review' | 'approved' | 'rejected' | 'expired'
  /** Last day on which it is good. */
  readonly expiresOn?: string
}
