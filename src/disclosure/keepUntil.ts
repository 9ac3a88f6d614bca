import { addDays, type IsoDate } from '../civil/index.ts'
import type { Channel } from './Channel.ts'
import { channelsIn } from './channelRules.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import type { EffectiveFields } from './DutyAnswer.ts'
import type { KeepRule } from './DutyKeep.ts'

/** The minima in days, times or for good that hold for a channel. */
export function keepRulesFor(fields: EffectiveFields, channel: Channel): readonly KeepRule[] {
  const keep = fields.keep?.value
  if (keep?.kind !== 'rules') return []
  return keep.rules.filter(({ channels }) => channels.includes(channel))
}

/** Posted on a day, the first day on which so many days of posting are over. */
export function removableOn(from: IsoDate, days: number, duration: DisclosureOptions['duration']): IsoDate {
  return addDays(from, duration === 'lenient' ? Math.max(days - 1, 0) : days)
}

/** Disclosed on a day, the first day on which a form of it may lawfully be gone; undefined where no days are asked for. */
export function firstRemovable(
  { keep }: EffectiveFields,
  from: IsoDate,
  duration: DisclosureOptions['duration'],
): IsoDate | undefined {
  if (keep?.value.kind !== 'rules') return undefined
  const amounts = keep.value.rules.flatMap(({ atLeast }) =>
    typeof atLeast === 'object' && atLeast.unit === 'day' ? [atLeast.amount] : [],
  )
  return amounts.length === 0 ? undefined : removableOn(from, Math.min(...amounts), duration)
}

/** Disclosed on a day in every form asked for, the first day on which all of it may be taken down. */
export function keepUntil(
  fields: EffectiveFields,
  from: IsoDate,
  duration: DisclosureOptions['duration'],
): IsoDate | undefined {
  const channels = fields.channels?.value
  if (channels?.kind !== 'rule') return undefined
  let most = 0
  for (const channel of channelsIn(channels.rule))
    for (const { atLeast } of keepRulesFor(fields, channel))
      if (typeof atLeast === 'object' && atLeast.unit === 'day' && atLeast.amount > most) most = atLeast.amount
  return most === 0 ? undefined : removableOn(from, most, duration)
}
