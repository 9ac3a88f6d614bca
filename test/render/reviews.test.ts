import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { vietnamCalendar } from '../../src/calendar/index.ts'
import { en, type Locale, vi } from '../../src/locales/index.ts'
import { assessYear, reviewRecord, reviewReportText } from '../../src/record/index.ts'
import { render } from '../../src/render/index.ts'
import { parseAnnualRecord } from '../../src/schemas/index.ts'

const locales: readonly Locale[] = [vi, en]
const example = 'examples/so-xay-dung-quang-ngai-2023'
const text = readFileSync(`${example}.report.txt`, 'utf8')
const parsed = parseAnnualRecord(JSON.parse(readFileSync(`${example}.json`, 'utf8')))
if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
const record = parsed.data
const year = assessYear(record, { asOf: '2023-10-31', calendar: vietnamCalendar() })
const review = reviewReportText(text, { reportDate: '2023-11-10', cutOff: '2023-10-31' })

/** What a sentence holds when its data lack something. */
const broken = /undefined|\[object|NaN|null/

describe.each(locales)('in $id', (locale) => {
  test('every finding in the text of 2023 has a sentence', () => {
    for (const { code, data } of review.findings) expect(locale.textFindings[code](data)).not.toMatch(broken)
    for (const unchecked of review.notChecked) expect(locale.uncheckedText(unchecked)).not.toMatch(broken)
  })

  test('every fault planted in a clean report has a sentence', () => {
    const faults = readdirSync('test/fixtures/reports').map((name) =>
      readFileSync(`test/fixtures/reports/${name}`, 'utf8')
        .replace(/\bngày (\d{1,2})\/(\d{1,2})\/\d{4}/g, 'ngày $1/$2/2031')
        .replace(/(\d+)\/(\d+)/g, '$2/$1')
        .replaceAll('(', ''),
    )
    const findings = faults.flatMap((fault) => reviewReportText(fault, { cutOff: '2024-11-15' }).findings)
    expect(findings.length).toBeGreaterThan(10)
    for (const { code, data } of findings) expect(locale.textFindings[code](data)).not.toMatch(broken)
  })

  test('a year is its score, its dossiers and what does not fit', () => {
    const written = render(year, { locale, format: 'markdown' })
    expect(written).toContain(locale.review.dossiers)
    expect(written).toContain(locale.review.record)
    expect(written).toMatch(/724\/730 = 99[.,]18 %/)
    expect(written).not.toMatch(broken)
    for (const { code, data } of year.findings) expect(written).toContain(locale.recordFindings[code](data))
  })

  test('a stored result is rendered from its JSON alone', () => {
    for (const result of [year, reviewRecord(record, { asOf: '2023-10-31' }), review]) {
      const stored = JSON.parse(JSON.stringify(result)) as typeof result
      expect(render(stored, { locale, format: 'text' })).toBe(render(result, { locale, format: 'text' }))
    }
  })

  test('a review without findings says so', () => {
    const nothing = reviewReportText(readFileSync('test/fixtures/reports/so-an-binh-2024.txt', 'utf8'), {})
    expect(render({ ...nothing, findings: [] }, { locale, format: 'markdown' })).toContain(locale.review.nothing)
    const none = { ...reviewRecord(record, { asOf: '2023-10-31' }), findings: [] }
    expect(render(none, { locale, format: 'markdown' })).toContain(locale.review.nothing)
  })
})

test('the assumed notice stands first, whatever is rendered around a score', () => {
  expect(render(year, { locale: vi, format: 'markdown' }).startsWith('> **LƯU Ý')).toBe(true)
})
