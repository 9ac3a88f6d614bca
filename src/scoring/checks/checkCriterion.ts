import type { Path } from '../../issues/index.ts'
import { add, compare, type Exact, exactly, placesOf, scale, subtract } from '../../points/index.ts'
import type { Criterion } from '../CriteriaSet.ts'
import type { DeadlineRule, LevelReading, Rule, Step } from '../Rule.ts'
import { factsOfRule } from '../rules/factsOfRule.ts'
import type { ReportSet } from './SetFinding.ts'

/** Checks one criterion by itself, and its parts: points within the printed maximum, order, places, facts named. */
export function checkCriterion(criterion: Criterion, path: Path, places: number, report: ReportSet): void {
  const { id, rule, max, reads } = criterion
  const rulePath = [...path, 'rule']
  if (placesOf(max) > places) report('too-many-places', 'error', [...path, 'max'], { id, received: max, places })
  const read = factsOfRule(rule)
  if (!sameNames(read, reads))
    report('reads-differ', 'error', [...path, 'reads'], { id, expected: read, received: reads })
  if (rule.kind === 'sum') {
    const sum = rule.parts.reduce<Exact>((total, part) => add(total, exactly(part.max)), 0)
    if (compare(sum, exactly(max)) !== 0) report('parts-not-max', 'error', path, { id, max, sum: plain(sum) })
    rule.parts.forEach((part, i) => {
      checkCriterion(part, [...rulePath, 'parts', i], places, report)
    })
    return
  }
  const points = pointsOfRule(rule, max)
  let best = 0
  for (const { path: at, value } of points) {
    if (placesOf(value) > places)
      report('too-many-places', 'error', [...rulePath, ...at], { id, received: value, places })
    if (value > max) report('points-above-max', 'error', [...rulePath, ...at], { id, received: value, max })
    best = Math.max(best, value)
  }
  if (points.length > 0 && best < max) report('points-not-reaching-max', 'warning', rulePath, { id, best, max })
  for (const { path: at, value } of stepsOfRule(rule))
    if (placesOf(value) > places)
      report('too-many-places', 'error', [...rulePath, ...at], { id, received: value, places })
  checkOrder(rule, id, rulePath, report)
}

/** The numbers by which points of a rule move, which are no points themselves. */
function stepsOfRule(rule: Rule): { path: Path; value: number }[] {
  switch (rule.kind) {
    case 'count':
      return [{ path: ['each'], value: rule.each }]
    case 'deduct':
      return rule.items.map(({ each }, i) => ({ path: ['items', i, 'each'], value: each }))
    case 'judged':
      return [
        { path: ['from'], value: rule.from },
        { path: ['step'], value: rule.step },
      ]
    default:
      return []
  }
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const names = new Set(b)
  return a.length === names.size && a.every((name) => names.has(name))
}

function plain(value: Exact): number {
  return typeof value === 'number' ? value : Number(value.numerator) / Number(value.denominator)
}

/** Every number of points that a rule can give, with its place; none where the rule always reaches the maximum. */
function pointsOfRule(rule: Rule, max: number): { path: Path; value: number }[] {
  switch (rule.kind) {
    case 'levels':
      return rule.levels.map(({ points }, i) => ({ path: ['levels', i, 'points'], value: points }))
    case 'steps':
      return [
        ...rule.steps.map(({ points }, i) => ({ path: ['steps', i, 'points'], value: points })),
        { path: ['otherwise'], value: rule.otherwise },
      ]
    case 'count':
      return rule.cap === undefined ? [] : [{ path: ['cap'], value: rule.cap }]
    case 'judged':
      return [{ path: ['to'], value: rule.to }]
    case 'deduct':
      return [
        { path: ['floor'], value: rule.floor },
        { path: [], value: max },
      ]
    case 'deadline':
      return [
        ...rule.of.tiers.map(({ points }, i) => ({ path: ['of', 'tiers', i, 'points'], value: points })),
        { path: ['otherwise'], value: rule.otherwise },
      ]
    default:
      return []
  }
}

function checkOrder(rule: Rule, id: string, path: Path, report: ReportSet): void {
  switch (rule.kind) {
    case 'levels': {
      const ids = rule.levels.map((level) => level.id)
      for (const needed of levelsNeeded(rule.reading))
        if (!ids.includes(needed)) report('level-unknown', 'error', path, { id, received: needed })
      ids.forEach((level, i) => {
        if (ids.indexOf(level) !== i)
          report('duplicate-level', 'error', [...path, 'levels', i, 'id'], { id, received: level })
      })
      return
    }
    case 'steps':
      rule.steps.forEach((step, i) => {
        const before = rule.steps[i - 1]
        if (before !== undefined && !isBelow(step, before))
          report('order-wrong', 'error', [...path, 'steps', i], { id })
      })
      return
    case 'count':
      if (rule.cap === undefined) report('count-without-cap', 'error', path, { id })
      return
    case 'judged': {
      const steps = scale(subtract(exactly(rule.to), exactly(rule.from)), 1, exactly(rule.step))
      if (rule.from > rule.to || typeof steps !== 'number') report('order-wrong', 'error', path, { id })
      return
    }
    case 'deadline':
      checkTiers(rule, id, [...path, 'of', 'tiers'], report)
  }
}

function boundOf(step: Step): number {
  return 'atLeast' in step ? step.atLeast : step.above
}

/** `above 80` is reached later than `at least 80`. */
function isBelow(step: Step, before: Step): boolean {
  if (boundOf(step) !== boundOf(before)) return boundOf(step) < boundOf(before)
  return 'atLeast' in step && 'above' in before
}

function checkTiers({ of }: DeadlineRule, id: string, path: Path, report: ReportSet): void {
  if ('daysFact' in of) {
    of.tiers.forEach(({ atMost }, i) => {
      const before = of.tiers[i - 1]
      if (before !== undefined && atMost <= before.atMost) report('order-wrong', 'error', [...path, i], { id })
    })
    return
  }
  of.tiers.forEach(({ by }, i) => {
    const before = of.tiers[i - 1]?.by
    if (before !== undefined && 'monthDay' in by && 'monthDay' in before && by.monthDay <= before.monthDay)
      report('order-wrong', 'error', [...path, i], { id })
  })
}

/** The levels that a reading by counting or comparing can come to. */
function levelsNeeded(reading: LevelReading): readonly string[] {
  if ('fact' in reading) return []
  return 'compare' in reading ? ['below', 'equal', 'above'] : [0, ...reading.countTrue.keys()].map((_, i) => String(i))
}
