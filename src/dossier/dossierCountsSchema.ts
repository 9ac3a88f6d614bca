import * as z from 'zod'

import { countSchema } from '../law/lawSchema.ts'
import type { DossierCounts } from './DossierCounts.ts'

const count = countSchema.optional()

/** Lược đồ của số liệu hồ sơ. */
export const dossierCountsSchema = z
  .strictObject({
    received: z.strictObject({ total: count, online: count, directOrPost: count, carriedOver: count }).optional(),
    solved: z
      .strictObject({
        total: count,
        early: count,
        onTime: count,
        earlyOrOnTime: count,
        late: count,
        withdrawn: count,
      })
      .optional(),
    inProcess: z.strictObject({ total: count, inTime: count, overdue: count }).optional(),
    paused: count,
    stopped: count,
    withdrawn: count,
  })
  .meta({
    id: 'DossierCounts',
    title: 'Số liệu hồ sơ thủ tục hành chính',
    description: 'Columns of form II.06a/VPCP/KSTT; an absent column is not known, which is not zero.',
  }) as unknown as z.ZodType<DossierCounts>
