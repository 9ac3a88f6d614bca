import type { IsoDate } from '../civil/index.ts'
import type { Issue } from '../issues/index.ts'
import type { InForceStatus, Provenance, Source } from '../law/index.ts'
import type { Stamp } from '../stamp/index.ts'
import type { Duty, DutyAlias, DutyDisplacement, DutyField, DutyRules, DutyTemplate } from './Duty.ts'
import type { NotApplicableReason, ProfileFlagName } from './DutyCondition.ts'

/** Các nghĩa vụ công khai của một cơ quan theo luật của một ngày. */
export interface DutiesOn {
  /** What this is. */
  readonly kind: 'duties-on'
  /** Version of this format. */
  readonly schema: 'danvan/duties-on@1'
  /** Tên cơ quan. */
  readonly agency: string
  /** The day that chooses the law: the day of the trigger. */
  readonly date: IsoDate
  /** Every row of the catalogues and of the agency, applicable or not. */
  readonly duties: readonly DutyOn[]
  /** What does not fit in the rows of the agency. */
  readonly findings: readonly DutyOnFinding[]
  /** The weakest provenance among the rows that apply; left out where none does. */
  readonly provenance?: Provenance
  /** What made the result. */
  readonly stamp: DutiesStamp
}

/** What made a result of this room. */
export interface DutiesStamp {
  /** The library. */
  readonly library: Stamp['library']
  /** The catalogues, by id. */
  readonly catalogues: readonly {
    /** Id. */
    readonly id: string
    /** Version of the data. */
    readonly version: string
    /** Digest of the catalogue. */
    readonly digest: string
  }[]
}

/** Áp dụng, không áp dụng, chưa rõ, không còn hoặc chưa có hiệu lực, chưa rõ hiệu lực. */
export type DutyStatus = 'applies' | 'not-applicable' | 'unknown' | 'not-in-force' | 'unknown-in-force'

/** Luật chuyên ngành, quy chế của cơ quan, luật chung, mặc định của đối tượng. */
export type DutyLevel = 'special' | 'regulation' | 'general' | 'default'

/** One row on one day. */
export interface DutyOn {
  /** Id of the row. */
  readonly id: string
  /** The row. */
  readonly duty: Duty
  /** Level of the row. */
  readonly level: Exclude<DutyLevel, 'default'>
  /** Whether it binds the agency on the day. */
  readonly status: DutyStatus
  /** Why not. */
  readonly reason?: NotApplicableReason
  /** Hiệu lực của dòng trong ngày. */
  readonly force: InForceStatus
  /** The flags that would decide the status. */
  readonly needs: readonly ProfileFlagName[]
  /** The flags that would decide channels and templates; the status does not depend on them. */
  readonly undecided: readonly ProfileFlagName[]
  /** What is asked for, after precedence; empty where the row does not apply. */
  readonly fields: EffectiveFields
  /** Biểu mẫu that this agency uses, or may use; empty where the row does not apply. */
  readonly templates: readonly TemplateOn[]
  /** Special rows that govern fields of the same content. */
  readonly displacedBy: readonly DisplacedBy[]
  /** Rows that are the same duty: one occurrence, never two. */
  readonly sameAs: readonly DutyAlias[]
  /** How the answer came about. */
  readonly why: readonly DutyReason[]
  /** What to know before it is used. */
  readonly warnings: readonly DutyWarning[]
  /** The weakest provenance used; left out where the row does not bind. */
  readonly provenance?: Provenance
}

/** One form on one day. */
export interface TemplateOn extends DutyTemplate {
  /** False where the profile does not say whether it is that of this agency. */
  readonly certain: boolean
}

/** A field after precedence: what it is and which level supplied it. */
export interface EffectiveField<Value> {
  /** What is asked for. */
  readonly value: Value
  /** Which level supplied it. */
  readonly level: DutyLevel
  /** Id of the row or default that supplied it. */
  readonly by: string
  /** Where it is known from. */
  readonly source: Source
}

/** The fields after precedence; one that nobody states is left out. */
export type EffectiveFields = { readonly [Field in DutyField]?: EffectiveField<NonNullable<DutyRules[Field]>> }

/** A special row that governs fields of the same content. */
export interface DisplacedBy extends DutyDisplacement {
  /** False where it is not known whether that row applies. */
  readonly certain: boolean
}

/** One step of the answer, as data. */
export interface DutyReason {
  /** What kind. */
  readonly code: DutyReasonCode
  /** What the sentence about it needs. */
  readonly data: Readonly<Record<string, unknown>>
}

/** The codes of the steps of an answer. */
export type DutyReasonCode =
  | 'in-force'
  | 'ended'
  | 'not-yet'
  | 'requirement-met'
  | 'requirement-failed'
  | 'field-from'
  | 'displaced'
  | 'same-as'

/** One thing to know, as data. */
export interface DutyWarning {
  /** What kind. */
  readonly code: DutyWarningCode
  /** What the sentence about it needs. */
  readonly data: Readonly<Record<string, unknown>>
}

/** The codes of what to know before a row is used. */
export type DutyWarningCode =
  | 'unconfirmed-since'
  | 'not-reviewed-since'
  | 'unverified'
  | 'first-day-not-read'
  | 'end-not-read'
  | 'field-unknown'
  | 'outside-years'
  | 'regulation-open'

/** The codes of what does not fit in the rows of an agency. */
export type DutyOnFindingCode = 'narrows' | 'not-comparable' | 'unknown-duty' | 'duplicate-duty'

/** One finding about the rows of an agency; its path leads into the profile. */
export type DutyOnFinding = Issue<DutyOnFindingCode>
