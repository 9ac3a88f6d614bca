import * as z from 'zod'

import { type InstrumentKind, instrumentKinds } from '../law/index.ts'
import { civilDateSchema, wordsSchema } from '../law/lawSchema.ts'
import { texts } from './fieldSchema.ts'
import type { Paper } from './Paper.ts'

const kinds = Object.keys(instrumentKinds) as [InstrumentKind, ...InstrumentKind[]]

/** Lược đồ của văn bản trong năm. */
export const paperSchema = z
  .strictObject({
    title: wordsSchema,
    kind: z.enum(kinds).optional(),
    symbol: z.string().min(1).max(100).optional(),
    issuedOn: civilDateSchema.optional(),
    receivedOn: civilDateSchema.optional(),
    issuer: wordsSchema.optional(),
    role: z.enum(['issued', 'applied']),
    places: texts.optional(),
  })
  .meta({
    id: 'Paper',
    title: 'Văn bản của năm',
    description: 'A paper issued or applied; without number and date it proves nothing.',
  }) as unknown as z.ZodType<Paper>
