import * as z from 'zod'

import { civilDateSchema, countSchema, wordsSchema } from '../../law/lawSchema.ts'
import { deed, paperId, paperRef, stated, texts, year } from '../fieldSchema.ts'
import type { WorkplaceDemocracy } from './WorkplaceDemocracy.ts'

/** Lược đồ của dân chủ ở cơ quan. */
export const workplaceDemocracySchema = z
  .strictObject({
    staffConference: z
      .strictObject({
        year,
        held: z.boolean(),
        on: civilDateSchema.optional(),
        inTime: z.boolean().optional(),
        inForm: z.boolean().optional(),
        under: paperId.optional(),
        paper: paperId.optional(),
      })
      .optional(),
    workingRules: paperRef.optional(),
    spendingRules: z.strictObject({ paper: paperId, issued: stated(z.boolean()) }).optional(),
    meetings: z.array(z.enum(['month', 'quarter', 'half-year', 'year'])).optional(),
    classification: deed.optional(),
    benefits: texts.optional(),
    personnel: z
      .array(
        z.strictObject({
          paper: paperId,
          action: z.enum(['planning', 'appointment', 'rotation', 'transfer']),
          positions: wordsSchema.optional(),
          terms: texts.optional(),
        }),
      )
      .optional(),
    trainingPlan: paperRef.optional(),
    consultations: z.strictObject({ required: countSchema, done: countSchema }).optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'WorkplaceDemocracy',
    title: 'Dân chủ ở cơ quan',
    description: 'Staff conference, internal rules, meetings, personnel, consultation.',
  }) as unknown as z.ZodType<WorkplaceDemocracy>
