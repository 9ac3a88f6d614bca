import { compare, exactly, scale } from '../points/index.ts'
import type { FactReader } from './FactReader.ts'
import type { NodePlan, SetPlan } from './planSet.ts'
import type { FactUsed, GateResult, Missing, ScoreNode } from './ScoreResult.ts'
import { missingOf, scoreLeaf } from './scoreLeaf.ts'

/** Each gate as far as it can be told, and the facts that would tell the rest. */
export interface GatesJudged {
  readonly results: readonly GateResult[]
  readonly missing: readonly (Missing | undefined)[]
}

/** Tells for each gate whether its condition holds. */
export function judgeGates(
  { set, gates, policies }: SetPlan,
  tree: readonly ScoreNode[],
  reader: FactReader,
): GatesJudged {
  const missing: (Missing | undefined)[] = []
  const criteria: ScoreNode[] = []
  for (const { children = [] } of tree) criteria.push(...children)
  const results = set.gates.map(({ id, when }, i): GateResult => {
    const plan = gates[i] as NodePlan
    const { title, leaf } = plan
    if (leaf === undefined) {
      const percent = 'percent' in when ? (when.percent as number) : 0
      return judgeNodes(id, title, percent > 0 ? tree : criteria, percent)
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
function judgeNodes(id: string, title: GateResult['title'], nodes: readonly ScoreNode[], percent: number): GateResult {
  const below: string[] = []
  const open: string[] = []
  const isBelow = (points: number, max: number) =>
    percent === 0 ? points === 0 : compare(scale(exactly(points), 100), scale(exactly(max), exactly(percent))) < 0
  for (const { id, status, effective } of nodes) {
    const { earned, most, max } = effective
    if (status === 'not-applicable' || max === 0) continue
    if (isBelow(most, max)) below.push(id)
    else if (isBelow(earned, max)) open.push(id)
  }
  if (below.length > 0) return { id, title, state: 'struck', criteria: below }
  return open.length > 0 ? { id, title, state: 'unknown', criteria: open } : { id, title, state: 'clear' }
}
