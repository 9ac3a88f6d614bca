import * as z from 'zod'

import { agencyProfileSchema } from '../department/departmentSchema.ts'
import {
  civilDateSchema as date,
  governedYearsSchema as governs,
  rowIdSchema as id,
  inForceSchema as inForce,
  sourceSchema as source,
  sourcedDaySchema as sourcedDay,
  textSchema as text,
  wordsSchema,
} from '../law/lawSchema.ts'
import { disclosureChannels } from './Channel.ts'
import { assumptionsOfTexts, type DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import { dutyFields, dutyKinds, dutyRoles } from './Duty.ts'
import type { ChannelRule } from './DutyChannels.ts'
import { type DutyCondition, notApplicableReasons } from './DutyCondition.ts'
import { dutyEvidenceKinds } from './DutyProof.ts'
import { dutySubjects } from './DutySubject.ts'
import { dutyEvents, dutyFrequencies } from './DutyTrigger.ts'
import { profileFlagNames } from './profileFlagNames.ts'

const channel = z.enum(disclosureChannels)
const flagName = z.enum(profileFlagNames)
const audience = z.enum(['internal', 'public', 'person', 'superior'])
const sourced = { source: source.optional() }
const month = z.int().min(1).max(12)
const most = <Item extends z.ZodType>(item: Item) => z.array(item).max(200)
const words = most(z.strictObject({ id, text }))
const unknown = z.strictObject({ kind: z.literal('unknown'), gap: id })

const condition: z.ZodType<DutyCondition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('is'), flag: flagName, of: most(z.union([z.boolean(), wordsSchema])).min(1) }),
    z.strictObject({
      kind: z.literal('between'),
      flag: flagName,
      atLeast: z.int().min(0).optional(),
      atMost: z.int().min(0).optional(),
    }),
    z.strictObject({ kind: z.enum(['all-of', 'any-of']), of: most(condition) }),
  ]),
) as unknown as z.ZodType<DutyCondition>

const channelRule: z.ZodType<ChannelRule> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('channel'), channel }),
    z.strictObject({ kind: z.enum(['all-of', 'any-of']), of: most(channelRule) }),
    z.strictObject({
      kind: z.literal('when'),
      when: condition,
      use: channelRule,
      otherwise: channelRule.optional(),
      ...sourced,
    }),
  ]),
) as unknown as z.ZodType<ChannelRule>

const limit = z.strictObject({ amount: z.int().min(1).max(100_000), unit: z.enum(['day', 'working-day']) })
const dues = [
  z.strictObject({
    kind: z.literal('within'),
    limit,
    direction: z.enum(['after', 'before']),
    specialCase: z.strictObject({ limit, gap: id }).optional(),
    ...sourced,
  }),
  z.strictObject({
    kind: z.literal('before-date'),
    month,
    day: z.int().min(1).max(31),
    yearOffset: z.union([z.literal(0), z.literal(1)]),
    ...sourced,
  }),
  z.strictObject({ kind: z.enum(['last-working-day-of', 'months-into-next-year']), month, ...sourced }),
  z.strictObject({
    kind: z.enum(['at-event', 'with-disclosure', 'period-end', 'continuous', 'promptly', 'none-stated']),
    ...sourced,
  }),
  unknown,
] as const
const due = z.discriminatedUnion('kind', [
  ...dues,
  z.strictObject({
    kind: z.literal('several'),
    of: most(z.strictObject({ id, label: text, due: z.discriminatedUnion('kind', dues) })).min(1),
  }),
])

const trigger = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('event'),
    events: most(z.enum(dutyEvents)).min(1),
    everyPeriod: z
      .strictObject({
        period: z.enum(['month', 'quarter', 'half-year', 'year']),
        due: z.discriminatedUnion('kind', dues),
      })
      .optional(),
    ...sourced,
  }),
  z.strictObject({
    kind: z.literal('period'),
    periods: most(z.enum(['month', 'quarter', 'half-year', 'year', 'term'])).min(1),
    ...sourced,
  }),
  z.strictObject({ kind: z.literal('continuous'), ...sourced }),
  unknown,
])

const keep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rules'),
    rules: most(
      z.strictObject({
        channels: most(channel).min(1),
        atLeast: z.union([
          z.strictObject({
            amount: z.int().min(1).max(100_000),
            unit: z.enum(['day', 'times']),
            consecutive: z.boolean(),
          }),
          z.enum(['permanent', 'while-in-force']),
        ]),
        from: date.optional(),
        lastDay: date.optional(),
        ...sourced,
      }),
    ),
    ...sourced,
  }),
  z.strictObject({ kind: z.literal('none-stated'), ...sourced }),
  unknown,
])

const rules = {
  due: due.optional(),
  channels: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('rule'),
        rule: channelRule,
        optional: most(channel).optional(),
        weakAlone: most(channel).optional(),
        ...sourced,
      }),
      z.strictObject({ kind: z.enum(['none', 'same-form', 'none-stated']), ...sourced }),
      unknown,
    ])
    .optional(),
  keep: keep.optional(),
  evidence: most(
    z.strictObject({
      channels: most(channel).min(1).optional(),
      kind: z.enum(dutyEvidenceKinds),
      requirement: z.enum(['by-law', 'by-practice']),
      from: date.optional(),
      source,
    }),
  ).optional(),
  exceptions: most(z.enum(['state-secret', 'work-secret', 'business-secret', 'not-yet-releasable'])).optional(),
}

const duty = z.strictObject({
  id,
  catalogue: id,
  parent: id.optional(),
  assessable: z.literal(false).optional(),
  kind: z.enum(dutyKinds),
  label: text,
  audience: most(audience).min(1),
  responsible: most(z.strictObject({ role: z.enum(dutyRoles), ...sourced })).min(1),
  applies: most(z.strictObject({ when: condition, otherwise: z.enum(notApplicableReasons), ...sourced })).optional(),
  trigger,
  frequency: most(z.enum(dutyFrequencies)),
  ...rules,
  content: most(z.strictObject({ id, label: text })).optional(),
  oneContent: z.literal(true).optional(),
  templates: most(
    z.strictObject({ form: wordsSchema, when: condition.optional(), part: id.optional(), ...sourced }),
  ).optional(),
  redaction: z.literal(true).optional(),
  validity: most(
    z.strictObject({
      channels: most(channel).min(1).optional(),
      quorum: z.strictObject({ numerator: z.int().min(1).max(1000), denominator: z.int().min(1).max(1000) }).optional(),
      majority: z.literal('more-than-half').optional(),
      signatures: most(z.enum(['head', 'chair', 'union'])).optional(),
      notice: most(limit).min(1).optional(),
      ...sourced,
    }),
  ).optional(),
  attendance: z.strictObject({ allUpTo: z.int().min(1), delegatesIf: most(flagName), ...sourced }).optional(),
  source,
  formerly: most(z.strictObject({ lastDay: date, source })).optional(),
  dueByDefault: source.optional(),
  restsOn: most(source).optional(),
  inForce,
  unconfirmedFrom: sourcedDay.optional(),
  governs: governs.optional(),
  subjects: most(z.enum(dutySubjects)).optional(),
  crosswalk: most(
    z.strictObject({
      id: id.optional(),
      relation: z.enum(['same', 'wider', 'narrower', 'split', 'new']),
      ...sourced,
    }),
  ).optional(),
  special: most(z.strictObject({ id, fields: most(z.enum(dutyFields)).min(1) })).optional(),
  serves: most(id).optional(),
  alias: most(z.strictObject({ id, carriedBy: z.enum(['this', 'other']), audience: audience.optional() })).optional(),
  timeLimit: z.strictObject({ procedure: id, source }).optional(),
  extends: id.optional(),
  notes: words.optional(),
  gaps: words.optional(),
})

/** Lược đồ danh mục nội dung phải công khai. */
export const disclosureCatalogueSchema: z.ZodType<DisclosureCatalogue> = z.strictObject({
  schema: z.literal('danvan/disclosure-catalogue@1'),
  id,
  version: id,
  title: text,
  reviewedOn: date,
  level: z.enum(['general', 'special']),
  defaults: most(
    z.strictObject({ id, audience, ...rules, source, inForce, unconfirmedFrom: sourcedDay.optional() }),
  ).optional(),
  assumptions: most(z.strictObject({ code: z.enum(assumptionsOfTexts), source })).optional(),
  duties: z.array(duty).max(5_000),
}) as unknown as z.ZodType<DisclosureCatalogue>

/** Lược đồ hồ sơ công khai của cơ quan. */
export const disclosureProfileSchema: z.ZodType<DisclosureProfile> = z.strictObject({
  schema: z.literal('danvan/disclosure-profile@1'),
  agency: wordsSchema,
  flags: agencyProfileSchema,
  extraDuties: z.array(duty).max(1_000).optional(),
}) as unknown as z.ZodType<DisclosureProfile>
