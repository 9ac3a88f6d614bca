import type { Issue, Path } from '../issues/index.ts'
import { requireObject } from '../issues/index.ts'
import type { Outline, OutlineSection } from '../rulesets/index.ts'

/**
 * Kiểm tra dàn ý: what is wrong inside an outline of the right shape: an id or a passage that stands twice (a report would
 * tell it twice), a section with nothing in it.
 *
 * @param outline - the outline
 * @returns the faults, each with its path
 * @example
 * ```ts
 * checkOutline(danVan2023Outline) // => []
 * checkOutline({ ...danVan2023Outline, closing: ['tasks', 'closing'] }).map(({ code, path }) => [code, path])
 * // => [['duplicate', ['closing', 0]]]
 * ```
 */
export function checkOutline(outline: Outline): readonly Issue[] {
  requireObject('outline', outline, 'sections')
  const { opening, sections, closing } = outline
  const issues: Issue[] = []
  const seen = { id: new Set<string>(), passage: new Set<string>() }
  const once = (kind: keyof typeof seen, received: string, path: Path) => {
    if (seen[kind].has(received)) issues.push({ code: 'duplicate', path, severity: 'error', data: { received } })
    seen[kind].add(received)
  }
  const visit = (section: OutlineSection, path: Path) => {
    const { id, passages = [], needs = [], sections: below = [] } = section
    once('id', id, [...path, 'id'])
    passages.forEach((passage, i) => {
      once('passage', passage, [...path, 'passages', i])
    })
    below.forEach((each, i) => {
      visit(each, [...path, 'sections', i])
    })
    if (passages.length + needs.length + below.length === 0)
      issues.push({ code: 'missing', path: [...path, 'passages'], severity: 'error', data: { expected: 'array' } })
  }
  opening.forEach((passage, i) => {
    once('passage', passage, ['opening', i])
  })
  sections.forEach((section, i) => {
    visit(section, ['sections', i])
  })
  closing.forEach((passage, i) => {
    once('passage', passage, ['closing', i])
  })
  return issues
}
