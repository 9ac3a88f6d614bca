import { deepFreeze, type Issue, type ParseResult, pathIndex, readShape } from '../issues/index.ts'
import { checkTimeLimits } from './checkTimeLimits.ts'
import type { TimeLimitCatalogue } from './TimeLimitCatalogue.ts'
import type { TimeLimitRule } from './TimeLimitRule.ts'
import { checkRule } from './timeLimitChecks/checkRule.ts'
import type { TimeLimitFinding } from './timeLimitChecks/TimeLimitFinding.ts'
import { timeLimitsSchema } from './timeLimitSchema.ts'

/**
 * Đọc danh mục thời hạn: checks a catalogue of time limits of unknown origin, such as the committed terms of a province.
 * What `checkTimeLimits` finds as an error is an issue here, `time-limit-check`; its warnings do not refuse the catalogue.
 *
 * @param input - anything
 * @returns the catalogue, frozen, or every fault: shapes first, then limits, days and references on what is sound
 * @example
 * ```ts
 * parseTimeLimits(timeLimits).success // => true
 * const [first] = timeLimits.rules
 * const parsed = parseTimeLimits({ ...timeLimits, rules: [{ ...first, procedure: 'complaint.flie' }] })
 * parsed.success ? [] : parsed.issues.map(({ data }) => [data.check, data.nearest])
 * // => [['unknown-procedure', 'complaint.file']]
 * ```
 */
export function parseTimeLimits(input: unknown): ParseResult<TimeLimitCatalogue> {
  const { data, plain, issues: shapes } = readShape(timeLimitsSchema, input)
  if (data === undefined) return { success: false, issues: [...shapes, ...checkSoundRules(plain, shapes)] }
  const issues = checkTimeLimits(data)
    .filter(({ severity }) => severity === 'error')
    .map(asIssue)
  return issues.length > 0 ? { success: false, issues } : { success: true, data: deepFreeze(data) }
}

function asIssue({ code, path, severity, data }: TimeLimitFinding): Issue {
  return { code: 'time-limit-check', path, severity, data: { check: code, ...data } }
}

/** Checks the rows that are whole, though something else in the catalogue is not. */
function checkSoundRules(plain: unknown, shapes: readonly Issue[]): Issue[] {
  const rules = typeof plain === 'object' && plain !== null ? (plain as { rules?: unknown }).rules : undefined
  if (!Array.isArray(rules)) return []
  const found: Issue[] = []
  const atFault = pathIndex(shapes)
  rules.forEach((rule, i) => {
    const path = ['rules', i]
    if (rule === undefined || atFault.touches(path)) return
    checkRule(rule as TimeLimitRule, path, (code, severity, at, data = {}) => {
      if (severity === 'error') found.push(asIssue({ code, severity, path: at, data }))
    })
  })
  return found
}
