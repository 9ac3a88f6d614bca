import type { IsoDate } from '../civil/index.ts'
import type { NextStep, Verdict, VerdictCode } from './DisclosureVerdict.ts'
import type { Occurrence } from './Occurrence.ts'

/** What is to be done next about an occurrence, and by when. */
export function nextStepOf(
  headline: VerdictCode,
  { exists, channel, onTime, evidence, kept }: Verdict['aspects'],
  { dueOn, advised, status }: Occurrence,
  asOf: IsoDate,
): NextStep | undefined {
  const until = kept.until ?? latest(kept.channels?.flatMap((each) => each.until ?? []) ?? [])
  switch (headline) {
    case 'not-disclosed':
      return { code: 'disclose', on: dueOn }
    case 'wrong-channel':
      return { code: 'disclose-in-form', on: dueOn }
    case 'inaccurate':
      return { code: 'correct', on: asOf }
    case 'incomplete':
      return { code: 'complete', on: asOf }
    case 'too-short':
      return { code: 'post-again', on: asOf }
    case 'no-evidence':
      return { code: 'collect-evidence', on: asOf }
    case 'not-due':
      return { code: 'disclose', on: advised ?? dueOn }
    case 'unknown':
      if (status === 'unknown') return { code: 'settle-profile', on: asOf }
      return [exists, channel, onTime].some((aspect) => aspect.status === 'unknown') || evidence.status !== 'unknown'
        ? { code: 'look', on: asOf }
        : { code: 'collect-evidence', on: asOf }
    case 'running':
    case 'late':
    case 'compliant':
      if (until === undefined) return undefined
      return { code: kept.status === 'running' ? 'keep-until' : 'may-take-down', on: until }
    default:
      return undefined
  }
}

const latest = (days: readonly IsoDate[]): IsoDate | undefined => [...days].sort().at(-1)
