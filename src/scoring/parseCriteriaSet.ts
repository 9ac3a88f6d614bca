import { deepFreeze, type Issue, type ParseResult, type Path, readShape } from '../issues/index.ts'
import type { CriteriaSet, Criterion } from './CriteriaSet.ts'
import { checkCriteriaSet } from './checkCriteriaSet.ts'
import { checkCriterion } from './checks/checkCriterion.ts'
import { checkIds } from './checks/checkIds.ts'
import type { ReportSet, SetFinding } from './checks/SetFinding.ts'
import { criteriaSetSchema } from './criteriaSetSchema.ts'

/**
 * Đọc bộ tiêu chí: checks a criteria set of unknown origin, a user's own decision above all. What
 * `checkCriteriaSet` finds as an error is an issue here; its warnings (an assumed figure left, say) do not refuse the
 * set.
 *
 * @param input - anything
 * @returns the set, frozen, or every fault: shapes first, then sums, ids, bands and references on what is sound
 * @example
 * ```ts
 * parseCriteriaSet(quangNgai1211).success // => true
 * const parsed = parseCriteriaSet({ ...quangNgai1211, maxPoints: 99 })
 * parsed.success ? [] : parsed.issues.map(({ data }) => data.check) // => ['groups-not-total']
 * ```
 */
export function parseCriteriaSet(input: unknown): ParseResult<CriteriaSet> {
  const { data, plain, issues: shapes } = readShape(criteriaSetSchema, input)
  if (data !== undefined) {
    const issues = checkCriteriaSet(data)
      .filter(({ severity }) => severity === 'error')
      .map(asIssue)
    return issues.length > 0 ? { success: false, issues } : { success: true, data: deepFreeze(data) }
  }
  return { success: false, issues: [...shapes, ...checkSoundParts(plain, shapes)] }
}

function asIssue({ code, path, severity, data }: SetFinding): Issue {
  return { code: 'criteria-set-check', path, severity, data: { check: code, ...data } }
}

/** Checks the criteria that are whole, though something else in the set is not. */
function checkSoundParts(plain: unknown, shapes: readonly Issue[]): Issue[] {
  const found: Issue[] = []
  const report: ReportSet = (code, severity, path, data = {}) => {
    if (severity === 'error') found.push(asIssue({ code, severity, path, data }))
  }
  const isSound = (path: Path) =>
    !shapes.some((shape) => path.every((key, i) => i >= shape.path.length || key === shape.path[i]))
  const places = isSound(['places']) ? (plain as { places: number }).places : 4
  const groups = arrayAt(plain, 'groups').map((group, i) => ({
    ...(group as object),
    criteria: arrayAt(group, 'criteria').map((criterion, j) => {
      const path = ['groups', i, 'criteria', j]
      if (!isSound(path)) return undefined
      checkCriterion(criterion as Criterion, path, places, report)
      return criterion as Criterion
    }),
  }))
  // Sparse where a criterion is not sound, so that the paths of the others stay true.
  if (groups.every((_, i) => isSound(['groups', i, 'id']) && isSound(['groups', i, 'number'])))
    checkIds({ groups: groups.map(withHoles), bands: [], gates: [] } as unknown as CriteriaSet, report)
  return found
}

function withHoles(group: { criteria: (Criterion | undefined)[] }): object {
  const criteria: Criterion[] = []
  group.criteria.forEach((criterion, i) => {
    if (criterion !== undefined) criteria[i] = criterion
  })
  return { ...group, criteria }
}

function arrayAt(value: unknown, key: string): readonly unknown[] {
  const inner = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return Array.isArray(inner) ? inner : []
}
