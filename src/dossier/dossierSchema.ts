import * as z from 'zod'
import { isIsoDate } from '../civil/index.ts'
import { timeLimitConditions } from '../deadline/index.ts'
import { civilDateSchema as date, sourceSchema, textSchema, wordsSchema as words } from '../law/lawSchema.ts'
import type { Dossier } from './Dossier.ts'

const time = /^T(?:[01]\d|2[0-3]):[0-5]\d$/
const moment = z.string().refine((on) => isIsoDate(on.slice(0, 10)) && (on.length === 10 || time.test(on.slice(10))), {
  params: { code: 'not-a-date' },
})
const limit = z.strictObject({
  amount: z.int().min(0).max(100_000),
  unit: z.enum(['day', 'working-day', 'week', 'month', 'year', 'working-hour', 'hour']),
})
const event = <Kind extends string, Fields extends z.ZodRawShape>(kind: Kind, fields: Fields) =>
  z.strictObject({ kind: z.literal(kind), on: moment, ...fields })

const events = z.discriminatedUnion('kind', [
  event('submitted', {}),
  event('received', {}),
  event('transferred', {}),
  event('supplement-requested', { paper: words.optional(), reasons: words.optional() }),
  event('supplemented', { complete: z.boolean() }),
  event('refused', { reasons: words.optional() }),
  event('consulted', { agency: words, receivedOn: date.optional(), dueOn: date.optional(), limit: limit.optional() }),
  event('answered', { agency: words }),
  event('financial-duty', {}),
  event('financial-duty-done', {}),
  event('suspended', {}),
  event('resumed', {}),
  event('extended', { limit, source: sourceSchema.optional() }),
  event('apology-sent', { reason: words.optional(), newDueOn: date.optional() }),
  event('reappointed', { dueOn: date }),
  event('result-issued', {}),
  event('handed-to-one-stop', {}),
  event('returned', { notified: z.boolean().optional() }),
  event('closed', {}),
  event('withdrawn', {}),
  event('stopped', { reason: textSchema.optional() }),
])

/** Lược đồ của hồ sơ thủ tục hành chính. */
export const dossierSchema = z
  .strictObject({
    schema: z.literal('danvan/dossier@1'),
    id: z.string().min(1).max(200).optional(),
    procedure: z.string().min(1).max(200),
    field: z.string().min(1).max(200),
    channel: z.enum(['direct', 'online', 'post']).optional(),
    case: z
      .strictObject(
        Object.fromEntries(
          Object.entries(timeLimitConditions).map(([condition, values]) => [
            condition,
            z.enum(values as readonly string[] as readonly [string]).optional(),
          ]),
        ),
      )
      .optional(),
    term: z
      .strictObject({
        statutory: z.strictObject({ limit, source: sourceSchema }).optional(),
        committed: z
          .strictObject({
            limit,
            authority: textSchema.optional(),
            source: sourceSchema,
            from: date.optional(),
            lastDay: date.optional(),
          })
          .optional(),
        receiptDueOn: date.optional(),
      })
      .optional(),
    stateCode: z.int().min(1).max(10).optional(),
    responsible: textSchema.optional(),
    events: z.array(events).max(1_000),
  })
  .meta({
    title: 'Hồ sơ thủ tục hành chính',
    description: 'What was asked for, by which channel, for which term, and what happened to it, in the order of time.',
  }) as unknown as z.ZodType<Dossier>
