import { type Assessment, type CriteriaSet, type Fact, type FactValue, type Grade, score } from 'danvan/scoring'

import { type Settings, viewWith } from '../../src/scoring/plan/FactView.ts'
import { type PlanGround, planItems } from '../../src/scoring/plan/planItems.ts'
import { targetOf } from '../../src/scoring/plan/targetOf.ts'
import { planSet } from '../../src/scoring/planSet.ts'

/** A plan as the oracle finds it. */
export interface NaivePlan {
  readonly items: readonly string[]
  readonly cost: number
  readonly points: number
}

/** Whether a grade is the band or a better one, whatever is still open: by the words of the result alone. */
export function isCertain(grade: Grade, band: string, { bands }: CriteriaSet): boolean {
  const fine = bands.slice(0, bands.findIndex(({ id }) => id === band) + 1).map(({ id }) => id)
  if (grade.status === 'band') return fine.includes(grade.band.id)
  if (grade.status !== 'between' || grade.noBandPossible || grade.authorityPossible || grade.ungradedPossible)
    return false
  return grade.possible.every(({ id }) => fine.includes(id))
}

/** How many ways there are to choose at most one move for each item. */
export function waysToChoose({ items }: PlanGround): number {
  return items.reduce((ways, { moves }) => ways * (moves.length + 1), 1)
}

export const groundOf = (set: CriteriaSet, assessment: Assessment, band: string, asOf: string, costs = {}) =>
  planItems(
    set,
    assessment,
    asOf,
    costs,
    targetOf(
      planSet(set),
      set.bands.findIndex(({ id }) => id === band),
    ),
  )

/** Every choice of moves, each scored as a whole; nothing is bounded, shared out or left out. */
export function naivePlans(ground: PlanGround, band: string, asOf: string): NaivePlan[] {
  const { set, assessment, view, items } = ground
  const best = new Map<string, NaivePlan>()
  const choose = (at: number, picks: readonly { item: number; move: number }[]): void => {
    if (at < items.length) {
      choose(at + 1, picks)
      items[at]?.moves.forEach((_, move) => {
        choose(at + 1, [...picks, { item: at, move }])
      })
      return
    }
    let settings: Settings = new Map()
    for (const isLate of [false, true])
      for (const { item, move } of picks) {
        const chosen = items[item]?.moves[move]
        if (chosen?.isLate !== isLate) continue
        const set = chosen.settle(isLate ? viewWith(view, settings) : view)
        if (set === undefined || set.size === 0) return
        for (const [key, setting] of set) {
          const there = settings.get(key)
          if (there !== undefined && String(there.value) !== String(setting.value)) return
          settings = new Map([...settings, [key, there ?? setting]])
        }
      }
    const facts: Record<string, Fact> = { ...assessment.facts }
    for (const [key, { value }] of settings) facts[key] = provenFact(value, set)
    const disputed = Object.fromEntries(Object.entries(assessment.disputed ?? {}).filter(([key]) => !settings.has(key)))
    const result = score(set, { ...assessment, facts, disputed }, { asOf })
    if (!isCertain(result.grade, band, set)) return
    const cost = picks.reduce((sum, { item }) => sum + (items[item]?.cost ?? 0), 0)
    const plan = { items: picks.map(({ item }) => items[item]?.id ?? ''), cost, points: result.range.beforeClamp.min }
    const name = plan.items.join()
    const other = best.get(name)
    if (other === undefined || comparePlans(plan, other) < 0) best.set(name, plan)
  }
  choose(0, [])
  const plans = [...best.values()]
  const isMinimal = (plan: NaivePlan) =>
    !plans.some((other) => other.items.length < plan.items.length && other.items.every((id) => plan.items.includes(id)))
  return plans.filter(isMinimal).sort(comparePlans)
}

function comparePlans(a: NaivePlan, b: NaivePlan): number {
  return a.cost - b.cost || a.items.length - b.items.length || b.points - a.points
}

function provenFact(value: FactValue, { policies }: CriteriaSet): Fact {
  const bases = (['count', 'event', 'document', 'share', 'assertion'] as const).filter(
    (basis) => !policies.evidence.weakBases.includes(basis),
  )
  return { value, basis: bases[0] ?? 'count', evidence: [{ title: 'Văn bản' }] }
}
