import { DanvanError, requireObject } from '../issues/index.ts'
import type { Text } from '../law/index.ts'
import type { Assessment, Dispute, Fact } from './Assessment.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import { nodesIn } from './nodesIn.ts'
import type { FactKey } from './Rule.ts'
import type { GateResult, Grade, Range, ScoreResult } from './ScoreResult.ts'
import { type ScoreOptions, score } from './score.ts'

/** Thử thay dữ kiện: the score as it is, as it would be, and what differs. */
export interface WhatIf {
  /** What it is. */
  readonly kind: 'what-if'
  /** Version of this format. */
  readonly schema: 'danvan/what-if@1'
  /** The facts that were put in, in order of their keys; null = taken away. */
  readonly facts: Readonly<Record<FactKey, Fact | null>>
  /** The score of the assessment as it is. */
  readonly before: ScoreResult
  /** The score with the facts put in. */
  readonly after: ScoreResult
  /** What differs between the two. */
  readonly differences: ScoreDifferences
}

/** What differs between two scores by one set. */
export interface ScoreDifferences {
  /** Criteria, groups and parts whose points differ, in printed order. */
  readonly nodes: readonly NodeDifference[]
  /** The final range, where it differs. */
  readonly final?: Change<Range>
  /** The grade, where it differs. */
  readonly grade?: Change<Grade>
  /** Gates that are struck, clear or unknown where they were not. */
  readonly gates: readonly (Change<GateResult['state']> & {
    /** Id. */
    readonly id: string
    /** Title. */
    readonly title: Text
  })[]
}

/** Points of one node, before and after. */
export interface NodeDifference extends Change<Range> {
  /** Id. */
  readonly id: string
  /** Printed number. */
  readonly number: string
  /** Title. */
  readonly title: Text
  /** True for a criterion or part that has no parts of its own. */
  readonly isLeaf: boolean
}

/** Before and after. */
export interface Change<T> {
  /** Before. */
  readonly before: T
  /** After. */
  readonly after: T
}

/**
 * Thử thay dữ kiện: what the score would be if these facts were so. Nothing is kept; the assessment is not changed.
 *
 * A fact on which the papers contradict each other is settled by the one put in.
 *
 * @param set - the criteria set
 * @param assessment - the facts as they are
 * @param facts - the facts to put in; null takes a fact away, so that it is not known
 * @param options - `asOf`
 * @returns both scores and what differs
 * @throws a {@link DanvanError} `invalid-date` if `asOf` is no date, `invalid-option` if a fact is undefined
 * @example
 * ```ts
 * const { assessment } = quangNgai1211.examples[0]
 * const without = whatIf(quangNgai1211, assessment, { 'plan.dv': { value: false, basis: 'document' } }, { asOf: '2023-12-31' })
 * without.differences.final // => { before: { min: 100, max: 100 }, after: { min: 96, max: 96 } }
 * without.differences.nodes.map(({ id }) => id) // => ['G1', '1.1']
 * ```
 */
export function whatIf(
  set: CriteriaSet,
  assessment: Assessment,
  facts: Readonly<Record<FactKey, Fact | null>>,
  options: ScoreOptions,
): WhatIf {
  requireObject('options', options)
  requireObject('assessment', assessment, 'criteriaSet', 'period', 'facts')
  requireObject('facts', facts)
  const { asOf } = options
  const before = score(set, assessment, { asOf })
  const after = score(set, withFacts(assessment, facts), { asOf })
  const entries = Object.keys(facts)
    .sort()
    .map((key) => [key, facts[key] as Fact | null])
  return {
    kind: 'what-if',
    schema: 'danvan/what-if@1',
    facts: JSON.parse(JSON.stringify(Object.fromEntries(entries))),
    before,
    after,
    differences: differencesBetween(before, after),
  }
}

/** The assessment with some facts put in or taken away. */
function withFacts(assessment: Assessment, facts: Readonly<Record<FactKey, Fact | null>>): Assessment {
  const known = { ...assessment.facts }
  const disputed: Record<FactKey, Dispute> = { ...assessment.disputed }
  for (const [key, fact] of Object.entries(facts)) {
    if (fact === undefined) throw new DanvanError('invalid-option', { option: 'facts', received: key })
    delete disputed[key]
    if (fact === null) delete known[key]
    else known[key] = fact
  }
  return assessment.disputed === undefined ? { ...assessment, facts: known } : { ...assessment, facts: known, disputed }
}

/** What differs between two scores by one set. */
export function differencesBetween(before: ScoreResult, after: ScoreResult): ScoreDifferences {
  const beforeNodes = new Map(nodesIn(before.tree).map((node) => [node.id, node]))
  const nodes = nodesIn(after.tree).flatMap((node): NodeDifference[] => {
    const old = beforeNodes.get(node.id)
    if (old === undefined || sameRange(rangeOf(old.effective), rangeOf(node.effective))) return []
    const { id, number, title, children } = node
    const change = { before: rangeOf(old.effective), after: rangeOf(node.effective) }
    return [{ id, number, title, isLeaf: children === undefined, ...change }]
  })
  const gates = after.gates.flatMap(({ id, title, state }, i) => {
    const old = before.gates[i]?.state ?? state
    return old === state ? [] : [{ id, title, before: old, after: state }]
  })
  const isGradeSame = JSON.stringify(before.grade) === JSON.stringify(after.grade)
  return {
    nodes,
    ...(sameRange(before.range.final, after.range.final)
      ? {}
      : { final: { before: before.range.final, after: after.range.final } }),
    ...(isGradeSame ? {} : { grade: { before: before.grade, after: after.grade } }),
    gates,
  }
}

function rangeOf({ earned, most }: { readonly earned: number; readonly most: number }): Range {
  return { min: earned, max: most }
}

function sameRange(a: Range, b: Range): boolean {
  return a.min === b.min && a.max === b.max
}
