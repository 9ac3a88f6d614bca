import type { AgencyProfile } from '../department/index.ts'
import type { Channel } from './Channel.ts'
import { conditionOn } from './conditionOn.ts'
import type { ChannelRule, DutyChannels } from './DutyChannels.ts'
import type { ProfileFlagName } from './DutyCondition.ts'

/** Channels as the profile of a day decides them. */
export interface ResolvedChannels {
  readonly value: DutyChannels
  /** The flags still needed; the parts that depend on them stay as they are. */
  readonly needs: readonly ProfileFlagName[]
}

const nothing: ChannelRule = { kind: 'all-of', of: [] }

/** Decides what the profile decides, and leaves out what is not asked for. */
export function resolveChannels(channels: DutyChannels, flags: AgencyProfile, day: string): ResolvedChannels {
  if (channels.kind !== 'rule') return { value: channels, needs: [] }
  const needs = new Set<ProfileFlagName>()
  const resolve = (rule: ChannelRule): ChannelRule => {
    switch (rule.kind) {
      case 'channel':
        return rule
      case 'when': {
        const { holds, needs: open } = conditionOn(rule.when, flags, day)
        if (holds !== undefined) return resolve(holds ? rule.use : (rule.otherwise ?? nothing))
        for (const flag of open) needs.add(flag)
        return {
          ...rule,
          use: resolve(rule.use),
          ...(rule.otherwise !== undefined && { otherwise: resolve(rule.otherwise) }),
        }
      }
      default:
        return group(rule.kind, rule.of.map(resolve))
    }
  }
  return { value: { ...channels, rule: resolve(channels.rule) }, needs: [...needs] }
}

/** Parts together: what asks for nothing falls out of `all-of`, and a part alone stands for itself. */
function group(kind: 'all-of' | 'any-of', parts: readonly ChannelRule[]): ChannelRule {
  const asksForNothing = (rule: ChannelRule) => rule.kind === 'all-of' && rule.of.length === 0
  if (kind === 'any-of' && parts.some(asksForNothing)) return nothing
  const of = kind === 'all-of' ? parts.filter((part) => !asksForNothing(part)) : parts
  const [only] = of
  return of.length === 1 ? (only as ChannelRule) : { kind, of }
}

/** Every channel that a rule names. */
export function channelsIn(rule: ChannelRule): readonly Channel[] {
  switch (rule.kind) {
    case 'channel':
      return [rule.channel]
    case 'when':
      return [...channelsIn(rule.use), ...(rule.otherwise === undefined ? [] : channelsIn(rule.otherwise))]
    default:
      return rule.of.flatMap(channelsIn)
  }
}

/** Whether a set of channels satisfies a rule; a part that the profile leaves open asks for both of its branches. */
export function satisfies(rule: ChannelRule, used: ReadonlySet<Channel>): boolean {
  switch (rule.kind) {
    case 'channel':
      return used.has(rule.channel)
    case 'when':
      return satisfies(rule.use, used) && (rule.otherwise === undefined || satisfies(rule.otherwise, used))
    case 'all-of':
      return rule.of.every((part) => satisfies(part, used))
    case 'any-of':
      return rule.of.some((part) => satisfies(part, used))
  }
}

/** Whether a set of channels satisfies a rule under some answer to what the profile leaves open. */
export function maySatisfy(rule: ChannelRule, used: ReadonlySet<Channel>): boolean {
  switch (rule.kind) {
    case 'channel':
      return used.has(rule.channel)
    case 'when':
      return maySatisfy(rule.use, used) || rule.otherwise === undefined || maySatisfy(rule.otherwise, used)
    case 'all-of':
      return rule.of.every((part) => maySatisfy(part, used))
    case 'any-of':
      return rule.of.some((part) => maySatisfy(part, used))
  }
}

/** More ways to satisfy a rule than anyone writes; beyond them nothing is concluded. */
const mostWays = 4_096

/** Whether whoever satisfies the one rule satisfies the other. */
export function implies(one: ChannelRule, other: ChannelRule): boolean {
  const ways = waysOf(one)
  return ways?.every((way) => satisfies(other, new Set(way))) ?? false
}

/** The ways to satisfy a rule; undefined where there are too many. */
function waysOf(rule: ChannelRule): readonly (readonly Channel[])[] | undefined {
  switch (rule.kind) {
    case 'channel':
      return [[rule.channel]]
    case 'when':
      return waysOf({ kind: 'any-of', of: [rule.use, rule.otherwise ?? nothing] })
    case 'any-of': {
      const ways: (readonly Channel[])[] = []
      for (const part of rule.of) {
        const more = waysOf(part)
        if (more === undefined || ways.length + more.length > mostWays) return
        ways.push(...more)
      }
      return ways
    }
    case 'all-of': {
      let ways: (readonly Channel[])[] = [[]]
      for (const part of rule.of) {
        const more = waysOf(part)
        if (more === undefined || ways.length * more.length > mostWays) return
        ways = ways.flatMap((way) => more.map((each) => [...way, ...each]))
      }
      return ways
    }
  }
}
