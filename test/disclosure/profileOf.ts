import type { DisclosureProfile } from 'danvan'

type Flags = Readonly<Record<string, boolean | number | string>>

/** A profile of flags that always held. */
export function profileOf(flags: Flags): DisclosureProfile {
  return {
    schema: 'danvan/disclosure-profile@1',
    agency: 'Sở Ví dụ',
    flags: Object.fromEntries(Object.entries(flags).map(([name, value]) => [name, { value }])),
  } as DisclosureProfile
}

/** A department of which everything is known. */
export const usual: Flags = {
  unitKind: 'agency',
  armyPolice: false,
  hasIntranet: true,
  hasPortal: true,
  singleSite: true,
  headcount: 60,
  budgetRole: 'level-1',
  hasOneStop: true,
  issuesInspections: true,
  inspected: true,
  exploitsAssets: true,
  hasLoudspeaker: false,
}
