import * as z from 'zod'

import { type Issue, mistyped, type ParseResult, readShape } from '../issues/index.ts'
import type { Source } from '../law/index.ts'
import type { CriteriaSet, Criterion, FigureSources, Policies } from './CriteriaSet.ts'
import { parseCriteriaSet } from './parseCriteriaSet.ts'
import type { Rule } from './Rule.ts'
import { factsOfCriterion } from './rules/factsOfRule.ts'
import { civilDate, words } from './scoringSchema.ts'

/**
 * Số liệu chính thức: official figures by id, of a criterion (`max`, `rule` parameters, `notApplicable`, `irrecoverable`, `evidence`), a
 * group (`max`, `rescaleTo`), a pot `bonus` or `penalty` (`cap`), a pot item (`each`, `cap`), a band (`lower`, `upper`), a gate
 * (`when`, `effect`, `bands`), a policy `policies.<name>`, or the set itself (`maxPoints`, `inForce`).
 */
export type Figures = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Who supplies figures, from which paper, when. */
export interface FiguresOrigin {
  /** Who. */
  readonly by: string
  /** The paper, as cited. */
  readonly paper: string
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
}

const figuresSchema: z.ZodType<Figures> = z.record(z.string(), z.record(z.string(), z.unknown()))
const originSchema: z.ZodType<FiguresOrigin> = z.strictObject({ by: words, paper: words, on: civilDate })

/**
 * Thay số liệu giả định bằng số liệu chính thức: puts official figures into a set and marks exactly these `supplied`,
 * with who, from which paper and when; what was not given keeps its standing. The tree stays as it is: a different tree is a set of your own, by `parseCriteriaSet`.
 *
 * The worked examples of the set are left out of the new one: they were computed with the old figures.
 *
 * @param set - the set whose figures are to be replaced
 * @param figures - one JSON object: ids to figures
 * @param origin - who supplies them, from which paper, on which day
 * @returns the new set, checked again and frozen, or every fault; an unknown id gets the nearest known one
 * @example
 * ```ts
 * const origin = { by: 'Văn phòng Sở', paper: 'bảng điểm kèm công văn của Sở Nội vụ', on: '2023-11-01' }
 * const figures = { '1.1': { max: 5 }, '1.2': { max: 2, rule: { of: { daysFact: 'plan.dv.workingDaysAfterProvince', tiers: [{ atMost: 15, points: 2 }] } } } }
 * const supplied = withFigures(quangNgai1211, figures, origin)
 * supplied.success && supplied.data.groups[0].criteria[0].figureSources.max.provenance // => 'supplied'
 *
 * const typo = withFigures(quangNgai1211, { 'hoan-thanh-totx': { lower: { points: 85, inclusive: true } } }, origin)
 * typo.success ? '' : typo.issues[0].data.nearest // => 'hoan-thanh-tot'
 * ```
 */
export function withFigures(set: CriteriaSet, figures: Figures, origin: FiguresOrigin): ParseResult<CriteriaSet> {
  const readFigures = readShape(figuresSchema, figures)
  const readOrigin = readShape(originSchema, origin)
  const shapes: Issue[] = [
    ...readFigures.issues,
    ...readOrigin.issues.map((issue) => ({ ...issue, path: ['origin', ...issue.path] })),
  ]
  if (readFigures.data === undefined || readOrigin.data === undefined) return { success: false, issues: shapes }

  const source: Source = {
    provenance: 'supplied',
    ...readOrigin.data,
    ...(set.standsFor === undefined ? {} : { instrument: set.standsFor.instrument }),
  }
  const changed = JSON.parse(JSON.stringify({ ...set, examples: [] })) as CriteriaSet
  const targets = targetsOf(changed, source)
  const issues: Issue[] = []
  for (const [id, values] of Object.entries(readFigures.data)) {
    const target = targets.get(id)
    if (target === undefined) {
      issues.push({ code: 'unknown-figure', path: [id], severity: 'error', data: mistyped(id, targets.keys()) })
      continue
    }
    for (const [name, value] of Object.entries(values)) {
      const put = Object.hasOwn(target, name) ? target[name] : undefined
      if (put === undefined) {
        const names = Object.keys(target)
        const data = { expected: names, ...mistyped(name, names) }
        issues.push({ code: 'unknown-key', path: [id, name], severity: 'error', data })
      } else put(value)
    }
  }
  if (issues.length > 0) return { success: false, issues }
  for (const group of changed.groups) group.criteria.forEach(readAgain)
  return parseCriteriaSet(changed)
}

/** For each id, how each of its figures is put in. */
type Target = Readonly<Record<string, (value: unknown) => void>>

function targetsOf(set: CriteriaSet, source: Source): Map<string, Target> {
  const targets = new Map<string, Target>()
  /** Marks single figures of a whole; the others of it keep the source they have. */
  const mark = (whole: { readonly figureSources?: FigureSources }, names: readonly string[]) => {
    const marks = Object.fromEntries(names.map((name) => [name, source]))
    Object.assign(whole, { figureSources: { ...whole.figureSources, ...marks } })
  }
  const puts = (whole: object, names: readonly string[], into: object = whole): Target =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          Object.assign(into, { [name]: value })
          mark(whole, [name])
        },
      ]),
    )
  const visit = (criterion: Criterion) => {
    const figures = puts(criterion, ['max', 'notApplicable', 'irrecoverable', 'evidence'])
    const { rule } = criterion
    if (rule.kind === 'sum') {
      targets.set(criterion.id, figures)
      rule.parts.forEach(visit)
      return
    }
    targets.set(criterion.id, {
      ...figures,
      rule: (value) => {
        mark(criterion, suppliedOfRule(rule, value))
        Object.assign(criterion, { rule: mergeRule(rule, value) })
      },
    })
  }

  targets.set(set.id, {
    maxPoints: (value) => Object.assign(set, { maxPoints: value }),
    inForce: (value) => Object.assign(set, { inForce: { ...(value as object), source } }),
  })
  for (const group of set.groups) {
    targets.set(group.id, {
      max: (value) => Object.assign(group, { max: value, source }),
      rescaleTo: (value) => Object.assign(group, { rescaleTo: value, source }),
    })
    group.criteria.forEach(visit)
  }
  for (const name of ['bonus', 'penalty'] as const) {
    const pot = set[name]
    if (pot === undefined) continue
    targets.set(name, { cap: (value) => Object.assign(pot, { cap: value, source }) })
    for (const item of pot.items)
      targets.set(item.id, puts(item, item.rule.kind === 'count' ? ['each', 'cap'] : ['from', 'to', 'step'], item.rule))
  }
  for (const band of set.bands) targets.set(band.id, puts(band, ['lower', 'upper']))
  for (const gate of set.gates) targets.set(gate.id, puts(gate, ['bands', 'when', 'effect']))
  for (const [name, figures] of Object.entries(figuresOfPolicies))
    targets.set(`policies.${name}`, puts(set.policies[name as keyof Policies], figures))
  return targets
}

/** The whole rule when another kind or every parameter is given; else the parameters that are. */
function suppliedOfRule(rule: Rule, value: unknown): readonly string[] {
  const given = Object.keys(typeof value === 'object' && value !== null ? value : {})
  const merged: unknown = mergeRule(rule, value)
  // No rule at all: the check that follows says so.
  if (typeof merged !== 'object' || merged === null) return ['rule']
  const isWhole = Object.keys(merged).every((name) => name === 'kind' || given.includes(name))
  return isWhole ? ['rule'] : given.filter((name) => name !== 'kind').map((name) => `rule.${name}`)
}

/** Parameters of a rule are merged into it; a figure that names another kind replaces the rule. */
function mergeRule(rule: Rule, value: unknown): Rule {
  if (typeof value !== 'object' || value === null) return value as Rule
  const { kind = rule.kind } = value as { kind?: string }
  return (kind === rule.kind ? { ...rule, ...value } : value) as Rule
}

const figuresOfPolicies: Readonly<Record<keyof Policies, readonly string[]>> = {
  notApplicable: ['policy', 'declarers'],
  missing: ['effect'],
  evidence: ['weakBases', 'effect'],
  waived: ['effect'],
  emptyGroup: ['effect'],
  rounding: ['mode', 'at', 'compare'],
  total: ['clamp', 'mayExceed'],
  official: ['stage'],
}

/** The facts that a criterion reads after its rule, or that of a part, was changed. */
function readAgain(criterion: Criterion): void {
  if (criterion.rule?.kind === 'sum') criterion.rule.parts.forEach(readAgain)
  Object.assign(criterion, { reads: readsOf(criterion) })
}

/** The facts of a rule that is perhaps not sound yet; the check that follows says so. */
function readsOf(criterion: Criterion): readonly string[] {
  try {
    return factsOfCriterion(criterion)
  } catch {
    return criterion.reads
  }
}
