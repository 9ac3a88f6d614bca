import { isIsoDate, toDayNumber, toIsoDate } from 'danvan/civil'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** The calendar walked through day by day, by the rule that a year of 100 is a leap year only when 400 divides it. */
function* daysFrom(first: number, last: number): Generator<string> {
  for (let year = first; year <= last; year++) {
    const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [month, length] of lengths.entries())
      for (let day = 1; day <= length; day++)
        yield [`${year}`.padStart(4, '0'), `${month + 1}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-')
  }
}

/** Every text of the form, existing or not. */
function* formsOf(year: number): Generator<string> {
  for (let month = 0; month <= 13; month++)
    for (let day = 0; day <= 32; day++)
      yield [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-')
}

describe('isIsoDate', () => {
  test.each([0, 1, 4, 100, 400, 1582, 1899, 1900, 1999, 2000, 2001, 2023, 2024, 2099, 2100, 2400, 9999])(
    'exactly the days of the year %i exist',
    (year) => {
      const exist = year === 0 ? new Set<string>() : new Set(daysFrom(year, year))
      for (const text of formsOf(year)) expect([text, isIsoDate(text)]).toEqual([text, exist.has(text)])
    },
  )

  test.each([0, 4, 1900, 2000, 2023, 9999])('a text of the year %i has a day number when it is a date', (year) => {
    const hasNumber = (text: string) => {
      try {
        return Number.isInteger(toDayNumber(text))
      } catch {
        return false
      }
    }
    for (const text of formsOf(year)) expect([text, hasNumber(text)]).toEqual([text, isIsoDate(text)])
  })

  test('four hundred years have 146,097 days, in the order of their texts', () => {
    const days = [...daysFrom(1801, 2200)]
    expect(days).toHaveLength(146_097)
    expect(days.every(isIsoDate)).toBe(true)
    expect(days.every((day, i) => i === 0 || (days[i - 1] as string) < day)).toBe(true)
  })

  test.each([
    ['2023-2-1'],
    ['2023-02-01T00:00:00Z'],
    ['2023-02-01 '],
    [' 2023-02-01'],
    ['2023/02/01'],
    ['01-02-2023'],
    ['+2023-02-01'],
    ['-0001-01-01'],
    ['10000-01-01'],
    ['２０２３-02-01'],
    ['2023-02-01\n'],
    ['2023-02-1x'],
    [''],
    [20230201],
    [null],
    [undefined],
    [new Date(0)],
    [['2023-02-01']],
    [{ toString: () => '2023-02-01' }],
  ])('%j is no date', (value) => {
    expect(isIsoDate(value)).toBe(false)
  })

  test('anything: an answer', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof isIsoDate(value)).toBe('boolean')
      }),
    )
  })
})

describe('toIsoDate', () => {
  test.each(['0001-01-01', '9999-12-31', '2024-02-29'])('%s', (day) => {
    expect(toIsoDate(day)).toBe(day)
  })
  test.each(['2023-02-29', '0000-12-31', '', 'x'.repeat(100)])('%s is refused', (day) => {
    expect(() => toIsoDate(day)).toThrow(expect.objectContaining({ code: 'invalid-date' }))
  })
})
