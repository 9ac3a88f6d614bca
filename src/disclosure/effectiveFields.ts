import type { AgencyProfile } from '../department/index.ts'
import type { Source } from '../law/index.ts'
import { channelsIn, resolveChannels } from './channelRules.ts'
import type { DutyDefault } from './DisclosureCatalogue.ts'
import { type Duty, type DutyRules, dutyFields } from './Duty.ts'
import type { DutyLevel, EffectiveField, EffectiveFields } from './DutyAnswer.ts'
import type { ProfileFlagName } from './DutyCondition.ts'
import type { DutyKeep } from './DutyKeep.ts'
import type { DutyEvidence } from './DutyProof.ts'

/**
 * What a row asks for on a day: what it states itself, then the default of its first audience that has one. Only what is
 * disclosed has defaults; a conference or a report has none.
 */
export function effectiveFields(duty: Duty, level: DutyLevel, defaults: readonly DutyDefault[]): EffectiveFields {
  const own = fieldsOf(duty, level, duty.id, duty.source)
  if (duty.kind !== 'disclose') return own
  const [found] = duty.audience.flatMap((audience) => defaults.filter((each) => each.audience === audience))
  if (found === undefined) return own
  const { exceptions, due, ...filling } = fieldsOf(found, 'default', found.id, found.source)
  const { dueByDefault } = duty
  // A special law has the exceptions that it names.
  const filled = {
    ...filling,
    ...(due !== undefined && { due: dueByDefault === undefined ? due : { ...due, source: dueByDefault } }),
    ...(level !== 'special' && exceptions !== undefined && { exceptions }),
  }
  const evidence = withUsual(own.evidence, filled.evidence)
  return { ...filled, ...own, ...(evidence !== undefined && { evidence }) }
}

/** The fields as the profile and the day decide them, and the flags that are still needed. */
export function resolveFields(
  fields: EffectiveFields,
  flags: AgencyProfile,
  day: string,
): { readonly fields: EffectiveFields; readonly undecided: readonly ProfileFlagName[] } {
  const { channels, keep, evidence, ...rest } = fields
  const resolved = channels && resolveChannels(channels.value, flags, day)
  const named = resolved?.value.kind === 'rule' ? new Set<string>(channelsIn(resolved.value.rule)) : undefined
  if (resolved?.value.kind === 'rule') for (const channel of resolved.value.optional ?? []) named?.add(channel)
  const kept = keep && keepOn(keep, named, day)
  const proofs = evidence && {
    ...evidence,
    value: evidence.value.filter(
      ({ from, channels: of }) =>
        (from === undefined || from <= day) &&
        (named === undefined || of === undefined || of.some((one) => named.has(one))),
    ),
  }
  return {
    fields: {
      ...rest,
      ...(channels !== undefined && resolved !== undefined && { channels: { ...channels, value: resolved.value } }),
      ...(kept !== undefined && { keep: kept }),
      ...(proofs !== undefined && proofs.value.length > 0 && { evidence: proofs }),
    },
    undecided: resolved?.needs ?? [],
  }
}

function fieldsOf(rules: DutyRules, level: DutyLevel, by: string, source: Source): EffectiveFields {
  return Object.fromEntries(
    dutyFields.flatMap((field) => {
      const value = rules[field]
      if (value === undefined) return []
      const stated = !Array.isArray(value) && 'source' in value ? (value.source as Source | undefined) : undefined
      return [[field, { value, level, by, source: stated ?? source }]]
    }),
  )
}

/** What a text asks for, and what is usual for the channels of which it says nothing. */
function withUsual(
  own: EffectiveField<readonly DutyEvidence[]> | undefined,
  usual: EffectiveField<readonly DutyEvidence[]> | undefined,
): EffectiveField<readonly DutyEvidence[]> | undefined {
  if (own === undefined || usual === undefined) return own ?? usual
  const spoken = new Set(own.value.flatMap(({ channels = [] }) => channels))
  const rest = usual.value.filter(({ channels = [] }) => !channels.some((channel) => spoken.has(channel)))
  return { ...own, value: [...own.value, ...rest] }
}

/** The minima that hold on the day, for channels that the row has. */
function keepOn(
  field: EffectiveField<DutyKeep>,
  named: ReadonlySet<string> | undefined,
  day: string,
): EffectiveField<DutyKeep> | undefined {
  const { value } = field
  if (value.kind !== 'rules') return field
  const rules = value.rules
    .filter(({ from, lastDay }) => (from === undefined || from <= day) && (lastDay === undefined || day <= lastDay))
    .flatMap((rule) => {
      if (named === undefined) return [rule]
      const channels = rule.channels.filter((channel) => named.has(channel))
      return channels.length === 0 ? [] : [{ ...rule, channels }]
    })
  return rules.length === 0 ? undefined : { ...field, value: { ...value, rules } }
}
