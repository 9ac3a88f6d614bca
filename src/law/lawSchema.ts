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

/** Lược đồ của mã một dòng dữ liệu. */
export const rowIdSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/+-]*$/u)

/** Lược đồ của một ngày và nguồn của nó. */
export const sourcedDaySchema = z.strictObject({ on: civilDateSchema, source: sourceSchema })

/** Lược đồ của hiệu lực, as far as it was read. */
export const inForceSchema = z.strictObject({
  from: sourcedDaySchema.optional(),
  end: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('last-day'), on: civilDateSchema, source: sourceSchema }),
    z.strictObject({ kind: z.literal('open'), source: sourceSchema, asOf: civilDateSchema.optional() }),
    z.strictObject({ kind: z.literal('not-read') }),
  ]),
  attested: z.array(sourcedDaySchema).max(100).optional(),
})

const year = z.int().min(1900).max(2200)

/** Lược đồ của các năm được điều chỉnh. */
export const governedYearsSchema = z.strictObject({
  period: z.enum(['budget-year', 'assessment-year']),
  from: year,
  to: year.optional(),
  source: sourceSchema,
})
