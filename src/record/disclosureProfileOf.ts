import type { DisclosureProfile } from '../disclosure/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'

const inferred = (basis: string) => ({ provenance: 'inferred', basis }) as const

/**
 * Hồ sơ cơ quan rút từ hồ sơ năm: what the record says of the agency, and what follows from its being the record of a
 * department: a state agency, neither army nor police. What the record says itself prevails.
 */
export function disclosureProfileOf({ department, dossiers, period }: AnnualRecord): DisclosureProfile {
  const { name, profile = {}, staff } = department
  const total = staff?.total
  return {
    schema: 'danvan/disclosure-profile@1',
    agency: name,
    flags: {
      unitKind: { value: 'agency', source: inferred('the record is that of a department') },
      armyPolice: { value: false, source: inferred('the record is that of a department') },
      ...(dossiers !== undefined && {
        hasOneStop: { value: true, source: inferred('the record counts the dossiers it received'), from: period.from },
      }),
      ...(total !== undefined && { headcount: { value: total } }),
      ...profile,
    },
  }
}
