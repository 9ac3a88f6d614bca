import type { Source } from '../law/index.ts'

/** Lý do tạm dừng: why time is not counted. */
export type PauseReason =
  | 'supplement'
  | 'content-errors'
  | 'financial-duty'
  | 'suspension'
  | 'expert-assessment'
  | 'force-majeure'
  | 'objective-obstacle'
  | 'distant-mission-or-study'
  | 'other'

/** Every reason. */
export const pauseReasons: readonly PauseReason[] = [
  'supplement',
  'content-errors',
  'financial-duty',
  'suspension',
  'expert-assessment',
  'force-majeure',
  'objective-obstacle',
  'distant-mission-or-study',
  'other',
]

/** Thời gian không tính: days that do not count, the first and the last among them. */
export interface Pause {
  /** First day not counted. */
  readonly from: string
  /** Last day not counted; left out while the pause lasts. */
  readonly to?: string
  /** Why; more than one where pauses were merged. */
  readonly reasons?: readonly PauseReason[]
  /** By which rule; more than one where pauses were merged. */
  readonly sources?: readonly Source[]
}
