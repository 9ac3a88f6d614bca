import type { DueItem, DueItemUndated } from '../deadline/index.ts'
import type { DisclosureDueCode } from '../disclosure/index.ts'
import type { DossierDueCode } from '../dossier/index.ts'
import type { PetitionDueCode, ReceptionDueCode } from '../petition/index.ts'

/** Từ ngữ của việc sắp đến hạn. Days and papers come in as they are to be printed. */
export interface DueWords {
  /** Heading. */
  readonly title: string
  /** The days looked at. */
  readonly span: (asOf: string, until: string) => string
  /** Heading: overdue. */
  readonly overdue: string
  /** Heading: past its day, and nobody says whether it was done. */
  readonly unconfirmed: string
  /** Heading: due. */
  readonly due: string
  /** Heading: without a day. */
  readonly undated: string
  /** Nothing is overdue and nothing falls due. */
  readonly nothing: string
  /** How many fall due later. */
  readonly later: (items: number) => string
  /** Columns: by when, what, on what, who, on which article. */
  readonly columns: readonly [string, string, string, string, string]
  /** The safe day of something counted backwards, and the day that decides. */
  readonly advised: (advised: string, dueOn: string) => string
  /** Why there is no day. */
  readonly why: Readonly<Record<DueItemUndated, string>>
  /** What it is owed on. */
  readonly subject: (subject: DueItem['subject'], label: string | undefined) => string
  /** What is owed, by the kind of its subject and its code. */
  readonly codes: {
    /** Hồ sơ. */
    readonly dossier: Readonly<Record<DossierDueCode, string>>
    /** Đơn. */
    readonly petition: Readonly<Record<PetitionDueCode, string>>
    /** Tiếp công dân. */
    readonly reception: Readonly<Record<ReceptionDueCode, string>>
    /** Công khai. */
    readonly disclosure: Readonly<Record<DisclosureDueCode, string>>
  }
}
