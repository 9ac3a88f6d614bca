import * as z from 'zod'

import type { InstrumentRegistry } from './InstrumentRegistry.ts'
import {
  civilDateSchema as date,
  governedYearsSchema as governs,
  inForceSchema as inForce,
  instrumentKeySchema as key,
  sourceSchema as source,
  textSchema as text,
} from './lawSchema.ts'

const year = z.int().min(1900).max(2200)
const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u)
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
        governs: governs.optional(),
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
