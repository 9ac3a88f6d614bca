import * as z from 'zod'

import { countSchema } from '../../law/lawSchema.ts'
import { paperRef, texts } from '../fieldSchema.ts'
import type { FatherlandFront } from './FatherlandFront.ts'

/** Lược đồ của phối hợp với Mặt trận Tổ quốc. */
export const fatherlandFrontSchema = z
  .strictObject({
    programme: paperRef.optional(),
    recommendations: z.strictObject({ received: countSchema, answered: countSchema }).optional(),
    conditions: z.strictObject({ papers: z.boolean(), invitations: z.boolean() }).optional(),
    intentions: texts.optional(),
  })
  .meta({
    id: 'FatherlandFront',
    title: 'Phối hợp với Mặt trận Tổ quốc',
    description: 'Coordination with the Fatherland Front and the socio-political organizations.',
  }) as unknown as z.ZodType<FatherlandFront>
