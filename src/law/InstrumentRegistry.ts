import type { Instrument } from './Instrument.ts'
import type { Text } from './Text.ts'

/** Danh mục văn bản: instruments with their force, their relations and what is not known of them, as JSON data. */
export interface InstrumentRegistry {
  /** Version of this format. */
  readonly schema: 'danvan/instrument-registry@1'
  /** Id of the registry. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Tên danh mục. */
  readonly title: Text
  /** The day on which the registry was last held against the texts read. */
  readonly reviewedOn: string
  /** Văn bản. */
  readonly instruments: readonly Instrument[]
}
