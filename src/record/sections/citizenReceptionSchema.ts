import * as z from 'zod'

import { countSchema, wordsSchema } from '../../law/lawSchema.ts'
import { receptionSessionsSchema } from '../../petition/receptionRecordSchema.ts'
import { paperRef, texts } from '../fieldSchema.ts'
import type { CitizenReception } from './CitizenReception.ts'
import { disclosureChannelSchema } from './disclosureListSchema.ts'

/** Lược đồ của tiếp công dân. */
export const citizenReceptionSchema = z
  .strictObject({
    rules: paperRef.optional(),
    houseRules: paperRef.optional(),
    rulesPosted: z.boolean().optional(),
    rulesPostedAt: wordsSchema.optional(),
    address: wordsSchema.optional(),
    schedule: z
      .strictObject({
        frequency: z.enum(['every-month', 'some-months', 'none']),
        notices: countSchema.optional(),
        paper: paperRef.optional(),
        channels: z.array(disclosureChannelSchema).optional(),
      })
      .optional(),
    sessions: receptionSessionsSchema.optional(),
    visitors: countSchema.optional(),
    handled: countSchema.optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'CitizenReception',
    title: 'Tiếp công dân',
    description: 'Rules, schedule and visitors of citizen reception.',
  }) as unknown as z.ZodType<CitizenReception>
