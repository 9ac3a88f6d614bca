import type { MigrationLoss, SetChange, SetPart, Verification } from '../scoring/index.ts'

/** Từ ngữ của việc đổi quyết định và của việc kiểm lại kết quả. */
export interface SetWords {
  /** Heading: two sets compared. */
  readonly comparison: string
  /** The set before, the set after. */
  readonly set: (side: 'before' | 'after', title: string, id: string, version: string) => string
  /** Nothing differs. */
  readonly same: string
  /** Columns: part, name, what became of it, figures. */
  readonly columns: readonly [string, string, string, string]
  /** Kind of part. */
  readonly part: Readonly<Record<SetPart, string>>
  /** What became of it. */
  readonly change: Readonly<Record<SetChange['change'], string>>
  /** Names of figures, and the codes that stand in them; what is not here stands as it is. */
  readonly codes: Readonly<Record<string, string>>
  /** Facts that are asked for newly. */
  readonly factsAdded: (facts: string) => string
  /** Facts that are asked for no more. */
  readonly factsRemoved: (facts: string) => string
  /** Heading: an assessment carried over. */
  readonly migration: (from: string, to: string) => string
  /** Heading: what was lost. */
  readonly lost: string
  /** What kind of thing was lost. */
  readonly what: Readonly<Record<MigrationLoss['what'], string>>
  /** Why. */
  readonly why: Readonly<Record<MigrationLoss['reason'], string>>
  /** Heading: what is open. */
  readonly open: string
  /** Heading: a result verified. */
  readonly verification: string
  /** What came out. */
  readonly status: Readonly<Record<Verification['status'], string>>
  /** The versions of the library. */
  readonly library: (stored: string, now: string) => string
  /** Whether the set is the one that was applied. */
  readonly sameSet: (same: boolean) => string
  /** Heading: where it differs. */
  readonly differences: string
  /** One place. */
  readonly difference: (path: string, stored: string, computed: string) => string
  /** So many more. */
  readonly more: (count: number) => string
}
