import type { IsoDate } from '../civil/index.ts'
import type { DueDate, DueItem, DueItemUndated, TimeLimit, TimeLimitWarning, Timeliness } from '../deadline/index.ts'
import type { Issue, Path } from '../issues/index.ts'
import type { Provenance, Source, Text } from '../law/index.ts'
import type { DossierChannel, DossierOutcome } from './CountedDossier.ts'
import type { DossierStateCode } from './Dossier.ts'
import type { DossierEventCode } from './eventFaults.ts'

/** Sự kiện dùng để xét đúng hạn: the four days that are never merged. */
export type DossierEnd = (typeof dossierEnds)[number]

/** Every one of them, in the order in which they are usual. */
export const dossierEnds = ['result-issued', 'handed-to-one-stop', 'returned', 'closed'] as const

/** Kết quả xem xét một hồ sơ: due dates, lateness, what is still owed and what was breached, as plain data. */
export interface DossierAssessment {
  /** What this is. */
  readonly kind: 'dossier-assessment'
  /** Version of the shape. */
  readonly schema: 'danvan/dossier-assessment@1'
  /** Which dossier. */
  readonly dossier: DossierSubject
  /** The day or moment asked; what happened later is not looked at. */
  readonly asOf: string
  /** The event that timeliness measures. */
  readonly measured: MeasuredEvent
  /** The days of the dossier, as of the day asked. */
  readonly dates: DossierDates
  /** Mã trạng thái that follows from the events. */
  readonly stateCode: DossierStateCode
  /** What became of it; left out while it was neither received nor refused. */
  readonly outcome?: DossierOutcome
  /** The day it was solved, withdrawn, stopped or refused. */
  readonly endedOn?: IsoDate
  /** The term by law. */
  readonly statutory: DossierClock
  /** The committed term, where there is one. */
  readonly committed?: DossierClock
  /** Against the date printed on the receipt, where one was given. */
  readonly receipt?: ReceiptReading
  /** Late by the first due date; null where not known, or where the dossier ended without a result. */
  readonly lateAgainstOriginal: boolean | null
  /** Late by the new return date; left out where there is none. */
  readonly lateAgainstReappointed?: boolean
  /** Late by the law, or only because it was closed late in the system. */
  readonly lateBy?: 'law' | 'closing'
  /** What is owed. */
  readonly obligations: DossierObligations
  /** What was breached, each with its article. */
  readonly breaches: readonly DossierBreach[]
  /** What does not fit, or is not sure. */
  readonly findings: readonly Issue<DossierFindingCode>[]
  /** Weakest provenance used. */
  readonly provenance: Provenance
  /** What made it. */
  readonly stamp: DossierStamp
}

/** What is copied of the dossier. */
export interface DossierSubject {
  /** Mã hồ sơ, where it has one. */
  readonly id?: string
  /** Id of the procedure. */
  readonly procedure: string
  /** Its name in the catalogue. */
  readonly label?: Text
  /** Lĩnh vực. */
  readonly field: string
  /** Kênh tiếp nhận. */
  readonly channel?: DossierChannel
  /** Who is in charge. */
  readonly responsible?: Text
}

/** Sự kiện đã xét. */
export interface MeasuredEvent {
  /** Which event. */
  readonly event: DossierEnd
  /** Whether it was taken because none was named. */
  readonly isDefault: boolean
  /** When it happened; null while it has not. */
  readonly on: string | null
  /** It was not recorded, and this later event was taken instead: it happened by then at the latest. */
  readonly taken?: DossierEnd
}

/** Các mốc ngày của hồ sơ: four of them are easily confused, and never merged here. */
export interface DossierDates {
  /** Ngày nộp trực tuyến. */
  readonly submittedOn?: string
  /** Ngày tiếp nhận. */
  readonly receivedOn?: string
  /** Ngày ký kết quả, or the written refusal. */
  readonly resultIssuedOn?: string
  /** Ngày chuyển kết quả cho một cửa. */
  readonly handedToOneStopOn?: string
  /** Ngày trả kết quả cho công dân. */
  readonly returnedToApplicantOn?: string
  /** Ngày kết thúc trên phần mềm. */
  readonly closedInSystemOn?: string
  /** Ngày gửi văn bản xin lỗi đầu tiên. */
  readonly apologySentOn?: string
}

/** Một thời hạn của hồ sơ: the limit, its due date, and how the dossier stands against it. */
export interface DossierClock {
  /** The limit; left out where it is not known. */
  readonly limit?: TimeLimit
  /** Id of the row of the catalogue. */
  readonly rule?: string
  /** On what the limit rests. */
  readonly source?: Source
  /** Who committed to it. */
  readonly authority?: Text
  /** The due date with its trail; null where there is none. */
  readonly dueDate: DueDate | null
  /** Why there is none. */
  readonly undated?: DueItemUndated
  /** How the dossier stands; left out where it ended without a result. */
  readonly timeliness?: Timeliness
  /** Both readings, where no text read says what an event does to the clock. */
  readonly readings: readonly ClockReading[]
  /** What to know before the limit is used. */
  readonly warnings: readonly TimeLimitWarning[]
  /** Weakest provenance used. */
  readonly provenance?: Provenance
}

/** Một cách hiểu: the due date if an event stops the clock, or does not. */
export interface ClockReading {
  /** About what. */
  readonly of: 'financial-duty' | 'supplement'
  /** How it is read. */
  readonly effect: 'pause' | 'runs-on'
  /** The due date then; null where it is not known or the clock stands. */
  readonly dueOn: IsoDate | null
  /** Whether it was taken for the due date above. */
  readonly isTaken: boolean
}

/** So với ngày hẹn trả trên giấy. */
export interface ReceiptReading {
  /** The date printed. */
  readonly dueOn: IsoDate
  /** Late by it. */
  readonly late: boolean
}

/** Việc phải làm. */
export interface DossierObligations {
  /** What is still owed, or would be if something is to be done. */
  readonly open: readonly DueItem<DossierDueCode>[]
  /** What was done, or can no longer be. */
  readonly done: readonly DoneObligation[]
}

/**
 * Việc phải làm của một hồ sơ. `apology` is owed only if the dossier will be late, `return-notice` only if the file is not
 * eligible; `opinion` is owed by another agency, `supplement` by the applicant.
 */
export type DossierDueCode =
  | 'result'
  | 'apology'
  | 'transfer'
  | 'online-accept'
  | 'return-notice'
  | 'opinion'
  | 'supplement'

/** Việc đã làm: when, by when it was to be done, and whether that was in time. */
export interface DoneObligation {
  /** What was owed. */
  readonly code: DossierDueCode | 'refusal'
  /** When it was done; null where silence took its place. */
  readonly doneOn: string | null
  /** The day that decides; null where it is not known. */
  readonly dueOn: IsoDate | null
  /** Vietnamese time, where hours matter. */
  readonly dueAt?: string
  /** Counted backwards: the day that was safe. */
  readonly advised?: IsoDate
  /** Whether it was done in time; `silence`: no answer, which the law takes for consent. */
  readonly verdict: 'in-time' | 'late' | 'silence' | 'unknown'
  /** Who: an agency asked. */
  readonly agency?: string
  /** The article behind it. */
  readonly source: Source
  /** Weakest provenance used. */
  readonly provenance: Provenance
}

/** Vi phạm: one thing that was not done as the law says, with its article. */
export interface DossierBreach {
  /** What kind. */
  readonly code: DossierBreachCode
  /** Where in the dossier. */
  readonly path: Path
  /** What the sentence needs. */
  readonly data: Issue['data']
  /** Id of the row of the catalogue. */
  readonly rule: string
  /** The article. */
  readonly source: Source
}

/** Mã vi phạm. */
export type DossierBreachCode =
  | 'apology-missing'
  | 'apology-late'
  | 'apology-more-than-once'
  | 'apology-without-reason'
  | 'reappointed-twice'
  | 'reappointed-after-due'
  | 'supplement-more-than-once'
  | 'suspended-more-than-once'
  | 'return-notice-late'
  | 'refusal-late'
  | 'transfer-late'
  | 'online-accept-late'
  | 'opinion-late'
  | 'extension-beyond-rule'
  | 'code-missing'
  | 'not-recorded'
  | 'early-without-notice'

/** Điều cần lưu ý về một hồ sơ. */
export type DossierFindingCode =
  | DossierEventCode
  | 'unknown-procedure'
  | 'late-only-by-system-closing'
  | 'measured-event-missing'
  | 'law-not-read'
  | 'effect-not-read'
  | 'effect-not-said'
  | 'financial-duty-assumed'
  | 'extension-not-counted'
  | 'start-not-recorded'
  | 'start-assumed'
  | 'new-application-needed'
  | 'stopped-by-rule'
  | 'committed-not-in-force'
  | 'receipt-differs'
  | 'state-contradicts-events'

/** Dấu của kết quả. */
export interface DossierStamp {
  /** The library. */
  readonly library: {
    /** Always `danvan`. */
    readonly name: 'danvan'
    /** Version of the package. */
    readonly version: string
  }
  /** The time limits that were applied. */
  readonly rules: {
    /** Id of the catalogue. */
    readonly id: string
    /** Version of the catalogue. */
    readonly version: string
    /** SHA-256 of its canonical form. */
    readonly digest: string
  }
  /** The calendar, see `calendarDigest`. */
  readonly calendarDigest: string
  /** The day or moment asked. */
  readonly asOf: string
}
