import {
  addWorkingDays,
  countWorkingDays,
  fromDayNumber,
  isDanvanError,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  toDayNumber,
  vietnamCalendar,
} from 'danvan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { loadCases } from './loadCases.ts'

const calendar = vietnamCalendar()
const first = toDayNumber('2010-01-01')
const last = toDayNumber('2027-12-31')
const dates = Array.from({ length: last - first + 1 }, (_, i) => fromDayNumber(first + i))

/** Works out a day from the listed days and the weekday alone. */
const listed = loadCases<unknown, { off: { date: string }[]; worked: { date: string }[] }>('days').cases
const off = new Set(listed.flatMap(({ expected }) => expected.off.map(({ date }) => date)))
const worked = new Set(listed.flatMap(({ expected }) => expected.worked.map(({ date }) => date)))
const works = dates.map((date) => {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? worked.has(date) : !off.has(date)
})

/** What `addWorkingDays` gives: a date, or `unknown` for its refusal. */
function answer(start: string, n: number): string {
  try {
    return addWorkingDays(start, n, calendar)
  } catch (error) {
    if (isDanvanError(error) && error.code === 'calendar-unknown') return 'unknown'
    throw error
  }
}

describe('addWorkingDays', () => {
  test('agrees with a loop day by day, for every start 2010–2027 and every n from -300 to 300', () => {
    const wrong: string[] = []
    let compared = 0
    dates.forEach((start, i) => {
      for (const step of [1, -1]) {
        let at = i
        for (let n = 1; n <= 300; n++) {
          do at += step
          while (at >= 0 && at < dates.length && !works[at])
          const expected = dates[at] ?? 'unknown'
          compared++
          if (answer(start, n * step) !== expected) wrong.push(`${start} ${n * step}`)
        }
      }
      if (answer(start, 0) !== start) wrong.push(`${start} 0`)
    })
    expect(wrong).toEqual([])
    expect(compared).toBe(dates.length * 600)
  }, 120_000)

  test('is as steady far away as near', () => {
    const total = works.filter(Boolean).length
    expect(addWorkingDays('2010-01-01', total, calendar)).toBe('2027-12-31')
    expect(addWorkingDays('2027-12-31', 1 - total, calendar)).toBe('2010-01-04')
    expect(answer('2010-01-01', total + 1)).toBe('unknown')
    expect(answer('2010-01-01', Number.MAX_SAFE_INTEGER)).toBe('unknown')
    expect(answer('2010-01-01', -Number.MAX_SAFE_INTEGER)).toBe('unknown')
  })

  test('works with a calendar stored as JSON and read back', () => {
    const stored = JSON.parse(JSON.stringify(calendar))
    for (const n of [-20, -1, 0, 1, 20])
      expect(addWorkingDays('2024-05-01', n, stored)).toBe(addWorkingDays('2024-05-01', n, calendar))
  })

  test('refuses what is no calendar', () => {
    for (const bad of [undefined, null, {}, 'vn'])
      expect(() => addWorkingDays('2024-05-01', 1, bad as never)).toThrow(/invalid-option/)
  })

  test('knows nothing when nothing was known', () => {
    const empty = vietnamCalendar({ knownOn: '2009-12-31' })
    expect(empty).toMatchObject({ firstSureDate: null, lastSureDate: null, lastDate: null, years: [], days: [] })
    expect(() => addWorkingDays('2010-01-04', 1, empty)).toThrow(/calendar-unknown/)
  })
})

describe('countWorkingDays', () => {
  const place = fc.integer({ min: 0, max: dates.length - 1 })
  const day = place.map((i) => dates[i] as string)

  test('counts what a loop counts', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: -400, max: 400 }), (i, distance) => {
        const j = Math.min(Math.max(i + distance, 0), dates.length - 1)
        const between = j >= i ? works.slice(i + 1, j + 1) : works.slice(j, i)
        const count = between.filter(Boolean).length
        expect(countWorkingDays(dates[i] as string, dates[j] as string, calendar)).toBe(
          j >= i ? count : count === 0 ? 0 : -count,
        )
      }),
      { numRuns: 3000 },
    )
  })

  test('adding what was counted leads back exactly when the end is worked', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const counted = countWorkingDays(from, to, calendar)
        const back = counted === 0 ? from : addWorkingDays(from, counted, calendar)
        if (isWorkingDay(to, calendar)) expect(back).toBe(to)
        else if (from !== to) expect(back).not.toBe(to)
      }),
      { numRuns: 5000 },
    )
  })

  test('counting what was added gives it back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (start, n) => {
        const end = answer(start, n)
        if (end !== 'unknown') expect(countWorkingDays(start, end, calendar)).toBe(n)
      }),
      { numRuns: 5000 },
    )
  })

  test('every pair of days in 2026, start worked or not', () => {
    const year = dates.filter((date) => date.startsWith('2026'))
    let wrong = 0
    for (const from of year)
      for (const to of year) {
        if (!isWorkingDay(to, calendar)) continue
        if (addWorkingDays(from, countWorkingDays(from, to, calendar), calendar) !== to) wrong++
      }
    expect(wrong).toBe(0)
  })
})

test('next and previous working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: dates.length - 20 }), (i) => {
      const date = dates[i] as string
      const next = nextWorkingDay(date, calendar)
      const previous = previousWorkingDay(date, calendar)
      expect(previous < date && date < next).toBe(true)
      expect(isWorkingDay(next, calendar) && isWorkingDay(previous, calendar)).toBe(true)
      expect(works.slice(i + 1, toDayNumber(next) - first).some(Boolean)).toBe(false)
      expect(works.slice(toDayNumber(previous) - first + 1, i).some(Boolean)).toBe(false)
    }),
  )
})
