import * as z from 'zod'

import { wordsSchema } from '../../law/lawSchema.ts'
import { recordPath } from '../fieldSchema.ts'
import type { Evaluation } from './Evaluation.ts'

/** Lược đồ của mức nhận định. */
export const outcomeSchema = z.enum(['good', 'fair', 'poor'])

const judgements = z.array(
  z.strictObject({ text: wordsSchema, about: recordPath.optional(), outcome: outcomeSchema.optional() }),
)

/** Lược đồ của đánh giá chung. */
export const evaluationSchema = z
  .strictObject({
    strengths: judgements.optional(),
    limitations: judgements.optional(),
    causes: judgements.optional(),
  })
  .meta({
    id: 'Evaluation',
    title: 'Đánh giá chung',
    description: 'Strengths, limitations and causes, each with what it judges.',
  }) as unknown as z.ZodType<Evaluation>
