import { readdirSync, readFileSync } from 'node:fs'

import {
  addMonths,
  addYears,
  fromDayNumber,
  isIsoDate,
  parseCivilDate,
  toDayNumber,
  toIsoDate,
  vietnameseDay,
  weekdayOf,
} from 'danvan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const first = -719162
const last = 2932896
const anyDay = fc.integer({ min: first, max: last })

describe('day numbers', () => {
  test('go there and back, in step with the clock of the language, for every 13th day of 9999 years', () => {
    const wrong: string[] = []
    for (let day = first; day <= last; day += 13) {
      const date = fromDayNumber(day)
      if (toDayNumber(date) !== day || date !== new Date(day * 86_400_000).toISOString().slice(0, 10)) wrong.push(date)
      if (weekdayOf(date) % 7 !== new Date(day * 86_400_000).getUTCDay()) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })
  test('a string is read exactly when it is a date', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 12 }),
          fc
            .tuple(fc.nat(10000), fc.nat(14), fc.nat(33))
            .map(
              ([y, m, d]) =>
                `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
            ),
        ),
        (text) => {
          let read = true
          try {
            toDayNumber(text)
          } catch {
            read = false
          }
          expect(read).toBe(isIsoDate(text))
          expect(parseCivilDate(text).success).toBe(read)
        },
      ),
      { numRuns: 5000 },
    )
  })
})

describe('months and years', () => {
  test('keep the day of the month, or take the last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2400, max: 2400 }), (day, months) => {
        const date = fromDayNumber(day)
        const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
        if (month < 12 || month >= 120_000) return
        const added = addMonths(date, months)
        expect(Number(added.slice(0, 4)) * 12 + Number(added.slice(5, 7)) - 1).toBe(month)
        if (added.slice(8) !== date.slice(8)) expect(fromDayNumber(toDayNumber(added) + 1).slice(8)).toBe('01')
        if (months % 12 === 0) expect(addYears(date, months / 12)).toBe(added)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('parsing', () => {
  test.each([
    ['2024-02-29', undefined],
    ['2023-02-29', 'not-a-date'],
    ['2023-13-01', 'not-a-date'],
    ['0000-01-01', 'not-a-date'],
    ['2023-2-1', 'wrong-format'],
    ['2023-02-01T00:00:00Z', 'wrong-format'],
    ['1/2/2023', 'wrong-format'],
    ['', 'wrong-format'],
    [20230201, 'wrong-type'],
    [null, 'wrong-type'],
    [undefined, 'wrong-type'],
    [new Date(0), 'wrong-type'],
  ])('%s', (input, code) => {
    const parsed = parseCivilDate(input)
    expect(parsed.success ? undefined : parsed.issues.map((issue) => issue.code)).toEqual(code && [code])
  })
  test('toIsoDate gives a date back or throws', () => {
    expect(toIsoDate('2023-10-31')).toBe('2023-10-31')
    expect(() => toIsoDate('2023-10-32')).toThrow(/invalid-date/)
  })
})

describe('Vietnamese day', () => {
  test('is the same from text, number and Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 171_824_400_000, max: 4_102_444_800_000 }), (time) => {
        const day = vietnameseDay(time)
        expect(vietnameseDay(new Date(time))).toBe(day)
        expect(vietnameseDay(new Date(time).toISOString())).toBe(day)
        expect(new Date(time + 7 * 3_600_000).toISOString().slice(0, 10)).toBe(day)
      }),
    )
  })
  test('is refused for what is no instant', () => {
    for (const bad of [new Date(Number.NaN), Number.NaN, Number.POSITIVE_INFINITY, undefined, {}, '2024-05-04'])
      expect(() => vietnameseDay(bad as never)).toThrow(/invalid-date/)
    expect(() => vietnameseDay(1e15)).toThrow(/date-out-of-range/)
    expect(() => vietnameseDay('9999-12-31T23:00:00Z')).toThrow(/date-out-of-range/)
  })
})

test('no source file reads the zone of the host', () => {
  const source = new URL('../../src/', import.meta.url)
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const forbidden =
    /\.(?:get|set)(?:Date|Day|Month|FullYear|Year|Hours|Minutes|Seconds|Milliseconds)\(|\.toLocale(?:Date|Time)?String\(|\.to(?:Date|Time)String\(|getTimezoneOffset|Intl\.DateTimeFormat|Date\.parse|new Date\([^()]*,/
  for (const caught of ['date.getDate()', 'a.setMonth(1)', 'a.toLocaleDateString()', 'new Date(2024, 1, 2)'])
    expect(caught).toMatch(forbidden)
  const found = files.filter((file) => forbidden.test(readFileSync(new URL(file, source), 'utf8')))
  expect(files.length).toBeGreaterThan(40)
  expect(found).toEqual([])
})
