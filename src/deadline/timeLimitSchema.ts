import * as z from 'zod'

import {
  civilDateSchema as date,
  rowIdSchema as id,
  inForceSchema as inForce,
  sourceSchema as source,
  sourcedDaySchema as sourcedDay,
  textSchema as text,
} from '../law/lawSchema.ts'
import type { TimeLimitCatalogue } from './TimeLimitCatalogue.ts'
import { timeLimitConditions } from './TimeLimitConditions.ts'
import { timeLimitEvents } from './TimeLimitEvent.ts'

const event = z.enum(timeLimitEvents)
const count = z.int().min(0).max(100_000)
/** Lược đồ của thời hạn: an amount of a unit. */
export const limitSchema = z.strictObject({
  amount: count,
  unit: z.enum(['day', 'working-day', 'week', 'month', 'year', 'working-hour', 'hour']),
})
const when = z.strictObject(
  Object.fromEntries(
    Object.entries(timeLimitConditions).map(([condition, values]) => [
      condition,
      z
        .array(z.enum(values as readonly string[] as readonly [string]))
        .min(1)
        .max(50)
        .optional(),
    ]),
  ),
)
const sourced = { source: source.optional() }
const effect = { effect: z.enum(['restart', 'pause', 'stop', 'new-application', 'runs-on']), ...sourced }
const words = z.array(z.strictObject({ id, text })).max(100)

const figure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['within', 'lasts']), limit: limitSchema }),
  z.strictObject({
    kind: z.literal('earlier-of'),
    limit: limitSchema,
    monthly: z.strictObject({ complete: event, cutDay: z.int().min(1).max(28) }),
    ...sourced,
  }),
  z.strictObject({ kind: z.literal('one-of'), limits: z.array(limitSchema).min(2).max(20) }),
  z.strictObject({
    kind: z.literal('same-day'),
    cutOff: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    next: z.enum(['opening', 'working-day']),
  }),
  z.strictObject({ kind: z.literal('each'), atLeast: limitSchema, period: z.literal('calendar-month') }),
  z.strictObject({ kind: z.enum(['at-once', 'named-by-agency', 'effect', 'no-number', 'not-read', 'abolished']) }),
])

const mechanics = z.strictObject({
  onSupplement: z.strictObject(effect).optional(),
  onSuspension: z
    .strictObject({ ...effect, atMost: count.optional(), resumes: z.literal('resume-decision-issued').optional() })
    .optional(),
  ifUnmet: z.strictObject(effect).optional(),
  onResubmission: z.strictObject(effect).optional(),
  onConsultation: z.strictObject(effect).optional(),
  excluded: z
    .strictObject({
      times: z
        .array(
          z.enum([
            'force-majeure',
            'objective-obstacle',
            'distant-mission-or-study',
            'expert-assessment',
            'suspension',
            'supplement',
          ]),
        )
        .min(1)
        .max(20),
      ...sourced,
    })
    .optional(),
  extensions: z
    .array(
      z.strictObject({
        when: when.optional(),
        atMost: z.union([limitSchema, z.literal('as-long-again')]),
        times: count.optional(),
        inWriting: z.literal(true).optional(),
        from: z.literal('expiry'),
        ...sourced,
      }),
    )
    .max(20)
    .optional(),
  silence: z.strictObject({ means: z.literal('consent'), ...sourced }).optional(),
  asks: z.strictObject({ atMost: count, ...sourced }).optional(),
  reappointments: z.strictObject({ atMost: count, ...sourced }).optional(),
  inner: z
    .array(z.strictObject({ step: z.enum(['appraisal-and-site-check', 'processing']), limit: limitSchema, ...sourced }))
    .max(20)
    .optional(),
  innerOf: z.array(id).max(50).optional(),
})

const rule = z.strictObject({
  id,
  procedure: id,
  kind: z.enum(['statutory', 'committed', 'sla-example']),
  authority: z.strictObject({ id, label: text }).optional(),
  when: when.optional(),
  figure,
  direction: z.literal('before').optional(),
  start: z.strictObject({ events: z.array(event).min(1).max(20), ...sourced }).optional(),
  inForce: inForce,
  unconfirmedFrom: sourcedDay.optional(),
  source,
  restsOn: z.array(source).max(20).optional(),
  mechanics: mechanics.optional(),
  yieldsTo: z.strictObject({ rule: id, source }).optional(),
  mayAssume: id.optional(),
  continuedBy: z.strictObject({ procedure: id, when: when.optional() }).optional(),
  transitions: z
    .array(
      z.strictObject({
        on: date,
        pending: z.enum([
          'filed-before',
          'eligible-without-result',
          'not-eligible',
          'without-result',
          'undecided',
          'issued-by-district',
        ]),
        effect: z.enum(['earlier-text', 'new-text', 'stopped-and-returned', 'commune-decides']),
        source,
      }),
    )
    .max(20)
    .optional(),
  notes: words.optional(),
  gaps: words.optional(),
})

/** Lược đồ danh mục thời hạn: the shape of a catalogue of time limits. */
export const timeLimitsSchema: z.ZodType<TimeLimitCatalogue> = z.strictObject({
  schema: z.literal('danvan/time-limits@1'),
  id,
  version: id,
  title: text,
  reviewedOn: date,
  procedures: z
    .array(
      z.strictObject({
        id,
        label: text,
        field: z.enum([
          'complaint',
          'denunciation',
          'reception',
          'petition',
          'feedback',
          'information',
          'democracy',
          'one-stop',
          'papers',
          'construction',
          'certificates',
          'real-estate',
          'planning',
        ]),
      }),
    )
    .max(5_000),
  rules: z.array(rule).max(20_000),
}) as unknown as z.ZodType<TimeLimitCatalogue>
