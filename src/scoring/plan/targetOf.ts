import { add, subtract } from '../../points/index.ts'
import type { CriteriaSet, Gate } from '../CriteriaSet.ts'
import { gradeOf } from '../gradeOf.ts'
import type { BandPlan, SetPlan } from '../planSet.ts'
import type { GateResult, Grade } from '../ScoreResult.ts'

/** The band asked for, and what each gate of the set means to it. */
export interface Target {
  /** Its place among the bands. */
  readonly band: number
  /** By gate: of no account, to be clear in any case, or to be told apart. */
  readonly roles: readonly ('ignored' | 'must-be-clear' | 'told-apart')[]
  /** Whether a clear gate is never worse than one that strikes. */
  readonly isOrderly: boolean
  /** Whether more points may be worse, as where a gate leaves the upper bands without a grade. */
  readonly hasUpperLimit: boolean
  /** Ways in which the band can be had: which gates are clear, and from which points on. */
  readonly ways: readonly Way[]
}

/** Gates that are clear, and the lowest band by points that then leads to the target. */
export interface Way {
  /** Gates that are to be clear, by their places. */
  readonly clear: readonly number[]
  /** The lower bound of the points; undefined = any. */
  readonly lower: BandPlan['lower']
}

/** Above this many gates to be told apart, their combinations are not gone through. */
const most = 5

/** Works out what a band asks for. */
export function targetOf(plan: SetPlan, band: number): Target {
  const { gates } = plan.set
  const place = (id: string) => plan.bands.findIndex(({ ref }) => ref.id === id)
  const reaches = ({ effect }: Gate) => 'band' in effect && place(effect.band) <= band
  const hasGoodFix = gates.some((gate) => gate.effect.kind === 'fix' && reaches(gate))
  const roles = gates.map((gate) => roleOf(gate, reaches(gate), hasGoodFix))
  const kinds = new Set(gates.map(({ effect }) => effect.kind))
  const hasUpperLimit = kinds.has('no-band') || kinds.has('authority-decides')
  return {
    band,
    roles,
    isOrderly: !hasGoodFix && !((kinds.has('next-band') || kinds.has('drop')) && hasUpperLimit),
    hasUpperLimit,
    ways: waysOf(plan, band, roles, hasUpperLimit),
  }
}

function roleOf({ effect }: Gate, reaches: boolean, hasGoodFix: boolean): Target['roles'][number] {
  switch (effect.kind) {
    case 'next-band':
    case 'drop':
    case 'no-band':
    case 'authority-decides':
      return 'told-apart'
    case 'not-gradable':
      return 'must-be-clear'
    case 'cap':
      if (reaches) return 'ignored'
      return hasGoodFix ? 'told-apart' : 'must-be-clear'
    case 'fix':
      return hasGoodFix ? 'told-apart' : 'must-be-clear'
  }
}

/** Whether the grade is the band asked for or a better one, whatever is still open. */
export function isCertain(grade: Grade, band: number, { bands }: Pick<CriteriaSet, 'bands'>): boolean {
  const reaches = (id: string) => bands.findIndex((each) => each.id === id) <= band
  if (grade.status === 'band') return reaches(grade.band.id)
  if (grade.status !== 'between' || grade.noBandPossible || grade.authorityPossible || grade.ungradedPossible)
    return false
  return grade.possible.every(({ id }) => reaches(id))
}

function waysOf(plan: SetPlan, band: number, roles: Target['roles'], hasUpperLimit: boolean): Way[] {
  const apart = roles.flatMap((role, i) => (role === 'told-apart' ? [i] : []))
  if (apart.length > most) return [{ clear: [], lower: undefined }]
  const ways: Way[] = []
  for (let mask = 2 ** apart.length - 1; mask >= 0; mask--) {
    const clear = apart.filter((_, i) => mask & (1 << i))
    const open = apart.filter((gate) => !clear.includes(gate))
    const reached = plan.bands.filter((_, at) => canReach(plan, band, at, open))
    const worst = reached.at(-1)
    if (worst !== undefined) ways.push({ clear, lower: worst.lower })
  }
  // A way that asks for more clear gates and no fewer points is no way of its own.
  const isCovered = (way: Way, by: Way) =>
    by !== way &&
    by.clear.every((gate) => way.clear.includes(gate)) &&
    (by.lower?.points ?? Number.NEGATIVE_INFINITY) <= (way.lower?.points ?? Number.NEGATIVE_INFINITY)
  return hasUpperLimit ? ways : ways.filter((way) => !ways.some((by) => isCovered(way, by)))
}

/** Whether points in a band can lead to the target while some gates are not clear. */
function canReach(plan: SetPlan, band: number, at: number, open: readonly number[]): boolean {
  const { lower, upper } = plan.bands[at] as BandPlan
  const half = { numerator: 1n, denominator: 2n }
  const points =
    lower !== undefined
      ? add(lower.points, lower.inclusive ? 0 : half)
      : subtract(upper?.points ?? 0, upper?.inclusive ? 0 : half)
  const range = { min: points, max: points }
  for (let mask = 0; mask < 2 ** open.length; mask++) {
    const results = plan.set.gates.map(({ id, title }, i): GateResult => {
      const which = open.indexOf(i)
      return { id, title, state: which < 0 ? 'clear' : mask & (1 << which) ? 'struck' : 'unknown' }
    })
    if (isCertain(gradeOf(plan, range, range, results), band, plan.set)) return true
  }
  return false
}
