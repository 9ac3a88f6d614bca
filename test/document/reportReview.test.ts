import { readFileSync } from 'node:fs'

import { type AnnualRecord, render, reviewRecord, reviewReportText, type TextFinding, vi } from 'danvan'
import { describe, expect, test } from 'vitest'

import { changed } from '../record/changed.ts'
import { asOf, compose, record2023 } from './compose.ts'

const textOf = (record: AnnualRecord) => render(compose(record), { locale: vi, format: 'text' })
const review = (record: AnnualRecord) =>
  reviewReportText(textOf(record), { cutOff: record.period.cutOff ?? record.period.to }).findings
const codes = (findings: readonly TextFinding[]) => findings.map(({ code }) => code)

/** What the report of 2023 gets wrong because its record does, and which statement of the record that is. */
const ofTheRecord: Readonly<Record<string, readonly string[]>> = {
  'header-missing': ['report.symbol', 'report.issuedOn'],
  'period-mismatch': ['report.request.about'],
  'dated-on-rest-day': ['papers.qd-1575-ubnd.issuedOn', 'papers.qd-255-sxd.issuedOn'],
  'paper-without-number': [
    'programme.claims.0',
    'dialogue.plan',
    'dialogue.claims.0',
    'administrativeReform.claims.1',
    'selfAssessment.status',
    'selfAssessment.claims.0',
  ],
  'share-without-counts': ['petitions.resolvedShare'],
  'instrument-ended': ['democracy.staffConference.under'],
  'dated-after-cut-off': ['papers.qd-255-sxd.issuedOn'],
  'symbol-misspelt': ['papers.ct-20-ttg.symbol'],
}

describe('the report composed from the record of 2023, reviewed as a text', () => {
  const findings = review(record2023)

  test('nothing is wrong but what the record gets wrong: no sum, no count, no number of a heading', () => {
    expect([...new Set(codes(findings))].sort()).toEqual(Object.keys(ofTheRecord).sort())
    const times = Object.fromEntries(Object.entries(ofTheRecord).map(([code, paths]) => [code, paths.length]))
    expect({ ...times, 'header-missing': 1 }).toEqual(
      Object.fromEntries(
        Object.keys(times).map((code) => [code, codes(findings).filter((each) => each === code).length]),
      ),
    )
  })

  const inRecord = (record: AnnualRecord) => reviewRecord(record, { asOf }).findings.map(({ code }) => code as string)

  test('a record with those statements put right gives a report without a finding', () => {
    const numbered = Object.fromEntries(
      Object.entries(record2023.papers).flatMap(([id, { symbol, issuedOn }], i) => [
        ...(symbol === undefined ? [[`papers.${id}.symbol`, `${300 + i}/TB-SXD`]] : []),
        ...(issuedOn === undefined ? [[`papers.${id}.issuedOn`, '2023-04-12']] : []),
      ]),
    )
    const right = changed(record2023, {
      set: {
        ...numbered,
        'report.symbol': '210/BC-SXD',
        'report.issuedOn': '2023-11-06',
        'report.request.about': 'Báo cáo kết quả công tác dân vận chính quyền năm 2023',
        'papers.qd-1575-ubnd.issuedOn': '2022-12-30',
        'papers.qd-255-sxd.issuedOn': '2022-12-30',
        'papers.ct-20-ttg.symbol': '20/CT-TTg',
        'papers.nd-04-2015.symbol': '59/2023/NĐ-CP',
        'papers.nd-04-2015.issuedOn': '2023-08-14',
        'petitions.received': 4,
        'petitions.resolved': 4,
      },
      drop: [
        'programme.claims',
        'dialogue.claims',
        'administrativeReform.claims',
        'selfAssessment.claims',
        'selfAssessment.status',
        'democracy.spendingRules.issued',
      ],
    }) as unknown as AnnualRecord
    expect(review(right).map(({ code, data }) => [code, data])).toEqual([])
  })

  test.each([
    ['dossiers.counts.solved.total', 731, 'sum-off'],
    ['dossiers.printedShares.0.percent', 98.1, 'percentage-off'],
    ['department.counts.divisions', 7, 'parts-do-not-match'],
    ['papers.kh-19-sxd.issuedOn', '2023-04-10', 'numbers-not-rising'],
  ])('a wrong %s is found in the text as in the record, so the text can be reviewed', (path, value, code) => {
    const wrong = changed(record2023, { set: { [path]: value } }) as unknown as AnnualRecord
    expect([...codes(findings), ...inRecord(record2023)]).not.toContain(code)
    expect(inRecord(wrong)).toContain(code)
    expect(codes(review(wrong))).toContain(code)
  })
})

test('the example of 2024 gives a report whose findings are those of its record', () => {
  const record: AnnualRecord = JSON.parse(readFileSync('test/fixtures/records/so-vi-du-2024.json', 'utf8'))
  const found = codes(review(record)).filter((code) => !['paper-without-number', 'dated-on-rest-day'].includes(code))
  expect(found).toEqual([])
})
