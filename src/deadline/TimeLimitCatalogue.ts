import type { Text } from '../law/index.ts'
import type { TimeLimitRule } from './TimeLimitRule.ts'

/** Danh mục thời hạn: time limits by procedure and day, each with its source, as JSON data. */
export interface TimeLimitCatalogue {
  /** Version of this format. */
  readonly schema: 'danvan/time-limits@1'
  /** Id of the catalogue. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Tên danh mục. */
  readonly title: Text
  /** The day on which it was last held against the texts read. */
  readonly reviewedOn: string
  /** Thủ tục và nghĩa vụ có thời hạn. */
  readonly procedures: readonly TimeLimitProcedure[]
  /** The rows, in the order of the procedures. */
  readonly rules: readonly TimeLimitRule[]
}

/** Thủ tục, nghĩa vụ: what a limit is for. Its limits change; its id does not. */
export interface TimeLimitProcedure {
  /** Id. */
  readonly id: string
  /** Tên. */
  readonly label: Text
  /** Lĩnh vực. */
  readonly field: TimeLimitField
}

/** Lĩnh vực. */
export type TimeLimitField =
  | 'complaint'
  | 'denunciation'
  | 'reception'
  | 'petition'
  | 'feedback'
  | 'information'
  | 'democracy'
  | 'one-stop'
  | 'papers'
  | 'construction'
  | 'certificates'
  | 'real-estate'
  | 'planning'
