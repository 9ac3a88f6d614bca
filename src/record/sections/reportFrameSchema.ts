import * as z from 'zod'

import { civilDateSchema, wordsSchema } from '../../law/lawSchema.ts'
import { paperId, recordPath, texts, year } from '../fieldSchema.ts'
import type { ReportFrame } from './ReportFrame.ts'

/** Lược đồ của khung báo cáo. */
export const reportFrameSchema = z
  .strictObject({
    title: wordsSchema,
    symbol: wordsSchema.optional(),
    place: wordsSchema.optional(),
    issuedOn: civilDateSchema.optional(),
    request: z.strictObject({ paper: paperId, about: wordsSchema.optional(), year: year.optional() }).optional(),
    closing: wordsSchema.optional(),
    dueOn: civilDateSchema.optional(),
    sentOn: civilDateSchema.optional(),
    signer: z.strictObject({ title: wordsSchema, name: wordsSchema }).optional(),
    recipients: texts.optional(),
    headings: z
      .array(
        z.strictObject({
          place: wordsSchema,
          number: wordsSchema,
          title: wordsSchema,
          promises: z.array(recordPath).optional(),
        }),
      )
      .optional(),
  })
  .meta({
    id: 'ReportFrame',
    title: 'Khung báo cáo',
    description: 'Who asked for the report, what its headings promise, who signs.',
  }) as unknown as z.ZodType<ReportFrame>
