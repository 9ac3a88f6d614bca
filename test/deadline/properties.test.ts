import {
  computeDueDate,
  countWorkingDays,
  type DueDate,
  type DueDateInput,
  isWorkingDay,
  type TimeUnit,
  vietnamCalendar,
} from 'danvan'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import { type Asked, oracle, step } from './oracle.ts'

vi.setConfig({ testTimeout: 600_000 })

const calendar = vietnamCalendar()
/** `ORACLE_RUNS=100000` for the long run. */
const runs = Number(process.env['ORACLE_RUNS'] ?? 3000)

const date = fc.integer({ min: 0, max: 6400 }).map((i) => step('2010-01-01', i))
const unit = fc.constantFrom('day', 'working-day', 'week', 'month', 'year' as const)
const most: Readonly<Record<Asked['limit']['unit'], number>> = {
  day: 200,
  'working-day': 120,
  week: 20,
  month: 8,
  year: 2,
}
const limit = unit.chain((chosen) =>
  fc.record({ amount: fc.integer({ min: 0, max: most[chosen] }), unit: fc.constant(chosen) }),
)
const offsets = fc.record({
  from: fc.integer({ min: -15, max: 120 }),
  length: fc.integer({ min: 1, max: 40 }),
  isOpen: fc.integer({ min: 0, max: 11 }).map((n) => n === 0),
})
const asked = fc
  .record({
    start: date,
    limit,
    spans: fc.array(offsets, { maxLength: 4 }),
    startDay: fc.constantFrom('excluded' as const, 'excluded' as const, 'included' as const),
    endRoll: fc.constantFrom('next-working-day' as const, 'next-working-day' as const, 'none' as const),
  })
  .map(({ spans, ...rest }) => ({
    ...rest,
    pauses: spans.map(({ from, length, isOpen }) => ({
      from: step(rest.start, from),
      ...(!isOpen && { to: step(rest.start, from + length - 1) }),
    })),
  }))

const inputOf = ({ startDay = 'excluded', endRoll = 'next-working-day', ...rest }: Asked): DueDateInput => ({
  ...rest,
  calendar,
  conventions: { startDay, endRoll },
})

function answerOf(dueDate: DueDate): string {
  if (dueDate.status === 'known') return dueDate.dueOn
  return dueDate.status === 'paused' ? `paused ${dueDate.remaining.amount}` : 'unknown'
}

const closed = asked.map((question) => ({ ...question, pauses: question.pauses.filter(({ to }) => to !== undefined) }))
const due = (input: DueDateInput): string => {
  const answer = computeDueDate(input)
  return answer.status === 'known' ? answer.dueOn : '9999-12-31'
}

describe('an oracle that counts day by day', () => {
  test(`agrees forward, with pauses, ${runs} times`, () => {
    const seen = { known: 0, paused: 0, unknown: 0 }
    fc.assert(
      fc.property(asked, (question) => {
        const answer = answerOf(computeDueDate(inputOf(question)))
        seen[answer.startsWith('paused') ? 'paused' : answer === 'unknown' ? 'unknown' : 'known']++
        expect(answer).toBe(oracle(question))
      }),
      { numRuns: runs },
    )
    // Every kind of answer was met, or nothing was compared.
    expect(Math.min(seen.known, seen.paused, seen.unknown)).toBeGreaterThan(10)
  })

  test('agrees backward', () => {
    fc.assert(
      fc.property(date, limit, (start, asked) => {
        const dueDate = computeDueDate({ start, limit: asked, calendar, direction: 'backward' })
        if (dueDate.status === 'known') {
          expect(dueDate.literal).toBe(oracle({ start, limit: asked, direction: 'backward' }))
          expect(dueDate.dueOn).toBe(dueDate.literal)
          expect((dueDate.advised as string) <= (dueDate.literal as string)).toBe(true)
          expect(isWorkingDay(dueDate.advised as string, calendar)).toBe(true)
        }
      }),
      { numRuns: runs },
    )
  })
})

describe('pauses', () => {
  test('never shorten', () => {
    fc.assert(
      fc.property(closed, (question) => {
        const { pauses, ...without } = question
        expect(due(inputOf(question)) >= due(inputOf(without))).toBe(true)
        // Nor does one more.
        expect(due(inputOf(question)) >= due(inputOf({ ...question, pauses: pauses.slice(1) }))).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  test('merged, split, in any order: the same bytes', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 40 }), (question, at) => {
        const split = question.pauses.flatMap(({ from, to }) => {
          const middle = step(from, at)
          return to === undefined || middle >= to
            ? [{ from, ...(to && { to }) }]
            : [
                { from, to: middle },
                { from: step(middle, 1), to },
              ]
        })
        const bytes = JSON.stringify(computeDueDate(inputOf(question)))
        expect(JSON.stringify(computeDueDate(inputOf({ ...question, pauses: split.reverse() })))).toBe(bytes)
        const { pauses: merged = [] } = computeDueDate(inputOf(question)).question
        expect(
          JSON.stringify(computeDueDate(inputOf({ ...question, pauses: (merged as Asked['pauses']) ?? [] }))),
        ).toBe(bytes)
        const twice = [...question.pauses, ...question.pauses]
        expect(JSON.stringify(computeDueDate(inputOf({ ...question, pauses: twice })))).toBe(bytes)
      }),
      { numRuns: 1500 },
    )
  })

  test('restart ≥ pause ≥ original, in days, working days and weeks', () => {
    const steady = fc.record({
      // A limit of 0 days is over at once: nothing of it can be paused.
      amount: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom('day', 'working-day', 'week' as const),
    })
    fc.assert(
      fc.property(date, steady, fc.nat(40), fc.integer({ min: 1, max: 40 }), (start, limit, after, waiting) => {
        const returnedOn = step(start, after)
        const completedOn = step(returnedOn, waiting)
        const original = due({ start, limit, calendar })
        const paused = due({ start, limit, calendar, pauses: [{ from: step(returnedOn, 1), to: completedOn }] })
        const restarted = due({ start, limit, calendar, restarts: [{ returnedOn, completedOn }] })
        expect(restarted >= paused && paused >= original).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the trail', () => {
  test('adds up to the limit, without gaps and without overlaps', () => {
    fc.assert(
      fc.property(closed, (question) => {
        const dueDate = computeDueDate(inputOf(question))
        if (dueDate.status !== 'known') return
        const { trail, rawEnd, dueOn } = dueDate
        const counted = trail.filter((run) => run.counted).reduce((sum, run) => sum + run.days, 0)
        const { amount, unit } = question.limit
        const isIncluded = question.startDay === 'included' && amount > 0
        if (unit === 'day' || unit === 'working-day') expect(counted).toBe(amount)
        else if (unit === 'week') expect(counted).toBe(7 * amount)
        else if (question.pauses.length === 0)
          expect(step(question.start, isIncluded ? counted - 1 : counted)).toBe(rawEnd)
        for (const [i, run] of trail.entries()) {
          expect(run.from <= run.to).toBe(true)
          expect(step(run.from, run.days - 1)).toBe(run.to)
          const before = trail[i - 1]
          if (before !== undefined) expect(run.from).toBe(step(before.to, 1))
        }
        if (trail.length > 0) expect(trail.at(-1)?.to).toBe(dueOn)
        if (trail.length > 0 && !isIncluded) expect(trail[0]?.from).toBe(question.start)
      }),
      { numRuns: 2000 },
    )
  })

  test('merges neighbours of the same verdict', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { trail } = computeDueDate(inputOf(question))
        for (const [i, run] of trail.entries()) {
          const before = trail[i - 1]
          if (before === undefined || before.why !== run.why || before.counted !== run.counted) continue
          expect(JSON.stringify(before.cause)).not.toBe(JSON.stringify(run.cause))
        }
      }),
      { numRuns: 1000 },
    )
  })
})

test('months are added to the first day, never to one on the way', () => {
  const months = (start: string, amount: number) => {
    const conventions = { endRoll: 'none' } as const
    return due({ start, limit: { amount, unit: 'month' }, calendar, conventions })
  }
  expect(months('2023-01-31', 2)).toBe('2023-03-31')
  expect(months(months('2023-01-31', 1), 1)).toBe('2023-03-28')
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 12 }), (start, amount) => {
      const end = months(start, amount)
      const day = Number(start.slice(8))
      expect(Number(end.slice(8)) === day || step(end, 1).endsWith('-01')).toBe(true)
    }),
  )
})

test('working days: add and count are inverse', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 120 }), (start, amount) => {
      const end = due({ start, limit: { amount, unit: 'working-day' }, calendar })
      if (end !== '9999-12-31') expect(countWorkingDays(start, end, calendar)).toBe(amount)
    }),
  )
})

test('plain JSON, the same bytes twice, counted again from its own question', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const dueDate = computeDueDate(inputOf(question))
      const bytes = JSON.stringify(dueDate)
      expect(JSON.parse(bytes)).toEqual(dueDate)
      expect(JSON.stringify(computeDueDate(inputOf(question)))).toBe(bytes)
      expect(JSON.stringify(computeDueDate({ ...JSON.parse(bytes).question, calendar }))).toBe(bytes)
      expect(
        JSON.stringify(computeDueDate({ ...inputOf(question), calendar: JSON.parse(JSON.stringify(calendar)) })),
      ).toBe(bytes)
    }),
    { numRuns: 60 },
  )
})

test('every unit is known', () => {
  const units: TimeUnit[] = ['day', 'working-day', 'week', 'month', 'year', 'working-hour', 'hour']
  const officeHours = [{ opens: '07:00', closes: '11:00' }]
  for (const unit of units)
    expect(
      computeDueDate({ start: '2024-05-06T08:00', limit: { amount: 1, unit }, calendar, officeHours }).status,
    ).toBe('known')
})
