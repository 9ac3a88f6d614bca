import * as z from 'zod'

import type { Assessment, Fact } from './Assessment.ts'
import { civilDate, factValue, id, number, words } from './scoringSchema.ts'

const evidence = z.strictObject({
  title: words,
  symbol: words.optional(),
  issuedOn: civilDate.optional(),
  receivedOn: civilDate.optional(),
  place: words.optional(),
})

/** Lược đồ của một dữ kiện: known, not applicable, or waived. */
export const factSchema: z.ZodType<Fact> = z.union([
  z.strictObject({
    value: factValue,
    basis: z.enum(['document', 'event', 'count', 'share', 'assertion']),
    evidence: z.array(evidence).optional(),
    note: words.optional(),
  }),
  z.strictObject({ notApplicable: words, by: words }),
  z.strictObject({ waived: words, by: words, until: civilDate.optional(), value: factValue.optional() }),
]) as unknown as z.ZodType<Fact>

const dispute = z.strictObject({
  readings: z.array(z.strictObject({ value: factValue, because: words, place: words.optional() })).min(2),
})

const claim = z.strictObject({
  points: number,
  reason: words.optional(),
  by: words.optional(),
  on: civilDate.optional(),
})

/** Lược đồ của bản tự đánh giá: the shape of an {@link Assessment}. `parseAssessment` checks the rest. */
export const assessmentSchema: z.ZodType<Assessment> = z.strictObject({
  schema: z.literal('danvan/assessment@1'),
  criteriaSet: z.strictObject({ id, version: id.optional() }),
  unit: words,
  period: z.strictObject({ from: civilDate, to: civilDate, cutOff: civilDate.optional() }),
  stage: id,
  illustrative: z.boolean().optional(),
  facts: z.record(id, factSchema),
  disputed: z.record(id, dispute).optional(),
  claims: z.record(id, claim).optional(),
}) as unknown as z.ZodType<Assessment>
