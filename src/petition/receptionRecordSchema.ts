import * as z from 'zod'

import { countSchema as count, civilDateSchema as date, textSchema as text } from '../law/lawSchema.ts'
import type { ReceptionRecord } from './ReceptionRecord.ts'

const id = z.string().min(1).max(200)
const done = z.union([date, z.literal(false)]).optional()
const time = '([01]\\d|2[0-3]):[0-5]\\d'
const moment = z.string().regex(new RegExp(`^\\d{4}-\\d{2}-\\d{2}T${time}$`))

const session = z.strictObject({
  id,
  kind: z.enum(['regular', 'urgent']),
  form: z.enum(['in-person', 'online']).optional(),
  plannedOn: date,
  startsAt: z
    .string()
    .regex(new RegExp(`^${time}$`))
    .optional(),
  heldOn: done,
  by: z.enum(['head', 'delegate', 'official']).optional(),
  schedulePostedOn: done,
  postponed: z.strictObject({ to: date, noticeOn: done }).optional(),
  online: z
    .strictObject({
      noticeOn: done,
      testedOn: done,
      connectedAt: z.union([moment, z.literal(false)]).optional(),
    })
    .optional(),
  visitors: count.optional(),
  matters: z
    .array(z.strictObject({ id, answeredOn: done }))
    .max(10_000)
    .optional(),
})

/** Lược đồ của các buổi tiếp. */
export const receptionSessionsSchema = z.array(session).max(10_000)

/** Lược đồ của sổ tiếp công dân. */
export const receptionRecordSchema: z.ZodType<ReceptionRecord> = z
  .strictObject({
    schema: z.literal('danvan/reception-record@1'),
    id,
    period: z.strictObject({ from: date, to: date }),
    responsible: text.optional(),
    sessions: receptionSessionsSchema.optional(),
    visitors: count.optional(),
    refusals: z
      .array(z.strictObject({ id, groundsOn: date, noticeOn: done }))
      .max(10_000)
      .optional(),
  })
  .meta({
    title: 'Sổ tiếp công dân',
    description: 'Sessions of citizen reception of a period; what is absent is not known, false was not done.',
  }) as unknown as z.ZodType<ReceptionRecord>
