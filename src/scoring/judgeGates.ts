import { compare, exactly, scale } from '../points/index.ts'
import type { FactReader } from './FactReader.ts'
import type { SetPlan } from './planSet.ts'
import { refuseExceptions } from './refuseExceptions.ts'
import type { FactUsed, GateResult, Missing, ScoreNode } from './ScoreResult.ts'

/** Each gate as far as it can be told, and the facts that would tell the rest. */
export interface GatesJudged {
  readonly results: readonly GateResult[]
  readonly missing: readonly Missing[]
}

/** Tells for each gate whether its condition holds. */
export function judgeGates({ set, gates }: SetPlan, tree: readonly ScoreNode[], reader: FactReader): GatesJudged {
  const missing: Missing[] = []
  const { evidence, notApplicable, waived } = set.policies
  const results = set.gates.map((gate, i): GateResult => {
    const { id, when } = gate
    const title = { ...gate.title }
    const holdsIn = gates[i]
    if (holdsIn === undefined)
      return when.kind === 'group-below'
        ? judgeNodes(id, title, tree, when.percent)
        : judgeNodes(
            id,
            title,
            tree.flatMap(({ children = [] }) => children),
            0,
          )
    reader.start(true)
    const holds = holdsIn(reader)
    refuseExceptions(reader, notApplicable, waived.effect)
    const { used } = reader
    const read = used.length > 1 ? { facts: used } : { fact: used[0] as FactUsed }
    if (reader.invalid) return { id, title, state: 'unknown', ...read }
    const isUnproven = reader.unproven && evidence.effect !== 'keep'
    if (isUnproven || (holds === undefined && reader.missing.length > 0)) {
      const reason = isUnproven ? 'unproven' : used.some(({ state }) => state === 'disputed') ? 'disputed' : 'missing'
      const facts = reader.missing.length > 0 ? reader.missing : unprovenIn(used)
      missing.push({ use: 'gate', id, title, facts, points: 0, reason })
      return { id, title, state: 'unknown', ...read }
    }
    // What is declared not applicable, or waived for good, strikes nobody.
    return { id, title, state: holds ? 'struck' : 'clear', ...read }
  })
  return { results, missing }
}

/** The facts that nothing proves. */
export function unprovenIn(facts: readonly FactUsed[]): string[] {
  return facts.filter(({ unproven }) => unproven).map(({ key }) => key)
}

/** Criteria that scored 0, or groups below so many percent; the parts of a criterion are not criteria of their own here. */
function judgeNodes(id: string, title: GateResult['title'], nodes: readonly ScoreNode[], percent: number): GateResult {
  const below: string[] = []
  const open: string[] = []
  for (const { id, status, effective } of nodes) {
    const { earned, most, max } = effective
    if (status === 'not-applicable' || max === 0) continue
    const bound = scale(exactly(max), exactly(percent), 100)
    const isBelow = (points: number) => (percent === 0 ? points === 0 : compare(exactly(points), bound) < 0)
    if (isBelow(most)) below.push(id)
    else if (isBelow(earned)) open.push(id)
  }
  if (below.length > 0) return { id, title, state: 'struck', criteria: below }
  return open.length > 0 ? { id, title, state: 'unknown', criteria: open } : { id, title, state: 'clear' }
}
