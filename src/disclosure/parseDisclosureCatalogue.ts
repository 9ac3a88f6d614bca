import { deepFreeze, type Issue, type ParseResult, pathIndex, readShape } from '../issues/index.ts'
import { checkDuty } from './catalogueChecks/checkDuty.ts'
import type { DisclosureFinding } from './catalogueChecks/DisclosureFinding.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { Duty } from './Duty.ts'
import { disclosureCatalogueSchema } from './disclosureSchema.ts'

/**
 * Đọc danh mục nội dung phải công khai: checks one catalogue of unknown origin. What stands inside a row is checked here;
 * references between catalogues need all of them, see `checkDisclosureCatalogues`.
 *
 * @param input - anything
 * @returns the catalogue, frozen, or every fault: shapes first, then limits, minima, days and ids on what is sound
 * @example
 * ```ts
 * const [n04] = disclosureCatalogues
 * parseDisclosureCatalogue(n04).success // => true
 * const parsed = parseDisclosureCatalogue({ ...n04, duties: [n04.duties[0], n04.duties[0]] })
 * parsed.success ? [] : parsed.issues.map(({ data }) => data.check) // => ['duplicate-id']
 * ```
 */
export function parseDisclosureCatalogue(input: unknown): ParseResult<DisclosureCatalogue> {
  const { data, plain, issues: shapes } = readShape(disclosureCatalogueSchema, input)
  const rows = data?.duties ?? rowsIn(plain)
  const atFault = pathIndex(shapes)
  const issues: Issue[] = [...shapes]
  const first = new Map<string, number>()
  rows.forEach((row, i) => {
    const path = ['duties', i]
    if (typeof row !== 'object' || row === null || atFault.touches(path)) return
    const duty = row as Duty
    checkDuty(duty, path, (code, severity, at, found = {}) => {
      if (severity === 'error') issues.push(asIssue({ code, severity, path: at, data: found }))
    })
    const seen = first.get(duty.id)
    if (seen === undefined) first.set(duty.id, i)
    else
      issues.push(
        asIssue({
          code: 'duplicate-id',
          severity: 'error',
          path: [...path, 'id'],
          data: { received: duty.id, first: ['duties', seen, 'id'] },
        }),
      )
  })
  return data === undefined || issues.length > 0
    ? { success: false, issues }
    : { success: true, data: deepFreeze(data) }
}

/** A finding as an issue of the input. */
export function asIssue({ code, path, severity, data }: DisclosureFinding): Issue {
  return { code: 'disclosure-check', path, severity, data: { check: code, ...data } }
}

function rowsIn(plain: unknown): readonly unknown[] {
  const rows = typeof plain === 'object' && plain !== null ? (plain as { duties?: unknown }).duties : undefined
  return Array.isArray(rows) ? rows : []
}
