import * as z from 'zod'

import { countSchema } from '../../law/lawSchema.ts'
import type { Integrity } from './Integrity.ts'

const measure = z.enum(['none', 'khien-trach', 'canh-cao', 'giang-chuc', 'cach-chuc', 'buoc-thoi-viec'])

/** Lược đồ của kỷ luật, liêm chính. */
export const integritySchema = z
  .strictObject({
    disciplined: countSchema.optional(),
    worstOfLeaders: measure.optional(),
    worstOfHead: measure.optional(),
    corruption: z.boolean().optional(),
    disunity: z.boolean().optional(),
    criminalHandling: z.boolean().optional(),
    requestsUnanswered: countSchema.optional(),
  })
  .meta({
    id: 'Integrity',
    title: 'Kỷ luật, liêm chính',
    description: 'Discipline, corruption, disunity, criminal handling; nothing is zero unless somebody said so.',
  }) as unknown as z.ZodType<Integrity>
