import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { vietnamCalendar } from '../../src/calendar/index.ts'
import { annualRecordSchema } from '../../src/record/annualRecordSchema.ts'
import { deriveFacts } from '../../src/record/index.ts'

const read = (name: string) => JSON.parse(readFileSync(`examples/${name}`, 'utf8'))
test('x', () => {
  const p = annualRecordSchema.safeParse(read('so-xay-dung-quang-ngai-2023.json'))
  expect(p.error?.issues).toBeUndefined()
  const expected = read('so-xay-dung-quang-ngai-2023.facts.json')
  const d = deriveFacts(p.data as never, { calendar: vietnamCalendar() })
  expect(d.facts).toEqual(expected.facts)
  expect(d.disputed).toEqual(expected.disputed)
  expect(JSON.stringify(d.facts)).toBe(JSON.stringify(expected.facts))
})
