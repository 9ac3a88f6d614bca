import type { ProfileFlagName } from './DutyCondition.ts'

/** Every flag of the profile; the compiler sees to it that none is forgotten. */
const names: Readonly<Record<ProfileFlagName, true>> = {
  hasIntranet: true,
  hasPortal: true,
  singleSite: true,
  hasOneStop: true,
  issuesInspections: true,
  inspected: true,
  exploitsAssets: true,
  hasLoudspeaker: true,
  armyPolice: true,
  dispersed: true,
  cannotLeavePosts: true,
  headcount: true,
  budgetRole: true,
  unitKind: true,
}

/** The names of the flags. */
export const profileFlagNames = Object.keys(names) as readonly ProfileFlagName[]
