import * as z from 'zod'

import { civilDateSchema, countSchema, wordsSchema } from '../../law/lawSchema.ts'
import { paperId, paperRef, texts } from '../fieldSchema.ts'
import type { Dialogue, ProcedurePublication } from './Dialogue.ts'

const action = z.enum(['new', 'amended', 'replaced', 'abolished'])

/** Lược đồ của đối thoại. */
export const dialogueSchema = z
  .strictObject({
    plan: paperRef.optional(),
    focus: wordsSchema.optional(),
    sessions: z
      .array(
        z.strictObject({
          on: civilDateSchema.optional(),
          chairedByHead: z.boolean(),
          subject: wordsSchema.optional(),
          paper: paperId.optional(),
        }),
      )
      .optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'Dialogue',
    title: 'Đối thoại',
    description: 'Dialogue of the head with citizens and businesses.',
  }) as unknown as z.ZodType<Dialogue>

/** Lược đồ của công bố thủ tục hành chính. */
export const procedurePublicationSchema = z
  .strictObject({
    paper: paperId,
    field: wordsSchema.optional(),
    count: countSchema,
    action: action.optional(),
    follows: z.strictObject({ paper: paperId, action: action.optional() }).optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'ProcedurePublication',
    title: 'Công bố thủ tục hành chính',
    description: 'A decision that publishes procedures of the department.',
  }) as unknown as z.ZodType<ProcedurePublication>
