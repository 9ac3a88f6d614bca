import * as z from 'zod'

import { civilDateSchema, wordsSchema } from '../../law/lawSchema.ts'
import { paperId, stated, texts, year } from '../fieldSchema.ts'
import type { SelfAssessment } from './SelfAssessment.ts'

/** Lược đồ của tự đánh giá, chấm điểm. */
export const selfAssessmentSchema = z
  .strictObject({
    under: paperId.optional(),
    requestedBy: paperId.optional(),
    dueOn: civilDateSchema.optional(),
    status: stated(z.enum(['complete-on-time', 'late-or-partial', 'none'])).optional(),
    parts: z.array(z.enum(['report', 'table', 'evidence'])).optional(),
    points: z.number().min(0).max(1000).optional(),
    grade: wordsSchema.optional(),
    earlier: z
      .strictObject({ grade: wordsSchema, years: z.array(year).optional(), recognisedBy: texts.optional() })
      .optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'SelfAssessment',
    title: 'Tự đánh giá, chấm điểm',
    description: 'Whether the unit assessed itself, with what parts and result.',
  }) as unknown as z.ZodType<SelfAssessment>
