import type { IsoDate } from '../../civil/index.ts'
import type { Aspect, AspectReason, KeptChannel } from '../Aspect.ts'
import type { Channel } from '../Channel.ts'
import { maySatisfy, satisfies } from '../channelRules.ts'
import type { ChannelRule } from '../DutyChannels.ts'
import { type Case, channelRule, channelsOf, nothingFound, satisfaction } from './Case.ts'
import { keptChannel } from './keptChannel.ts'

/** Thời gian duy trì: whether the forms asked for stayed long enough; one that stayed may stand for another. */
export function keptAspect(the: Case): Aspect {
  const { occurrence, found } = the
  const field = occurrence.rule.fields.keep
  const common = field === undefined ? {} : { source: field.source }
  if (field === undefined || field.value.kind === 'none-stated')
    return { status: 'not-applicable', reason: 'no-minimum', ...common }
  if (field.value.kind === 'unknown') return { status: 'unknown', reason: 'text-not-read', ...common }
  if (found.length === 0) return { ...nothingFound(the), ...common }
  const counting = found.filter(({ standing }) => standing !== 'invalid')
  const used = channelsOf(counting)
  const kept = [...used].map((channel) =>
    keptChannel(
      channel,
      counting.flatMap(({ observation }) => (observation.channel === channel ? [observation] : [])),
      the,
    ),
  )
  if (kept.length === 0) return { status: 'unknown', reason: 'channel-not-known', ...common }
  const asked = channelRule(the)
  // In the wrong form: judged by itself, each form on its own.
  const rule: ChannelRule =
    asked !== undefined && satisfaction(asked, counting) !== 'no'
      ? asked
      : { kind: 'any-of', of: [...used].map((channel) => ({ kind: 'channel', channel })) }
  return { ...overall(rule, kept), ...common, channels: kept }
}

function overall(rule: ChannelRule, kept: readonly KeptChannel[]): Pick<Aspect, 'status' | 'reason' | 'until'> {
  const of = (...statuses: readonly KeptChannel['status'][]): Set<Channel> =>
    new Set(kept.flatMap(({ channel, status }) => (statuses.includes(status) ? [channel] : [])))
  const done = of('met')
  if (satisfies(rule, done)) {
    if (kept.some(({ status, asked }) => status === 'met' && asked !== undefined))
      return { status: 'met', reason: 'minimum-reached' }
    if (kept.some(({ status }) => status === 'unknown')) return { status: 'unknown', reason: 'day-not-known' }
    return isLasting(kept) ? { status: 'met', reason: 'minimum-reached' } : noMinimum
  }
  const running = kept.filter(({ status }) => status === 'running')
  if (satisfies(rule, of('met', 'running'))) {
    const until = lastDayNeeded(rule, done, running)
    return { status: 'running', reason: 'still-running', ...(until !== undefined && { until }) }
  }
  if (maySatisfy(rule, of('met', 'running', 'unknown'))) return { status: 'unknown', reason: 'day-not-known' }
  const short = kept.filter(({ status }) => status === 'not-met')
  const reason: AspectReason = short.some(({ interrupted }) => interrupted === true)
    ? 'interrupted'
    : short.every(({ asked }) => asked === undefined)
      ? 'taken-down'
      : 'too-short'
  return { status: 'not-met', reason }
}

const noMinimum = { status: 'not-applicable', reason: 'no-minimum' } as const

const isLasting = (kept: readonly KeptChannel[]): boolean => kept.some(({ lasting }) => lasting === true)

/** The first day by which enough of what still runs is over; not known where times are counted, not days. */
function lastDayNeeded(
  rule: ChannelRule,
  done: ReadonlySet<Channel>,
  running: readonly KeptChannel[],
): IsoDate | undefined {
  const dated = running
    .flatMap(({ channel, until }) => (until === undefined ? [] : [{ channel, until }]))
    .sort((a, b) => (a.until < b.until ? -1 : 1))
  const over = new Set(done)
  for (const { channel, until } of dated) {
    over.add(channel)
    if (satisfies(rule, over)) return until
  }
  return undefined
}
