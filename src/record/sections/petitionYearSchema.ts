import * as z from 'zod'

import { countSchema } from '../../law/lawSchema.ts'
import { percent, texts } from '../fieldSchema.ts'
import type { PetitionYear } from './PetitionYear.ts'

/** Lược đồ của đơn thư trong năm. */
export const petitionYearSchema = z
  .strictObject({
    byKind: z
      .array(
        z.strictObject({
          kind: z.enum(['complaint', 'denunciation', 'recommendation', 'feedback']),
          received: countSchema,
          resolved: countSchema,
        }),
      )
      .optional(),
    received: countSchema.optional(),
    resolved: countSchema.optional(),
    resolvedShare: percent.optional(),
    backlog: countSchema.optional(),
    massCases: countSchema.optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'PetitionYear',
    title: 'Đơn thư trong năm',
    description: 'Complaints, denunciations, recommendations and feedback within competence.',
  }) as unknown as z.ZodType<PetitionYear>
