import type { IsoDate } from '../civil/index.ts'
import type { Issue } from '../issues/index.ts'
import type { Provenance, Source } from '../law/index.ts'
import type { ConventionName, Conventions } from './Conventions.ts'
import type { DueDateQuestion, Stop } from './DueDateInput.ts'
import type { TimeLimit, TimeUnit } from './TimeLimit.ts'
import type { TrailRun } from './TrailRun.ts'

/** Ngày đến hạn: the answer of `computeDueDate`, as plain data. Only a known one has a day. */
export type DueDate = KnownDueDate | PausedDueDate | UnknownDueDate

/** What every answer holds. */
export interface DueDateBase {
  /** What this is. */
  readonly kind: 'due-date'
  /** Version of the shape. */
  readonly schema: 'danvan/due-date@1'
  /** What was asked, in one form, so that it can be counted again: see `recheck`. */
  readonly question: DueDateQuestion
  /** How it came about, in the order of time. */
  readonly trail: readonly TrailRun[]
  /** The conventions that mattered, with their sources. */
  readonly conventions: readonly UsedConvention[]
  /** What no text read settles. */
  readonly assumptions: readonly DueDateAssumption[]
  /** The clocks inside this one. */
  readonly innerClocks: readonly InnerClockResult[]
  /** Until when a supplement must come. */
  readonly stops: readonly StopResult[]
  /** What does not fit. */
  readonly findings: readonly Issue<DeadlineFindingCode>[]
  /** Weakest provenance used. */
  readonly provenance: Provenance
  /** What made it. */
  readonly stamp: DueDateStamp
}

/** Ngày đến hạn đã biết. */
export interface KnownDueDate extends DueDateBase {
  /** Known. */
  readonly status: 'known'
  /** The last day. Counted backwards it is the literal date, which decides. */
  readonly dueOn: IsoDate
  /** Vietnamese time `YYYY-MM-DDTHH:MM`, where the limit is in hours or the last day ends with the office. */
  readonly dueAt?: string
  /** The last day counted, before it moved to a working day. */
  readonly rawEnd: IsoDate
  /** Counted backwards: the date that decides. */
  readonly literal?: IsoDate
  /** Counted backwards: the date that is safe, never later than the literal one. */
  readonly advised?: IsoDate
  /** The extensions, each with its end; the last one's is `dueOn`. */
  readonly extensions: readonly ExtensionResult[]
  /** The new return date. The first one stays: `dueOn`. */
  readonly reappointedOn?: IsoDate
}

/** Đang tạm dừng: the clock stands. */
export interface PausedDueDate extends DueDateBase {
  /** The clock stands. */
  readonly status: 'paused'
  /** First day not counted. */
  readonly pausedFrom: IsoDate
  /** What is left of the limit, exactly. */
  readonly remaining: RemainingTime
  /** The new return date, if one was set. */
  readonly reappointedOn?: IsoDate
}

/** Chưa có lịch: the count leaves the calendar. */
export interface UnknownDueDate extends DueDateBase {
  /** Outside the calendar. */
  readonly status: 'unknown-calendar'
  /** The last day counted, where that needs no calendar. */
  readonly rawEnd?: IsoDate
  /** First sure day of the calendar. */
  readonly firstSureDate: IsoDate | null
  /** Last sure day of the calendar. */
  readonly lastSureDate: IsoDate | null
  /** The new return date, if one was set. */
  readonly reappointedOn?: IsoDate
}

/** Thời gian còn lại. */
export interface RemainingTime {
  /** How many. */
  readonly amount: number
  /** Of what; weeks, months and years that have begun are left in days, hours in minutes. */
  readonly unit: TimeUnit | 'minute'
}

/** Quy ước đã dùng. */
export interface UsedConvention<Name extends ConventionName = ConventionName> {
  /** Which. */
  readonly option: Name
  /** What was taken. */
  readonly value: Conventions[Name]
  /** Whether that is the default. */
  readonly isDefault: boolean
  /** On what it rests. */
  readonly source: Source
}

/** Giả định của phép tính: what was taken where no text read says so. */
export interface DueDateAssumption {
  /** What is open: a convention, or something the calendar takes. */
  readonly code:
    | ConventionName
    | 'estimated-days'
    | 'hours-not-rolled'
    | 'pause'
    | 'restart'
    | 'extension'
    | 'reappointment'
    | 'culture-day-on-weekend'
  /** What was taken. */
  readonly taken: string
  /** On what it rests. */
  readonly source: Source
}

/** Gia hạn đã tính. */
export interface ExtensionResult {
  /** How much longer. */
  readonly limit: TimeLimit
  /** The end from which it was counted. */
  readonly from: IsoDate
  /** Its last day counted. */
  readonly rawEnd: IsoDate
  /** Its end. */
  readonly dueOn: IsoDate
  /** By which rule. */
  readonly source?: Source
}

/** Thời hạn bên trong đã tính. */
export interface InnerClockResult {
  /** Id. */
  readonly id: string
  /** Its own due date. */
  readonly dueDate: DueDate
  /** What silence means after it. */
  readonly silence?: 'consent'
  /** By which rule. */
  readonly source?: Source
}

/** Hạn bổ sung đã tính. */
export interface StopResult extends Stop {
  /** The last day for the supplement; left out outside the calendar. */
  readonly stopOn?: IsoDate
  /** `open`: nothing came yet; `averted`: it came in time; `stopped`: too late; `unknown`: outside the calendar. */
  readonly outcome: 'open' | 'averted' | 'stopped' | 'unknown'
}

/** Điều cần lưu ý về một thời hạn. */
export type DeadlineFindingCode =
  | 'pause-without-effect'
  | 'returned-after-due'
  | 'reappointed-twice'
  | 'reappointed-not-later'
  | 'reappointed-after-due'
  | 'stopped-before-supplement'
  | 'rule-not-read'

/** Dấu của ngày đến hạn. */
export interface DueDateStamp {
  /** The library. */
  readonly library: {
    /** Always `danvan`. */
    readonly name: 'danvan'
    /** Version of the package. */
    readonly version: string
  }
  /** The calendar, see `calendarDigest`. */
  readonly calendarDigest: string
  /** The day whose knowledge the calendar has; left out for all that is known. */
  readonly knownOn?: IsoDate
  /** The day on which the library's own notices were last gone through. */
  readonly reviewedOn: IsoDate
}
