import type { IsoDate } from '../civil/index.ts'
import type { DueDate, DueItemUndated, TimeLimit, TimeLimitCatalogue, TimeLimitWarning } from '../deadline/index.ts'
import type { Issue } from '../issues/index.ts'
import type { Provenance, Source, Text } from '../law/index.ts'
import type { PetitionStamp } from './petitionStamp.ts'
import type { ReceptionRecord } from './ReceptionRecord.ts'
import type { SharedRate } from './sharedRate.ts'

/** Nghĩa vụ tiếp công dân, as data: the limits, and which procedure in them each duty is. */
export interface ReceptionDuties {
  /** Id. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Thời hạn. */
  readonly limits: TimeLimitCatalogue
  /** Thủ tục trong danh mục thời hạn, by duty. */
  readonly procedures: Readonly<Record<ReceptionDueCode, string>>
}

/** Việc phải làm khi tiếp công dân. */
export type ReceptionDueCode = (typeof receptionDueCodes)[number]

/** Every duty there is. */
export const receptionDueCodes = [
  'hold-session',
  'post-schedule',
  'answer-visitor',
  'send-refusal',
  'notify-online',
  'test-online',
  'connect-online',
] as const

/** Kết quả kiểm tra việc tiếp công dân của một kỳ. */
export interface ReceptionCheck {
  /** What this is. */
  readonly kind: 'reception-check'
  /** Version of the shape. */
  readonly schema: 'danvan/reception-check@1'
  /** The record. */
  readonly record: Pick<ReceptionRecord, 'id' | 'period' | 'responsible'>
  /** The day asked. */
  readonly asOf: IsoDate
  /** Từng tháng của kỳ. */
  readonly months: readonly ReceptionMonth[]
  /** Tháng không có buổi tiếp của người đứng đầu, `YYYY-MM`. */
  readonly monthsWithout: readonly string[]
  /** Từng buổi tiếp; null where they are not known. */
  readonly sessions: readonly SessionCheck[] | null
  /** Từng lần từ chối tiếp. */
  readonly refusals: readonly SubjectDuty[]
  /** Lượt công dân đến. `no-visits` is neither a fault nor 100 %. */
  readonly visits: {
    /** How it stands. */
    readonly status: 'no-visits' | 'visits' | 'not-known'
    /** How many. */
    readonly count?: number
  }
  /** Months with a session of the head, schedules posted in time, visitors answered in time. */
  readonly rates: readonly SharedRate<'monthsMet' | 'schedulesInTime' | 'answersInTime'>[]
  /** Vi phạm. */
  readonly breaches: readonly ReceptionBreach[]
  /** Điều cần lưu ý. */
  readonly findings: readonly Issue<ReceptionFindingCode>[]
  /** Weakest provenance used. */
  readonly provenance: Provenance
  /** What made it. */
  readonly stamp: PetitionStamp
}

/** Một tháng. */
export interface ReceptionMonth {
  /** Tháng, `YYYY-MM`. */
  readonly month: string
  /** Whether the head received citizens on as many days as the law asks. */
  readonly verdict: 'met' | 'missed' | 'pending' | 'not-yet' | 'not-known' | 'no-duty'
  /** Why. */
  readonly because:
    | 'held'
    | 'none-held'
    | 'month-not-over'
    | 'month-to-come'
    | 'sessions-not-known'
    | 'session-not-stated'
    | 'month-cut-by-period'
    | 'no-text-then'
  /** How many days the law asks for; left out where it asks for none. */
  readonly atLeast?: TimeLimit
  /** Ngày người đứng đầu tiếp định kỳ. */
  readonly headDays: readonly IsoDate[]
  /** Ngày cấp phó hoặc người khác tiếp thay, which do not count as the head's. */
  readonly delegatedDays: readonly IsoDate[]
  /** Ngày tiếp đột xuất, beside the regular ones. */
  readonly urgentDays: readonly IsoDate[]
  /** The last day of the month. */
  readonly dueOn: IsoDate
  /** Văn bản, điều khoản. */
  readonly source?: Source
  /** What to know before it is used. */
  readonly warnings: readonly TimeLimitWarning[]
  /** Weakest provenance used. */
  readonly provenance: Provenance
}

/** Một nghĩa vụ có thời hạn. */
export interface DutyCheck {
  /** Which duty. */
  readonly duty: ReceptionDueCode
  /**
   * How it stands. `not-done`: it was not done, and its day is over; `not-known`: its day is over, and nobody says whether it
   * was done; `not-applicable`: no text of that day asks for it.
   */
  readonly verdict: 'in-time' | 'late' | 'not-done' | 'pending' | 'not-known' | 'not-applicable' | 'undated'
  /** Its name. */
  readonly label: Text
  /** Ngày đến hạn. */
  readonly dueDate?: DueDate
  /** Why there is no day. */
  readonly undated?: DueItemUndated
  /** When it was done. */
  readonly doneOn: string | null
  /** How late; left out unless it is. */
  readonly late?: {
    /** Calendar days. */
    readonly calendar: number
    /** Working days; null outside the calendar. */
    readonly working: number | null
  }
  /** Văn bản, điều khoản. */
  readonly source?: Source
  /** What to know before it is used. */
  readonly warnings: readonly TimeLimitWarning[]
  /** Weakest provenance used. */
  readonly provenance: Provenance
}

/** Một nghĩa vụ đối với một vụ việc. */
export interface SubjectDuty extends DutyCheck {
  /** Id of the matter or refusal. */
  readonly id: string
}

/** Một buổi tiếp. */
export interface SessionCheck {
  /** Id. */
  readonly id: string
  /** Định kỳ, đột xuất. */
  readonly kind: 'regular' | 'urgent'
  /** Ngày tiếp theo lịch. */
  readonly plannedOn: IsoDate
  /** Ngày tiếp; null while it was not held. */
  readonly heldOn: IsoDate | null
  /** Niêm yết lịch; left out for an urgent session. */
  readonly schedule?: DutyCheck
  /** Dời lịch: whether there was a notice. */
  readonly postponed?: {
    /** Ngày mới. */
    readonly to: IsoDate
    /** Có thông báo. */
    readonly notice: 'given' | 'not-given' | 'not-known'
  }
  /** Chuẩn bị buổi tiếp trực tuyến. */
  readonly online: readonly DutyCheck[]
  /** Trả lời người đến. */
  readonly matters: readonly SubjectDuty[]
}

/** Vi phạm về tiếp công dân. */
export interface ReceptionBreach {
  /** Which. */
  readonly code: 'month-without-session' | 'late' | 'not-done' | 'postponed-without-notice'
  /** Which duty. */
  readonly duty: ReceptionDueCode
  /** The month, session, matter or refusal. */
  readonly subject: string
  /** What the sentence about it needs. */
  readonly data: Readonly<Record<string, unknown>>
  /** Văn bản, điều khoản. */
  readonly source?: Source
  /** Weakest provenance of what it rests on. */
  readonly provenance: Provenance
}

/** Điều cần lưu ý về việc tiếp công dân. */
export type ReceptionFindingCode = 'visitors-differ' | 'delegated-only' | 'posting-not-stated' | 'no-visits'
