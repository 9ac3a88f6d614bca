import { compare, type Exact } from '../points/index.ts'
import type { Building } from './Building.ts'
import type { Gate, GateEffect } from './CriteriaSet.ts'
import type { BandPlan, SetPlan } from './planSet.ts'
import type { BandRef, GateResult, Grade } from './ScoreResult.ts'

/** Least and most of a total, exact, in units. */
export interface ExactRange {
  readonly min: Exact
  readonly max: Exact
}

/** What is no band, beside the indexes of the bands. */
const none = -1
const authority = -2
const ungraded = -3

/** Conditions of single bands come first, then caps, then vetoes, then what is not graded at all. */
const order: readonly (readonly GateEffect['kind'][])[] = [
  ['next-band', 'drop', 'no-band', 'authority-decides'],
  ['cap'],
  ['fix'],
  ['not-gradable'],
]

/**
 * The grade of a total that lies between two bounds. Gates strike in an order in which a cap never raises and a veto
 * always wins.
 */
export function gradeOf(plan: SetPlan, final: ExactRange, base: ExactRange, results: readonly GateResult[]): Grade {
  const { bands, set } = plan
  if (bands.length === 0) return { status: 'not-gradable', because: ['no-bands'] }
  let possible = bandsWithin(bands, final)
  if (possible.length === 0) possible = [none]
  const struck = new Set<string>()

  for (const kinds of order)
    set.gates.forEach((gate, i) => {
      const { state } = results[i] as GateResult
      if (!kinds.includes(gate.effect.kind) || state === 'clear') return
      const after = new Set<number>()
      for (const band of possible) {
        const next = strike(gate, band, bands)
        after.add(next)
        if (state === 'unknown') after.add(band)
        else if (next !== band) struck.add(gate.id)
      }
      possible = [...after]
    })

  const because = [...struck]
  const refsOf = (indexes: readonly number[]) => indexes.map((index) => (bands[index] as BandPlan).ref)
  const refs = refsOf(possible.filter((band) => band >= 0).sort((a, b) => a - b))
  if (possible.length > 1) {
    const grade: Building<Extract<Grade, { status: 'between' }>> = {
      status: 'between',
      possible: refs,
      noBandPossible: possible.includes(none),
      byBasePoints: refsOf(bandsWithin(bands, base)),
    }
    if (possible.includes(authority)) grade.authorityPossible = true
    if (possible.includes(ungraded)) grade.ungradedPossible = true
    return grade
  }
  if (refs.length === 1) return { status: 'band', band: refs[0] as BandRef, because }
  if (possible[0] === ungraded) return { status: 'not-gradable', because: ['gate'], gates: because }
  return { status: possible[0] === authority ? 'authority-decides' : 'no-band', because }
}

/** Where a gate that strikes moves a band. */
function strike({ bands: guarded, effect }: Gate, band: number, bands: readonly BandPlan[]): number {
  const indexOf = (id: string) => bands.findIndex(({ ref }) => ref.id === id)
  const guards = (index: number) => guarded === undefined || guarded.includes((bands[index] as BandPlan).ref.id)
  if (effect.kind === 'fix') return indexOf(effect.band)
  if (effect.kind === 'not-gradable') return ungraded
  if (band < 0) return band
  if (effect.kind === 'cap') return Math.max(band, indexOf(effect.band))
  if (!guards(band)) return band
  if (effect.kind === 'no-band') return none
  if (effect.kind === 'authority-decides') return authority
  const isLast = band + 1 === bands.length
  if (effect.kind === 'drop') return isLast ? band : band + 1
  if (guarded === undefined) return isLast ? none : band + 1
  for (let next = band + 1; next < bands.length; next++) if (!guards(next)) return next
  return none
}

function bandsWithin(bands: readonly BandPlan[], { min, max }: ExactRange): number[] {
  /** Whether a point lies on the inner side of a bound; `way` is 1 for a lower one. */
  const reaches = (bound: BandPlan['lower'], points: Exact, way: 1 | -1) => {
    const side = bound === undefined ? 1 : compare(points, bound.points) * way
    return side > 0 || (side === 0 && bound?.inclusive)
  }
  return bands.flatMap(({ lower, upper }, i) => (reaches(lower, max, 1) && reaches(upper, min, -1) ? [i] : []))
}
