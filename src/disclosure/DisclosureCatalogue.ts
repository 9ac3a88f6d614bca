import type { InForce, Source, SourcedDay, Text } from '../law/index.ts'
import type { Duty, DutyAudience, DutyRules } from './Duty.ts'

/** Danh mục nội dung phải công khai: duties as JSON data, each with the texts and the days it rests on. */
export interface DisclosureCatalogue {
  /** Version of this format. */
  readonly schema: 'danvan/disclosure-catalogue@1'
  /** Id of the catalogue. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Tên danh mục. */
  readonly title: Text
  /** The day on which it was last held against the texts read. */
  readonly reviewedOn: string
  /** Luật chung, or special law, which prevails over it. */
  readonly level: 'general' | 'special'
  /** Mặc định theo đối tượng: what governs a field of which a row is silent. */
  readonly defaults?: readonly DutyDefault[]
  /** Giả định: on which of its provisions something rests that no text read settles. */
  readonly assumptions?: readonly AssumptionBasis[]
  /** The rows. */
  readonly duties: readonly Duty[]
}

/** Căn cứ của một giả định. */
export interface AssumptionBasis {
  /** What is open. */
  readonly code: (typeof assumptionsOfTexts)[number]
  /** On what it rests. */
  readonly source: Source
}

/** What is open in particular texts, and taken only where a catalogue says on which provision it rests. */
export const assumptionsOfTexts = ['one-posting', 'late-receipt', 'precedence'] as const

/** Mặc định của một đối tượng, from one day to another. */
export interface DutyDefault extends DutyRules {
  /** Id. */
  readonly id: string
  /** For whom. */
  readonly audience: DutyAudience
  /** Căn cứ. */
  readonly source: Source
  /** Hiệu lực. */
  readonly inForce: InForce
  /** From this day on it is not sure that it still reads so. */
  readonly unconfirmedFrom?: SourcedDay
}
