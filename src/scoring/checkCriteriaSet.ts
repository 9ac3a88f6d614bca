import { mistyped, type Path, requireObject } from '../issues/index.ts'
import { add, compare, type Exact, exactly, placesOf, toNumber } from '../points/index.ts'
import type { CriteriaSet, Criterion, Group } from './CriteriaSet.ts'
import { checkBands } from './checks/checkBands.ts'
import { checkCriterion } from './checks/checkCriterion.ts'
import { checkExamples } from './checks/checkExamples.ts'
import { checkIds } from './checks/checkIds.ts'
import type { ReportSet, SetFinding } from './checks/SetFinding.ts'
import type { FactCatalogue } from './FactCatalogue.ts'
import type { LeaveOut } from './Rule.ts'
import { factPlaces, placesOfCondition } from './rules/factsOfRule.ts'
import { sourcesOf } from './sourcesOf.ts'

/** What a set may be held against. */
export interface CheckCriteriaSetOptions {
  /** The facts that exist; a fact the set reads and the catalogue does not name is then a finding. */
  readonly catalogue?: FactCatalogue
}

/**
 * Kiểm tra bộ tiêu chí: what is wrong inside a decision, before anybody is scored by it: parts against printed maxima,
 * duplicate ids and numbers, points above the maximum, holes and overlaps between bands, references to nothing,
 * assumed figures left, worked examples that fail.
 *
 * @param set - a set of the right shape
 * @param options - the catalogue to hold it against
 * @returns the findings; an `error` makes the set unusable, a `warning` needs an answer, an `info` is good to know
 * @example
 * ```ts
 * checkCriteriaSet(quangNgai1211).filter(({ severity }) => severity === 'error') // => []
 * const halved = { ...quangNgai1211, maxPoints: 50 }
 * checkCriteriaSet(halved).some(({ code }) => code === 'groups-not-total') // => true
 * ```
 */
export function checkCriteriaSet(set: CriteriaSet, options: CheckCriteriaSetOptions = {}): readonly SetFinding[] {
  requireObject('set', set, 'inForce', 'maxPoints', 'groups', 'bands', 'gates', 'policies', 'stages', 'examples')
  requireObject('options', options)
  const { catalogue } = options
  const findings: SetFinding[] = []
  const report: ReportSet = (code, severity, path, data = {}) => {
    findings.push({ code, path, severity, data })
  }
  checkIds(set, report)
  checkSums(set, report)
  set.groups.forEach((group, i) => {
    group.criteria.forEach((criterion, j) => {
      checkCriterion(criterion, ['groups', i, 'criteria', j], set.places, report)
    })
    const { id, max, rescaleTo = max } = group
    if (hasNothingToRescale(group)) report('not-rescalable', 'warning', ['groups', i], { id })
    if (rescaleTo !== max) report('rescale-not-max', 'warning', ['groups', i, 'rescaleTo'], { id, max, to: rescaleTo })
  })
  checkPlaces(set, report)
  checkPolicies(set, report)
  checkBands(set, report)
  if (catalogue !== undefined) checkFacts(set, catalogue, report)
  reportAssumed(set, report)
  // An example can only be computed on a set that is sound.
  if (findings.every(({ severity }) => severity !== 'error')) checkExamples(set, report)
  return findings
}

function checkSums({ groups, maxPoints, places }: CriteriaSet, report: ReportSet): void {
  const total = (numbers: readonly number[]): Exact => numbers.reduce<Exact>((sum, each) => add(sum, exactly(each)), 0)
  groups.forEach(({ id, max, criteria }, i) => {
    const sum = total(criteria.map((criterion) => criterion.max))
    if (compare(sum, exactly(max)) !== 0)
      report('parts-not-max', 'error', ['groups', i], { id, max, sum: toNumber(sum) })
  })
  const sum = total(groups.map(({ max }) => max))
  if (compare(sum, exactly(maxPoints)) !== 0)
    report('groups-not-total', 'error', ['maxPoints'], { max: maxPoints, sum: toNumber(sum) })
  if (placesOf(maxPoints) > places) report('too-many-places', 'error', ['maxPoints'], { received: maxPoints, places })
}

/** Points outside the criteria, too, have no more places than the set prints. */
function checkPlaces(set: CriteriaSet, report: ReportSet): void {
  const { places, bands, policies } = set
  const check = (value: number | undefined, path: Path) => {
    if (value !== undefined && placesOf(value) > places)
      report('too-many-places', 'error', path, { received: value, places })
  }
  for (const pot of ['bonus', 'penalty'] as const) {
    check(set[pot]?.cap, [pot, 'cap'])
    set[pot]?.items.forEach(({ rule }, i) => {
      for (const [name, value] of Object.entries(rule))
        if (typeof value === 'number') check(value, [pot, 'items', i, 'rule', name])
    })
  }
  bands.forEach(({ lower, upper }, i) => {
    check(lower?.points, ['bands', i, 'lower'])
    check(upper?.points, ['bands', i, 'upper'])
  })
  const { clamp } = policies.total
  check(clamp?.min, ['policies', 'total', 'clamp', 'min'])
  check(clamp?.max, ['policies', 'total', 'clamp', 'max'])
}

function checkPolicies({ inForce, policies, stages }: CriteriaSet, report: ReportSet): void {
  const { from, lastDay, unconfirmedFrom } = inForce
  if (unconfirmedFrom !== undefined && (unconfirmedFrom.on < from || (lastDay && unconfirmedFrom.on > lastDay)))
    report('order-wrong', 'error', ['inForce', 'unconfirmedFrom'], { id: 'inForce' })
  if (lastDay !== undefined && lastDay < from) report('order-wrong', 'error', ['inForce', 'lastDay'], { id: 'inForce' })
  stages.forEach(({ id, window }, i) => {
    if (window !== undefined && window.to < window.from) report('order-wrong', 'error', ['stages', i, 'window'], { id })
  })
  const { clamp } = policies.total
  if (clamp !== undefined && clamp.min > clamp.max)
    report('order-wrong', 'error', ['policies', 'total', 'clamp'], { id: 'policies.total' })
  // Half to even is the one mode in which a sum moves by a unit when a whole number of points is added to it: what is
  // lost for certain could then still be won.
  const { mode, at } = policies.rounding
  if (mode === 'half-even' && at !== 'leaf')
    report('rounding-unsteady', 'error', ['policies', 'rounding', 'mode'], { mode, at })
}

/** A group of one leaf that asks for it has nothing over which to rescale, and an only child no siblings. */
function hasNothingToRescale({ criteria }: Group): boolean {
  const leaves = (criterion: Criterion): readonly Criterion[] =>
    criterion.rule.kind === 'sum' ? criterion.rule.parts.flatMap(leaves) : [criterion]
  const onlyChildren = (siblings: readonly Criterion[]): readonly Criterion[] =>
    siblings.length === 1 && siblings[0]?.rule.kind !== 'sum'
      ? siblings
      : siblings.flatMap(({ rule }) => (rule.kind === 'sum' ? onlyChildren(rule.parts) : []))
  const all = criteria.flatMap(leaves)
  const asks = (way: LeaveOut) => (criterion: Criterion) => waysOut(criterion).includes(way)
  return (all.length === 1 && all.some(asks('rescale-group'))) || onlyChildren(criteria).some(asks('share-siblings'))
}

/** What a leaf asks for when it does not apply, or when its share is 0 of 0. */
function waysOut({ rule, notApplicable }: Criterion): readonly unknown[] {
  const share =
    rule.kind === 'ratio'
      ? rule
      : rule.kind === 'steps' && 'share' in rule.of
        ? rule.of
        : rule.kind === 'levels' && 'tally' in rule.reading
          ? rule.reading
          : undefined
  return [notApplicable?.policy, share?.zeroOfZero]
}

/** Every fact that the set names exists, and every level that a rule names is one that the fact may have. */
function checkFacts(set: CriteriaSet, catalogue: FactCatalogue, report: ReportSet): void {
  const known = new Map(catalogue.facts.map((fact) => [fact.id, fact]))
  const checkFact = (fact: string, path: Path) => {
    if (!known.has(fact)) report('unknown-fact', 'error', path, mistyped(fact, known.keys()))
  }
  const visit = ({ id, rule, notApplicable }: Criterion, path: Path): void => {
    if (notApplicable?.rule !== undefined)
      for (const place of factPlaces(notApplicable.rule))
        checkFact(place.fact, [...path.slice(0, -1), 'notApplicable', 'rule', ...place.path])
    if (rule.kind === 'sum') {
      rule.parts.forEach((part, i) => {
        visit(part, [...path, 'parts', i, 'rule'])
      })
      return
    }
    for (const place of factPlaces(rule)) checkFact(place.fact, [...path, ...place.path])
    if (rule.kind !== 'levels' || !('fact' in rule.reading)) return
    const levels = known.get(rule.reading.fact)?.levels?.map((level) => level.id)
    rule.levels.forEach((level, i) => {
      if (levels === undefined || levels.includes(level.id)) return
      report('level-unknown', 'error', [...path, 'levels', i, 'id'], { id, ...mistyped(level.id, levels) })
    })
  }
  set.groups.forEach((group, i) => {
    group.criteria.forEach((criterion, j) => {
      visit(criterion, ['groups', i, 'criteria', j, 'rule'])
    })
  })
  for (const pot of ['bonus', 'penalty'] as const)
    set[pot]?.items.forEach(({ rule }, i) => {
      checkFact(rule.fact, [pot, 'items', i, 'rule', 'fact'])
    })
  set.gates.forEach(({ when }, i) => {
    if (when.kind !== 'criterion-zero' && when.kind !== 'group-below')
      for (const place of placesOfCondition(when)) checkFact(place.fact, ['gates', i, 'when', ...place.path])
  })
}

/** One finding for each thing of which a figure is still assumed. */
function reportAssumed(set: CriteriaSet, report: ReportSet): void {
  const assumed = new Map<string, string[]>()
  for (const { id, figure, source } of sourcesOf(set))
    if (source.provenance === 'assumed') assumed.set(id, [...(assumed.get(id) ?? []), figure])
  for (const [id, figures] of assumed) report('assumed-left', 'warning', [], { id, figures })
}
