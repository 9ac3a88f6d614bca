import { addDays } from '../../civil/index.ts'
import { nearestName, type Path } from '../../issues/index.ts'
import type { Duty, DutyCrosswalk } from '../Duty.ts'
import type { ReportDisclosure } from './DisclosureFinding.ts'

/** A row with its place. */
export interface PlacedDuty {
  readonly duty: Duty
  readonly path: Path
}

const inverse: Readonly<Record<DutyCrosswalk['relation'], DutyCrosswalk['relation']>> = {
  same: 'same',
  wider: 'narrower',
  narrower: 'wider',
  split: 'split',
  new: 'new',
}

/** Ids twice, references to nothing, crosswalks of one side only, and regimes that overlap or leave days between them. */
export function checkReferences(placed: readonly PlacedDuty[], report: ReportDisclosure): void {
  const byId = new Map<string, PlacedDuty>()
  for (const each of placed) {
    const first = byId.get(each.duty.id)
    if (first === undefined) byId.set(each.duty.id, each)
    else report('duplicate-id', 'error', [...each.path, 'id'], { received: each.duty.id, first: first.path })
  }
  for (const { duty, path } of placed) {
    const find = (id: string, at: Path): Duty | undefined => {
      const other = byId.get(id)?.duty
      if (other !== undefined && other !== duty) return other
      const nearest = other === duty ? undefined : nearestName(id, byId.keys())
      report('unknown-duty', 'error', [...path, ...at], {
        duty: duty.id,
        received: id,
        ...(nearest !== undefined && { nearest }),
      })
      return
    }
    duty.crosswalk?.forEach(({ id, relation }, i) => {
      const other = id === undefined ? undefined : find(id, ['crosswalk', i, 'id'])
      if (other === undefined) return
      const back = other.crosswalk?.find((each) => each.id === duty.id)
      if (back?.relation !== inverse[relation])
        report('crosswalk-not-reciprocal', 'error', [...path, 'crosswalk', i], {
          duty: duty.id,
          with: other.id,
          relation,
          ...(back !== undefined && { back: back.relation }),
        })
      else if (relation !== 'new') checkRegimes(duty, other, path, report)
    })
    duty.special?.forEach(({ id }, i) => {
      const other = find(id, ['special', i, 'id'])
      if (other !== undefined && !other.serves?.includes(duty.id))
        report('crosswalk-not-reciprocal', 'error', [...path, 'special', i], { duty: duty.id, with: id })
    })
    duty.serves?.forEach((id, i) => {
      find(id, ['serves', i])
    })
    duty.alias?.forEach(({ id }, i) => {
      find(id, ['alias', i, 'id'])
    })
    if (duty.parent !== undefined) find(duty.parent, ['parent'])
    if (duty.extends !== undefined) find(duty.extends, ['extends'])
  }
}

/** From the one regime to the next, without a day between and without a day of both; told once, at the later row. */
function checkRegimes(later: Duty, earlier: Duty, path: Path, report: ReportDisclosure): void {
  const from = later.inForce.from?.on
  const { from: first, end } = earlier.inForce
  if (from === undefined || first === undefined || first.on >= from) return
  if (end.kind !== 'last-day') {
    if (end.kind === 'open')
      report('regimes-overlap', 'error', [...path, 'inForce'], { duty: later.id, with: earlier.id, from })
    return
  }
  const data = { duty: later.id, with: earlier.id, from, lastDay: end.on }
  if (end.on >= from) report('regimes-overlap', 'error', [...path, 'inForce'], data)
  else if (addDays(end.on, 1) !== from) report('regimes-gap', 'warning', [...path, 'inForce'], data)
}
