import {
  bodies012018,
  type CriteriaSet,
  canTho2579,
  officials012018,
  portal766,
  quangNgai1211,
  withFigures,
} from 'danvan'
import { describe, expect, it } from 'vitest'

import { assumedFigures, figureRows, figureValue } from '../../docs/.vitepress/theme/live/figuresOf.ts'

const sets: readonly CriteriaSet[] = [quangNgai1211, canTho2579, officials012018, bodies012018, portal766]
const origin = { by: 'Văn phòng', paper: 'công văn 12', on: '2026-01-05' }

describe('figures that a live page offers to replace', () => {
  it.each(sets.map((set) => [set.id, set] as const))('%s takes its own assumed figures back', (_, set) => {
    const made = withFigures(set, assumedFigures(set), origin)
    expect(made.success ? [] : made.issues).toEqual([])
    if (!made.success) return
    expect(figureRows(made.data).map(({ value }) => value)).toEqual(figureRows(set).map(({ value }) => value))
    expect(figureRows(made.data).filter(({ provenance }) => provenance === 'assumed')).toEqual([])
  })

  it.each(sets.map((set) => [set.id, set] as const))('%s knows every row by the name that it has here', (_, set) => {
    for (const row of figureRows(set)) {
      const made = withFigures(set, { [row.id]: { [row.figure]: figureValue(row, row.value) } }, origin)
      expect(made.success ? [] : made.issues, `${row.id} ${row.figure}`).toEqual([])
    }
  })

  it('offers nothing that is known as if it were assumed', () => {
    const rows = figureRows(canTho2579).filter(({ provenance }) => provenance !== 'assumed')
    const offered = assumedFigures(canTho2579)
    expect(rows.length).toBeGreaterThan(0)
    for (const { id, figure } of rows) expect(offered[id]?.[figure]).toBeUndefined()
  })
})
