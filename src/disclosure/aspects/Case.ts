import type { IsoDate } from '../../civil/index.ts'
import type { Aspect } from '../Aspect.ts'
import type { Channel } from '../Channel.ts'
import { maySatisfy, satisfies } from '../channelRules.ts'
import type { DisclosureOptions } from '../DisclosureOptions.ts'
import type { JudgedObservation } from '../DisclosureVerdict.ts'
import type { ChannelRule } from '../DutyChannels.ts'
import type { Occurrence } from '../Occurrence.ts'

/** One occurrence with what was observed of it by the day asked: what every aspect is judged on. */
export interface Case {
  readonly occurrence: Occurrence
  readonly asOf: IsoDate
  readonly options: DisclosureOptions
  /** All that was observed. */
  readonly judged: readonly JudgedObservation[]
  /** Of these, what was found. */
  readonly found: readonly JudgedObservation[]
  /** Somebody looked, on a day on which it had to be there, and found nothing. */
  readonly isAbsent: boolean
  /** Why nothing is known where nothing was found. */
  readonly silence: 'nothing-recorded' | 'look-undated' | 'looked-too-late'
  /** Before its day, so that nothing can be missing yet. */
  readonly isEarly: boolean
}

/** How an aspect stands where nothing was found. */
export function nothingFound({ isEarly, isAbsent, silence }: Case): Pick<Aspect, 'status' | 'reason'> {
  if (isEarly) return { status: 'not-yet-due', reason: 'before-due' }
  return isAbsent ? { status: 'not-met', reason: 'looked-and-absent' } : { status: 'unknown', reason: silence }
}

/** The rule of the forms, where there is one. */
export function channelRule({ occurrence }: Case): ChannelRule | undefined {
  const channels = occurrence.rule.fields.channels?.value
  return channels?.kind === 'rule' ? channels.rule : undefined
}

/** The channels of some observations. */
export function channelsOf(observations: readonly JudgedObservation[]): ReadonlySet<Channel> {
  return new Set(observations.flatMap(({ observation }) => observation.channel ?? []))
}

/** Whether observations satisfy the forms: surely, perhaps, or not. */
export function satisfaction(
  rule: ChannelRule | undefined,
  observations: readonly JudgedObservation[],
): 'yes' | 'maybe' | 'no' {
  const valid = observations.filter(({ standing }) => standing === 'valid')
  const possible = observations.filter(({ standing }) => standing !== 'invalid')
  if (rule === undefined) return valid.length > 0 ? 'yes' : possible.length > 0 ? 'maybe' : 'no'
  if (satisfies(rule, channelsOf(valid))) return 'yes'
  if (possible.some(({ observation }) => observation.channel === undefined)) return 'maybe'
  return maySatisfy(rule, channelsOf(possible)) ? 'maybe' : 'no'
}
