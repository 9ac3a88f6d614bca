import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { en, vi } from '../../src/locales/index.ts'
import { type AnnualRecord, reviewRecord } from '../../src/record/index.ts'
import { parseAnnualRecord } from '../../src/schemas/index.ts'
import cases from '../cases/record-review.json' with { type: 'json' }
import { type Change, changed } from './changed.ts'

const asOf = '2024-11-20'
const clean = JSON.parse(readFileSync('test/fixtures/records/so-vi-du-2024.json', 'utf8')) as object
const report2023 = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.json', 'utf8')) as object

function read(record: object): AnnualRecord {
  const parsed = parseAnnualRecord(record)
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
  return parsed.data
}

describe('a sound record with one thing changed', () => {
  test.each(cases)('$note', ({ change, expected }) => {
    const { findings } = reviewRecord(read(changed(clean, change as Change)), { asOf })
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected)
    for (const { code, data } of findings)
      for (const locale of [vi, en]) {
        const sentence = locale.recordFindings[code](data)
        expect(sentence).not.toMatch(/undefined|\[object|NaN|\{/)
      }
  })
})

describe('the record of the 2023 report', () => {
  const { findings } = reviewRecord(read(report2023), { asOf: '2023-10-31' })

  test('finds what the sheet expects of the record, each where it stands', () => {
    const at = (code: string) => findings.filter((finding) => finding.code === code).map(({ place }) => place)
    expect(at('period-label')).toEqual(['P2'])
    expect(at('statement-contradicted')).toEqual(['P5', 'P4'])
    expect(at('score-missing')).toEqual(['P5'])
    expect(at('assessment-contradicted')).toEqual(['III.2.2'])
    expect(at('zero-denominator')).toEqual(['P3.1'])
    expect(at('claim-without-base')).toEqual(['P6'])
    expect(at('heading-not-covered')).toEqual(['P2', 'P3', 'P3.2', 'P4', 'P5', 'P7'])
    expect(at('one-paper-two-roles')).toEqual(['P3.1'])
    expect(at('apologies-expected')).toEqual(['P2'])
    expect(at('title-mismatch')).toEqual(['P3.2'])
  })

  test('finds nothing else: sums, shares, names and number series hold', () => {
    const expected = [
      'period-label',
      'statement-contradicted',
      'score-missing',
      'assessment-contradicted',
      'zero-denominator',
      'claim-without-base',
      'heading-not-covered',
      'one-paper-two-roles',
      'apologies-expected',
      'title-mismatch',
    ]
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(expected.sort())
  })

  test('has the levels of the sheet', () => {
    const levels = Object.fromEntries(findings.map(({ code, severity }) => [code, severity]))
    expect(levels).toEqual({
      'statement-contradicted': 'error',
      'period-label': 'warning',
      'score-missing': 'warning',
      'assessment-contradicted': 'warning',
      'heading-not-covered': 'warning',
      'apologies-expected': 'warning',
      'zero-denominator': 'info',
      'claim-without-base': 'info',
      'one-paper-two-roles': 'info',
      'title-mismatch': 'info',
    })
  })

  test('is plain JSON and the same bytes twice', () => {
    const twice = [1, 2].map(() => JSON.stringify(reviewRecord(read(report2023), { asOf: '2023-10-31' })))
    expect(twice[0]).toBe(twice[1])
    expect(JSON.parse(twice[0] as string)).toEqual(reviewRecord(read(report2023), { asOf: '2023-10-31' }))
  })
})

test('a day that does not exist is refused', () => {
  expect(() => reviewRecord(read(clean), { asOf: '2024-02-30' })).toThrow(/invalid-date/)
})
