import { parseCriteriaSet } from 'danvan/schemas'
import { checkCriteriaSet } from 'danvan/scoring'
import { expect, test } from 'vitest'

import { fixtures, setOf } from './loadSets.ts'
import { casesIn, runCase } from './runCase.ts'

const cases = casesIn('scoring-decisions.json')

test('every case has an id of its own', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
})

for (const [id, { citation }] of fixtures)
  test(`${id} is a sound set (${citation})`, () => {
    const parsed = parseCriteriaSet(setOf(id))
    expect(parsed.success ? [] : parsed.issues).toEqual([])
  })

test('the defects that Hải Phòng 212/2025 prints are found: maximum 2 with best level 1, block 20 rescaled to 10 (trap 31)', () => {
  const found = checkCriteriaSet(setOf('hai-phong-212-2025-heads')).filter(({ code }) => code !== 'assumed-left')
  expect(found.map(({ code, severity, data }) => [code, severity, data])).toEqual([
    ['points-not-reaching-max', 'warning', { id: 'ddci', best: 1, max: 2 }],
    ['rescale-not-max', 'warning', { id: 'B5', max: 20, to: 10 }],
  ])
})

for (const each of cases)
  test(`${each.id}: ${each.note} (${each.citation})`, () => {
    runCase(each)
  })
