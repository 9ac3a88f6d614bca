import { toIsoDate } from '../civil/index.ts'
import { DanvanError, type Issue, mistyped, requireObject } from '../issues/index.ts'
import {
  add,
  compare,
  type Exact,
  exactly,
  greatest,
  least,
  powers,
  round,
  roundQuotient,
  scale,
  subtract,
} from '../points/index.ts'
import { version } from '../stamp/index.ts'
import type { Assessment, Claim } from './Assessment.ts'
import type { Building } from './Building.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import { FactReader } from './FactReader.ts'
import { findingsOf } from './findingsOf.ts'
import { type ExactRange, gradeOf } from './gradeOf.ts'
import { judgeGates } from './judgeGates.ts'
import { planSet, type SetPlan } from './planSet.ts'
import type { Missing, Range, ScoreResult, ShareOfPoints } from './ScoreResult.ts'
import { missingOf } from './scoreLeaf.ts'
import { type PotScore, scorePot } from './scorePot.ts'
import { type Sums, scoreTree, type TreeScore } from './scoreTree.ts'

/** What {@link score} must be told beside the data. */
export interface ScoreOptions {
  /** The day the question is asked, `YYYY-MM-DD`. It is written into the stamp and chooses no rule. */
  readonly asOf: string
}

/**
 * Chấm điểm: scores the facts of an assessment against a criteria set, with the trail of every node.
 *
 * What is not known makes a range, never a zero; what is declared not applicable, waived or zero stays apart. Which
 * set applies is the caller's choice by the period assessed, never by `asOf`. The result is plain JSON and the same
 * bytes for the same input. A set is data: once scored it is not to be changed.
 *
 * @param set - the criteria set, from `danvan/rulesets` or `parseCriteriaSet`
 * @param assessment - the facts, from `parseAssessment`
 * @param options - `asOf`
 * @returns the score: ledger, range, grade, trail, what is missing, findings, issues, stamp
 * @throws a {@link DanvanError} `invalid-date` if `asOf` is no date, `unknown-rule-kind` if the set was not checked, `invalid-option` if
 *   something is no set, no assessment or missing
 * @example
 * ```ts
 * const nothingKnown = {
 *   schema: 'danvan/assessment@1',
 *   criteriaSet: { id: 'quang-ngai-1211-2022' },
 *   unit: 'Sở Ví dụ',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   stage: 'self',
 *   facts: {},
 * }
 * const result = score(quangNgai1211, nothingKnown, { asOf: '2023-10-31' })
 * result.status // => 'incomplete'
 * result.ledger // => { max: 100, earned: 0, lost: 0, unknown: 100, notApplicable: 0 }
 * result.range.base // => { min: 0, max: 100 }
 * ```
 */
export function score(set: CriteriaSet, assessment: Assessment, options: ScoreOptions): ScoreResult {
  requireObject('options', options)
  const day = toIsoDate(options.asOf)
  const plan = planSet(set)
  requireObject('assessment', assessment, 'criteriaSet', 'period', 'facts')
  const { places, policies, stages } = set
  const factor = powers[places] as number
  const reader = new FactReader(assessment, set)

  const tree = scoreTree(plan, reader)
  const pot = (use: 'bonus' | 'penalty'): PotScore | undefined => {
    const potPlan = plan[use]
    return potPlan && scorePot(potPlan, use, reader, plan.policies.pot, factor)
  }
  const bonus = pot('bonus')
  const penalty = pot('penalty')
  const judged = judgeGates(plan, tree.groups, reader)

  const base: ExactRange = { min: tree.min, max: tree.most }
  const beforeClamp: ExactRange = {
    min: subtract(add(base.min, bonus?.min ?? 0), penalty?.max ?? 0),
    max: subtract(add(base.max, bonus?.max ?? 0), penalty?.min ?? 0),
  }
  const { clamp } = plan
  const clamped = (points: Exact): Exact => (clamp ? least(greatest(points, clamp.min), clamp.max) : points)
  const final: ExactRange = { min: clamped(beforeClamp.min), max: clamped(beforeClamp.max) }

  const { mode } = policies.rounding
  const printed = ({ min, max }: ExactRange): Range => ({
    min: round(min, mode) / factor,
    max: round(max, mode) / factor,
  })
  const missing: Missing[] = []
  const note = (gap: Missing | undefined) => {
    if (gap !== undefined) missing.push(gap)
  }
  for (const leaf of tree.leaves) note(missingOf(leaf, 'criterion', leaf.plan.max / factor))
  for (const part of [bonus, penalty, judged]) part?.missing.forEach(note)
  missing.sort((a, b) => b.points - a.points)
  const issues = [...issuesOf(plan, assessment), ...reader.issues]
  const status = statusOf(tree, missing, issues)
  const because = ungradedBecause[status] ?? (tree.isUngradable ? 'group-empty' : undefined)
  const finalRange = printed(final)
  const { ledger, effective } = tree
  const stageTitle = stages.find(({ id }) => id === assessment.stage)?.title

  const result: Building<ScoreResult> = {
    kind: 'score-result',
    schema: 'danvan/score-result@1',
    status,
    title: plan.title,
    unit: assessment.unit,
    period: { ...assessment.period },
    stage: stageTitle === undefined ? { id: assessment.stage } : { id: assessment.stage, title: { ...stageTitle } },
    illustrative: assessment.illustrative === true,
    earned: effective.earned,
    ledger,
    effective,
    shares: sharesOf(plan.max, tree.sums, factor),
    range: { base: printed(base), final: finalRange, beforeClamp: printed(beforeClamp) },
    grade:
      because === undefined
        ? gradeOf(plan, final, base, judged.results)
        : { status: 'not-gradable', because: [because] },
    provenance: plan.provenance,
    figures: plan.figures,
    tree: tree.nodes,
    gates: judged.results,
    missing,
    findings: findingsOf(plan, tree, reader, finalRange.max),
    issues,
    stamp: {
      library: { name: 'danvan', version },
      criteriaSet: { id: set.id, version: set.version, digest: plan.digest },
      asOf: day,
    },
  }
  if (tree.rescaled !== undefined) result.rescaled = tree.rescaled
  if (status === 'complete') result.points = finalRange.min
  if (bonus !== undefined) result.bonus = bonus.result
  if (penalty !== undefined) result.penalty = penalty.result
  return result
}

function statusOf(tree: TreeScore, missing: readonly Missing[], issues: readonly Issue[]): ScoreResult['status'] {
  if (issues.some(({ severity }) => severity === 'error')) return 'invalid'
  if (tree.leaves.every(({ status }) => status === 'not-applicable')) return 'not-applicable'
  return missing.length > 0 ? 'incomplete' : 'complete'
}

/** Why a result of such a status has no grade. */
const ungradedBecause: { readonly [status in ScoreResult['status']]?: 'invalid-input' | 'nothing-applies' } = {
  invalid: 'invalid-input',
  'not-applicable': 'nothing-applies',
}

function sharesOf(max: number, [earned, , notApplicable]: Sums, factor: number): ScoreResult['shares'] {
  const share = (of: number): ShareOfPoints => {
    const points: Building<ShareOfPoints> = { earned: earned / factor, max: of / factor }
    if (of > 0) points.percent = roundQuotient(earned * 10_000, of, 'half-up') / 100
    return points
  }
  return { ofPrinted: share(max), ofApplicable: share(max - notApplicable) }
}

/** Faults of the assessment against this set, as far as the facts do not show them. */
function issuesOf({ set, ids }: SetPlan, { criteriaSet, claims = {}, stage }: Assessment): Issue[] {
  const issues: Issue[] = []
  const report = (code: Issue['code'], severity: Issue['severity'], path: Issue['path'], data: Issue['data']) => {
    issues.push({ code, path, severity, data })
  }
  if (criteriaSet.id !== set.id)
    report('criteria-set-mismatch', 'error', ['criteriaSet', 'id'], { expected: set.id, received: criteriaSet.id })
  else if (criteriaSet.version !== undefined && criteriaSet.version !== set.version)
    report('criteria-set-mismatch', 'warning', ['criteriaSet', 'version'], {
      expected: set.version,
      received: criteriaSet.version,
    })
  const known = set.stages.map(({ id }) => id)
  if (known.length > 0 && !known.includes(stage)) report('stage-unknown', 'error', ['stage'], mistyped(stage, known))
  const factor = powers[set.places] as number
  for (const id of Object.keys(claims).sort()) {
    const { points } = claims[id] as Claim
    const node = ids.get(id)
    const path = ['claims', id, 'points']
    if (node === undefined) report('unknown-criterion', 'error', ['claims', id], mistyped(id, ids.keys()))
    else if (!Number.isFinite(points)) report('not-finite', 'error', path, { received: String(points) })
    else if (points < 0) report('claim-negative', 'error', path, { received: points })
    else if (compare(scale(exactly(points), factor), node.max) > 0)
      report('claim-above-max', 'error', path, { received: points, most: node.max / factor })
  }
  return issues
}
