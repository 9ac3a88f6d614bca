import type { FactSheet } from './FactSheet.ts'

/** Tổ chức: divisions and units, as counted, or else as named. */
export function organizationFacts(sheet: FactSheet): void {
  const { department } = sheet.record
  const { counts = {} } = department
  const divisions = counts.divisions ?? department.divisions?.length
  const units = counts.publicServiceUnits ?? department.publicServiceUnits?.length
  const path = (name: 'divisions' | 'publicServiceUnits') =>
    counts[name] === undefined ? `department.${name}` : `department.counts.${name}`
  sheet.put('org.divisions', path('divisions'), divisions, 'count')
  sheet.put('org.publicServiceUnits', path('publicServiceUnits'), units, 'count')
  if (divisions !== undefined && units !== undefined)
    sheet.put('org.units', 'department.counts', divisions + units, 'count')
}
