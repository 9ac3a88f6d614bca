import * as z from 'zod'

import { isIsoDate } from '../civil/index.ts'
import { parseInstrumentKey } from './parseInstrumentKey.ts'
import type { Source } from './Source.ts'
import type { Text } from './Text.ts'

/** Lược đồ của một câu chữ: a text for people. */
export const wordsSchema = z.string().min(1).max(5000)

/** Lược đồ của ngày: `YYYY-MM-DD`. */
export const civilDateSchema = z
  .string()
  .refine(isIsoDate, { params: { code: 'not-a-date' } })
  .meta({ format: 'date' })

/** Lược đồ của số đếm: a whole number, not negative. */
export const countSchema = z.int().min(0)

/** Lược đồ của tên gọi: a label in Vietnamese, and in English where there is one. */
export const textSchema: z.ZodType<Text> = z.strictObject({
  vi: wordsSchema,
  en: wordsSchema.optional(),
}) as z.ZodType<Text>

/** Lược đồ của khoá văn bản. */
export const instrumentKeySchema = z
  .string()
  .refine((key) => parseInstrumentKey(key) !== undefined, { params: { code: 'wrong-format' } })

const place = {
  instrument: instrumentKeySchema.optional(),
  provision: wordsSchema.optional(),
  reviewedOn: civilDateSchema.optional(),
}

/** Lược đồ của nguồn: the fields asked for depend on the provenance. */
export const sourceSchema: z.ZodType<Source> = z.discriminatedUnion('provenance', [
  z.strictObject({ provenance: z.enum(['read', 'read-secondary']), copy: wordsSchema, ...place }),
  z.strictObject({
    provenance: z.literal('supplied'),
    by: wordsSchema,
    paper: wordsSchema,
    on: civilDateSchema,
    ...place,
  }),
  z.strictObject({ provenance: z.literal('inferred'), basis: wordsSchema, ...place }),
  z.strictObject({ provenance: z.literal('unverified'), confidence: z.enum(['high', 'medium', 'low']), ...place }),
  z.strictObject({ provenance: z.literal('assumed'), basis: wordsSchema, ...place }),
]) as unknown as z.ZodType<Source>
