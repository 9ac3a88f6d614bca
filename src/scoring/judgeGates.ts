import { compare, type Exact, exactly, scale } from '../points/index.ts'
import type { FactReader } from './FactReader.ts'
import type { NodePlan, SetPlan } from './planSet.ts'
import type { FactUsed, GateResult, Missing } from './ScoreResult.ts'
import { missingOf, scoreLeaf } from './scoreLeaf.ts'
import { addLeaves, type GroupScore, isOut } from './scoreTree.ts'

/** Each gate as far as it can be told, and the facts that would tell the rest. */
export interface GatesJudged {
  readonly results: readonly GateResult[]
  readonly missing: readonly (Missing | undefined)[]
}

/** Tells for each gate whether its condition holds, by exact sums: how parts are printed decides nothing. */
export function judgeGates(
  { set, gates, policies }: SetPlan,
  groups: readonly GroupScore[],
  reader: FactReader,
): GatesJudged {
  const missing: (Missing | undefined)[] = []
  const results = set.gates.map(({ id, when }, i): GateResult => {
    const plan = gates[i] as NodePlan
    const { title, leaf } = plan
    if (leaf === undefined) {
      const percent = 'percent' in when ? (when.percent as number) : 0
      return judgeGroups(id, title, groups, percent)
    }
    const score = scoreLeaf(plan, leaf, reader, policies.gate)
    missing.push(missingOf(score, 'gate', 0))
    const { counts, most } = score
    const used = score.facts as readonly FactUsed[]
    const state = counts !== most ? 'unknown' : counts === 1 ? 'struck' : 'clear'
    return used.length > 1 ? { id, title, state, facts: used } : { id, title, state, fact: used[0] as FactUsed }
  })
  return { results, missing }
}

/** Criteria that scored 0, or groups below so many percent; the parts of a criterion are not criteria of their own here. */
function judgeGroups(
  id: string,
  title: GateResult['title'],
  groups: readonly GroupScore[],
  percent: number,
): GateResult {
  const below: string[] = []
  const open: string[] = []
  const isBelow = (points: Exact, max: number) =>
    percent === 0 ? points === 0 : compare(scale(points, 100), scale(max, exactly(percent))) < 0
  for (const group of groups)
    for (const { plan, own, min, most, max } of percent === 0 ? group.parts.map(addLeaves) : [group]) {
      if (isOut(own) || max === 0) continue
      if (isBelow(most, max)) below.push(plan.id)
      else if (isBelow(min, max)) open.push(plan.id)
    }
  if (below.length > 0) return { id, title, state: 'struck', criteria: below }
  return open.length > 0 ? { id, title, state: 'unknown', criteria: open } : { id, title, state: 'clear' }
}
