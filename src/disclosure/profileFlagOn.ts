import type { AgencyProfile, ProfileFlag } from '../department/index.ts'
import type { ProfileFlagName } from './DutyCondition.ts'

/** Đặc điểm của cơ quan trong một ngày; undefined where it is not known: no value covers the day, or two disagree. */
export function profileFlagOn(
  flags: AgencyProfile,
  name: ProfileFlagName,
  day: string,
): boolean | number | string | undefined {
  const values = new Set(valuesOf(flags, name).flatMap((each) => (covers(each, day) ? [each.value] : [])))
  return values.size === 1 ? [...values][0] : undefined
}

/** Every value of a flag with its days. */
export function valuesOf(
  flags: AgencyProfile,
  name: ProfileFlagName,
): readonly ProfileFlag<boolean | number | string>[] {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
  if (flag === undefined) return []
  return (Array.isArray(flag) ? flag : [flag]) as readonly ProfileFlag<boolean | number | string>[]
}

function covers({ from, lastDay }: ProfileFlag<boolean | number | string>, day: string): boolean {
  return (from === undefined || from <= day) && (lastDay === undefined || day <= lastDay)
}
