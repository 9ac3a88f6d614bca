import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { en, vi } from '../../src/locales/index.ts'
import { parseAnnualRecord } from '../../src/schemas/index.ts'
import cases from '../cases/record-faults.json' with { type: 'json' }
import { hostileInputs } from '../scoring/hostileInputs.ts'
import { type Change, changed } from './changed.ts'

const clean = JSON.parse(readFileSync('test/fixtures/records/so-vi-du-2024.json', 'utf8')) as object

describe('a record with faults', () => {
  test.each(cases)('$note', ({ change, expected }) => {
    const parsed = parseAnnualRecord(changed(clean, change as Change))
    const issues = parsed.success ? [] : parsed.issues
    expect(issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual(expected)
    expect(parsed.success).toBe(expected.length === 0)
    for (const { code, data } of issues)
      for (const locale of [vi, en]) expect(locale.issues[code](data)).not.toMatch(/undefined|\[object|NaN/)
  })

  test('offers the nearest name', () => {
    const parsed = parseAnnualRecord(
      changed(clean, { set: { 'direction.plan': 'kh-soo', 'department.level': 'provincal' } }),
    )
    expect(parsed.success ? [] : parsed.issues.map(({ data }) => data['nearest'])).toEqual(['provincial', 'kh-so'])
  })
})

describe('an input of unknown origin', () => {
  test.each(hostileInputs)('$name is refused with an issue', ({ make }) => {
    const parsed = parseAnnualRecord(make())
    expect(parsed.success).toBe(false)
    if (!parsed.success) expect(parsed.issues.length).toBeGreaterThan(0)
  })

  test.each(['department', 'papers', 'report', 'dossiers', 'remarks', 'facts', 'evaluation', 'democracy'])(
    'hostile values in %s are refused, none is passed over',
    (section) => {
      for (const { make } of hostileInputs) {
        const parsed = parseAnnualRecord({ ...clean, [section]: make() })
        if (parsed.success) expect(parsed.data[section as 'papers'] ?? {}).toEqual({})
        else expect(parsed.issues.length).toBeGreaterThan(0)
      }
    },
  )
})

test('what is read is frozen and equal to what was written', () => {
  const parsed = parseAnnualRecord(clean)
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
  expect(parsed.data).toEqual(clean)
  expect(Object.isFrozen(parsed.data.department)).toBe(true)
  expect(parseAnnualRecord(JSON.parse(JSON.stringify(parsed.data)))).toEqual(parsed)
})
