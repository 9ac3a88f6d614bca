import * as z from 'zod'

import { civilDateSchema, wordsSchema } from '../law/lawSchema.ts'

/** Id of a paper within the record; without dots, which part the keys of a path. */
export const paperId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u)

/** A paper of the record, or `false`: none was issued. */
export const paperRef = z.union([paperId, z.literal(false)])

/** Path of a place in the record, with dots: `dossiers.counts.received.total`. */
export const recordPath = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u)

/** Path of a column of the dossier counts: `received.online`. */
export const countPath = recordPath.clone()

/** Whether something was done, and what shows it. */
export const deed = z.strictObject({
  done: z.boolean(),
  paper: paperId.optional(),
  on: civilDateSchema.optional(),
})

/** One value, or readings that contradict each other. */
export const stated = <T extends z.ZodType>(value: T) =>
  z.union([
    value,
    z.strictObject({
      readings: z.array(z.strictObject({ value, because: wordsSchema, place: wordsSchema.optional() })).min(2),
    }),
  ])

/** A year. */
export const year = z.int().min(1975).max(9999)

/** A share in percent. */
export const percent = z.number().min(0).max(100)

/** Texts for people. */
export const texts = z.array(wordsSchema)
