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

/** What may come of a grade: the index of a band, or what is none. */
type Outcome = number | 'authority-decides' | 'not-gradable'

/** What `findIndex` says where no band is left. */
const none = -1

/** Conditions of single bands come first, then caps, then vetoes, then what is not graded at all. */
const late: readonly GateEffect['kind'][] = ['cap', 'fix', 'not-gradable']

/**
 * The grade of a total that lies between two bounds. Gates strike in an order in which a cap never raises and a veto
 * always wins.
 */
export function gradeOf(plan: SetPlan, final: ExactRange, base: ExactRange, results: readonly GateResult[]): Grade {
  const { bands, set } = plan
  if (bands.length === 0) return { status: 'not-gradable', because: ['no-bands'] }
  let possible: Outcome[] = bandsWithin(bands, final)
  if (possible.length === 0) possible = [none]
  const struck = new Set<string>()

  const gates = set.gates.map((gate, i) => ({ gate, state: results[i]?.state, turn: late.indexOf(gate.effect.kind) }))
  for (const { gate, state } of gates.sort((a, b) => a.turn - b.turn)) {
    if (state === 'clear') continue
    const after = new Set<Outcome>()
    for (const outcome of possible) {
      const next = strike(gate, outcome, bands)
      after.add(next)
      if (state === 'unknown') after.add(outcome)
      else if (next !== outcome) struck.add(gate.id)
    }
    possible = [...after]
  }

  const because = [...struck]
  const [first] = possible
  const refs = bands.filter((_, i) => possible.includes(i)).map(({ ref }) => ref)
  if (possible.length > 1) {
    const grade: Building<Extract<Grade, { status: 'between' }>> = {
      status: 'between',
      possible: refs,
      noBandPossible: possible.includes(none),
      byBasePoints: bandsWithin(bands, base).map((band) => (bands[band] as BandPlan).ref),
    }
    if (possible.includes('authority-decides')) grade.authorityPossible = true
    if (possible.includes('not-gradable')) grade.ungradedPossible = true
    return grade
  }
  if (refs.length === 1) return { status: 'band', band: refs[0] as BandRef, because }
  if (first === 'not-gradable') return { status: first, because: ['gate'], gates: because }
  return { status: first === none ? 'no-band' : 'authority-decides', because }
}

/** What a gate that strikes makes of an outcome. */
function strike({ bands: guarded, effect }: Gate, outcome: Outcome, bands: readonly BandPlan[]): Outcome {
  const { kind } = effect
  if (kind === 'not-gradable') return kind
  const limit = 'band' in effect ? bands.findIndex(({ ref }) => ref.id === effect.band) : none
  if (kind === 'fix') return limit
  if (typeof outcome === 'string' || outcome === none) return outcome
  if (kind === 'cap') return Math.max(outcome, limit)
  if (guarded && !guarded.includes((bands[outcome] as BandPlan).ref.id)) return outcome
  if (kind === 'no-band') return none
  if (kind === 'authority-decides') return kind
  if (kind === 'drop') return Math.min(outcome + 1, bands.length - 1)
  return bands.findIndex(({ ref }, i) => i > outcome && !guarded?.includes(ref.id))
}

function bandsWithin(bands: readonly BandPlan[], { min, max }: ExactRange): number[] {
  /** Whether a point lies on the inner side of a bound; `way` is 1 for a lower one. */
  const reaches = (bound: BandPlan['lower'], points: Exact, way: 1 | -1) => {
    const side = bound === undefined ? 1 : compare(points, bound.points) * way
    return side > 0 || (side === 0 && bound?.inclusive)
  }
  return bands.flatMap(({ lower, upper }, i) => (reaches(lower, max, 1) && reaches(upper, min, -1) ? [i] : []))
}
