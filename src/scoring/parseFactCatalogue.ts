import { deepFreeze, type Issue, type ParseResult, readShape } from '../issues/index.ts'
import type { FactCatalogue } from './FactCatalogue.ts'
import { factCatalogueSchema } from './factCatalogueSchema.ts'

/**
 * Đọc danh mục dữ kiện: checks a catalogue of facts of unknown origin.
 *
 * @param input - anything
 * @returns the catalogue, frozen, or every fault
 * @example
 * ```ts
 * parseFactCatalogue(factCatalogue).success // => true
 * ```
 */
export function parseFactCatalogue(input: unknown): ParseResult<FactCatalogue> {
  const { data, issues } = readShape(factCatalogueSchema, input)
  if (data === undefined) return { success: false, issues }
  const seen = new Set<string>()
  const found: Issue[] = []
  data.facts.forEach(({ id, kind, levels }, index) => {
    if (seen.has(id))
      found.push({ code: 'duplicate', path: ['facts', index, 'id'], severity: 'error', data: { received: id } })
    seen.add(id)
    const ids = levels?.map((level) => level.id) ?? []
    ids.forEach((level, i) => {
      if (ids.indexOf(level) === i) return
      found.push({
        code: 'duplicate',
        path: ['facts', index, 'levels', i, 'id'],
        severity: 'error',
        data: { received: level },
      })
    })
    if (kind === 'level' && levels === undefined)
      found.push({ code: 'missing', path: ['facts', index, 'levels'], severity: 'error', data: { expected: 'array' } })
  })
  return found.length > 0 ? { success: false, issues: found } : { success: true, data: deepFreeze(data) }
}
