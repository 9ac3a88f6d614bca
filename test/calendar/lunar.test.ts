import { readFileSync } from 'node:fs'

import { addDays, fromDayNumber, fromLunar, hungKingsDayOf, type LunarDate, tetOf, toDayNumber, toLunar } from 'danvan'
import { describe, expect, test } from 'vitest'

import { computeLunarMonths, lunarTableFile, uncertainStarts } from '../../scripts/lunar-table.mjs'
import { lunarMonths } from '../../src/calendar/lunarMonths.ts'
import { loadCases } from './loadCases.ts'

const first = toDayNumber('1968-01-01')
const last = toDayNumber('2100-12-31')

describe('the shipped table', () => {
  test('is what a fresh computation gives', () => {
    expect(readFileSync(new URL('../../src/calendar/lunarTable.ts', import.meta.url), 'utf8')).toBe(lunarTableFile())
  }, 60_000)

  test('moves in four starts only when the rotation of the Earth is taken otherwise', () => {
    expect(uncertainStarts().map(fromDayNumber)).toEqual(['2054-05-08', '2072-12-09', '2077-11-15', '2085-10-18'])
  }, 60_000)

  test('1,645 months begin in 1968–2100', () => {
    const begun = computeLunarMonths().filter(({ start }) => start >= first && start <= last)
    expect(begun).toHaveLength(1645)
    for (const { start, year, month, leap } of begun)
      expect(toLunar(fromDayNumber(start))).toMatchObject({ year, month, day: 1, leap })
  }, 60_000)
})

describe('the Chinese calendar, by the same rules at UTC+8', () => {
  const chinese = computeLunarMonths(undefined, 8)
  const startOf = (year: number, month: number) =>
    chinese.find((candidate) => candidate.year === year && candidate.month === month && !candidate.leap)
      ?.start as number
  const years = Array.from({ length: 133 }, (_, i) => 1968 + i)

  test('has Tết on another day in six years', () => {
    const other = years.filter((year) => fromDayNumber(startOf(year, 1)) !== tetOf(year))
    expect(other.map((year) => [tetOf(year), fromDayNumber(startOf(year, 1))])).toEqual([
      ['1968-01-29', '1968-01-30'],
      ['1969-02-16', '1969-02-17'],
      ['1985-01-21', '1985-02-20'],
      ['2007-02-17', '2007-02-18'],
      ['2030-02-02', '2030-02-03'],
      ['2053-02-18', '2053-02-19'],
    ])
  })
  test('has 10/3 on another day in eight', () => {
    const other = years.filter((year) => fromDayNumber(startOf(year, 3) + 9) !== hungKingsDayOf(year))
    expect(other).toEqual([1975, 2009, 2037, 2038, 2085, 2086, 2095, 2100])
  })
  test('has the same leap month in 2025 and 2033', () => {
    const leaps = chinese.filter(({ leap, year }) => leap && [2025, 2033].includes(year))
    expect(leaps.map(({ year, month }) => [year, month])).toEqual([
      [2025, 6],
      [2033, 11],
    ])
  })
})

describe('conversion', () => {
  test('goes there and back for every day of 1968–2100, day after day', () => {
    const wrong: string[] = []
    let before: LunarDate | undefined
    for (let day = first; day <= last; day++) {
      const date = fromDayNumber(day)
      const lunar = toLunar(date)
      if (fromLunar(lunar) !== date) wrong.push(date)
      if (lunar.day < 1 || lunar.day > 30 || lunar.month < 1 || lunar.month > 12) wrong.push(date)
      if (before !== undefined && lunar.day !== before.day + 1 && !(lunar.day === 1 && before.day >= 29))
        wrong.push(date)
      before = lunar
    }
    expect(wrong).toEqual([])
  })

  test.each(loadCases<LunarDate, string>('lunar').cases)('$input.day/$input.month/$input.year is $expected', (item) => {
    expect(fromLunar(item.input)).toBe(item.expected)
    expect(toLunar(item.expected)).toEqual(item.input)
  })

  test('the four uncertain starts carry a flag, and so does the day before one that may come sooner', () => {
    const flagged: Record<string, number> = {}
    for (let day = first; day <= last; day++) {
      const { uncertain, year, month } = toLunar(fromDayNumber(day))
      const key = `${year}/${month} ${uncertain}`
      if (uncertain !== undefined) flagged[key] = (flagged[key] ?? 0) + 1
    }
    expect(flagged).toEqual({
      '2054/3 length': 1,
      '2054/4 start': 29,
      '2072/11 start': 30,
      '2077/10 start': 30,
      '2085/9 start': 30,
    })
  })

  test('the length of the month before each carries one too', () => {
    const flagged = lunarMonths().months.filter(({ uncertain }) => uncertain === 'length')
    expect(flagged.map(({ year, month, length }) => [year, month, length])).toEqual([
      [2054, 3, 30],
      [2072, 10, 29],
      [2077, 9, 29],
      [2085, 8, 29],
    ])
  })

  test('none of them touches Tết or Giỗ Tổ', () => {
    for (let year = 1968; year <= 2100; year++)
      for (const date of [tetOf(year), hungKingsDayOf(year)]) expect(toLunar(date).uncertain, date).toBeUndefined()
  })

  test('leap months of 2020–2040', () => {
    const leaps = new Set<string>()
    for (let date = tetOf(2020); date < tetOf(2041); date = addDays(date, 1)) {
      const { leap, year, month } = toLunar(date)
      if (leap) leaps.add(`${year}:${month}`)
    }
    expect([...leaps]).toEqual(['2020:4', '2023:2', '2025:6', '2028:5', '2031:3', '2033:11', '2036:6', '2039:5'])
  })
})
