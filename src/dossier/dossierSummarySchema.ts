import * as z from 'zod'

import { countSchema as count, civilDateSchema as date } from '../law/lawSchema.ts'
import { longestName } from './countedFaults.ts'
import type { DossierSummary } from './DossierSummary.ts'
import { dossierColumns } from './DossierTally.ts'

const name = z.string().min(1).max(longestName)
const tally = z.strictObject(Object.fromEntries(dossierColumns.map((column) => [column, count])))

/** Lược đồ của bảng tổng hợp hồ sơ. */
export const dossierSummarySchema = z
  .strictObject({
    kind: z.literal('dossier-summary'),
    schema: z.literal('danvan/dossier-summary@1'),
    period: z.strictObject({ from: date, to: date }),
    fields: z
      .array(
        z.strictObject({
          field: name,
          procedures: z.array(z.strictObject({ procedure: name, counts: tally })).max(100_000),
        }),
      )
      .max(100_000),
    notCounted: z.strictObject({ beforePeriod: count, afterPeriod: count, unreadable: count }),
  })
  .meta({
    title: 'Bảng tổng hợp hồ sơ của một kỳ',
    description: 'Counts of dossiers by field and procedure; summaries of one period can be merged.',
  }) as unknown as z.ZodType<DossierSummary>
