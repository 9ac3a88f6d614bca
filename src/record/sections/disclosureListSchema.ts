import * as z from 'zod'

import { civilDateSchema, wordsSchema } from '../../law/lawSchema.ts'
import { texts } from '../fieldSchema.ts'
import type { DisclosureChannel, DisclosureList } from './DisclosureList.ts'

/** Lược đồ của hình thức công khai. */
export const disclosureChannelSchema: z.ZodType<DisclosureChannel> = z.enum([
  'board-office',
  'board-reception',
  'intranet',
  'portal',
  'staff-conference',
  'meeting',
  'document',
  'other',
])

const items = z.array(
  z.strictObject({
    label: wordsSchema,
    text: wordsSchema.optional(),
    channels: z.array(disclosureChannelSchema).optional(),
    startedOn: civilDateSchema.optional(),
  }),
)

/** Lược đồ của nội dung đã công khai. */
export const disclosureListSchema = z
  .strictObject({
    public: items.optional(),
    internal: items.optional(),
    internalChannels: z.array(disclosureChannelSchema).optional(),
    claims: texts.optional(),
  })
  .meta({
    id: 'DisclosureList',
    title: 'Nội dung đã công khai',
    description: 'What the department says it made known, to the public and inside.',
  }) as unknown as z.ZodType<DisclosureList>
