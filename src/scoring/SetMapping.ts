import type { FactKey } from './Rule.ts'

/** Bảng đối chiếu hai bộ tiêu chí: what of an assessment made for one decision may stand under another. Plain JSON. */
export interface SetMapping {
  /** Version of this format. */
  readonly schema: 'danvan/set-mapping@1'
  /** Id of the set that the assessments were made for. */
  readonly from: string
  /** Id of the set that they are carried over to. */
  readonly to: string
  /** Facts that have another key in the new set; null = the new set has no such fact. Any other fact keeps its key. */
  readonly facts?: Readonly<Record<FactKey, FactKey | null>>
  /**
   * Criteria whose claimed points may be carried over. An id that stands in both sets says nothing: only what is
   * written here is carried.
   */
  readonly criteria?: Readonly<Record<string, string>>
  /** Stages; a stage that is not written here must have the same id in the new set. */
  readonly stages?: Readonly<Record<string, string>>
}
