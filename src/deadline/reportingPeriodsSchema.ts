import * as z from 'zod'

import {
  civilDateSchema as date,
  rowIdSchema as id,
  inForceSchema,
  sourceSchema as source,
  sourcedDaySchema as sourcedDay,
  textSchema as text,
} from '../law/lawSchema.ts'
import { periodKinds, type ReportingPeriods } from './PeriodSet.ts'
import { limitSchema } from './timeLimitSchema.ts'

const gaps = z.array(z.strictObject({ id, text })).max(100).optional()
const firstDay = z.int().min(1).max(28)
const before = z.int().min(2).max(28)

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('from-day'), firstDay, source }),
  z.strictObject({
    kind: z.literal('dated'),
    spans: z
      .array(z.strictObject({ year: z.int().min(1).max(9999), from: sourcedDay, to: sourcedDay }))
      .min(1)
      .max(1000),
  }),
  z.strictObject({ kind: z.literal('not-read'), source }),
])

const send = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('before-day'),
    day: before,
    kinds: z.array(z.enum(periodKinds)).min(1).max(5).optional(),
    source,
  }),
  z.strictObject({ kind: z.literal('before-date'), month: z.int().min(1).max(12), day: before, source }),
  z.strictObject({ kind: z.literal('named-by-regime'), atLeast: limitSchema, source }),
  z.strictObject({ kind: z.literal('not-read') }),
])

/** Lược đồ danh mục kỳ báo cáo. */
export const reportingPeriodsSchema: z.ZodType<ReportingPeriods> = z.strictObject({
  schema: z.literal('danvan/reporting-periods@1'),
  id,
  version: id,
  title: text,
  sets: z
    .array(
      z.strictObject({
        id,
        label: text,
        inForce: inForceSchema,
        reviewedOn: date,
        periods: z.strictObject(Object.fromEntries(periodKinds.map((kind) => [kind, rule.optional()]))),
        gaps,
      }),
    )
    .max(1000),
  regimes: z.array(z.strictObject({ id, label: text, periodSets: z.array(id).max(100), send, gaps })).max(1000),
}) as unknown as z.ZodType<ReportingPeriods>
