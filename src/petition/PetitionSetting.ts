import type { WorkingCalendar } from '../calendar/index.ts'
import type { IsoDate } from '../civil/index.ts'
import type { Conventions, TimeLimitCase } from '../deadline/index.ts'
import type { Petition } from './Petition.ts'
import type { PetitionRules } from './PetitionProcess.ts'
import type { PetitionStory } from './petitionStory.ts'

/** All that a step is judged by. */
export interface PetitionSetting {
  readonly petition: Petition
  readonly story: PetitionStory
  readonly rules: PetitionRules
  readonly asOf: IsoDate
  readonly calendar: WorkingCalendar
  readonly conventions: Partial<Conventions> | undefined
  /** What is stated of the case, as the limits ask for it. */
  readonly when: TimeLimitCase
  /** Whether the agency is the one to settle it. */
  readonly isCompetent: boolean
}
