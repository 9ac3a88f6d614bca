import * as z from 'zod'

import { dossierCountsSchema } from '../../dossier/dossierCountsSchema.ts'
import { civilDateSchema, countSchema, wordsSchema } from '../../law/lawSchema.ts'
import { countPath, percent, texts } from '../fieldSchema.ts'
import type { DossierYear } from './DossierYear.ts'

const counted = z.strictObject({ from: civilDateSchema, to: civilDateSchema, wording: wordsSchema.optional() })

/** Lược đồ của hồ sơ thủ tục hành chính trong năm. */
export const dossierYearSchema = z
  .strictObject({
    receivedAt: wordsSchema.optional(),
    counted: counted.optional(),
    counts: dossierCountsSchema,
    printedShares: z
      .array(
        z.strictObject({
          numerator: countPath,
          denominator: countPath,
          percent,
          places: z.int().min(0).max(4),
          counted: counted.optional(),
        }),
      )
      .optional(),
    lateCauses: z
      .array(
        z.strictObject({
          count: countSchema,
          cause: z.enum(['not-closed-in-system', 'own-delay', 'other-agency', 'system-failure', 'other']),
          text: wordsSchema.optional(),
        }),
      )
      .optional(),
    apologies: z.strictObject({ published: z.boolean().optional(), count: countSchema.optional() }).optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'DossierYear',
    title: 'Hồ sơ thủ tục hành chính trong năm',
    description: 'Counts of dossiers, why some were late, apologies.',
  }) as unknown as z.ZodType<DossierYear>
