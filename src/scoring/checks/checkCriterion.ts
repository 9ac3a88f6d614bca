import type { Path } from '../../issues/index.ts'
import { exactly, placesOf, scale, subtract } from '../../points/index.ts'
import type { Criterion } from '../CriteriaSet.ts'
import type { DeadlineRule, LevelReading, Rule, Step } from '../Rule.ts'
import { factsOfCriterion } from '../rules/factsOfRule.ts'
import { checkCombine } from './checkCombine.ts'
import type { ReportSet } from './SetFinding.ts'

/** Checks one criterion by itself, and its parts: points within the printed maximum, order, places, facts named. */
export function checkCriterion(criterion: Criterion, path: Path, places: number, report: ReportSet): void {
  const { id, rule, max, reads, notApplicable } = criterion
  const rulePath = [...path, 'rule']
  if (placesOf(max) > places) report('too-many-places', 'error', [...path, 'max'], { id, received: max, places })
  const read = factsOfCriterion(criterion)
  if (!sameNames(read, reads))
    report('reads-differ', 'error', [...path, 'reads'], { id, expected: read, received: reads })
  const instead = notApplicable?.rule
  if ((notApplicable?.policy === 'substitute') !== (instead !== undefined))
    report('substitute-wrong', 'error', [...path, 'notApplicable'], { id })
  else if (instead !== undefined) checkRule(instead, criterion, [...path, 'notApplicable', 'rule'], places, report)
  if (rule.kind !== 'sum') {
    checkRule(rule, criterion, rulePath, places, report)
    return
  }
  checkCombine(rule, criterion, path, places, report)
  rule.parts.forEach((part, i) => {
    checkCriterion(part, [...rulePath, 'parts', i], places, report)
  })
}

/** Points of one rule within the printed maximum, reaching it, in order, with no more places than are printed. */
function checkRule(rule: Rule, { id, max }: Criterion, path: Path, places: number, report: ReportSet): void {
  const points = pointsOfRule(rule, max)
  let best = 0
  for (const { path: at, value } of points) {
    if (placesOf(value) > places) report('too-many-places', 'error', [...path, ...at], { id, received: value, places })
    if (value > max) report('points-above-max', 'error', [...path, ...at], { id, received: value, max })
    best = Math.max(best, value)
  }
  if (points.length > 0 && best < max) report('points-not-reaching-max', 'warning', path, { id, best, max })
  for (const { path: at, value } of stepsOfRule(rule, max))
    if (placesOf(value) > places) report('too-many-places', 'error', [...path, ...at], { id, received: value, places })
  if (rule.kind === 'levels')
    rule.levels.forEach((level, i) => {
      if (level.points === undefined) report('hole-in-text', 'info', [...path, 'levels', i], { id, level: level.label })
    })
  checkOrder(rule, id, path, report)
}

/** The numbers by which points of a rule move, which are no points themselves. */
function stepsOfRule(rule: Rule, max: number): { path: Path; value: number }[] {
  switch (rule.kind) {
    case 'count':
      return [{ path: ['each'], value: rule.each }]
    case 'deduct':
      return rule.items.map((item, i) =>
        'each' in item
          ? { path: ['items', i, 'each'], value: item.each }
          : { path: ['items', i, 'eachPercent'], value: Number((item.eachPercent * max * 1e-2).toPrecision(12)) },
      )
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

/** Every number of points that a rule can give, with its place; none where the rule always reaches the maximum. */
function pointsOfRule(rule: Rule, max: number): { path: Path; value: number }[] {
  switch (rule.kind) {
    case 'levels':
      return rule.levels.flatMap(({ points }, i) =>
        points === undefined ? [] : [{ path: ['levels', i, 'points'], value: points }],
      )
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

/** The levels that a reading names, or can come to by counting or comparing. */
function levelsNeeded(reading: LevelReading): readonly string[] {
  if ('fact' in reading) return []
  if ('first' in reading) return reading.first.map(({ level }) => level)
  if ('tally' in reading) return reading.tally.map(({ level }) => level)
  return 'compare' in reading ? ['below', 'equal', 'above'] : [0, ...reading.countTrue.keys()].map((_, i) => String(i))
}
