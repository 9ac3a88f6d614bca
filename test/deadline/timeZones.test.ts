import { computeDueDate, type DueDateQuestion, toICalendar, vietnamCalendar } from 'danvan'
import { afterEach, expect, test } from 'vitest'

import { loadCases } from './loadCases.ts'

const before = process.env['TZ']
afterEach(() => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

test('the same bytes in four time zones of the host', () => {
  const cases = (['vectors', 'counts'] as const)
    .flatMap((name) => loadCases<DueDateQuestion, unknown>(name).cases)
    .filter(({ throws }) => throws === undefined)
  const offsets = new Set<number>()
  const bytes = new Set<string>()
  for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia']) {
    process.env['TZ'] = zone
    offsets.add(new Date(2024, 0, 1).getTimezoneOffset())
    const dueDates = cases.map(({ input }) => computeDueDate({ ...input, calendar: vietnamCalendar() }))
    const events = dueDates.map((dueDate, i) => ({ id: `${i}`, title: 'x', dueDate }))
    bytes.add(JSON.stringify(dueDates) + toICalendar(events, { asOf: '2024-01-01' }))
  }
  // The zone did change, or nothing was compared.
  expect(offsets.size).toBe(4)
  expect(bytes.size).toBe(1)
})
