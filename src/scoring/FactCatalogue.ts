import type { Text } from '../law/index.ts'
import type { EvidenceKind } from './CriteriaSet.ts'
import type { FactKey } from './Rule.ts'

/** Danh mục dữ kiện: what can be known of a unit's year, apart from any decision that scores it. */
export interface FactCatalogue {
  /** Version of this format. */
  readonly schema: 'danvan/fact-catalogue@1'
  /** Id. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Title. */
  readonly title: Text
  /** The facts. */
  readonly facts: readonly FactDefinition[]
}

/** Một dữ kiện: what it is, in what unit, and what proves it. */
export interface FactDefinition {
  /** Id, used as key of the facts of an assessment. */
  readonly id: FactKey
  /** Label. */
  readonly label: Text
  /** Kind of value. */
  readonly kind: FactKind
  /** Đơn vị tính of a number. */
  readonly unit?: Text
  /** The values a `level` may take. */
  readonly levels?: readonly {
    /** Id. */
    readonly id: string
    /** Label. */
    readonly label: Text
  }[]
  /** Minh chứng: what proves it. */
  readonly provedBy: readonly EvidenceKind[]
}

/** Kind of value: yes or no, whole number, percent, points, days, date (or `'never'`), level, list of names. */
export type FactKind = 'boolean' | 'whole' | 'percent' | 'points' | 'days' | 'date' | 'level' | 'list'
