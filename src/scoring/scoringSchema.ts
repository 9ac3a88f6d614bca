import * as z from 'zod'

import { wordsSchema as words } from '../law/lawSchema.ts'

export { civilDateSchema as civilDate, wordsSchema as words } from '../law/lawSchema.ts'

/** Id of anything in the data: letters, digits, dots, hyphens. */
export const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u)

/** A finite number of a size that exact arithmetic holds. */
export const number = z.number().min(-1e9).max(1e9)

/** Points: not negative. */
export const points = z.number().min(0).max(1e6)

/** `MM-DD`. */
export const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** Value of a fact. */
export const factValue = z.union([z.boolean(), number, z.string().max(5000), z.array(words)])
