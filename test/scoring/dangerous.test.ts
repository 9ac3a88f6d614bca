import { readFileSync } from 'node:fs'

import { parseAssessment, parseCriteriaSet } from 'danvan/schemas'
import { score } from 'danvan/scoring'
import { expect, test } from 'vitest'

import { answerTo, type DangerousCase } from './dangerousCase.ts'

const { cases } = JSON.parse(readFileSync('test/cases/dangerous-cases.json', 'utf8')) as {
  cases: readonly DangerousCase[]
}
const library = { score, parseCriteriaSet, parseAssessment }

test('all ten rows of the table are here, and every case has an id of its own', () => {
  expect(new Set(cases.map(({ row }) => row)).size).toBe(10)
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
})

for (const each of cases)
  test(`${each.row}: ${each.title} (${each.citation})`, () => {
    expect(answerTo(each, library)).toEqual(each.expected)
  })
