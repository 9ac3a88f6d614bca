import type { AgencyProfile } from '../department/index.ts'
import type { DutyCondition, ProfileFlagName } from './DutyCondition.ts'
import { profileFlagOn } from './profileFlagOn.ts'

/** Whether a condition holds; undefined where what is known of the profile does not decide it. */
export interface ConditionOn {
  readonly holds: boolean | undefined
  /** The flags that would decide it. */
  readonly needs: readonly ProfileFlagName[]
  /** The flags read, as far as they are known. */
  readonly read: readonly (readonly [ProfileFlagName, boolean | number | string])[]
}

/** Holds a condition against the profile of a day, in three values. */
export function conditionOn(condition: DutyCondition, flags: AgencyProfile, day: string): ConditionOn {
  if (condition.kind === 'is' || condition.kind === 'between') {
    const { flag } = condition
    const value = profileFlagOn(flags, flag, day)
    if (value === undefined) return { holds: undefined, needs: [flag], read: [] }
    const holds = condition.kind === 'is' ? condition.of.some((each) => each === value) : isBetween(value, condition)
    return { holds, needs: [], read: [[flag, value]] }
  }
  const parts = condition.of.map((each) => conditionOn(each, flags, day))
  const decides = condition.kind === 'any-of'
  const read = parts.flatMap((part) => part.read)
  if (parts.some(({ holds }) => holds === decides)) return { holds: decides, needs: [], read }
  const needs = parts.flatMap((part) => part.needs)
  return { holds: needs.length > 0 ? undefined : !decides, needs, read }
}

function isBetween(
  value: boolean | number | string,
  { atLeast, atMost }: Extract<DutyCondition, { kind: 'between' }>,
): boolean {
  if (typeof value !== 'number') return false
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost)
}
