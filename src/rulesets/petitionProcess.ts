import type { PetitionProcess } from '../petition/index.ts'
import { complaintComplexity, complaintPauses, complaintSteps } from './petition-process/complaints.ts'
import { denunciationComplexity, denunciationPauses, denunciationSteps } from './petition-process/denunciations.ts'
import { commonSteps, feedbackSteps, informationSteps, reportingSteps } from './petition-process/others.ts'

/**
 * Quy trình giải quyết đơn: which limit of `timeLimits` belongs to which step of a complaint, a denunciation, a
 * recommendation, feedback or a request for information, from which event it runs, what ends it and what stops its clock.
 * It holds no figure: those are the limits' own.
 */
export const petitionProcess: PetitionProcess = {
  schema: 'danvan/petition-process@1',
  id: 'petition-process',
  version: '0.1.0',
  title: { vi: 'Các bước giải quyết đơn', en: 'Steps of a petition' },
  steps: [
    ...commonSteps,
    ...complaintSteps,
    ...denunciationSteps,
    ...reportingSteps,
    ...feedbackSteps,
    ...informationSteps,
  ],
  pauses: [...complaintPauses, ...denunciationPauses],
  complexity: [complaintComplexity, denunciationComplexity],
}
