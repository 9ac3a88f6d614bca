import * as z from 'zod'

import { isIsoDate } from '../civil/index.ts'
import { textSchema } from '../law/lawSchema.ts'
import type { CalendarOverlay } from './CalendarOverlay.ts'

const date = z.string().refine(isIsoDate, { params: { code: 'not-a-date' } })
const text = z.string().min(1).max(2000)
const days = z
  .array(z.strictObject({ date, label: textSchema }))
  .max(5000)
  .optional()

/** Lược đồ lịch riêng của cơ quan: the shape of a `CalendarOverlay`. */
export const calendarOverlaySchema: z.ZodType<CalendarOverlay> = z.strictObject({
  id: z.string().min(1).max(100),
  label: textSchema,
  off: days,
  worked: days,
  saturdays: z
    .strictObject({
      from: date,
      lastDay: date.optional(),
      part: z.enum(['morning', 'full-day']),
      countsAs: z.enum(['reception', 'working-day']),
    })
    .optional(),
  source: z.strictObject({
    provenance: z.literal('supplied'),
    by: text,
    paper: text,
    on: date,
    provision: text.optional(),
  }),
}) as unknown as z.ZodType<CalendarOverlay>

/** Lược đồ danh sách lịch riêng. */
export const calendarOverlaysSchema: z.ZodType<readonly CalendarOverlay[]> = z.array(calendarOverlaySchema).max(20)
