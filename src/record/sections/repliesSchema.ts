import * as z from 'zod'

import { countSchema } from '../../law/lawSchema.ts'
import { texts } from '../fieldSchema.ts'
import type { Replies } from './Replies.ts'

/** Lược đồ của trả lời kiến nghị, chất vấn. */
export const repliesSchema = z
  .strictObject({
    to: z.array(z.enum(['voters', 'citizens', 'delegates', 'press'])).optional(),
    received: countSchema.optional(),
    answered: countSchema.optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'Replies',
    title: 'Trả lời kiến nghị, chất vấn',
    description: 'Replies to voters, citizens, delegates and the press.',
  }) as unknown as z.ZodType<Replies>
