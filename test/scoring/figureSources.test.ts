import { readFileSync } from 'node:fs'

import type { Provenance } from 'danvan/law'
import { sourcesOf } from 'danvan/scoring'
import { expect, test } from 'vitest'

import { setOf } from './loadSets.ts'

interface FigureCase {
  readonly set: string
  readonly id: string
  readonly figure: string
  readonly provenance: Provenance | null
  readonly citation: string
  readonly note: string
}

const { cases } = JSON.parse(readFileSync('test/cases/figure-sources.json', 'utf8')) as {
  cases: readonly FigureCase[]
}

for (const { set, id, figure, provenance, citation, note } of cases)
  test(`${set}, ${id}, ${figure}: ${provenance ?? 'no such figure'} (${[citation, note].filter(Boolean).join('; ')})`, () => {
    const found = sourcesOf(setOf(set)).filter((each) => each.id === id)
    expect(found).not.toEqual([])
    const single = found.filter((each) => each.figure === figure)
    expect(single.map(({ source }) => source.provenance)).toEqual(provenance === null ? [] : [provenance])
  })
