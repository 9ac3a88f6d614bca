import type { DisclosureProfile, Duty } from 'danvan/disclosure'
import { disclosureCatalogues } from 'danvan/rulesets'

/** A department of construction of which every flag is known. */
export const known: DisclosureProfile['flags'] = {
  unitKind: { value: 'agency' },
  armyPolice: { value: false },
  hasIntranet: { value: true },
  hasPortal: { value: true },
  singleSite: { value: true },
  hasOneStop: { value: true },
  issuesInspections: { value: true },
  inspected: { value: false },
  exploitsAssets: { value: false },
  hasLoudspeaker: { value: false },
  dispersed: { value: false },
  cannotLeavePosts: { value: false },
  headcount: { value: 61 },
  budgetRole: { value: 'spending' },
}

/** A profile with some flags changed; null takes one away. */
export function profileOf(
  flags: { readonly [Flag in keyof DisclosureProfile['flags']]?: unknown } = {},
  extraDuties?: readonly Duty[],
): DisclosureProfile {
  const all = Object.entries({ ...known, ...flags }).filter(([, value]) => value !== null)
  return {
    schema: 'danvan/disclosure-profile@1',
    agency: 'Sở Xây dựng',
    flags: Object.fromEntries(all) as DisclosureProfile['flags'],
    ...(extraDuties !== undefined && { extraDuties }),
  }
}

/** A row of the catalogues. */
export function dutyOf(id: string): Duty {
  return disclosureCatalogues.flatMap(({ duties }) => duties).find((duty) => duty.id === id) as Duty
}

/** A row of the agency's own regulation, issued on 02/10/2023; what is not given it does not say. */
export function ownRow(fields: Partial<Duty> & Pick<Duty, 'id'>): Duty {
  const source = { provenance: 'supplied', by: 'Văn phòng Sở', paper: 'Quy chế dân chủ', on: '2023-10-02' } as const
  return {
    catalogue: 'own',
    kind: 'disclose',
    label: { vi: 'Nội dung theo quy chế của cơ quan' },
    audience: ['internal'],
    responsible: [{ role: 'head' }],
    trigger: { kind: 'event', events: ['issued'] },
    frequency: ['event'],
    source,
    inForce: { from: { on: '2023-10-02', source }, end: { kind: 'open', source } },
    ...fields,
  }
}
