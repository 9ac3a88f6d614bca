import { DanvanError, requireList, requireObject } from '../issues/index.ts'
import type { Text } from '../law/index.ts'
import { exactly, subtract, toNumber } from '../points/index.ts'
import { claimAt } from './claimAt.ts'
import { digestOfStage } from './lockStage.ts'
import { nodesIn } from './nodesIn.ts'
import type {
  ComparedCriterion,
  ComparedStage,
  OfficialValue,
  StageComparison,
  StageFinding,
  StageValue,
} from './StageComparison.ts'
import type { StageLock, StageRef, StageResult } from './StageResult.ts'

/** What {@link compareStages} may be told beside the stages. */
export interface CompareStagesOptions {
  /** Locks of stages that were closed. */
  readonly locks?: readonly StageLock[]
}

/**
 * So sánh các bước chấm: tự chấm against thẩm định against quyết định, criterion by criterion.
 *
 * A later stage that changes points owes a reason, also where one stage marks a whole and the other its parts. Totals are
 * those of the set's own arithmetic, as `scoreStage` made them. What a stage left blank is not known there, neither zero nor the value
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
export function compareStages(results: readonly StageResult[], options: CompareStagesOptions = {}): StageComparison {
  requireList('results', results)
  requireObject('options', options)
  const { locks = [] } = options
  const ordered = [...results].sort((a, b) => a.stage.place - b.stage.place)
  const last = ordered.at(-1)
  if (last === undefined) throw new DanvanError('invalid-option', { option: 'results', received: 'none' })
  refuseStrangers(ordered)

  const findings: StageFinding[] = []
  const report: Report = (code, severity, path, data = {}) => {
    findings.push({ code, severity, path, data })
  }
  for (const result of ordered) reportTotal(result, report)
  const stages = ordered.map((result) => stageOf(result, locks, report))
  const criteria = criteriaOf(ordered, report)
  if (new Set(ordered.map(({ score }) => score.stamp.criteriaSet.digest)).size > 1)
    report('sets-differ', 'error', [], { stages: ordered.map(({ stage }) => ({ id: stage.id, title: stage.title })) })
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

/** How the data of a finding name the stage it is about. */
function named({ id, title }: StageRef): { readonly stage: string; readonly stageTitle: Text } {
  return { stage: id, stageTitle: title }
}

function reportTotal({ stage, total }: StageResult, report: Report): void {
  for (const { id, ...data } of total.differing)
    report('parts-differ', 'error', ['claims', id], { ...named(stage), ...data })
  for (const { id, ...data } of total.apart)
    report('parts-apart', 'warning', ['claims', id], { ...named(stage), ...data })
}

function stageOf(result: StageResult, locks: readonly StageLock[], report: Report): ComparedStage {
  const { stage, claims, total, score } = result
  const { base, final, blank } = total
  const lock = locks.find((each) => each.stage === stage.id)
  if (lock !== undefined && lock.digest !== digestOfStage(result))
    report('locked-changed', 'error', [], { ...named(stage), by: lock.by, on: lock.on })
  const places = placesIn(result)
  for (const [id, { by, on }] of Object.entries(claims)) {
    const about = { ...named(stage), ...namesOf(places.get(id)) }
    const absent = [...(by === undefined ? ['by'] : []), ...(on === undefined ? ['on'] : [])]
    if (absent.length > 0) report('author-or-day-missing', 'info', ['claims', id], { ...about, missing: absent })
    if (on !== undefined && stage.window !== undefined && (on < stage.window.from || on > stage.window.to))
      report('outside-window', 'warning', ['claims', id], { ...about, on, ...stage.window })
  }
  return {
    ...stage,
    ...(final === undefined ? {} : { claimed: final }),
    ...(base === undefined ? {} : { claimedBase: base }),
    blank,
    computed: score.range.final,
    grade: score.grade,
    ...(lock === undefined ? {} : { locked: { by: lock.by, on: lock.on } }),
    stamp: score.stamp,
  }
}

/** What may be claimed: every node of the tree and every item of a pot. */
interface Place extends Pick<ComparedCriterion, 'use' | 'id' | 'number' | 'title' | 'max'> {
  readonly computed: StageValue['computed']
  /** Ids of its parts, theirs too. */
  readonly inside: readonly string[]
}

function placesIn({ score }: StageResult): Map<string, Place> {
  const groups = new Set(score.tree)
  const places: Place[] = nodesIn(score.tree).map(
    (node): Place => ({
      use: groups.has(node) ? 'group' : 'criterion',
      id: node.id,
      number: node.number,
      title: node.title,
      max: node.ledger.max,
      computed: { min: node.effective.earned, max: node.effective.most },
      inside: nodesIn(node.children ?? []).map((child) => child.id),
    }),
  )
  for (const use of ['bonus', 'penalty'] as const) {
    const { cap, items } = score[use] ?? { cap: 0, items: [] }
    for (const { id, title, points } of items) {
      const computed = { min: points ?? 0, max: points ?? cap }
      places.push({ use, id, title, max: cap, computed, inside: [] })
    }
  }
  return new Map(places.map((place) => [place.id, place]))
}

/** How the data of a finding name what it is about. */
function namesOf(place: Place | undefined): Partial<Pick<Place, 'use' | 'number' | 'title'>> {
  if (place === undefined) return {}
  const { use, number, title } = place
  return number === undefined ? { use, title } : { use, number, title }
}

function criteriaOf(results: readonly StageResult[], report: Report): ComparedCriterion[] {
  const all = results.map((result) => ({ result, places: placesIn(result) }))
  const known = new Map(all.flatMap(({ places }) => [...places]))
  return [...known.values()].flatMap((place): ComparedCriterion[] => {
    const { id, use, title, max } = place
    if (results.every(({ claims }) => claimAt(claims, id) === undefined)) return []
    const values = all.map(({ result, places }) => valueAt(result, places.get(id), id, report))
    const changes: ComparedCriterion['changes'][number][] = []
    let before: { readonly ref: StageRef; readonly value: StageValue } | undefined
    values.forEach((value, i) => {
      const { claimed, parts, on } = value
      const after = claimed ?? parts
      if (after === undefined) return
      const { stage: ref, claims } = results[i] as StageResult
      const was = before?.value.claimed ?? before?.value.parts
      // What became of parts on both sides is told at the parts.
      const isTold = claimed === undefined && before?.value.claimed === undefined
      if (before !== undefined && was !== undefined && !isTold) {
        const about = { ...named(ref), from: before.ref.id, fromTitle: before.ref.title, ...namesOf(place) }
        if (after !== was) {
          const difference = toNumber(subtract(exactly(after), exactly(was)))
          const reason = reasonFor(claims, [id]) || reasonFor(claims, place.inside)
          const change = { from: before.ref.id, to: ref.id, before: was, after, difference }
          changes.push(reason === '' ? change : { ...change, reason })
          if (reason === '') report('reason-missing', 'warning', ['claims', id], { ...about, before: was, after })
        }
        const { on: earlier } = before.value
        if (on !== undefined && earlier !== undefined && on < earlier)
          report('before-earlier-stage', 'warning', ['claims', id], { ...about, on, before: earlier })
      }
      before = { ref, value }
    })
    return [{ id, use, ...(place.number === undefined ? {} : { number: place.number }), title, max, values, changes }]
  })
}

/** The reasons given for these; words of spaces are none. */
function reasonFor(claims: StageResult['claims'], ids: readonly string[]): string {
  const reasons = ids.map((id) => claimAt(claims, id)?.reason ?? '')
  return reasons.filter((reason) => reason.trim() !== '').join('; ')
}

function valueAt(
  { stage, claims, total }: StageResult,
  place: Place | undefined,
  id: string,
  report: Report,
): StageValue {
  const computed = place?.computed ?? { min: 0, max: 0 }
  const claim = claimAt(claims, id)
  if (claim === undefined) {
    const parts = Object.hasOwn(total.sums, id) ? total.sums[id] : undefined
    return parts === undefined ? { stage: stage.id, computed } : { stage: stage.id, parts, computed }
  }
  const { points, reason, by, on } = claim
  if (points < computed.min || points > computed.max)
    report('claim-not-computed', 'warning', ['claims', id], {
      ...named(stage),
      ...namesOf(place),
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
    report('official-missing', 'warning', [], named(official))
    return { stage: official, status: 'stage-missing', blank: [] }
  }
  const { claimed, blank } = stage
  if (claimed !== undefined) return { stage: official, status: 'known', points: claimed, blank: [] }
  report('official-blank', 'warning', [], { ...named(official), criteria: blank })
  return { stage: official, status: 'blank', blank }
}
