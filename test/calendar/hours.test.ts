import {
  addWorkingHours,
  type OfficeSession,
  type VietnamCalendarOptions,
  vietnamCalendar,
  workingHoursIn,
} from 'danvan'
import { expect, test } from 'vitest'

import { loadCases } from './loadCases.ts'

type Input = {
  start: string
  hours: number
  options?: { receiptCutOff?: string; officeHours?: OfficeSession[] }
  calendar?: VietnamCalendarOptions
}
const loaded = loadCases<Input, string>('hours')
const { officeHours } = loaded as unknown as { officeHours: OfficeSession[] }

test.each(loaded.cases)('$input.start + $input.hours h', ({ input, expected, throws }) => {
  const run = () =>
    addWorkingHours(input.start, input.hours, {
      calendar: vietnamCalendar(input.calendar),
      officeHours,
      ...input.options,
    })
  if (throws === undefined) expect(run()).toBe(expected)
  else expect(run).toThrow(expect.objectContaining(throws) as Error)
})

test('a Saturday that counts as half a working day has only its morning', () => {
  const source = { provenance: 'supplied', by: 'x', paper: 'x', on: '2026-01-02' } as const
  const saturdays = { from: '2026-01-01', part: 'morning', countsAs: 'working-day' } as const
  const calendar = vietnamCalendar({ overlays: [{ id: 'x', label: { vi: 'x' }, source, saturdays }] })
  expect(addWorkingHours('2026-03-06T16:00', 6, { calendar, officeHours })).toBe('2026-03-09T07:30')
})

test('half days become hours and are never rounded', () => {
  expect([0, 0.5, 1, 1.5, 2.5].map((days) => workingHoursIn(days))).toEqual([0, 4, 8, 12, 20])
  expect(workingHoursIn(0.5, 7)).toBe(3.5)
  for (const bad of [0.25, -0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => workingHoursIn(bad)).toThrow(/not-whole/)
  for (const bad of [0, -1, 25, Number.NaN]) expect(() => workingHoursIn(1, bad)).toThrow(/invalid-option/)
})
