import * as z from 'zod'

import { civilDateSchema, countSchema, wordsSchema } from '../../law/lawSchema.ts'
import { paperId, paperRef, texts, year } from '../fieldSchema.ts'
import type { AdministrativeReform } from './AdministrativeReform.ts'

const index = z.strictObject({
  year,
  value: z.number().min(0).max(1000).optional(),
  rank: countSchema.optional(),
  rankPrevious: countSchema.optional(),
})

/** Lược đồ của cải cách hành chính. */
export const administrativeReformSchema = z
  .strictObject({
    plan: paperRef.optional(),
    reviewConference: z
      .union([
        z.strictObject({
          title: wordsSchema,
          on: civilDateSchema.optional(),
          chairedByHead: z.boolean().optional(),
          participants: texts.optional(),
          conclusion: paperId.optional(),
        }),
        z.literal(false),
      ])
      .optional(),
    indices: z.strictObject({ par: index.optional(), papi: index.optional(), pci: index.optional() }).optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'AdministrativeReform',
    title: 'Cải cách hành chính',
    description: 'Plan, review conference and indices of administrative reform.',
  }) as unknown as z.ZodType<AdministrativeReform>
