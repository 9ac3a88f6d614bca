import type { AnnualRecord } from '../AnnualRecord.ts'
import { makeFinding } from '../makeFinding.ts'
import type { RecordFinding } from '../RecordFinding.ts'

/** Số lượng nêu và số tên kể ra; tổng và các phần. */
export function countRules(record: AnnualRecord): RecordFinding[] {
  const { department, skilfulMobilization: movement, petitions } = record
  const { counts = {}, leaders, staff } = department
  const findings: RecordFinding[] = []
  const compare = (path: string, count: number | undefined, names: number | undefined) => {
    if (count === undefined || names === undefined || count === names) return
    findings.push(makeFinding(record, 'parts-do-not-match', 'warning', path, { count, names }))
  }
  const ofPosition = (position: string) => leaders?.filter((leader) => leader.position === position).length
  compare('department.counts.heads', counts.heads, ofPosition('head'))
  compare('department.counts.deputyHeads', counts.deputyHeads, ofPosition('deputy-head'))
  compare('department.counts.divisions', counts.divisions, department.divisions?.length)
  compare('department.counts.publicServiceUnits', counts.publicServiceUnits, department.publicServiceUnits?.length)
  compare('department.counts.partyCells', counts.partyCells, department.party?.cells?.length)
  compare('skilfulMobilization.registered', movement?.registered, movement?.models?.length)

  const add = (path: string, whole: number | undefined, parts: readonly (number | undefined)[]) => {
    if (whole === undefined || parts.length === 0 || parts.includes(undefined)) return
    const sum = parts.reduce<number>((total, part) => total + (part as number), 0)
    if (sum !== whole) findings.push(makeFinding(record, 'sum-off', 'error', path, { whole, sum }))
  }
  if (staff !== undefined)
    add('department.staff.total', staff.total, [staff.civilServants, staff.publicEmployees, staff.contractWorkers])
  const byKind = petitions?.byKind ?? []
  for (const column of ['received', 'resolved'] as const)
    add(
      `petitions.${column}`,
      petitions?.[column],
      byKind.map((each) => each[column]),
    )
  return findings
}
