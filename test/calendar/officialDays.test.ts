import { addDays, explainDay, fromDayNumber, toDayNumber, vietnamCalendar, weekdayOf, yearCalendar } from 'danvan'
import { describe, expect, test } from 'vitest'

import { loadCases } from './loadCases.ts'

type Entry = {
  date: string
  weekday: number
  reason: string
  holiday?: string
  inLieuOf?: string
  swappedWith?: string
}
type Year = { daysOff: number; off: Entry[]; worked: Entry[] }

const calendar = vietnamCalendar()
const { cases } = loadCases<{ year: number }, Year>('days')

describe('official days of public offices', () => {
  test.each(cases)('$input.year', ({ input, expected }) => {
    const entries = calendar.days
      .filter(({ date }) => date.startsWith(`${input.year}-`))
      .map(({ date, reason, holiday, inLieuOf, swappedWith, working }) => ({
        working,
        date,
        weekday: weekdayOf(date),
        reason,
        ...(holiday && { holiday }),
        ...(inLieuOf && { inLieuOf }),
        ...(swappedWith && { swappedWith }),
      }))
    const only = (list: typeof entries) => list.map(({ working: _, ...entry }) => entry)
    expect(only(entries.filter((day) => !day.working && day.weekday < 6))).toEqual(expected.off)
    expect(only(entries.filter((day) => day.working))).toEqual(expected.worked)
    expect(expected.off).toHaveLength(expected.daysOff)
  })

  test('every other weekday is worked, every other weekend day is off', () => {
    const off = new Set(cases.flatMap(({ expected }) => expected.off.map(({ date }) => date)))
    const worked = new Set(cases.flatMap(({ expected }) => expected.worked.map(({ date }) => date)))
    const wrong: string[] = []
    for (let day = toDayNumber('2010-01-01'); day <= toDayNumber('2027-12-31'); day++) {
      const date = fromDayNumber(day)
      const explained = explainDay(date, calendar)
      const expected = weekdayOf(date) > 5 ? worked.has(date) : !off.has(date)
      if (explained.status !== 'known' || explained.working !== expected) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  test('statutory days by the law of the time: 9, from 2014 on 10, from 2021 on 11, from 2026 on 12', () => {
    const count = (year: number) =>
      calendar.days.filter(({ date, reason }) => date.startsWith(`${year}-`) && reason === 'holiday').length
    expect([2010, 2011, 2012, 2013].map(count)).toEqual([9, 9, 9, 9])
    expect([2014, 2015, 2016, 2017, 2018, 2019, 2020].map(count)).toEqual(Array(7).fill(10))
    expect([2021, 2022, 2023, 2024, 2025].map(count)).toEqual(Array(5).fill(11))
    expect([2026, 2027].map(count)).toEqual([12, 12])
  })

  test('each day names its law, or its notice, or both, and its provenance', () => {
    const laws = new Map(calendar.laws.map((law) => [law.id, law]))
    const notices = new Map(calendar.notices.map((notice) => [notice.id, notice]))
    for (const day of calendar.days) {
      const law = day.law && laws.get(day.law)
      const notice = day.notice && notices.get(day.notice)
      expect(law || notice, day.date).toBeTruthy()
      if (law) {
        const statutory = day.inLieuOf ?? day.date
        expect((law.from ?? '') <= statutory && statutory <= (law.lastDay ?? '9999'), day.date).toBe(true)
      }
      expect(day.status, day.date).toBe(notice ? 'official' : 'by-law')
    }
  })

  test('22 days off in all in 2027, weekends of the blocks included', () => {
    const year = yearCalendar(2027, calendar)
    if (year.status !== 'known') throw new Error('2027 is known')
    const blocks = year.restPeriods.filter(({ from, lastDay }) =>
      year.holidays.some(({ days }) => days.some((day) => day >= from && day <= lastDay)),
    )
    expect(blocks.map(({ from, lastDay, days }) => [from, lastDay, days])).toEqual([
      ['2027-01-01', '2027-01-03', 3],
      ['2027-02-04', '2027-02-10', 7],
      ['2027-04-16', '2027-04-18', 3],
      ['2027-04-30', '2027-05-03', 4],
      ['2027-09-02', '2027-09-05', 4],
    ])
    expect(blocks.reduce((sum, { days }) => sum + days, 0) + 1).toBe(22)
  })
})

describe('Tết', () => {
  const tet = loadCases<{ year: number }, { newYear: string; tet: { from: string; lastDay: string } }>('tet')
  test.each(tet.cases)('$input.year', ({ input, expected }) => {
    const own = calendar.days.filter(
      ({ date, reason, holiday }) => date.startsWith(`${input.year}-`) && reason === 'holiday' && holiday === 'tet',
    )
    expect({ from: own[0]?.date, lastDay: own.at(-1)?.date }).toEqual(expected.tet)
    expect(own.map(({ date }) => date)).toContain(expected.newYear)
    const newYear = explainDay(expected.newYear, calendar)
    expect(newYear.status === 'known' && newYear.lunar).toEqual({ year: input.year, month: 1, day: 1, leap: false })
  })
})

describe('swaps', () => {
  type Announcement = {
    distanceInDays: number
    announcedOn?: string
    announcedOnIs?: string
    daysBeforeTheDayOff?: number
  }
  const swaps = loadCases<{ off: string; worked: string }, Announcement>('swaps')
  test.each(swaps.cases)('$input.off ↔ $input.worked', ({ input, expected }) => {
    const off = explainDay(input.off, calendar)
    const worked = explainDay(input.worked, calendar)
    if (off.status !== 'known' || worked.status !== 'known') throw new Error('known')
    expect([off.working, off.reason, off.swappedWith]).toEqual([false, 'swapped-off', input.worked])
    expect([worked.working, worked.reason, worked.swappedWith]).toEqual([true, 'swapped-worked', input.off])
    expect(addDays(input.off, expected.distanceInDays)).toBe(input.worked)
    expect(off.notice?.announcedOn).toBe(expected.announcedOn)
    expect(off.notice?.announcedOnIs).toBe(expected.announcedOnIs)
    if (expected.announcedOn !== undefined && expected.daysBeforeTheDayOff !== undefined)
      expect(toDayNumber(input.off) - toDayNumber(expected.announcedOn)).toBe(expected.daysBeforeTheDayOff)
  })
  test('no others', () => {
    expect(calendar.days.filter(({ reason }) => reason === 'swapped-off')).toHaveLength(swaps.cases.length)
    expect(calendar.days.filter(({ reason }) => reason === 'swapped-worked')).toHaveLength(swaps.cases.length)
  })
})

describe('placement of Tết and National Day', () => {
  const dates = (year: number, holidays: string[], options = {}) =>
    vietnamCalendar({ estimates: true, ...options })
      .days.filter(({ date, holiday }) => date.startsWith(`${year}-`) && holidays.includes(holiday ?? ''))
      .map(({ date }) => date)

  test('the rules give what was announced: Tết 2015–2027, National Day 2021–2027', () => {
    for (let year = 2015; year <= 2027; year++) {
      const before = { knownOn: `${year - 2}-06-01` }
      expect(dates(year, ['tet'], before), `${year}`).toEqual(dates(year, ['tet']))
      if (year >= 2021) expect(dates(year, ['national-second'], before)).toEqual(dates(year, ['national-second']))
      expect(vietnamCalendar({ estimates: true, ...before }).years.find((known) => known.year === year)?.status).toBe(
        'estimated',
      )
    }
  })

  type Weekdays = { tet: string[]; national: string[]; culture: string[] }
  test.each(loadCases<{ year: number }, Weekdays>('placement').cases)(
    'estimate of $input.year',
    ({ input, expected }) => {
      const weekdays = (...holidays: string[]) => dates(input.year, holidays).filter((date) => weekdayOf(date) < 6)
      expect(weekdays('tet')).toEqual(expected.tet)
      expect(weekdays('national', 'national-second')).toEqual(expected.national)
      expect(weekdays('culture')).toEqual(expected.culture)
    },
  )

  test('an estimate is never sure, never official', () => {
    const estimated = vietnamCalendar({ estimates: true })
    expect(estimated.lastSureDate).toBe('2027-12-31')
    expect(estimated.lastDate).toBe('2030-12-31')
    const day = explainDay('2028-01-24', estimated)
    expect(day).toMatchObject({ fixedBy: 'estimated', provenance: 'inferred', isEstimatedYear: true })
    expect(explainDay('2028-01-03', estimated)).toMatchObject({ fixedBy: 'by-law', reason: 'in-lieu' })
    expect(explainDay('2028-01-24', calendar)).toMatchObject({ status: 'unknown-calendar', lastSureDate: '2027-12-31' })
  })

  test('24/11 on a weekend is an assumption, shown and open to choice', () => {
    const literal = vietnamCalendar({ estimates: true })
    expect(literal.assumptions).toMatchObject([{ code: 'culture-day-on-weekend', taken: 'not-made-up' }])
    const chosen = vietnamCalendar({ estimates: true, cultureDayOnWeekend: 'made-up' })
    expect(explainDay('2029-11-26', chosen)).toMatchObject({
      reason: 'in-lieu',
      inLieuOf: '2029-11-24',
      working: false,
    })
    expect(explainDay('2030-11-25', chosen)).toMatchObject({ reason: 'in-lieu', inLieuOf: '2030-11-24' })
    expect(chosen.assumptions).toMatchObject([{ taken: 'made-up', basis: 'chosen by the caller' }])
    expect(calendar.assumptions).toEqual([])
  })
})
