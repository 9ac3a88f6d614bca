import { isIsoDate } from '../civil/index.ts'
import {
  deepFreeze,
  type Issue,
  mistyped,
  type ParseResult,
  type Path,
  type PathIndex,
  pathIndex,
  readShape,
  requireObject,
} from '../issues/index.ts'
import type { Assessment, FactValue } from './Assessment.ts'
import { assessmentSchema } from './assessmentSchema.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import type { FactCatalogue, FactDefinition } from './FactCatalogue.ts'
import { planSet } from './planSet.ts'
import { score } from './score.ts'

/** What an assessment may be held against beside its own shape. */
export interface ParseAssessmentOptions {
  /** The set it was made for: stages, criteria of claims, values that its rules can read. */
  readonly criteriaSet?: CriteriaSet
  /** The facts that exist: unknown keys and values of the wrong kind. */
  readonly catalogue?: FactCatalogue
}

/**
 * Đọc bản tự đánh giá: checks an assessment of unknown origin. Shapes come first; the invariants are then checked on
 * every part that is sound, so that one call names every fault.
 *
 * @param input - anything
 * @param options - the set and the catalogue to hold it against
 * @returns the assessment, frozen, or every fault
 * @example
 * ```ts
 * const parsed = parseAssessment({ schema: 'danvan/assessment@1', unit: 'Sở Ví dụ', facts: {} })
 * parsed.success // => false
 * parsed.success ? [] : parsed.issues.map(({ path }) => path.join('.')) // => ['criteriaSet', 'period', 'stage']
 * ```
 */
export function parseAssessment(input: unknown, options: ParseAssessmentOptions = {}): ParseResult<Assessment> {
  requireObject('options', options)
  if (options.criteriaSet !== undefined) planSet(options.criteriaSet)
  const { data, plain, issues: shapes } = readShape(assessmentSchema, input)
  const atFault = pathIndex(shapes)
  const sound = data ?? soundPart(plain, atFault, options.criteriaSet)
  const found = sound === undefined ? [] : invariantsOf(sound, options).filter(({ path }) => !atFault.touches(path))
  const issues = [...shapes, ...found]
  const isSound = data !== undefined && issues.every(({ severity }) => severity !== 'error')
  return isSound ? { success: true, data: deepFreeze(data) } : { success: false, issues }
}

function invariantsOf(assessment: Assessment, { criteriaSet, catalogue }: ParseAssessmentOptions): Issue[] {
  const issues: Issue[] = []
  const report = (code: Issue['code'], path: Path, data: Issue['data'] = {}) => {
    issues.push({ code, path, severity: 'error', data })
  }
  const { period, facts, disputed } = assessment
  if (period.from > period.to) report('period-reversed', ['period'], { from: period.from, to: period.to })
  if (period.cutOff !== undefined && period.cutOff < period.from)
    report('period-reversed', ['period', 'cutOff'], { from: period.from, to: period.cutOff })
  for (const key of Object.keys(disputed ?? {}))
    if (Object.hasOwn(facts, key)) report('fact-both-known-and-disputed', ['facts', key], { fact: key })
  for (const [id, { points }] of Object.entries(assessment.claims ?? {}))
    if (points < 0) report('claim-negative', ['claims', id, 'points'], { received: points })

  if (catalogue !== undefined) {
    const known = new Map(catalogue.facts.map((definition) => [definition.id, definition]))
    const read = criteriaSet === undefined ? new Set<string>() : planSet(criteriaSet).facts
    for (const [part, keys] of Object.entries({ facts, disputed: disputed ?? {} }))
      for (const key of Object.keys(keys))
        if (!known.has(key) && !read.has(key)) report('unknown-fact', [part, key], mistyped(key, known.keys()))
    for (const [key, fact] of Object.entries(facts)) {
      const definition = known.get(key)
      if (definition === undefined || !('value' in fact) || fact.value === undefined) continue
      const { value } = fact
      const path = ['facts', key, 'value']
      const { kind, levels = [] } = definition
      if (kind === 'level' && typeof value === 'string') {
        const ids = levels.map(({ id }) => id)
        if (!ids.includes(value)) report('value-not-a-level', path, mistyped(value, ids))
      } else if (!isOfKind(value, kind)) report('value-wrong-type', path, { expected: kind, received: typeof value })
    }
  }
  if (criteriaSet !== undefined) {
    const reported = pathIndex(issues)
    // The set is asked by scoring: its rules know what they can read. No issue depends on the day asked.
    for (const issue of score(criteriaSet, assessment, { asOf: '2000-01-01' }).issues)
      if (!reported.covers(issue.path)) issues.push(issue)
  }
  return issues
}

function isOfKind(value: FactValue, kind: FactDefinition['kind']): boolean {
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'whole':
      return Number.isSafeInteger(value) && (value as number) >= 0
    case 'percent':
    case 'points':
      return typeof value === 'number' && value >= 0
    case 'days':
      return value === 'never' || Number.isSafeInteger(value)
    case 'date':
      return value === 'never' || isIsoDate(value)
    case 'level':
      return typeof value === 'string'
    case 'list':
      return Array.isArray(value) || (Number.isSafeInteger(value) && (value as number) >= 0)
  }
}

/** What is left of an input when every part with a fault of shape is taken out; its head filled in where it was at fault. */
function soundPart(plain: unknown, atFault: PathIndex, set: CriteriaSet | undefined): Assessment | undefined {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return undefined
  const whole = plain as Record<string, unknown>
  const record = <T>(part: string): Record<string, T> => {
    const value = whole[part]
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
    return Object.fromEntries(
      Object.entries(value as Record<string, T>).filter(([key]) => !atFault.touches([part, key])),
    )
  }
  const part = <T>(name: string, instead: T): T =>
    atFault.touches([name]) || whole[name] === undefined ? instead : (whole[name] as T)
  return {
    schema: 'danvan/assessment@1',
    criteriaSet: part('criteriaSet', { id: set?.id ?? 'none' }),
    unit: part('unit', '?'),
    period: part('period', { from: '2000-01-01', to: '2000-12-31' }),
    stage: part('stage', set?.stages[0]?.id ?? 'self'),
    facts: record('facts'),
    disputed: record('disputed'),
    claims: record('claims'),
  }
}
