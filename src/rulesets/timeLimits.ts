import type { TimeLimitCatalogue } from '../deadline/index.ts'
import { appraisalProcedures, appraisalRules } from './time-limits/appraisal.ts'
import { certificateProcedures, certificateRules } from './time-limits/certificates.ts'
import { complaintProcedures, complaintRules } from './time-limits/complaints.ts'
import { denunciationProcedures, denunciationRules } from './time-limits/denunciations.ts'
import { feedbackProcedures, feedbackRules } from './time-limits/feedback.ts'
import {
  democracyProcedures,
  democracyRules,
  informationProcedures,
  informationRules,
} from './time-limits/information.ts'
import { oneStopProcedures, oneStopRules } from './time-limits/oneStop.ts'
import { permitProcedures, permitRules } from './time-limits/permits.ts'
import { realEstateProcedures, realEstateRules } from './time-limits/realEstate.ts'
import { receptionProcedures, receptionRules } from './time-limits/reception.ts'

/**
 * Danh mục thời hạn: limits of complaints, denunciations, reception, feedback and information, of the one-stop shop and of
 * the procedures of a department of construction, by the text and the days for which each was read. What governs and was
 * not read stands as a row of its own, so that no older limit answers in its place.
 */
export const timeLimits: TimeLimitCatalogue = {
  schema: 'danvan/time-limits@1',
  id: 'time-limits',
  version: '0.1.0',
  title: {
    vi: 'Thời hạn khiếu nại, tố cáo, tiếp công dân, cung cấp thông tin, một cửa và thủ tục của sở xây dựng',
    en: 'Time limits of petitions, information, the one-stop shop and a department of construction',
  },
  reviewedOn: '2026-11-23',
  procedures: [
    ...complaintProcedures,
    ...denunciationProcedures,
    ...receptionProcedures,
    ...feedbackProcedures,
    ...informationProcedures,
    ...democracyProcedures,
    ...oneStopProcedures,
    ...permitProcedures,
    ...appraisalProcedures,
    ...certificateProcedures,
    ...realEstateProcedures,
  ],
  rules: [
    ...complaintRules,
    ...denunciationRules,
    ...receptionRules,
    ...feedbackRules,
    ...informationRules,
    ...democracyRules,
    ...oneStopRules,
    ...permitRules,
    ...appraisalRules,
    ...certificateRules,
    ...realEstateRules,
  ],
}
