import * as z from 'zod'

import { countSchema } from '../../law/lawSchema.ts'
import { paperId, paperRef, texts } from '../fieldSchema.ts'
import type { InspectionYear } from './InspectionYear.ts'

/** Lược đồ của kiểm tra, giám sát. */
export const inspectionYearSchema = z
  .strictObject({
    plan: paperRef.optional(),
    unitsInspected: countSchema.optional(),
    within: z.array(z.enum(['administrative-reform', 'discipline', 'other'])).optional(),
    party: z.strictObject({ papers: z.array(paperId), cellsDirected: z.boolean().optional() }).optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'InspectionYear',
    title: 'Kiểm tra, giám sát',
    description: 'Inspection and supervision of mass mobilization and democracy, by the unit and by the Party.',
  }) as unknown as z.ZodType<InspectionYear>
