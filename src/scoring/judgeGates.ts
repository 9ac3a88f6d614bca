import type { CriteriaSet } from './CriteriaSet.ts'
import type { FactReader } from './FactReader.ts'
import { refuseExceptions } from './refuseExceptions.ts'
import type { FactUsed, GateResult, Missing, ScoreNode } from './ScoreResult.ts'

/** Each gate as far as it can be told, and the facts that would tell the rest. */
export interface GatesJudged {
  readonly results: readonly GateResult[]
  readonly missing: readonly Missing[]
}

/** Tells for each gate whether its condition holds. */
export function judgeGates(
  { gates, policies }: CriteriaSet,
  tree: readonly ScoreNode[],
  reader: FactReader,
): GatesJudged {
  const missing: Missing[] = []
  const { evidence, notApplicable, waived } = policies
  const results = gates.map((gate): GateResult => {
    const { id, when } = gate
    const title = { ...gate.title }
    if (when.kind === 'criterion-zero') return judgeZeros(id, title, tree)
    reader.start()
    const holds =
      when.kind === 'fact-is' ? isOneOf(reader, when.fact, when.values) : isAtLeast(reader, when.fact, when.value)
    refuseExceptions(reader, notApplicable.policy, waived.effect)
    const fact = reader.used[0] as FactUsed
    if (reader.invalid) return { id, title, state: 'unknown', fact }
    if (reader.notApplicable || (reader.waived && waived.effect !== 'as-scored'))
      return { id, title, state: 'clear', fact }
    const isUnproven = reader.unproven && evidence.effect !== 'keep'
    if (holds === undefined || isUnproven) {
      const reason = isUnproven ? 'unproven' : fact.state === 'disputed' ? 'disputed' : 'missing'
      missing.push({ use: 'gate', id, title, facts: [when.fact], points: 0, reason })
      return { id, title, state: 'unknown', fact }
    }
    return { id, title, state: holds ? 'struck' : 'clear', fact }
  })
  return { results, missing }
}

function isOneOf(reader: FactReader, key: string, values: readonly unknown[]): boolean | undefined {
  const value = reader.value(key)
  return value === undefined ? undefined : values.includes(value)
}

function isAtLeast(reader: FactReader, key: string, threshold: number): boolean | undefined {
  const value = reader.number(key)
  return value === undefined ? undefined : value >= threshold
}

/** A criterion is a child of a group; the parts of one are not criteria of their own here. */
function judgeZeros(id: string, title: GateResult['title'], tree: readonly ScoreNode[]): GateResult {
  const zero: string[] = []
  const open: string[] = []
  for (const group of tree)
    for (const { id, status, effective } of group.children ?? []) {
      if (status === 'not-applicable' || effective.max === 0 || effective.earned > 0) continue
      if (effective.most > 0) open.push(id)
      else zero.push(id)
    }
  if (zero.length > 0) return { id, title, state: 'struck', criteria: zero }
  return open.length > 0 ? { id, title, state: 'unknown', criteria: open } : { id, title, state: 'clear' }
}
