import { readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addWorkingDays, vietnamCalendar } from '../../src/calendar/index.ts'
import { en, vi } from '../../src/locales/index.ts'
import { type AnnualRecord, deriveFacts } from '../../src/record/index.ts'
import { factCatalogue, quangNgai1211 } from '../../src/rulesets/index.ts'
import { parseAnnualRecord, parseAssessment } from '../../src/schemas/index.ts'
import cases from '../cases/record-facts.json' with { type: 'json' }
import { type Change, changed } from './changed.ts'

const calendar = vietnamCalendar()
const json = (name: string) => JSON.parse(readFileSync(name, 'utf8'))
const clean = json('test/fixtures/records/so-vi-du-2024.json') as object

function read(record: unknown): AnnualRecord {
  const parsed = parseAnnualRecord(record)
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
  return parsed.data
}

describe('the record of 2023', () => {
  const derived = deriveFacts(read(json('examples/so-xay-dung-quang-ngai-2023.json')), { calendar })
  const file = json('examples/so-xay-dung-quang-ngai-2023.facts.json')

  test('gives the facts file, byte for byte', () => {
    expect(JSON.stringify(derived.facts)).toBe(JSON.stringify(file.facts))
    expect(JSON.stringify(derived.disputed)).toBe(JSON.stringify(file.disputed))
    expect(derived.findings).toEqual([])
  })

  test('notes as counted the days that the calendar counts', () => {
    const note = read(json('examples/so-xay-dung-quang-ngai-2023.json')).remarks?.['direction']?.note ?? ''
    const days = Array.from({ length: 7 }, (_, i) => addWorkingDays('2023-02-17', i + 1, calendar).slice(8))
    expect(note).toContain(`các ngày làm việc ${days.join(', ')}/02/2023`)
  })
})

describe('one thing of a sound record changed', () => {
  test.each(cases)('$fact: $note', ({ change, fact, expected, findings = [] }) => {
    const derived = deriveFacts(read(changed(clean, change as Change)), { calendar })
    const found = derived.facts[fact]
    if (expected === null) expect(found).toBeUndefined()
    else expect(found).toMatchObject(expected)
    expect(derived.findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(findings)
    for (const { code, data } of derived.findings)
      for (const locale of [vi, en]) expect(locale.recordFindings[code](data)).not.toMatch(/undefined|\[object/)
  })
})

describe('a record in which everything is known', () => {
  const { facts, disputed } = deriveFacts(read(clean), { calendar })

  test('gives every fact of the catalogue that is not the share of what it counts', () => {
    const missing = factCatalogue.facts.map(({ id }) => id).filter((id) => facts[id] === undefined)
    expect(missing).toEqual(['complaints.resolvedShare'])
    expect(Object.keys(facts).filter((id) => !factCatalogue.facts.some((fact) => fact.id === id))).toEqual([])
  })

  test('gives facts that the catalogue and the set accept', () => {
    const parsed = parseAssessment(
      {
        schema: 'danvan/assessment@1',
        criteriaSet: { id: quangNgai1211.id },
        unit: 'Sở Ví dụ',
        period: { from: '2024-01-01', to: '2024-12-31' },
        stage: 'self',
        facts,
        disputed,
      },
      { criteriaSet: quangNgai1211, catalogue: factCatalogue },
    )
    expect(parsed.success ? [] : parsed.issues).toEqual([])
  })

  test('does not depend on the order of its parts', () => {
    const sections = Object.entries(clean)
    fc.assert(
      fc.property(fc.shuffledSubarray(sections, { minLength: sections.length }), (shuffled) => {
        expect(deriveFacts(read(Object.fromEntries(shuffled)), { calendar })).toEqual({ facts, disputed, findings: [] })
      }),
      { numRuns: 50 },
    )
  })
})

test('a paper dated early and received late keeps both days (trap 24)', () => {
  const { facts } = deriveFacts(read(clean), { calendar })
  expect(facts['plan.province.issuedOn']).toEqual({
    value: '2024-01-22',
    basis: 'document',
    evidence: [{ title: 'Kế hoạch của tỉnh', symbol: '12/KH-UBND', issuedOn: '2024-01-22', receivedOn: '2024-01-24' }],
  })
})

test('dropping a section takes facts away and changes none of the others', () => {
  const whole = deriveFacts(read(clean), { calendar }).facts
  const optional = Object.keys(clean).filter(
    (key) => !['schema', 'period', 'department', 'papers', 'petitions'].includes(key),
  )
  fc.assert(
    fc.property(fc.subarray(optional), (drop) => {
      const { facts } = deriveFacts(read(changed(clean, { drop })), { calendar })
      for (const [key, fact] of Object.entries(facts)) expect(fact).toEqual(whole[key])
    }),
    { numRuns: 100 },
  )
})
