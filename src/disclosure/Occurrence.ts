import type { IsoDate } from '../civil/index.ts'
import type { DueDate, DueItemUndated } from '../deadline/index.ts'
import type { Provenance, Source, Text } from '../law/index.ts'
import type { EventDocument } from './DisclosureEvent.ts'
import type { DutyAudience, DutyKind, DutyRole } from './Duty.ts'
import type { DutyLevel, DutyWarning, EffectiveFields } from './DutyAnswer.ts'
import type { ProfileFlagName } from './DutyCondition.ts'
import type { DutyContent, DutyValidity } from './DutyProof.ts'
import type { DutyEvent, DutyPeriod } from './DutyTrigger.ts'

/** Lần phải công khai: one duty, once, with its due date. */
export interface Occurrence {
  /** Stable: the duty and what gave rise to it, `N04-7.4/qd-74`, `NS-3/2023-Q3`. */
  readonly id: string
  /** Id of the row. */
  readonly duty: string
  /** Nhãn. */
  readonly label: Text
  /** Rows that are the same duty and are done with it. */
  readonly covers: readonly string[]
  /** One part of a duty whose parts have times of their own. */
  readonly part?: DutyContent
  /** What gave rise to it. */
  readonly trigger: OccurrenceTrigger
  /** The day that chose the law. */
  readonly lawOn: IsoDate
  /** Whether it is owed; `unknown` where the profile does not say, or whether the row is in force was not read. */
  readonly status: 'owed' | 'unknown'
  /** The flags of the profile that would decide it. */
  readonly needs: readonly ProfileFlagName[]
  /** Hạn: the last day that is good; null where there is none. */
  readonly dueOn: IsoDate | null
  /** Counted backwards: the day that is safe. */
  readonly advised?: IsoDate
  /** Why there is no day. */
  readonly undated?: DueItemUndated
  /** Trường hợp đặc biệt: the day of an ordinary case beside it. */
  readonly specialCase?: {
    /** Why it is special, as claimed. */
    readonly reason: string
    /** The day of an ordinary case. */
    readonly ordinaryDueOn: IsoDate | null
  }
  /** Posted on the due date, the first day on which it may be taken down; left out where no number of days is asked for. */
  readonly keepUntil?: IsoDate
  /** How the day was counted; only on request. */
  readonly dueDate?: DueDate
  /** What is asked for. */
  readonly rule: OccurrenceRule
  /** The weakest provenance used. */
  readonly provenance: Provenance
}

/** What gave rise to an occurrence. */
export type OccurrenceTrigger =
  | {
      /** An event. */
      readonly kind: 'event'
      /** Id of the event. */
      readonly id: string
      /** What happened. */
      readonly event: DutyEvent
      /** The day from which is counted; null where it is not known. */
      readonly date: IsoDate | null
      /** Its paper. */
      readonly document?: EventDocument
    }
  | {
      /** The end of a period. */
      readonly kind: 'period'
      /** `2023-05`, `2023-Q3`, `2023-H1`, `2023`. */
      readonly id: string
      /** Which. */
      readonly period: DutyPeriod
      /** First day. */
      readonly from: IsoDate
      /** Last day. */
      readonly to: IsoDate
    }
  | {
      /** Thường xuyên. */
      readonly kind: 'continuous'
      /** Always the same. */
      readonly id: 'continuous'
      /** First day of the period asked about on which it is owed. */
      readonly from: IsoDate
      /** Last day of the period asked about. */
      readonly to: IsoDate
    }

/** What an occurrence asks for, after precedence. */
export interface OccurrenceRule {
  /** Kind of duty. */
  readonly kind: DutyKind
  /** Level of the row. */
  readonly level: DutyLevel
  /** For whom. */
  readonly audience: readonly DutyAudience[]
  /** Who. */
  readonly responsible: readonly DutyRole[]
  /** Time, forms, minimum, evidence and exceptions, each with the level that supplied it. */
  readonly fields: EffectiveFields
  /** Flags on which channels and templates still depend. */
  readonly undecided: readonly ProfileFlagName[]
  /** Parts of the content. */
  readonly content: readonly DutyContent[]
  /** Kinds of paper, of which each disclosure is one. */
  readonly oneContent?: true
  /** Biểu mẫu. */
  readonly forms: readonly string[]
  /** Biểu mẫu that may be asked for; the profile does not say. */
  readonly openForms: readonly string[]
  /** Bí mật must be taken out before. */
  readonly redaction?: true
  /** Điều kiện hợp lệ. */
  readonly validity: readonly DutyValidity[]
  /** Căn cứ. */
  readonly source: Source
  /** What to know before it is used. */
  readonly warnings: readonly DutyWarning[]
}
