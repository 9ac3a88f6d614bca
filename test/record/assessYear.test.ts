import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { vietnamCalendar } from '../../src/calendar/index.ts'
import { type AnnualRecord, assessYear } from '../../src/record/index.ts'
import { factCatalogue, quangNgai1211 } from '../../src/rulesets/index.ts'
import { parseAnnualRecord, parseAssessment } from '../../src/schemas/index.ts'
import { score } from '../../src/scoring/index.ts'

const calendar = vietnamCalendar()
const json = (name: string) => JSON.parse(readFileSync(name, 'utf8'))

function read(record: unknown): AnnualRecord {
  const parsed = parseAnnualRecord(record)
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
  return parsed.data
}

describe('the year 2023 from its record', () => {
  const record = read(json('examples/so-xay-dung-quang-ngai-2023.json'))
  const year = assessYear(record, { asOf: '2023-10-31', calendar })

  test('is the worked example of scoring.md I', () => {
    expect(year.score.ledger).toEqual({ max: 100, earned: 66.47, lost: 0.53, unknown: 33, notApplicable: 0 })
    expect(year.score.range.base).toEqual({ min: 66.47, max: 99.47 })
    expect(year.score.range.final).toEqual({ min: 63.47, max: 100 })
    expect(year.score.tree.map(({ effective }) => [effective.earned, effective.most])).toEqual([
      [8.5, 10],
      [17.47, 21.47],
      [16, 22],
      [12.5, 16],
      [1, 8],
      [8, 10],
      [0, 6],
      [3, 6],
    ])
    expect(year.open.filter(({ use }) => use === 'criterion')).toHaveLength(15)
  })

  test('scores as the facts file does', () => {
    const file = parseAssessment(json('examples/so-xay-dung-quang-ngai-2023.facts.json'), {
      criteriaSet: quangNgai1211,
      catalogue: factCatalogue,
    })
    if (!file.success) throw new Error(JSON.stringify(file.issues))
    expect(year.assessment).toEqual(file.data)
    expect(year.score).toEqual(score(quangNgai1211, file.data, { asOf: '2023-10-31' }))
  })

  test('has the dossier table with every rate and its denominator', () => {
    expect(year.dossiers?.balances.map(({ id, status }) => `${id} ${status}`)).toEqual([
      '3=4+5+6 unknown',
      '7=8+9+10 holds',
      '11=12+13 holds',
      '3=7+11 holds',
    ])
    expect(year.dossiers?.rates).toEqual([
      { id: 'onTimeOfSolved', numerator: 724, denominator: 730, percent: 99.18 },
      { id: 'onTimeOfReceived', numerator: 724, denominator: 788, percent: 91.88 },
      { id: 'notLateOfReceived', numerator: 782, denominator: 788, percent: 99.24 },
      { id: 'lateOfSolved', numerator: 6, denominator: 730, percent: 0.82 },
      { id: 'lateOfReceived', numerator: 6, denominator: 788, percent: 0.76 },
      { id: 'onlineOfReceived', numerator: 694, denominator: 788, percent: 88.07 },
    ])
  })

  test('says what it rests on', () => {
    expect(year.provenance).toBe('assumed')
    expect(year.stamp).toMatchObject({ asOf: '2023-10-31', criteriaSet: { id: 'quang-ngai-1211-2022' } })
    expect(year.stamp.calendarDigest).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is plain JSON, the same bytes for the same input', () => {
    const again = assessYear(read(json('examples/so-xay-dung-quang-ngai-2023.json')), { asOf: '2023-10-31', calendar })
    expect(JSON.stringify(again)).toBe(JSON.stringify(year))
    expect(JSON.parse(JSON.stringify(year))).toEqual(year)
  })
})

test('a year in which everything is known has one score and one grade', () => {
  const record = read(json('test/fixtures/records/so-vi-du-2024.json'))
  const year = assessYear(record, { asOf: '2024-11-20', calendar })
  expect(year.findings).toEqual([])
  expect(year.open).toEqual([])
  expect(year.score.status).toBe('complete')
  expect(year.score.grade.status).toBe('band')
})

test('a day that does not exist is refused', () => {
  const record = read(json('test/fixtures/records/so-vi-du-2024.json'))
  expect(() => assessYear(record, { asOf: '2024-02-30', calendar })).toThrow(/invalid-date/)
})
