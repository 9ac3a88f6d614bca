import { computeDueDate, type DueDate, type DueDateQuestion, vietnamCalendar } from 'danvan'
import { expect, test } from 'vitest'

import { loadCases } from './loadCases.ts'

const { cases } = loadCases<DueDateQuestion, Partial<DueDate>>('vectors')

test.each(cases)('vector $id: $input.start + $input.limit.amount $input.limit.unit', ({ input, expected }) => {
  expect(computeDueDate({ ...input, calendar: vietnamCalendar() })).toMatchObject(expected)
})

test('vectors 1 to 34 are all there', () => {
  const numbers = new Set(cases.map(({ id }) => Number.parseInt(id, 10)))
  // 33 is about lateness: see deadline-timeliness.json.
  for (let n = 1; n <= 34; n++) if (n !== 33) expect(numbers, `vector ${n}`).toContain(n)
})
