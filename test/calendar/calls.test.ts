import * as danvan from 'danvan'
import { expect, test } from 'vitest'

import { loadCases } from './loadCases.ts'

type Call = { call: string; args: unknown[]; calendar?: danvan.VietnamCalendarOptions }

const { cases } = loadCases<Call, unknown>('calls')

test.each(cases.map((item, i) => ({ ...item, name: `${i} ${item.input.call} ${JSON.stringify(item.input.args)}` })))(
  '$name',
  ({ input, expected, throws }) => {
    const call = danvan[input.call as keyof typeof danvan] as (...args: unknown[]) => unknown
    const run = () => call(...input.args, ...(input.calendar ? [danvan.vietnamCalendar(input.calendar)] : []))
    if (throws === undefined) expect(run()).toEqual(expected)
    else {
      const details = expect.objectContaining(throws.details ?? {})
      expect(run).toThrow(expect.objectContaining({ name: 'DanvanError', code: throws.code, details }) as Error)
    }
  },
)
