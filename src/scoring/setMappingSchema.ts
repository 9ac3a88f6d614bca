import * as z from 'zod'

import type { SetMapping } from './SetMapping.ts'
import { id } from './scoringSchema.ts'

/** Lược đồ của bảng đối chiếu hai bộ tiêu chí. */
export const setMappingSchema: z.ZodType<SetMapping> = z.strictObject({
  schema: z.literal('danvan/set-mapping@1'),
  from: id,
  to: id,
  facts: z.record(id, id.nullable()).optional(),
  criteria: z.record(id, id).optional(),
  stages: z.record(id, id).optional(),
}) as unknown as z.ZodType<SetMapping>
