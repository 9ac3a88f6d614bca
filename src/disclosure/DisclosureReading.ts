import type { Text } from '../law/index.ts'
import type { Channel } from './Channel.ts'
import type { DutySubject } from './DutySubject.ts'
import type { DutyEvent } from './DutyTrigger.ts'
import type { DeclaredPart } from './reviewDeclaredDuties.ts'

/**
 * Cách đọc báo cáo: which duties the phrases, papers and facts of a department's year are about, as data. What none of it
 * names is listed as not mapped, never guessed.
 */
export interface DisclosureReading {
  /** Version of this format. */
  readonly schema: 'danvan/disclosure-reading@1'
  /** Id. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Phrases of the lists of what was disclosed; the first that a label contains decides. */
  readonly phrases: readonly ReadingPhrase[]
  /** Other places of the record that say that something was disclosed or held. */
  readonly places: readonly ReadingPlace[]
  /** Papers of the record, by the place that names them. */
  readonly papers: readonly ReadingPaper[]
  /** Figures of which 0 says that nothing gave rise to a duty. */
  readonly none: readonly ReadingNone[]
  /** Facts of the score that speak of the same. */
  readonly facts: readonly ReadingFact[]
}

/** One phrase. */
export interface ReadingPhrase {
  /** In lower case, as a label may contain it. */
  readonly contains: string
  /** In which list it stands. */
  readonly list: 'public' | 'internal'
  /** The duties. */
  readonly duties: readonly string[]
  /** Of these, those of which it names only a part. */
  readonly partly?: readonly DeclaredPart[]
}

/** Số liệu bằng 0. */
export interface ReadingNone {
  /** The path of the figure. */
  readonly path: string
  /** The duties. */
  readonly duties: readonly string[]
}

/** One place of the record. */
export interface ReadingPlace {
  /** Its path. */
  readonly path: string
  /** The values that say so; any but `false` and none if left out. */
  readonly values?: readonly (string | boolean)[]
  /** The path of the forms, where they are told. */
  readonly channelsAt?: string
  /** The form that the place itself tells. */
  readonly channels?: readonly Channel[]
  /** The duties. */
  readonly duties: readonly string[]
}

/** One paper, or each of a list. */
export interface ReadingPaper {
  /** The path of its id; `*` stands for each entry of a list. */
  readonly path: string
  /** What its issue is: issued by the department, received from above, an announcement of procedures. */
  readonly event: Extract<DutyEvent, 'issued' | 'received' | 'procedures-announced'>
  /** What it is about. */
  readonly subject: DutySubject
}

/** One fact of the score. */
export interface ReadingFact {
  /** Key of the fact. */
  readonly fact: string
  /** What it says. */
  readonly label: Text
  /** The values that say that it was done; any but `false` and an empty list if left out. */
  readonly values?: readonly (string | boolean)[]
  /** The duties it speaks of. */
  readonly duties: readonly string[]
}
