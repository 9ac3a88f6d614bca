import type {
  Channel,
  ChannelRule,
  Duty,
  DutyChannels,
  DutyCondition,
  DutyContent,
  DutyDue,
  DutyEvent,
  DutyField,
  DutyKeep,
  DutyNote,
  DutyPeriod,
  DutyRequirement,
  DutyTrigger,
  KeepRule,
  LimitedDue,
  NotApplicableReason,
  ProfileFlagName,
} from '../../disclosure/index.ts'
import type { InForce, InstrumentGap, InstrumentKey, Source, SourcedDay } from '../../law/index.ts'
import { day } from '../instruments/row.ts'
import { inferred } from '../instruments/sources.ts'

/** What the rows of one group share. */
export interface DutyGroup extends Partial<Omit<Duty, 'id' | 'label' | 'source'>> {
  /** Group of rows. */
  readonly catalogue: string
  /** Hiệu lực. */
  readonly inForce: InForce
  /** Key of the instrument. */
  readonly key: string
  /** How it is known. */
  readonly source: Source
}

/** What a row says beside its id, its labels and its provision. */
type Own = Partial<Omit<Duty, 'id' | 'label' | 'source'>> & {
  /** Key of another instrument than that of the group; null where none was found. */
  readonly key?: string | null
  /** Known in another way than the group. */
  readonly source?: Source
}

/** Writes a row of a group: id, label in both languages, provision, the rest. */
export type DutyRow = (id: string, vi: string, en: string, provision: string | undefined, own?: Own) => Duty

const usual = {
  kind: 'disclose',
  responsible: [{ role: 'head' }],
  trigger: { kind: 'continuous' },
  frequency: [],
} as const

/** Rows of one group. */
export function dutiesOf({ key: groupKey, source: known, ...group }: DutyGroup): DutyRow {
  return (id, vi, en, provision, { key = groupKey, source = known, ...own } = {}) => ({
    id,
    label: { vi, en },
    ...usual,
    audience: [],
    ...group,
    ...own,
    source: key === null ? source : text(source, key, provision),
  })
}

/** A place in an instrument. */
export function text(source: Source, key: string, provision?: string): Source {
  return { ...source, instrument: key as InstrumentKey, ...(provision !== undefined && { provision }) }
}

// Interval

/** From a first day to an end, with the days on which it is known to hold. */
export function force(from: SourcedDay | undefined, end: InForce['end'], ...attested: readonly SourcedDay[]): InForce {
  return { ...(from !== undefined && { from }), end, ...(attested.length > 0 && { attested }) }
}

export const notRead: InForce['end'] = { kind: 'not-read' }

/** From this day on an amendment that nobody has read may have changed the row. */
export const amended = (on: string, laws: string): { readonly unconfirmedFrom: SourcedDay } => ({
  unconfirmedFrom: day(on, inferred(`${laws}, not read, may have changed it from that day at the latest`)),
})

// Trigger

export const on = (...events: readonly DutyEvent[]): DutyTrigger => ({ kind: 'event', events })
export const each = (...periods: readonly DutyPeriod[]): DutyTrigger => ({ kind: 'period', periods })
export const always: DutyTrigger = { kind: 'continuous' }

// Time

export const within = (amount: number, unit: 'day' | 'working-day', source?: Source): LimitedDue => ({
  kind: 'within',
  limit: { amount, unit },
  direction: 'after',
  ...(source !== undefined && { source }),
})
export const days = (amount: number): LimitedDue => within(amount, 'day')
export const workingDays = (amount: number): LimitedDue => within(amount, 'working-day')
export const before = (amount: number, unit: 'day' | 'working-day'): LimitedDue => ({
  ...within(amount, unit),
  direction: 'before',
})
export const beforeDate = (dayOfMonth: number, month: number, yearOffset: 0 | 1, source?: Source) =>
  ({ kind: 'before-date', month, day: dayOfMonth, yearOffset, ...(source !== undefined && { source }) }) as const
/** No number, in the words of the kind. */
export const due = <
  Kind extends 'at-event' | 'with-disclosure' | 'period-end' | 'continuous' | 'promptly' | 'none-stated',
>(
  kind: Kind,
  source?: Source,
) => ({ kind, ...(source !== undefined && { source }) }) satisfies DutyDue

// Channels

export const by = (channel: Channel): ChannelRule => ({ kind: 'channel', channel })
const parts = (of: readonly (Channel | ChannelRule)[]) => of.map((each) => (typeof each === 'string' ? by(each) : each))
export const all = (...of: readonly (Channel | ChannelRule)[]): ChannelRule => ({ kind: 'all-of', of: parts(of) })
export const any = (...of: readonly (Channel | ChannelRule)[]): ChannelRule => ({ kind: 'any-of', of: parts(of) })
export const rule = (tree: ChannelRule, more: Omit<Extract<DutyChannels, { kind: 'rule' }>, 'kind' | 'rule'> = {}) =>
  ({ kind: 'rule', rule: tree, ...more }) as const
export const portalIfAny: ChannelRule = {
  kind: 'when',
  when: { kind: 'is', flag: 'hasPortal', of: [true] },
  use: by('portal'),
}
export const massMedia = ['print', 'radio', 'tv', 'e-news'] as const
export const noForm = { kind: 'none' } as const
export const noFormStated = { kind: 'none-stated' } as const

// Minimum

export const atLeast = (
  amount: number,
  channels: readonly Channel[],
  more: { consecutive?: boolean; unit?: 'day' | 'times' } & Pick<KeepRule, 'from' | 'lastDay' | 'source'> = {},
): KeepRule => {
  const { consecutive = false, unit = 'day', ...rest } = more
  return { channels, atLeast: { amount, unit, consecutive }, ...rest }
}
export const keep = (rules: readonly KeepRule[], source?: Source): DutyKeep => ({
  kind: 'rules',
  rules,
  ...(source !== undefined && { source }),
})
export const noMinimum = { kind: 'none-stated' } as const
export const unknown = (gap: string) => ({ kind: 'unknown', gap }) as const

// Conditions

export const is = (flag: ProfileFlagName, ...of: readonly (boolean | string)[]): DutyCondition => ({
  kind: 'is',
  flag,
  of,
})
export const needs = (when: DutyCondition, otherwise: NotApplicableReason, source?: Source): DutyRequirement => ({
  when,
  otherwise,
  ...(source !== undefined && { source }),
})
/** Army and police have rules of their own ministries. */
export const civilian: DutyRequirement = needs(is('armyPolice', false), 'other-regime')
/** Cơ quan, đơn vị sự nghiệp công lập. */
export const agencies: readonly DutyRequirement[] = [
  civilian,
  needs(is('unitKind', 'agency', 'service-unit'), 'profile-excludes'),
]

// Words

export const gap = (id: string, vi: string, en: string): InstrumentGap => ({ id, text: { vi, en } })
export const note = (id: string, vi: string, en: string): DutyNote => ({ id, text: { vi, en } })
export const item = (id: string, vi: string, en: string): DutyContent => ({ id, label: { vi, en } })

/** The fields of which special rows speak, for the general row whose content they are a part of. */
export function governedBy(general: string, ...rows: readonly (readonly Duty[])[]): Pick<Duty, 'special'> {
  const served = rows.flat().filter(({ kind, serves }) => kind === 'disclose' && serves?.includes(general))
  const special = served.flatMap(({ id, due: time, channels, keep: minimum, evidence, alias = [] }) => {
    if (alias.some(({ carriedBy, audience }) => carriedBy === 'other' && audience === undefined)) return []
    const speaks = (kind: string | undefined) => kind !== undefined && kind !== 'none-stated' && kind !== 'unknown'
    const fields: DutyField[] = [
      ...(speaks(time?.kind) ? (['due'] as const) : []),
      ...(speaks(channels?.kind) ? (['channels'] as const) : []),
      ...(speaks(minimum?.kind) ? (['keep'] as const) : []),
      ...(evidence !== undefined ? (['evidence'] as const) : []),
    ]
    return fields.length === 0 ? [] : [{ id, fields }]
  })
  return special.length === 0 ? {} : { special }
}
