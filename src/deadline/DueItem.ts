import type { IsoDate } from '../civil/index.ts'
import type { Provenance, Source, Text } from '../law/index.ts'

/**
 * Việc đến hạn: one thing that someone owes by a day, from whatever room it comes. A thing done is none; a thing whose day
 * is not known is one, and says why.
 */
export interface DueItem<Code extends string = string> {
  /** Stable and unique: the id of the subject and the step. */
  readonly id: string
  /** What is owed; a locale has the words for it. */
  readonly code: Code
  /** On what it is owed. */
  readonly subject: {
    /** What it is. */
    readonly kind: 'dossier' | 'petition' | 'reception' | 'disclosure'
    /** Its id: a dossier code, the number of a petition. */
    readonly id: string
    /** Its name in the data: the procedure, the duty. */
    readonly label?: Text
  }
  /** The day that decides; null where it is not known. */
  readonly dueOn: IsoDate | null
  /** Vietnamese time `YYYY-MM-DDTHH:MM`, where hours matter. */
  readonly dueAt?: string
  /** Counted backwards: the day that is safe, never later than the one that decides. */
  readonly advised?: IsoDate
  /** Why there is no day. */
  readonly undated?: DueItemUndated
  /** Nobody says whether it was done: past its day it is not overdue but to be confirmed. */
  readonly doneNotKnown?: true
  /** Who owes it: a person or a role, in the words of the data. */
  readonly responsible?: Text
  /** The article behind it. */
  readonly source: Source
  /** The weakest provenance used for the day. */
  readonly provenance: Provenance
}

/**
 * Why something owed has no day: the clock stands, no calendar, a text not read, a case not stated, no day in the text, a
 * procedure that the catalogue does not have.
 */
export type DueItemUndated =
  | 'paused'
  | 'unknown-calendar'
  | 'text-not-read'
  | 'case-not-stated'
  | 'no-day-in-text'
  | 'unknown-procedure'
