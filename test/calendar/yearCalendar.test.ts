import { toDayNumber, toLunar, vietnamCalendar, yearCalendar } from 'danvan'
import { expect, test } from 'vitest'

function known(year: number, options = {}) {
  const calendar = yearCalendar(year, vietnamCalendar(options))
  if (calendar.status !== 'known') throw new Error(`${year} is known`)
  return calendar
}

test('a year is whole, and the same as plain JSON', () => {
  for (let year = 2010; year <= 2027; year++) {
    const { months, workingDays, bridgeDays } = known(year)
    const days = months.flatMap((month) => month.days)
    expect(days).toHaveLength(toDayNumber(`${year}-12-31`) - toDayNumber(`${year}-01-01`) + 1)
    expect(months.reduce((sum, month) => sum + month.workingDays, 0)).toBe(workingDays)
    expect(days.every(({ date, lunar }) => JSON.stringify(toLunar(date)) === JSON.stringify(lunar))).toBe(true)
    expect(JSON.parse(JSON.stringify(known(year)))).toEqual(known(year))
    expect(bridgeDays.every(({ date }) => date.startsWith(`${year}`))).toBe(true)
  }
})

test('2024', () => {
  const year = known(2024)
  expect(year).toMatchObject({ announced: true, audience: 'public-office', provenance: 'inferred' })
  expect(year.swaps).toEqual([{ off: '2024-04-29', worked: '2024-05-04', notice: '2024-04' }])
  expect(year.notices.map(({ id }) => id)).toEqual(['2024', '2024-04'])
  expect(year.laws.map(({ name }) => name.vi)).toEqual(['Bộ luật Lao động 2019'])
  expect(year.holidays.find(({ id }) => id === 'tet')).toMatchObject({
    name: { vi: 'Tết Âm lịch' },
    days: ['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'],
    inLieu: ['2024-02-13', '2024-02-14'],
  })
  expect(year.restPeriods[0]).toEqual({ from: '2023-12-30', lastDay: '2024-01-01', days: 3 })
  expect(year.restPeriods.find(({ from }) => from === '2024-02-08')).toEqual({
    from: '2024-02-08',
    lastDay: '2024-02-14',
    days: 7,
  })
  expect(year.lunarMonths[1]).toEqual({ year: 2024, month: 1, leap: false, length: 29, firstDate: '2024-02-10' })
  expect(year.stamp).toMatchObject({ library: { name: 'danvan' }, reviewedOn: '2026-11-23' })
})

test('swaps over the turn of a year are in both years', () => {
  const swap = { off: '2018-12-31', worked: '2019-01-05', notice: '2019' }
  expect(known(2018).swaps).toEqual([swap])
  expect(known(2019).swaps[0]).toEqual(swap)
})

test('the weakest provenance is shown', () => {
  expect(known(2016).provenance).toBe('unverified')
  expect(known(2026).provenance).toBe('read-secondary')
  expect(known(2028, { estimates: true })).toMatchObject({ announced: false, provenance: 'inferred' })
  expect(known(2029, { estimates: true }).assumptions).toMatchObject([{ taken: 'not-made-up' }])
  expect(known(2028, { estimates: true }).assumptions).toEqual([])
})

test('a year outside is unknown, with the sure days', () => {
  expect(yearCalendar(2028, vietnamCalendar())).toEqual({
    kind: 'year-calendar',
    schema: 1,
    status: 'unknown-calendar',
    year: 2028,
    firstSureDate: '2010-01-01',
    lastSureDate: '2027-12-31',
  })
  expect(() => yearCalendar(2024, {} as never)).toThrow(/invalid-option/)
  expect(() => yearCalendar(2024.5, vietnamCalendar())).toThrow(/not-whole/)
})
