import * as z from 'zod'

import { departmentSchema } from '../department/departmentSchema.ts'
import { civilDateSchema, wordsSchema } from '../law/lawSchema.ts'
import { factSchema } from '../scoring/assessmentSchema.ts'
import type { AnnualRecord } from './AnnualRecord.ts'
import { paperId, recordPath, texts } from './fieldSchema.ts'
import { paperSchema } from './paperSchema.ts'
import { administrativeReformSchema } from './sections/administrativeReformSchema.ts'
import { citizenReceptionSchema } from './sections/citizenReceptionSchema.ts'
import { dialogueSchema, procedurePublicationSchema } from './sections/dialogueSchema.ts'
import { directionSchema, programmeSchema } from './sections/directionSchema.ts'
import { disclosureListSchema } from './sections/disclosureListSchema.ts'
import { dossierYearSchema } from './sections/dossierYearSchema.ts'
import { evaluationSchema } from './sections/evaluationSchema.ts'
import { fatherlandFrontSchema } from './sections/fatherlandFrontSchema.ts'
import { inspectionYearSchema } from './sections/inspectionYearSchema.ts'
import { integritySchema } from './sections/integritySchema.ts'
import { mobilizationTrainingSchema } from './sections/mobilizationTrainingSchema.ts'
import { petitionYearSchema } from './sections/petitionYearSchema.ts'
import { repliesSchema } from './sections/repliesSchema.ts'
import { reportFrameSchema } from './sections/reportFrameSchema.ts'
import { selfAssessmentSchema } from './sections/selfAssessmentSchema.ts'
import { skilfulMobilizationSchema } from './sections/skilfulMobilizationSchema.ts'
import { workplaceDemocracySchema } from './sections/workplaceDemocracySchema.ts'

/** Lược đồ của hồ sơ năm: the shape of an {@link AnnualRecord}. `parseAnnualRecord` checks the rest. */
export const annualRecordSchema = z
  .strictObject({
    schema: z.literal('danvan/annual-record@1'),
    illustrative: z.boolean().optional(),
    period: z.strictObject({ from: civilDateSchema, to: civilDateSchema, cutOff: civilDateSchema.optional() }),
    department: departmentSchema,
    report: reportFrameSchema.optional(),
    papers: z.record(paperId, paperSchema),
    direction: directionSchema.optional(),
    programme: programmeSchema.optional(),
    disclosures: disclosureListSchema.optional(),
    dossiers: dossierYearSchema.optional(),
    reception: citizenReceptionSchema.optional(),
    petitions: petitionYearSchema.optional(),
    dialogue: dialogueSchema.optional(),
    procedures: z.array(procedurePublicationSchema).optional(),
    replies: repliesSchema.optional(),
    administrativeReform: administrativeReformSchema.optional(),
    democracy: workplaceDemocracySchema.optional(),
    inspection: inspectionYearSchema.optional(),
    selfAssessment: selfAssessmentSchema.optional(),
    skilfulMobilization: skilfulMobilizationSchema.optional(),
    fatherlandFront: fatherlandFrontSchema.optional(),
    training: mobilizationTrainingSchema.optional(),
    integrity: integritySchema.optional(),
    evaluation: evaluationSchema.optional(),
    tasks: texts.optional(),
    facts: z.record(z.string().min(1).max(100), factSchema).optional(),
    remarks: z
      .record(
        recordPath,
        z.strictObject({
          place: wordsSchema.optional(),
          basis: z.enum(['count', 'assertion']).optional(),
          note: wordsSchema.optional(),
        }),
      )
      .optional(),
  })
  .meta({
    title: 'Hồ sơ năm',
    description: 'What a department did in a year; what is absent is not known: neither zero nor no.',
  }) as unknown as z.ZodType<AnnualRecord>
