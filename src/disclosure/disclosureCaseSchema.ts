import * as z from 'zod'

import { civilDateSchema as date, wordsSchema as words } from '../law/lawSchema.ts'
import { disclosureChannels as channels } from './Channel.ts'
import type { DisclosureEvent } from './DisclosureEvent.ts'
import type { DisclosureExemption } from './DisclosureExemption.ts'
import type { DisclosureObservation } from './DisclosureObservation.ts'
import type { DisclosureRecord } from './DisclosureRecord.ts'
import { notApplicableReasons } from './DutyCondition.ts'
import { dutyEvidenceKinds } from './DutyProof.ts'
import { dutyEvents } from './DutyTrigger.ts'

/** An id of the user's own; a slash parts the ids made of it. */
const id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._+-]*$/u)
/** Id of an occurrence: of its duty, of what gave rise to it, of a part. */
const occurrence = z
  .string()
  .min(1)
  .max(600)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._+-]*(?:\/[\p{L}\p{N}][\p{L}\p{N}._+-]*){1,2}$/u)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(1_000)
const count = z.int().min(0).max(10_000_000)

/** Lược đồ sự kiện làm phát sinh nghĩa vụ công khai. */
export const disclosureEventSchema: z.ZodType<DisclosureEvent> = z.strictObject({
  id,
  event: z.enum(dutyEvents),
  date: date.optional(),
  document: z
    .strictObject({
      number: words.optional(),
      title: words.optional(),
      issuedOn: date.optional(),
      receivedOn: date.optional(),
    })
    .optional(),
  concerns: list(words),
  specialCase: z.strictObject({ reason: words }).optional(),
}) as unknown as z.ZodType<DisclosureEvent>

const evidence = z.strictObject({
  kind: z.enum(dutyEvidenceKinds),
  reference: words.optional(),
  issuedOn: date.optional(),
  receivedOn: date.optional(),
  url: words.optional(),
  hash: words.optional(),
  status: z.enum(['draft', 'missing', 'in-review', 'approved', 'rejected', 'expired']),
  expiresOn: date.optional(),
})

/** Lược đồ ghi nhận về việc công khai. */
export const disclosureObservationSchema: z.ZodType<DisclosureObservation> = z.strictObject({
  id,
  occurrence,
  found: z.boolean(),
  channel: z.enum(channels).optional(),
  startedOn: date.optional(),
  removedOn: date.optional(),
  gaps: list(z.strictObject({ from: date, to: date })).optional(),
  appearances: list(date).optional(),
  asMessage: z.literal(true).optional(),
  fieldsSeen: list(words).optional(),
  formsSeen: list(words).optional(),
  inaccurate: z.strictObject({ correctedOn: date.optional() }).optional(),
  attendance: z.strictObject({ called: count, present: count, inFavour: count.optional() }).optional(),
  signedBy: list(z.enum(['head', 'chair', 'union'])).optional(),
  announcedOn: date.optional(),
  redactionConfirmed: z.boolean().optional(),
  observer: words.optional(),
  method: z.enum(['examine', 'interview', 'test']).optional(),
  origin: z.enum(['declared', 'seen', 'system']),
  collectedOn: date.optional(),
  evidence: list(evidence).optional(),
}) as unknown as z.ZodType<DisclosureObservation>

/** Lược đồ khai báo không áp dụng, được miễn. */
export const disclosureExemptionSchema: z.ZodType<DisclosureExemption> = z.discriminatedUnion('kind', [
  z.strictObject({
    occurrence,
    kind: z.literal('not-applicable'),
    reason: z.enum(notApplicableReasons).optional(),
    reference: words.optional(),
  }),
  z.strictObject({
    occurrence,
    kind: z.literal('waived'),
    by: words.optional(),
    reference: words.optional(),
    until: date.optional(),
  }),
]) as unknown as z.ZodType<DisclosureExemption>

/** The most that one list may hold. */
const most = 100_000

/** Lược đồ hồ sơ công khai: events, observations and declarations of one agency. */
export const disclosureRecordSchema = z.strictObject({
  schema: z.literal('danvan/disclosure-record@1'),
  events: z.array(disclosureEventSchema).max(most),
  observations: z.array(disclosureObservationSchema).max(most),
  exemptions: z.array(disclosureExemptionSchema).max(most).optional(),
}) as unknown as z.ZodType<DisclosureRecord>
