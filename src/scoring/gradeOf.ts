import { compare, type Exact } from '../points/index.ts'
import type { Gate } from './CriteriaSet.ts'
import type { BandPlan, SetPlan } from './planSet.ts'
import type { BandRef, GateResult, Grade } from './ScoreResult.ts'

/** Least and most of a total, exact, in units. */
export interface ExactRange {
  readonly min: Exact
  readonly max: Exact
}

/** "No band", beside the indexes of the bands. */
const none = -1

/**
 * The grade of a total that lies between two bounds. Conditions that lead to another band come first, then caps, then
 * vetoes, so that a cap never raises and a veto always wins.
 */
export function gradeOf(plan: SetPlan, final: ExactRange, base: ExactRange, results: readonly GateResult[]): Grade {
  const { bands, set } = plan
  if (bands.length === 0) return { status: 'not-gradable', because: ['no-bands'] }
  let possible = bandsWithin(bands, final)
  if (possible.length === 0) possible = [none]
  const struck: string[] = []

  for (const kinds of [['next-band', 'no-band'], ['cap'], ['fix']])
    set.gates.forEach((gate, i) => {
      const { state } = results[i] as GateResult
      if (!kinds.includes(gate.effect.kind) || state === 'clear') return
      const after = new Set<number>()
      for (const band of possible) {
        const next = strike(gate, band, bands)
        after.add(next)
        if (state === 'unknown') after.add(band)
        else if (next !== band) struck.push(gate.id)
      }
      possible = [...after]
    })

  const isBand = (band: number) => band !== none
  const refs = possible
    .filter(isBand)
    .sort((a, b) => a - b)
    .map((band) => refOf(bands, band))
  if (refs.length === 1 && possible.length === 1)
    return { status: 'band', band: refs[0] as BandRef, because: [...new Set(struck)] }
  if (refs.length === 0) return { status: 'no-band', because: [...new Set(struck)] }
  return {
    status: 'between',
    possible: refs,
    noBandPossible: possible.includes(none),
    byBasePoints: bandsWithin(bands, base).map((band) => refOf(bands, band)),
  }
}

/** Where a gate that strikes moves a band. */
function strike(gate: Gate, band: number, bands: readonly BandPlan[]): number {
  const guards = (index: number) => gate.bands === undefined || gate.bands.includes((bands[index] as BandPlan).ref.id)
  const { effect } = gate
  if (effect.kind === 'fix') return bands.findIndex(({ ref }) => ref.id === effect.band)
  if (band === none) return none
  if (effect.kind === 'cap') {
    const cap = bands.findIndex(({ ref }) => ref.id === effect.band)
    return Math.max(band, cap)
  }
  if (!guards(band)) return band
  if (effect.kind === 'no-band' || gate.bands === undefined)
    return effect.kind === 'no-band' ? none : band + 1 < bands.length ? band + 1 : none
  for (let next = band + 1; next < bands.length; next++) if (!guards(next)) return next
  return none
}

function bandsWithin(bands: readonly BandPlan[], { min, max }: ExactRange): number[] {
  const within: number[] = []
  bands.forEach(({ lower, upper }, index) => {
    if (lower !== undefined) {
      const side = compare(max, lower.points)
      if (side < 0 || (side === 0 && !lower.inclusive)) return
    }
    if (upper !== undefined) {
      const side = compare(min, upper.points)
      if (side > 0 || (side === 0 && !upper.inclusive)) return
    }
    within.push(index)
  })
  return within
}

function refOf(bands: readonly BandPlan[], index: number): BandRef {
  return (bands[index] as BandPlan).ref
}
