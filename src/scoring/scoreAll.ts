import { DanvanError, type Issue, mistyped, requireList, requireObject } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { exactly, subtract, toNumber } from '../points/index.ts'
import type { Assessment, Period } from './Assessment.ts'
import type {
  CohortResult,
  Distribution,
  Quota,
  QuotaResult,
  RankedUnit,
  Ranking,
  RewardResult,
  RewardRule,
  UnitApart,
  UnitGroup,
  YearAgainstYear,
} from './Cohort.ts'
import type { CriteriaSet, Reward } from './CriteriaSet.ts'
import { planSet } from './planSet.ts'
import { type RewardEligibility, rewardsFor } from './rewardsFor.ts'
import type { Grade, ScoreResult } from './ScoreResult.ts'
import { type ScoreOptions, score } from './score.ts'
import { selectForReward } from './selectForReward.ts'
import { differencesBetween } from './whatIf.ts'

/** What {@link scoreAll} must be told beside the data. */
export interface ScoreAllOptions extends ScoreOptions {
  /** Groups that are ranked apart; without them all units stand in one ranking. */
  readonly groups?: readonly UnitGroup[]
  /** Quotas. */
  readonly quotas?: readonly Quota[]
  /** Rules of eligibility beside those of the set. */
  readonly rewards?: readonly RewardRule[]
}

/**
 * Chấm nhiều đơn vị: scores many assessments by one set and ranks them by period and group, with the distribution over the
 * bands, who is within a quota, who may be proposed for a reward (those of the set, and others that are given), and each unit against its own year before.
 *
 * Equal points have equal ranks. Where they straddle the last place of a quota the library does not choose: the authority
 * decides. A unit whose points are not known yet has no rank, and what it could still change is said.
 *
 * @param set - the criteria set
 * @param assessments - of any units and periods; one for each unit and period
 * @param options - `asOf`, groups, quotas, rules of eligibility
 * @returns rankings, quotas, eligibility, years, and what was left out
 * @throws a {@link DanvanError} `invalid-option` if a quota or rule names no band or group of these, or a maximum is no whole number; `invalid-date` if `asOf` is no date
 * @example
 * ```ts
 * const { assessment } = quangNgai1211.examples[0]
 * const units = ['Sở A', 'Sở B', 'Sở C'].map((unit) => ({ ...assessment, unit }))
 * const source = { provenance: 'assumed', basis: 'made up' }
 * const quota = { id: 'bang-khen', title: { vi: 'Bằng khen' }, band: 'hoan-thanh-xuat-sac', max: 2, source }
 * const all = scoreAll(quangNgai1211, units, { asOf: '2024-01-31', quotas: [quota] })
 * all.rankings[0].ranked.map(({ rank, unit }) => `${rank} ${unit}`) // => ['1 Sở A', '1 Sở B', '1 Sở C']
 * all.quotas[0].authorityDecides // => { units: ['Sở A', 'Sở B', 'Sở C'], places: 2 }
 * ```
 */
export function scoreAll(set: CriteriaSet, assessments: readonly Assessment[], options: ScoreAllOptions): CohortResult {
  planSet(set)
  requireList('assessments', assessments)
  requireObject('options', options)
  const { asOf, groups = [], quotas = [], rewards = [] } = options
  checkOptions(set, groups, quotas, rewards)
  const issues: Issue[] = []
  const scored: ScoreResult[] = []
  const seen = new Set<string>()
  const known = groups.flatMap(({ units }) => units)
  assessments.forEach((assessment, i) => {
    const { unit } = assessment
    if (groups.length > 0 && !known.includes(unit))
      issues.push({ code: 'unknown-unit', path: [i, 'unit'], severity: 'warning', data: mistyped(unit, known) })
    const name = JSON.stringify([unit, assessment.period.from, assessment.period.to])
    if (seen.has(name)) issues.push({ code: 'duplicate', path: [i], severity: 'error', data: { received: unit } })
    else scored.push(score(set, assessment, { asOf }))
    seen.add(name)
  })
  const [first] = scored
  const periods = periodsOf(scored)
  const inPeriod = (period: Period) => scored.filter((each) => isSamePeriod(each.period, period))
  const { provenance, figures } = planSet(set)
  const rules = [...(set.rewards ?? []), ...rewards.map((rule) => ({ ...rule, bands: bandsUpTo(set, rule.band) }))]
  return {
    kind: 'cohort-result',
    schema: 'danvan/cohort-result@1',
    title: { ...set.title },
    illustrative: scored.some(({ illustrative }) => illustrative),
    rankings: periods.flatMap((period) => rankingsOf(set, inPeriod(period), period, groups)),
    quotas: periods.flatMap((period) => quotas.map((quota) => quotaOf(set, quota, inPeriod(period), period, groups))),
    rewards: periods.flatMap((period) => rewardsOf(set, rules, inPeriod(period), period)),
    years: yearsOf(scored),
    issues,
    provenance: weakestProvenance([
      provenance,
      ...quotas.map(({ source }) => source.provenance),
      ...rewards.map(({ source }) => source.provenance),
    ]),
    figures,
    ...(first === undefined ? {} : { stamp: first.stamp }),
  }
}

function checkOptions(
  { bands }: CriteriaSet,
  groups: readonly UnitGroup[],
  quotas: readonly Quota[],
  rewards: readonly RewardRule[],
): void {
  const refuse = (option: string, received: string, known: readonly string[]) => {
    if (!known.includes(received)) throw new DanvanError('invalid-option', { option, ...mistyped(received, known) })
  }
  const bandIds = bands.map(({ id }) => id)
  const groupIds = groups.map(({ id }) => id)
  for (const { band, group, max } of quotas) {
    refuse('quotas', band, bandIds)
    if (group !== undefined) refuse('quotas', group, groupIds)
    if (!Number.isSafeInteger(max) || max < 0)
      throw new DanvanError('invalid-option', { option: 'quotas', received: String(max) })
  }
  for (const { band } of rewards) refuse('rewards', band, bandIds)
}

function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to
}

/** Each period once, in order of time. */
function periodsOf(scored: readonly ScoreResult[]): Period[] {
  const periods = new Map(scored.map(({ period: { from, to } }) => [`${from} ${to}`, { from, to }]))
  return [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period)
}

function rankingsOf(
  set: CriteriaSet,
  scored: readonly ScoreResult[],
  period: Period,
  groups: readonly UnitGroup[],
): Ranking[] {
  const rest = scored.filter(({ unit }) => groups.every(({ units }) => !units.includes(unit)))
  const named = groups.flatMap(({ id, title, units }): Ranking[] => {
    const members = scored.filter(({ unit }) => units.includes(unit))
    return members.length === 0 ? [] : [{ period, group: { id, title: { ...title } }, ...rankingOf(set, members) }]
  })
  return rest.length === 0 ? named : [...named, { period, ...rankingOf(set, rest) }]
}

function rankingOf(set: CriteriaSet, scored: readonly ScoreResult[]): Omit<Ranking, 'period' | 'group'> {
  return { ranked: rank(scored), apart: apart(scored), distribution: distributionOf(set, scored) }
}

/** Equal points, equal ranks; the next rank counts everyone before it. */
function rank(scored: readonly ScoreResult[]): RankedUnit[] {
  const complete = scored.flatMap(({ unit, points, grade }) => (points === undefined ? [] : [{ unit, points, grade }]))
  const ordered = complete.sort((a, b) => b.points - a.points || (a.unit < b.unit ? -1 : 1))
  return ordered.map(({ unit, points, grade }) => {
    const better = ordered.filter((other) => other.points > points).length
    const tied = ordered.filter((other) => other.points === points).length > 1
    return { rank: better + 1, unit, points, grade, tied }
  })
}

function apart(scored: readonly ScoreResult[]): UnitApart[] {
  return scored
    .flatMap(({ unit, status, range, grade }): UnitApart[] =>
      status === 'complete' ? [] : [{ unit, status, range: range.final, grade }],
    )
    .sort((a, b) => b.range.max - a.range.max || b.range.min - a.range.min || (a.unit < b.unit ? -1 : 1))
}

function distributionOf({ bands }: CriteriaSet, scored: readonly ScoreResult[]): Distribution {
  const count = (is: (grade: Grade) => boolean) => scored.filter(({ grade }) => is(grade)).length
  return {
    bands: bands.map(({ id, title }) => ({
      id,
      title: { ...title },
      units: count((grade) => grade.status === 'band' && grade.band.id === id),
    })),
    noBand: count(({ status }) => status === 'no-band'),
    authorityDecides: count(({ status }) => status === 'authority-decides'),
    open: count(({ status }) => status === 'between'),
    notGradable: count(({ status }) => status === 'not-gradable'),
  }
}

/** The band and those better than it. */
function bandsUpTo({ bands }: CriteriaSet, band: string): readonly string[] {
  const ids = bands.map(({ id }) => id)
  return ids.slice(0, ids.indexOf(band) + 1)
}

/** A quota is a reward of so many places: who has them is told by points, as far as points tell. */
function quotaOf(
  set: CriteriaSet,
  quota: Quota,
  scored: readonly ScoreResult[],
  period: Period,
  groups: readonly UnitGroup[],
): QuotaResult {
  const { id, title, source, band, max } = quota
  const members = groups.find((group) => group.id === quota.group)?.units
  const candidates = scored.filter(({ unit }) => members === undefined || members.includes(unit)).sort(byUnit)
  const asReward: CriteriaSet = { ...set, rewards: [{ id, title, bands: bandsUpTo(set, band), source }] }
  const { selected, tied, left, undecided } = selectForReward(asReward, id, candidates, max)
  const taken = new Set([...selected, ...tied].map(({ unit }) => unit))
  // With places for everybody the rest is nobody.
  const all = selectForReward(asReward, id, candidates, candidates.length).selected
  return {
    ...quota,
    period,
    status: undecided.length > 0 ? 'open' : 'settled',
    within: selected.map(({ unit }) => unit),
    ...(tied.length === 0 ? {} : { authorityDecides: { units: tied.map(({ unit }) => unit), places: left } }),
    beyond: all.flatMap(({ unit }) => (taken.has(unit) ? [] : [unit])),
    open: undecided,
  }
}

function byUnit(a: ScoreResult, b: ScoreResult): number {
  return a.unit < b.unit ? -1 : 1
}

/** What an authority decides, a total without a band and a faulty result leave open: none of them is a no. */
function rewardsOf(
  set: CriteriaSet,
  rewards: readonly Pick<Reward, 'id' | 'title' | 'bands' | 'source'>[],
  scored: readonly ScoreResult[],
  period: Period,
): RewardResult[] {
  const told = [...scored]
    .sort(byUnit)
    .map(({ unit, grade }) => ({ unit, states: rewardsFor({ ...set, rewards }, grade) }))
  return rewards.map(({ id, title, bands, source }, i) => {
    const units = (state: RewardEligibility['state']) =>
      told.flatMap(({ unit, states }) => (states[i]?.state === state ? [unit] : []))
    return {
      id,
      title: { ...title },
      bands: [...bands],
      source: { ...source },
      period,
      eligible: units('eligible'),
      notEligible: units('not-eligible'),
      open: units('unknown'),
    }
  })
}

function yearsOf(scored: readonly ScoreResult[]): YearAgainstYear[] {
  const byUnit = new Map<string, ScoreResult[]>()
  for (const result of scored) byUnit.set(result.unit, [...(byUnit.get(result.unit) ?? []), result])
  return [...byUnit]
    .filter(([, results]) => results.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, results]) => {
      const ordered = results.sort((a, b) => (a.period.from < b.period.from ? -1 : 1))
      const steps = ordered.slice(1).map((after, i) => stepOf(ordered[i] as ScoreResult, after))
      return { unit, steps }
    })
}

function stepOf(before: ScoreResult, after: ScoreResult): YearAgainstYear['steps'][number] {
  const isKnown = before.points !== undefined && after.points !== undefined
  const difference = isKnown ? toNumber(subtract(exactly(after.points), exactly(before.points))) : undefined
  return {
    from: { ...before.period },
    to: { ...after.period },
    before: before.range.final,
    after: after.range.final,
    ...(difference === undefined ? {} : { difference }),
    gradeBefore: before.grade,
    gradeAfter: after.grade,
    criteria: differencesBetween(before, after)
      .nodes.filter(({ isLeaf }) => isLeaf)
      .map(({ isLeaf: _, ...node }) => node),
  }
}
