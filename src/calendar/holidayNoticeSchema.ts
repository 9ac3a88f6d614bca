import * as z from 'zod'

import { isIsoDate } from '../civil/index.ts'
import { instrumentKeySchema as instrument, textSchema as label } from '../law/lawSchema.ts'
import type { HolidayNotice } from './HolidayNotice.ts'

const date = z.string().refine(isIsoDate, { params: { code: 'not-a-date' } })
const text = z.string().min(1).max(2000)

/** Lược đồ thông báo nghỉ lễ, tết: the shape of a `HolidayNotice` that a user supplies. */
export const holidayNoticeSchema: z.ZodType<HolidayNotice> = z.strictObject({
  id: z.string().min(1).max(100),
  instrument: instrument.optional(),
  related: z.array(instrument).max(20).optional(),
  announcedOn: date,
  settles: z.int().min(2021).max(2100).optional(),
  tet: z.strictObject({ from: date, lastDay: date }).optional(),
  nationalSecond: date.optional(),
  swaps: z
    .array(z.strictObject({ off: date, worked: date }))
    .max(50)
    .optional(),
  off: z.array(z.strictObject({ date, label })).max(50).optional(),
  source: z.strictObject({
    provenance: z.literal('supplied'),
    by: text,
    paper: text,
    on: date,
    instrument: instrument.optional(),
    provision: text.optional(),
    reviewedOn: date.optional(),
  }),
  note: label.optional(),
}) as unknown as z.ZodType<HolidayNotice>

/** Lược đồ danh sách thông báo. */
export const holidayNoticesSchema: z.ZodType<readonly HolidayNotice[]> = z.array(holidayNoticeSchema).max(100)
