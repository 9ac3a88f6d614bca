import { DanvanError } from '../issues/index.ts'
import { add, type Exact, exactly, subtract, toNumber } from '../points/index.ts'
import type { Claim } from './Assessment.ts'
import { digestOfStage } from './lockStage.ts'
import { nodesIn } from './nodesIn.ts'
import type { ScoreNode } from './ScoreResult.ts'
import type {
  ComparedCriterion,
  ComparedStage,
  OfficialValue,
  StageComparison,
  StageFinding,
  StageValue,
} from './StageComparison.ts'
import type { StageLock, StageResult } from './StageResult.ts'

/** What {@link compareStages} may be told beside the stages. */
export interface CompareStagesOptions {
  /** Locks of stages that were closed. */
  readonly locks?: readonly StageLock[]
}

/**
 * So sánh các bước chấm: tự chấm against thẩm định against quyết định, criterion by criterion.
 *
 * A later stage that changes points owes a reason. What a stage left blank is not known there, neither zero nor the value
 * of the stage before. The official value is that of the stage named by the set, never the largest of them; where that
 * stage is missing, there is none.
 *
 * @param results - the stages of one unit and period, by `scoreStage` or from their stored JSON, in any order
 * @param options - locks
 * @returns values, changes and findings; the official value as far as there is one
 * @throws a {@link DanvanError} `invalid-option` if there is no stage, a stage stands twice, or the stages are of several units or periods
 * @example
 * ```ts
 * const { assessment } = quangNgai1211.examples[0]
 * const at = (stage, points) => scoreStage(quangNgai1211, { ...assessment, stage, claims: { '6.4': { points } } }, { asOf: '2024-01-15' })
 * const compared = compareStages([at('appraised', 1.5), at('self', 2)])
 * compared.criteria[0].changes // => [{ from: 'self', to: 'appraised', before: 2, after: 1.5, difference: -0.5 }]
 * compared.findings.some(({ code }) => code === 'reason-missing') // => true
 * compared.official.status // => 'blank'
 * ```
 */
export function compareStages(
  results: readonly StageResult[],
  { locks = [] }: CompareStagesOptions = {},
): StageComparison {
  const ordered = [...results].sort((a, b) => a.stage.place - b.stage.place)
  const last = ordered.at(-1)
  if (last === undefined) throw new DanvanError('invalid-option', { option: 'results', received: 'none' })
  refuseStrangers(ordered)

  const findings: StageFinding[] = []
  const report: Report = (code, severity, path, data = {}) => {
    findings.push({ code, severity, path, data })
  }
  const totals = ordered.map((result) => totalOf(result, report))
  const stages = ordered.map((result, i) => stageOf(result, totals[i] as Total, locks, report))
  const criteria = criteriaOf(ordered, report)
  if (new Set(ordered.map(({ score }) => score.stamp.criteriaSet.digest)).size > 1)
    report('sets-differ', 'error', [], { stages: ordered.map(({ stage }) => stage.id) })
  const official = officialOf(last, stages, report)
  const { title, unit, period, provenance, figures } = last.score
  return {
    kind: 'stage-comparison',
    schema: 'danvan/stage-comparison@1',
    title,
    unit,
    period,
    illustrative: ordered.some(({ score }) => score.illustrative),
    stages,
    official,
    criteria,
    findings,
    provenance,
    figures,
  }
}

type Report = (
  code: StageFinding['code'],
  severity: StageFinding['severity'],
  path: StageFinding['path'],
  data?: StageFinding['data'],
) => void

function refuseStrangers(results: readonly StageResult[]): void {
  const [first] = results
  const seen = new Set<string>()
  for (const { stage, score } of results) {
    const { unit, period } = score
    const isSame = unit === first?.score.unit && period.from === first.score.period.from
    if (!isSame || period.to !== first.score.period.to)
      throw new DanvanError('invalid-option', { option: 'results', received: { unit, period } })
    if (seen.has(stage.id)) throw new DanvanError('invalid-option', { option: 'results', received: stage.id })
    seen.add(stage.id)
  }
}

interface Total {
  readonly points: Exact | undefined
  readonly blank: readonly string[]
}

/** Claimed points added up from the criteria, or from their parts; a blank anywhere leaves no total. */
function totalOf({ stage, claims, score }: StageResult, report: Report): Total {
  const blank: string[] = []
  const sumOf = (nodes: readonly ScoreNode[]): Exact | undefined => {
    let sum: Exact | undefined = 0
    for (const node of nodes) {
      const points = pointsOf(node)
      sum = points === undefined || sum === undefined ? undefined : add(sum, points)
    }
    return sum
  }
  const pointsOf = (node: ScoreNode): Exact | undefined => {
    const claim = claimOf(claims, node.id)
    if (node.children === undefined) {
      // What does not apply is out of the total without anybody writing so.
      if (claim === undefined && node.status === 'not-applicable') return exactly(node.effective.earned)
      if (claim === undefined) blank.push(node.id)
      return claim === undefined ? undefined : exactly(claim.points)
    }
    if (claim === undefined) return sumOf(node.children)
    const isDetailed = node.children.some((child) => nodesIn([child]).some(({ id }) => Object.hasOwn(claims, id)))
    const sum = isDetailed ? sumOf(node.children) : undefined
    if (sum !== undefined && toNumber(sum) !== claim.points)
      report('parts-differ', 'error', ['claims', node.id], {
        stage: stage.id,
        number: node.number,
        claimed: claim.points,
        sum: toNumber(sum),
      })
    return exactly(claim.points)
  }
  const points = sumOf(score.tree)
  return { points, blank }
}

function stageOf(
  result: StageResult,
  { points, blank }: Total,
  locks: readonly StageLock[],
  report: Report,
): ComparedStage {
  const { stage, claims, score } = result
  const lock = locks.find((each) => each.stage === stage.id)
  if (lock !== undefined && lock.digest !== digestOfStage(result))
    report('locked-changed', 'error', [], { stage: stage.id, by: lock.by, on: lock.on })
  for (const [id, { by, on }] of Object.entries(claims)) {
    const absent = [...(by === undefined ? ['by'] : []), ...(on === undefined ? ['on'] : [])]
    if (absent.length > 0) report('author-or-day-missing', 'info', ['claims', id], { stage: stage.id, missing: absent })
    if (on !== undefined && stage.window !== undefined && (on < stage.window.from || on > stage.window.to))
      report('outside-window', 'warning', ['claims', id], { stage: stage.id, on, ...stage.window })
  }
  return {
    ...stage,
    ...(points === undefined ? {} : { claimed: toNumber(points) }),
    blank,
    computed: score.range.base,
    grade: score.grade,
    ...(lock === undefined ? {} : { locked: { by: lock.by, on: lock.on } }),
    stamp: score.stamp,
  }
}

function criteriaOf(results: readonly StageResult[], report: Report): ComparedCriterion[] {
  const nodes = new Map<string, ScoreNode>()
  for (const { score } of results) for (const node of nodesIn(score.tree)) nodes.set(node.id, node)
  return [...nodes.values()].flatMap(({ id, number, title, ledger }): ComparedCriterion[] => {
    if (results.every(({ claims }) => !Object.hasOwn(claims, id))) return []
    const values = results.map((result) => valueAt(result, id, report))
    const changes: ComparedCriterion['changes'][number][] = []
    let before: StageValue | undefined
    for (const value of values) {
      const { stage, claimed, reason, on } = value
      if (claimed === undefined) continue
      if (before !== undefined) {
        const was = before.claimed as number
        const about = { stage, from: before.stage, number }
        if (claimed !== was) {
          const difference = toNumber(subtract(exactly(claimed), exactly(was)))
          const change = { from: before.stage, to: stage, before: was, after: claimed, difference }
          const isGiven = reason !== undefined && reason.trim() !== ''
          changes.push(isGiven ? { ...change, reason } : change)
          if (!isGiven) report('reason-missing', 'warning', ['claims', id], { ...about, before: was, after: claimed })
        }
        if (on !== undefined && before.on !== undefined && on < before.on)
          report('before-earlier-stage', 'warning', ['claims', id], { ...about, on, before: before.on })
      }
      before = value
    }
    return [{ id, number, title, max: ledger.max, values, changes }]
  })
}

function valueAt({ stage, claims, score }: StageResult, id: string, report: Report): StageValue {
  const node = nodesIn(score.tree).find((each) => each.id === id)
  const computed = { min: node?.effective.earned ?? 0, max: node?.effective.most ?? 0 }
  const claim = claimOf(claims, id)
  if (claim === undefined) return { stage: stage.id, computed }
  const { points, reason, by, on } = claim
  if (points < computed.min || points > computed.max)
    report('claim-not-computed', 'warning', ['claims', id], {
      stage: stage.id,
      number: node?.number,
      claimed: points,
      ...computed,
    })
  return {
    stage: stage.id,
    claimed: points,
    ...(reason === undefined ? {} : { reason }),
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
    computed,
  }
}

function officialOf({ official }: StageResult, stages: readonly ComparedStage[], report: Report): OfficialValue {
  const stage = stages.find(({ id }) => id === official.id)
  if (stage === undefined) {
    report('official-missing', 'warning', [], { stage: official.id, title: official.title })
    return { stage: official, status: 'stage-missing', blank: [] }
  }
  const { claimed, blank } = stage
  if (claimed !== undefined) return { stage: official, status: 'known', points: claimed, blank: [] }
  report('official-blank', 'warning', [], { stage: official.id, title: official.title, criteria: blank })
  return { stage: official, status: 'blank', blank }
}

function claimOf(claims: Readonly<Record<string, Claim>>, id: string): Claim | undefined {
  return Object.hasOwn(claims, id) ? claims[id] : undefined
}
