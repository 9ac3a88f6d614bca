import { deepFreeze, type ParseResult, readShape } from '../issues/index.ts'
import type { Outline } from '../rulesets/index.ts'
import { checkOutline } from './checkOutline.ts'
import { outlineSchema } from './outlineSchema.ts'

/**
 * Đọc dàn ý báo cáo: checks an outline of unknown origin, such as one made for the letter of another year. A passage that
 * does not exist gets the nearest name, a path that no record has is refused.
 *
 * @param input - anything
 * @returns the outline, frozen, or every fault
 * @example
 * ```ts
 * parseOutline(danVan2023Outline).success // => true
 * const parsed = parseOutline({ ...danVan2023Outline, opening: ['requst'] })
 * parsed.success ? [] : parsed.issues.map(({ code, path, data }) => [code, path, data.nearest])
 * // => [['not-one-of', ['opening', 0], 'request']]
 * ```
 */
export function parseOutline(input: unknown): ParseResult<Outline> {
  const { data, issues: shapes } = readShape(outlineSchema, input)
  if (data === undefined) return { success: false, issues: shapes }
  const issues = checkOutline(data)
  return issues.length > 0 ? { success: false, issues } : { success: true, data: deepFreeze(data) }
}
