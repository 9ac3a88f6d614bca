import * as z from 'zod'

import { isIsoDate } from '../civil/index.ts'
import { parseInstrumentKey } from './parseInstrumentKey.ts'
import type { Source } from './Source.ts'
import type { Text } from './Text.ts'

const words = z.string().min(1).max(5000)
const civilDate = z
  .string()
  .refine(isIsoDate, { params: { code: 'not-a-date' } })
  .meta({ format: 'date' })

/** Lược đồ của tên gọi: a label in Vietnamese, and in English where there is one. */
export const textSchema: z.ZodType<Text> = z.strictObject({ vi: words, en: words.optional() }) as z.ZodType<Text>

/** Lược đồ của khoá văn bản. */
export const instrumentKeySchema = z
  .string()
  .refine((key) => parseInstrumentKey(key) !== undefined, { params: { code: 'wrong-format' } })

const place = {
  instrument: instrumentKeySchema.optional(),
  provision: words.optional(),
  reviewedOn: civilDate.optional(),
}

/** Lược đồ của nguồn: the fields asked for depend on the provenance. */
export const sourceSchema: z.ZodType<Source> = z.discriminatedUnion('provenance', [
  z.strictObject({ provenance: z.enum(['read', 'read-secondary']), copy: words, ...place }),
  z.strictObject({ provenance: z.literal('supplied'), by: words, paper: words, on: civilDate, ...place }),
  z.strictObject({ provenance: z.literal('inferred'), basis: words, ...place }),
  z.strictObject({ provenance: z.literal('unverified'), confidence: z.enum(['high', 'medium', 'low']), ...place }),
  z.strictObject({ provenance: z.literal('assumed'), basis: words, ...place }),
]) as unknown as z.ZodType<Source>
