import type { PetitionRules } from '../petition/index.ts'
import { petitionProcess } from './petitionProcess.ts'
import { timeLimits } from './timeLimits.ts'

/** Căn cứ để đánh giá đơn: `timeLimits` and `petitionProcess` together, as `assessPetition` takes them. */
export const petitionRules: PetitionRules = { limits: timeLimits, process: petitionProcess }
