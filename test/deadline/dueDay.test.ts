import { computeDueDate, dueDay, fromDayNumber, toDayNumber, vietnamCalendar } from 'danvan'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { oracle } from './oracle.ts'

const calendar = vietnamCalendar()
const unit = fc.constantFrom('day' as const, 'working-day' as const)

test('is the day of computeDueDate and of the oracle, and unknown where theirs is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 14_600, max: 21_200 }), fc.nat(60), unit, (start, amount, of) => {
      const date = fromDayNumber(start)
      const limit = { amount, unit: of }
      const due = dueDay(start, limit, calendar)
      const whole = computeDueDate({ start: date, limit, calendar })
      expect(due === undefined ? undefined : fromDayNumber(due)).toBe(
        whole.status === 'known' ? whole.dueOn : undefined,
      )
      expect(due === undefined ? 'unknown' : fromDayNumber(due)).toBe(oracle({ start: date, limit }))
    }),
    { numRuns: 3000 },
  )
})

test('refuses other units and what is no calendar', () => {
  const start = toDayNumber('2023-10-02')
  expect(() => dueDay(start, { amount: 1, unit: 'month' } as never, calendar)).toThrow(/invalid-option.*unit/)
  expect(() => dueDay(start, { amount: 1, unit: 'day' }, {} as never)).toThrow(/invalid-option.*calendar/)
})
