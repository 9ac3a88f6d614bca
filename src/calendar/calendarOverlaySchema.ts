import * as z from 'zod'

import { isIsoDate } from '../civil/index.ts'

const date = z.string().refine(isIsoDate, { params: { code: 'not-a-date' } })
const text = z.string().min(1).max(2000)
const label = z.strictObject({ vi: text, en: text.optional() })
const days = z.array(z.strictObject({ date, label })).max(5000).optional()

/** Lược đồ lịch riêng của cơ quan: the shape of a `CalendarOverlay`. */
export const calendarOverlaySchema = z.strictObject({
  id: z.string().min(1).max(100),
  label,
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
})
