import * as z from 'zod'

import { textSchema } from '../law/lawSchema.ts'
import type { FactCatalogue } from './FactCatalogue.ts'
import { id } from './scoringSchema.ts'

/** Lược đồ của danh mục dữ kiện. */
export const factCatalogueSchema: z.ZodType<FactCatalogue> = z.strictObject({
  schema: z.literal('danvan/fact-catalogue@1'),
  id,
  version: id,
  title: textSchema,
  facts: z.array(
    z.strictObject({
      id,
      label: textSchema,
      kind: z.enum(['boolean', 'whole', 'percent', 'points', 'days', 'date', 'level', 'list']),
      unit: textSchema.optional(),
      levels: z
        .array(z.strictObject({ id, label: textSchema }))
        .min(1)
        .optional(),
      provedBy: z.array(z.enum(['document', 'count', 'publication', 'record', 'decision', 'judgement'])),
    }),
  ),
}) as unknown as z.ZodType<FactCatalogue>
