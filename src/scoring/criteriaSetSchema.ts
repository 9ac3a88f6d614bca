import * as z from 'zod'

import { instrumentKeySchema, sourcedDaySchema, sourceSchema, textSchema } from '../law/lawSchema.ts'
import { assessmentSchema } from './assessmentSchema.ts'
import type { CriteriaSet, Criterion } from './CriteriaSet.ts'
import type { FactCondition } from './Rule.ts'
import { civilDate, factValue, id, monthDay, number, points, words } from './scoringSchema.ts'

const label = textSchema
const source = sourceSchema

const figureSources = z.record(z.string(), source).optional()

const namedSum = z.strictObject({ label, facts: z.array(id).min(1) })
const share = z.strictObject({ numerator: namedSum, denominator: namedSum, percentFact: id.optional() })
const leaveOut = ['rescale-group', 'rescale-total', 'shrink', 'share-siblings'] as const
const zeroOfZero = z.enum(['full', 'zero', 'invalid', ...leaveOut])
const notApplicablePolicies = ['full', 'zero', 'forbidden', ...leaveOut] as const
const declarers = z.array(words).min(1).optional()
const percent = number.min(0).max(100)

const conditions = [
  z.strictObject({ kind: z.literal('fact-is'), fact: id, values: z.array(factValue).min(1) }),
  z.strictObject({ kind: z.literal('fact-at-least'), fact: id, value: number }),
  z.strictObject({
    kind: z.enum(['share-at-least', 'share-above']),
    share,
    percent,
    zeroOfZero: z.enum(['full', 'zero', 'invalid']),
  }),
  z.strictObject({
    kind: z.enum(['all', 'any']),
    get of(): z.ZodType<readonly FactCondition[]> {
      return z.array(condition).min(1)
    },
  }),
  z.strictObject({
    kind: z.literal('not'),
    get of(): z.ZodType<FactCondition> {
      return condition
    },
  }),
] as const

const condition = z.discriminatedUnion('kind', conditions) as unknown as z.ZodType<FactCondition>

const countRule = z.strictObject({ kind: z.literal('count'), fact: id, each: points, cap: points.optional() })

const judgedRule = z.strictObject({
  kind: z.literal('judged'),
  fact: id,
  from: points,
  to: points,
  step: number.positive(),
  awardedAt: z.array(id).min(1).optional(),
})

const leafRules = [
  z.strictObject({ kind: z.literal('met'), fact: id }),
  z.strictObject({
    kind: z.literal('levels'),
    reading: z.union([
      z.strictObject({ fact: id }),
      z.strictObject({ countTrue: z.array(id).min(1) }),
      z.strictObject({ compare: z.tuple([id, id]) }),
      z.strictObject({ first: z.array(z.strictObject({ level: id, when: condition })).min(1) }),
      z.strictObject({ tally: z.array(z.strictObject({ level: id, fact: id })).min(1), zeroOfZero }),
    ]),
    levels: z.array(z.strictObject({ id, label, points: points.optional() })).min(1),
  }),
  z.strictObject({
    kind: z.literal('ratio'),
    share,
    floorPercent: percent.optional(),
    targetPercent: percent.positive().optional(),
    zeroOfZero,
    above: z.enum(['cap', 'invalid']),
  }),
  z.strictObject({
    kind: z.literal('steps'),
    of: z.union([z.strictObject({ fact: id }), z.strictObject({ share, zeroOfZero })]),
    steps: z
      .array(z.union([z.strictObject({ atLeast: number, points }), z.strictObject({ above: number, points })]))
      .min(1),
    otherwise: points,
  }),
  countRule,
  z.strictObject({
    kind: z.literal('deduct'),
    items: z
      .array(
        z.union([
          z.strictObject({ fact: id, each: points }),
          z.strictObject({ fact: id, eachPercent: percent }),
          z.strictObject({ when: condition, each: points }),
        ]),
      )
      .min(1),
    floor: points,
  }),
  judgedRule,
  z.strictObject({
    kind: z.literal('deadline'),
    of: z.union([
      z.strictObject({
        daysFact: id,
        tiers: z.array(z.strictObject({ atMost: number.int(), points })).min(1),
      }),
      z.strictObject({
        dateFact: id,
        tiers: z
          .array(
            z.strictObject({
              by: z.union([z.strictObject({ monthDay }), z.strictObject({ fact: id })]),
              points,
            }),
          )
          .min(1),
      }),
    ]),
    otherwise: points,
  }),
] as const

const rule = z.discriminatedUnion('kind', [
  ...leafRules,
  z.strictObject({
    kind: z.literal('sum'),
    get parts() {
      return z.array(criterion).min(1)
    },
    combine: z
      .discriminatedUnion('take', [
        z.strictObject({ take: z.enum(['best', 'worst', 'cap']) }),
        z.strictObject({ take: z.literal('mean'), spreadBelow: points.optional() }),
        z.strictObject({ take: z.literal('weights'), weights: z.array(z.int().min(1).max(1000)).min(1) }),
      ])
      .optional(),
  }),
])

const criterion: z.ZodType<Criterion> = z.strictObject({
  id,
  number: id,
  title: label,
  max: points,
  get rule() {
    return rule
  },
  reads: z.array(id),
  evidence: z.array(
    z.strictObject({
      kind: z.enum(['document', 'count', 'publication', 'record', 'decision', 'judgement']),
      window: z.enum(['issued-in-period', 'in-force-in-period', 'issued-by-cut-off', 'any']),
    }),
  ),
  notApplicable: z
    .strictObject({
      policy: z.enum([...notApplicablePolicies, 'substitute']),
      rule: z.discriminatedUnion('kind', leafRules).optional(),
      when: label.optional(),
      declarers,
    })
    .optional(),
  irrecoverable: z.boolean().optional(),
  content: source.optional(),
  source,
  figureSources,
}) as z.ZodType<Criterion>

const pot = z.strictObject({
  cap: points,
  items: z
    .array(
      z.strictObject({
        id,
        title: label,
        rule: z.discriminatedUnion('kind', [countRule, judgedRule]),
        source,
        figureSources,
      }),
    )
    .min(1),
  source,
})

const bound = z.strictObject({ points: number, inclusive: z.boolean() })

const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['next-band', 'drop', 'no-band', 'authority-decides', 'not-gradable']) }),
  z.strictObject({ kind: z.enum(['cap', 'fix']), band: id }),
])

const gateCondition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('criterion-zero') }),
  z.strictObject({ kind: z.literal('group-below'), percent: percent.positive() }),
  ...conditions,
])

const policies = z.strictObject({
  notApplicable: z.strictObject({
    policy: z.enum(notApplicablePolicies),
    declarers,
    source,
    figureSources,
  }),
  missing: z.strictObject({ effect: z.enum(['incomplete', 'zero']), source, figureSources }),
  evidence: z.strictObject({
    weakBases: z.array(z.enum(['document', 'event', 'count', 'share', 'assertion'])),
    effect: z.enum(['keep', 'open', 'zero']),
    source,
    figureSources,
  }),
  waived: z.strictObject({ effect: z.enum(['full', 'zero', 'as-scored', 'forbidden']), source, figureSources }),
  emptyGroup: z.strictObject({ effect: z.enum(['zero', 'not-gradable']), source, figureSources }),
  rounding: z.strictObject({
    mode: z.enum(['half-up', 'half-even', 'half-down', 'up', 'down']),
    at: z.enum(['leaf', 'group', 'total']),
    compare: z.enum(['rounded', 'exact']),
    source,
    figureSources,
  }),
  total: z.strictObject({
    clamp: z.strictObject({ min: number, max: number }).optional(),
    mayExceed: z.literal(true).optional(),
    source,
    figureSources,
  }),
  official: z.strictObject({ stage: id, source, figureSources }),
})

/**
 * Lược đồ của bộ tiêu chí: the shape of a {@link CriteriaSet}. `parseCriteriaSet` checks the rest: sums, ids, bands,
 * references.
 */
export const criteriaSetSchema: z.ZodType<CriteriaSet> = z.strictObject({
  schema: z.literal('danvan/criteria-set@1'),
  id,
  version: id,
  title: label,
  standsFor: z.strictObject({ instrument: instrumentKeySchema, source }).optional(),
  source,
  inForce: z.strictObject({
    from: civilDate,
    lastDay: civilDate.optional(),
    unconfirmedFrom: sourcedDaySchema.optional(),
    source,
  }),
  maxPoints: points,
  places: z.int().min(0).max(4),
  groups: z
    .array(
      z.strictObject({
        id,
        number: id,
        title: label,
        max: points,
        rescaleTo: points.optional(),
        criteria: z.array(criterion).min(1),
        source,
      }),
    )
    .min(1),
  bonus: pot.optional(),
  penalty: pot.optional(),
  bands: z.array(
    z.strictObject({ id, title: label, lower: bound.optional(), upper: bound.optional(), source, figureSources }),
  ),
  rewards: z
    .array(
      z.strictObject({
        id,
        title: label,
        bands: z.array(id).min(1),
        quotas: z
          .array(z.strictObject({ id, title: label, collectives: z.int().min(0), individuals: z.int().min(0) }))
          .min(1)
          .optional(),
        source,
      }),
    )
    .optional(),
  gates: z.array(
    z.strictObject({
      id,
      title: label,
      bands: z.array(id).min(1).optional(),
      when: gateCondition,
      effect,
      source,
      figureSources,
    }),
  ),
  policies,
  stages: z.array(
    z.strictObject({
      id,
      title: label,
      actor: label,
      window: z.strictObject({ from: monthDay, to: monthDay, year: z.enum(['period', 'next']), source }).optional(),
      source,
    }),
  ),
  examples: z.array(
    z.strictObject({
      title: label,
      assessment: assessmentSchema,
      asOf: civilDate,
      expected: z.strictObject({
        earned: number.optional(),
        base: z.tuple([number, number]).optional(),
        final: z.tuple([number, number]).optional(),
        bands: z.array(id).optional(),
      }),
    }),
  ),
}) as unknown as z.ZodType<CriteriaSet>
