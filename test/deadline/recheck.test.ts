import {
  assessTimeliness,
  computeDueDate,
  type DueDateQuestion,
  dueBefore,
  pauseBetween,
  recheck,
  vietnamCalendar,
} from 'danvan'
import { describe, expect, test } from 'vitest'

const limit = { amount: 5, unit: 'working-day' } as const
const on = (knownOn: string) => vietnamCalendar({ knownOn })
const count = (question: DueDateQuestion, knownOn: string) => computeDueDate({ ...question, calendar: on(knownOn) })

describe('recheck', () => {
  test('a late notice moves a date, by its name', () => {
    const four = { amount: 4, unit: 'working-day' } as const
    const dueDate = count({ start: '2024-04-25', limit: four }, '2024-04-11')
    const { moved, before, after, because } = recheck(dueDate, on('2024-04-12'))
    expect(moved).toBe(true)
    expect(before).toMatchObject({ dueOn: '2024-05-03' })
    expect(after).toMatchObject({ dueOn: '2024-05-04' })
    expect(because.map(({ announcedOn }) => announcedOn)).toEqual(['2024-04-12'])
  })

  test('another notice that changes nothing here does not move it', () => {
    const dueDate = count({ start: '2024-03-01', limit }, '2024-04-11')
    const checked = recheck(dueDate, on('2024-04-12'))
    expect(checked).toMatchObject({ moved: false, because: [] })
    expect(checked.after.stamp.calendarDigest).not.toBe(dueDate.stamp.calendarDigest)
  })

  test('what was unknown becomes known', () => {
    const before = count({ start: '2024-12-20', limit: { amount: 20, unit: 'working-day' } }, '2024-06-01')
    expect(before.status).toBe('unknown-calendar')
    const { moved, after, because } = recheck(before, vietnamCalendar())
    expect([moved, after.status]).toEqual([true, 'known'])
    expect(because.length).toBeGreaterThan(0)
  })

  test('counts pauses and conventions again, from JSON', () => {
    const question: DueDateQuestion = {
      start: '2025-12-26',
      limit,
      pauses: [{ from: '2025-12-30', reasons: ['supplement'] }],
      conventions: { swappedSaturday: 'off' },
    }
    const dueDate = JSON.parse(JSON.stringify(count(question, '2025-12-24')))
    const checked = recheck(dueDate, on('2025-12-24'))
    expect(checked.moved).toBe(false)
    expect(checked.after).toEqual(dueDate)
  })

  test('refuses what is none', () => {
    for (const bad of [undefined, null, {}, [], 'x', { kind: 'due-date' }])
      expect(() => recheck(bad as never, vietnamCalendar())).toThrow(/invalid-option/)
    expect(() => recheck(count({ start: '2024-03-01', limit }, '2024-04-11'), {} as never)).toThrow(/invalid-option/)
  })
})

describe('pauseBetween', () => {
  test('the day of the return counts, the day complete does not', () => {
    expect(pauseBetween({ returnedOn: '2023-10-04', completedOn: '2023-10-05', reason: 'supplement' })).toEqual({
      from: '2023-10-05',
      to: '2023-10-05',
      reasons: ['supplement'],
    })
    expect(() => pauseBetween({ returnedOn: '2023-10-04', completedOn: '2023-10-03' })).toThrow(/invalid-option/)
  })
})

test('a fixed date is the day before it, and never moves on', () => {
  const calendar = vietnamCalendar()
  expect(dueBefore('2026-02-01', { calendar })).toMatchObject({ dueOn: '2026-01-31', advised: '2026-01-30' })
  expect(() => dueBefore('31/01/2024', { calendar })).toThrow(/invalid-date/)
})

describe('hostile input', () => {
  const calendar = vietnamCalendar()
  const cycle: unknown[] = []
  cycle.push(cycle)
  const sound = { start: '2023-10-20', limit: { amount: 3, unit: 'day' } }
  const long = 'x'.repeat(10_000_000)

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'due'],
    ['a long start', { ...sound, start: long }],
    ['a long unit', { ...sound, limit: { amount: 1, unit: long } }],
    ['a long option', { ...sound, [long]: 1 }],
    [
      'an own __proto__',
      { ...sound, ...JSON.parse('{"a":1}'), pauses: [JSON.parse('{"from":"2023-10-21","__proto__":{}}')] },
    ],
    ['a cycle', { ...sound, pauses: cycle }],
    ['a function', { ...sound, pauses: () => [] }],
    ['a list of nothing', { ...sound, restarts: [null] }],
    ['a number as date', { ...sound, start: 20231020 }],
    ['a Date', { ...sound, start: new Date(0) }],
    ['NaN', { ...sound, limit: { amount: Number.NaN, unit: 'day' } }],
    ['Infinity', { ...sound, limit: { amount: Number.POSITIVE_INFINITY, unit: 'day' } }],
    ['a limit without end', { ...sound, limit: { amount: 1e300, unit: 'month' } }],
    ['a unit of the prototype', { ...sound, limit: { amount: 1, unit: 'constructor' } }],
    ['a convention of the prototype', { ...sound, conventions: { toString: 'x' } }],
    ['no time of day', { ...sound, conventions: { endOfDay: '25:00' } }],
    ['hours without end', { ...sound, conventions: { hoursPerWorkingDay: Number.NaN } }],
    ['a direction', { ...sound, direction: 'sideways' }],
    ['another calendar', { ...sound, calendar: { kind: 'year-calendar' } }],
  ])('%s is refused with a code, at once', (_, input) => {
    const given = input instanceof Object && !('calendar' in input) ? { ...input, calendar } : input
    let error: unknown
    try {
      computeDueDate(given as never)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ name: 'DanvanError' })
    expect(String(error).length).toBeLessThan(500)
  })

  test('endless amounts end', () => {
    const answer = (amount: number, unit: 'working-day' | 'working-hour') =>
      computeDueDate({
        start: '2023-10-20T08:00',
        limit: { amount, unit },
        calendar,
        officeHours: [{ opens: '07:00', closes: '17:00' }],
      }).status
    expect(answer(Number.MAX_SAFE_INTEGER, 'working-day')).toBe('unknown-calendar')
    expect(answer(1e12, 'working-hour')).toBe('unknown-calendar')
  })

  test('what the caller changes later changes nothing', () => {
    const pauses = [{ from: '2023-10-21', to: '2023-10-22' }]
    const dueDate = computeDueDate({ ...sound, limit: { amount: 3, unit: 'day' }, pauses, calendar })
    const bytes = JSON.stringify(dueDate)
    pauses[0] = { from: '2023-10-21', to: '2023-12-22' }
    expect(JSON.stringify(dueDate)).toBe(bytes)
    expect(assessTimeliness(dueDate, undefined, { asOf: '2023-10-21' }).status).toBe('pending-in-time')
  })
})
