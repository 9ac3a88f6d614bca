import { assessPetition, petitionRules, vietnamCalendar } from 'danvan'
import { afterEach, expect, test } from 'vitest'

import { petitionCases, petitionOf } from './loadCases.ts'

const before = process.env['TZ']
afterEach(() => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

test('the same bytes in four time zones of the host', () => {
  const offsets = new Set<number>()
  const bytes = new Set<string>()
  for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia']) {
    process.env['TZ'] = zone
    offsets.add(new Date(2024, 0, 1).getTimezoneOffset())
    const calendar = vietnamCalendar()
    const assessed = petitionCases.map((row) =>
      assessPetition(petitionOf(row), { rules: petitionRules, asOf: row.input.asOf, calendar }),
    )
    bytes.add(JSON.stringify(assessed))
  }
  expect(offsets.size).toBe(4)
  expect(bytes.size).toBe(1)
})
