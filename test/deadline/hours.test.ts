import { computeDueDate, vietnamCalendar } from 'danvan'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import { isWorked, step } from './oracle.ts'

vi.setConfig({ testTimeout: 600_000 })

const calendar = vietnamCalendar()
const officeHours = [
  { opens: '07:00', closes: '11:30' },
  { opens: '13:30', closes: '17:00' },
]
const open = [...range(420, 690), ...range(810, 1020)]

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const asked = fc
  .record({
    day: fc.integer({ min: 0, max: 6200 }).map((i) => step('2010-01-01', i)),
    minute: fc.integer({ min: 0, max: 1439 }),
    hours: fc.integer({ min: 1, max: 90 }),
    spans: fc.array(fc.record({ from: fc.integer({ min: -3, max: 15 }), length: fc.integer({ min: 1, max: 6 }) }), {
      maxLength: 3,
    }),
    isOpen: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  })
  .map(({ spans, isOpen, ...rest }) => ({
    ...rest,
    pauses: spans.map(({ from, length }, i) => ({
      from: step(rest.day, from),
      ...(!(isOpen && i === 0) && { to: step(rest.day, from + length - 1) }),
    })),
  }))

/** Minute by minute: when the hours have passed, or how many minutes are left when the clock stands for good. */
function minuteByMinute(
  {
    day,
    minute,
    hours,
    pauses,
  }: { day: string; minute: number; hours: number; pauses: { from: string; to?: string }[] },
  minutesOf: (day: string) => readonly number[],
): string {
  let left = hours * 60
  for (let at = day; at <= '2027-12-31'; at = step(at, 1)) {
    if (pauses.some(({ from, to }) => to === undefined && from <= at)) return `paused ${left}`
    if (pauses.some(({ from, to = '' }) => from <= at && at <= to)) continue
    for (const m of minutesOf(at)) {
      if (at === day && m < minute) continue
      left--
      if (left === 0) return `${at}T${clock(m + 1)}`
    }
  }
  return 'unknown'
}

describe('hours, minute by minute', () => {
  const compute = (
    unit: 'working-hour' | 'hour',
    { day, minute, hours, pauses }: Parameters<typeof minuteByMinute>[0],
  ) =>
    computeDueDate({
      start: `${day}T${clock(minute)}`,
      limit: { amount: hours, unit },
      calendar,
      pauses,
      ...(unit === 'working-hour' && { officeHours }),
    })

  test.each(['working-hour', 'hour'] as const)('%s', (unit) => {
    const minutesOf = (day: string) => (unit === 'hour' ? range(0, 1440) : isWorked(day) ? open : [])
    fc.assert(
      fc.property(asked, (question) => {
        const expected = minuteByMinute(question, minutesOf).replace(
          /^(.*)T24:00$/,
          (_, day) => `${step(day, 1)}T00:00`,
        )
        const dueDate = compute(unit, question)
        const counted = dueDate.trail.reduce((sum, run) => sum + (run.minutes ?? 0), 0)
        if (dueDate.status === 'known') {
          expect(dueDate.dueAt).toBe(expected)
          expect(dueDate.dueAt?.startsWith(dueDate.dueOn)).toBe(true)
          expect(counted).toBe(question.hours * 60)
        } else if (dueDate.status === 'paused') {
          expect(`paused ${dueDate.remaining.amount}`).toBe(expected)
          expect(dueDate.remaining.unit).toBe('minute')
          expect(counted + dueDate.remaining.amount).toBe(question.hours * 60)
        } else expect(expected).toBe('unknown')
        for (const [i, run] of dueDate.trail.entries()) {
          expect(step(run.from, run.days - 1)).toBe(run.to)
          if (i > 0) expect(run.from).toBe(step(dueDate.trail[i - 1]?.to as string, 1))
        }
      }),
      { numRuns: unit === 'hour' ? 300 : 600 },
    )
  })
})
