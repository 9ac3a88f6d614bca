import * as z from 'zod'

import { countSchema, wordsSchema } from '../../law/lawSchema.ts'
import { paperId, paperRef, percent, recordPath, texts } from '../fieldSchema.ts'
import { outcomeSchema } from './evaluationSchema.ts'
import type { SkilfulMobilization } from './SkilfulMobilization.ts'

/** Lược đồ của phong trào “Dân vận khéo”. */
export const skilfulMobilizationSchema = z
  .strictObject({
    plan: paperRef.optional(),
    registered: countSchema.optional(),
    implemented: countSchema.optional(),
    recognised: countSchema.optional(),
    registeredWith: wordsSchema.optional(),
    outcome: outcomeSchema.optional(),
    models: z
      .array(
        z.strictObject({
          title: wordsSchema,
          effects: texts.optional(),
          restsOn: z.array(recordPath).optional(),
          target: z
            .strictObject({
              percent,
              bound: z.enum(['at-least', 'at-most']),
              of: wordsSchema,
              paper: paperId.optional(),
            })
            .optional(),
        }),
      )
      .optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'SkilfulMobilization',
    title: 'Phong trào “Dân vận khéo”',
    description: 'The emulation movement: plan, models, effects.',
  }) as unknown as z.ZodType<SkilfulMobilization>
