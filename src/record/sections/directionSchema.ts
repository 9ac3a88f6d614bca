import * as z from 'zod'

import { countSchema } from '../../law/lawSchema.ts'
import { deed, paperId, paperRef, texts } from '../fieldSchema.ts'
import type { Direction, Programme } from './Direction.ts'

/** Lược đồ của lãnh đạo, chỉ đạo. */
export const directionSchema = z
  .strictObject({
    provincePlan: paperId.optional(),
    plan: paperRef.optional(),
    assignedStaff: deed.optional(),
    papers: z.array(paperId).optional(),
  })
  .meta({
    id: 'Direction',
    title: 'Lãnh đạo, chỉ đạo',
    description: 'The plans of the year and who follows the work.',
  }) as unknown as z.ZodType<Direction>

/** Lược đồ của chương trình công tác năm. */
export const programmeSchema = z
  .strictObject({
    paper: paperRef.optional(),
    basedOn: z.array(paperId).optional(),
    tasks: z.strictObject({ assigned: countSchema, done: countSchema }).optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'Programme',
    title: 'Chương trình công tác năm',
    description: 'The work programme of the year and its tasks.',
  }) as unknown as z.ZodType<Programme>
