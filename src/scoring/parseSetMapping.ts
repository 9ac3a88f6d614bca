import { deepFreeze, type Issue, mistyped, type ParseResult, readShape, requireObject } from '../issues/index.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import { planSet } from './planSet.ts'
import type { SetMapping } from './SetMapping.ts'
import { setMappingSchema } from './setMappingSchema.ts'

/** The sets that a mapping may be held against. */
export interface ParseSetMappingOptions {
  /** The set before. */
  readonly from: CriteriaSet
  /** The set after. */
  readonly to: CriteriaSet
}

/**
 * Đọc bảng đối chiếu: checks a mapping of unknown origin against the two sets, so that no name in it leads nowhere.
 *
 * @param input - anything
 * @param options - both sets
 * @returns the mapping, frozen, or every fault; a mistyped id gets the nearest known one
 * @example
 * ```ts
 * const sets = { from: quangNgai1211, to: quangNgai1211 }
 * const mapping = { schema: 'danvan/set-mapping@1', from: quangNgai1211.id, to: quangNgai1211.id, criteria: { '1.1': '1.11' } }
 * const parsed = parseSetMapping(mapping, sets)
 * parsed.success ? '' : parsed.issues[0].data.nearest // => '1.1'
 * ```
 */
export function parseSetMapping(input: unknown, options: ParseSetMappingOptions): ParseResult<SetMapping> {
  requireObject('options', options, 'from', 'to')
  const { from, to } = options
  const { data, issues: shapes } = readShape(setMappingSchema, input)
  if (data === undefined) return { success: false, issues: shapes }
  const issues: Issue[] = []
  const report = (code: Issue['code'], path: Issue['path'], about: Issue['data']) => {
    issues.push({ code, path, severity: 'error', data: about })
  }
  for (const [side, set] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (data[side] !== set.id) report('criteria-set-mismatch', [side], { expected: set.id, received: data[side] })
  const [old, now] = [planSet(from), planSet(to)]
  const check = (part: 'facts' | 'criteria' | 'stages', code: Issue['code'], before: Names, after: Names) => {
    for (const [key, target] of Object.entries(data[part] ?? {})) {
      if (!before.has(key)) report(code, [part, key], mistyped(key, before.keys()))
      if (target !== null && !after.has(target)) report(code, [part, key], mistyped(target, after.keys()))
    }
  }
  const stagesOf = (set: CriteriaSet) => new Set(set.stages.map(({ id }) => id))
  check('facts', 'unknown-fact', old.facts, now.facts)
  check('criteria', 'unknown-criterion', old.ids, now.ids)
  check('stages', 'stage-unknown', stagesOf(from), stagesOf(to))
  return issues.length > 0 ? { success: false, issues } : { success: true, data: deepFreeze(data) }
}

type Names = { readonly has: (name: string) => boolean; readonly keys: () => Iterable<string> }
