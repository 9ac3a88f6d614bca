import { describe, expect, test } from 'vitest'

import { reviewReportText, type TextFinding } from '../../src/record/index.ts'
import { type CleanReport, cleanReports, loadCases, readCleanReport } from './reports.ts'

const cases = loadCases<{ report: CleanReport; replace: string; by: string }, Partial<TextFinding>[]>(
  'review-mutations',
)

describe('one fault planted into a clean report', () => {
  test.each(
    cases.map((each) => [`${each.expected[0]?.code}: ${each.input.report}, ${each.note ?? ''}`, each] as const),
  )('%s', (_, { input, expected }) => {
    const clean = readCleanReport(input.report)
    expect(clean.split(input.replace)).toHaveLength(2)
    const { findings } = reviewReportText(clean.replace(input.replace, input.by), cleanReports[input.report])
    expect(findings.map(({ code }) => code)).toEqual(expected.map(({ code }) => code))
    for (const [i, { data = {}, ...rest }] of expected.entries())
      expect(findings[i]).toMatchObject({ ...rest, data: expect.objectContaining(data) })
  })

  test('every code has one', () => {
    const codes = new Set(cases.flatMap(({ expected }) => expected.map(({ code }) => code)))
    expect(codes.size).toBe(18)
  })
})
