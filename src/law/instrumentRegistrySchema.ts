import * as z from 'zod'

import { isIsoDate } from '../civil/index.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'
import { instrumentKeySchema as key, sourceSchema as source, textSchema as text } from './lawSchema.ts'

const date = z
  .string()
  .refine(isIsoDate, { params: { code: 'not-a-date' } })
  .meta({ format: 'date' })
const year = z.int().min(1900).max(2200)
const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u)
const sourcedDay = z.strictObject({ on: date, source })

const inForce = z.strictObject({
  from: sourcedDay.optional(),
  end: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('last-day'), on: date, source }),
    z.strictObject({ kind: z.literal('open'), source, asOf: date.optional() }),
    z.strictObject({ kind: z.literal('not-read') }),
  ]),
  attested: z.array(sourcedDay).max(100).optional(),
})

/** Lược đồ danh mục văn bản: the shape of a registry of instruments. */
export const instrumentRegistrySchema: z.ZodType<InstrumentRegistry> = z.strictObject({
  schema: z.literal('danvan/instrument-registry@1'),
  id,
  version: id,
  title: text,
  reviewedOn: date,
  instruments: z
    .array(
      z.strictObject({
        key,
        title: text,
        subject: text.optional(),
        symbol: z.string().min(1).max(200).optional(),
        issuer: text,
        signedOn: date.optional(),
        signedIn: year.optional(),
        signing: source,
        inForce: inForce.optional(),
        governs: z
          .strictObject({
            period: z.enum(['budget-year', 'assessment-year']),
            from: year,
            to: year.optional(),
            source,
          })
          .optional(),
        relations: z
          .array(
            z.strictObject({
              kind: z.enum(['amends', 'replaces', 'repeals', 'succeeds', 'details', 'guides', 'based-on']),
              target: key,
              on: date.optional(),
              source,
            }),
          )
          .max(200),
        gaps: z.array(z.strictObject({ id, text })).max(100).optional(),
      }),
    )
    .max(20_000),
}) as unknown as z.ZodType<InstrumentRegistry>
