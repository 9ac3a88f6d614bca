import * as z from 'zod'

import { countSchema } from '../../law/lawSchema.ts'
import { deed, paperId, texts } from '../fieldSchema.ts'
import type { MobilizationTraining } from './MobilizationTraining.ts'

/** Lược đồ của tập huấn, bồi dưỡng công tác dân vận. */
export const mobilizationTrainingSchema = z
  .strictObject({
    provincePlan: paperId.optional(),
    provinceClasses: countSchema.optional(),
    registered: deed.optional(),
    assigned: countSchema.optional(),
    attended: countSchema.optional(),
    disseminated: z.enum(['all', 'part', 'none']).optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'MobilizationTraining',
    title: 'Tập huấn, bồi dưỡng công tác dân vận',
    description: 'Classes of the province, who registered, was assigned and attended.',
  }) as unknown as z.ZodType<MobilizationTraining>
