import {
  addWorkingDays,
  bridgeDayRisk,
  calendarDigest,
  explainDay,
  type HolidayNotice,
  parseNotices,
  type VietnamCalendarOptions,
  vietnamCalendar,
} from 'danvan'
import { describe, expect, test } from 'vitest'

const known = (knownOn: string) => vietnamCalendar({ knownOn })
const notice2028: HolidayNotice = {
  id: '2028',
  announcedOn: '2027-10-01',
  settles: 2028,
  tet: { from: '2028-01-24', lastDay: '2028-01-28' },
  nationalSecond: '2028-09-01',
  source: { provenance: 'supplied', by: 'Văn phòng Sở', paper: 'Thông báo nghỉ Tết 2028', on: '2027-10-05' },
}

describe('as known on a day', () => {
  test.each([
    ['2010-02-12', null],
    ['2010-02-13', '2010-12-31'],
    ['2012-11-22', '2012-12-31'],
    ['2012-11-23', '2013-12-31'],
    ['2018-07-10', '2018-12-31'],
    ['2018-07-11', '2019-12-31'],
    ['2022-01-10', '2021-12-31'],
    ['2022-01-11', '2022-12-31'],
    ['2024-12-02', '2024-12-31'],
    ['2024-12-03', '2025-12-31'],
    ['2026-10-01', '2026-12-31'],
    ['2026-10-02', '2027-12-31'],
  ])('%s: sure until %s', (day, lastSureDate) => {
    expect(known(day).lastSureDate).toBe(lastSureDate)
  })

  test('a swap is known from the day it was announced', () => {
    expect(explainDay('2024-05-04', known('2024-04-11'))).toMatchObject({ working: false, reason: 'weekly-rest' })
    expect(explainDay('2024-05-04', known('2024-04-12'))).toMatchObject({
      working: true,
      reason: 'swapped-worked',
      swappedWith: '2024-04-29',
      notice: {
        instrument: 'official-letter:2450/VPCP-KGVX:van-phong-chinh-phu:2024-04-12',
        announcedOn: '2024-04-12',
      },
    })
    expect(explainDay('2024-04-29', known('2024-04-11'))).toMatchObject({ working: true, reason: 'ordinary' })
  })

  test('a swap over the turn of the year is known on both sides', () => {
    expect(explainDay('2018-12-31', known('2018-07-10'))).toMatchObject({ working: true })
    expect(explainDay('2018-12-31', known('2018-07-11'))).toMatchObject({ working: false, swappedWith: '2019-01-05' })
    expect(explainDay('2012-12-31', known('2012-11-23'))).toMatchObject({ working: false, swappedWith: '2013-01-05' })
  })

  test('24/11/2026 was a working day until the resolution was adopted', () => {
    expect(explainDay('2026-11-24', known('2026-04-23'))).toMatchObject({ working: true, reason: 'ordinary' })
    expect(explainDay('2026-11-24', known('2026-04-24'))).toMatchObject({
      working: false,
      holiday: { id: 'culture' },
      law: { id: 'resolution-28-2026' },
    })
  })

  test('a proposal changes no day, and its state is kept', () => {
    const state = (knownOn: string) => bridgeDayRisk({ from: '2026-11-01', to: '2026-11-30' }, known(knownOn))
    expect(state('2026-09-01')).toMatchObject([{ date: '2026-11-23', state: 'open' }])
    expect(state('2026-10-01')).toMatchObject([{ date: '2026-11-23', state: 'proposed' }])
    expect(state('2026-10-02')).toMatchObject([{ date: '2026-11-23', state: 'rejected' }])
    expect(explainDay('2026-11-23', vietnamCalendar())).toMatchObject({
      working: true,
      reason: 'ordinary',
      proposal: { worked: '2026-11-28', rejectedOn: '2026-10-02' },
    })
    expect(explainDay('2026-11-28', vietnamCalendar())).toMatchObject({ working: false, reason: 'weekly-rest' })
  })

  test('an answer given before a notice is found again by its digest', () => {
    expect(calendarDigest(known('2025-12-24'))).not.toBe(calendarDigest(known('2025-12-25')))
    expect(calendarDigest(vietnamCalendar())).toBe(calendarDigest(JSON.parse(JSON.stringify(vietnamCalendar()))))
  })
})

describe('bridge days', () => {
  const whole = { from: '2010-01-01', to: '2027-12-31' }
  // 27/1/2014 is one only since 25/1 is worked and 28/1 off by swaps.
  test('8 of 2010–2027 were not swapped', () => {
    expect(bridgeDayRisk(whole, vietnamCalendar()).map(({ date }) => date)).toEqual([
      '2010-09-03',
      '2011-04-11',
      '2014-01-27',
      '2015-04-27',
      '2017-04-07',
      '2020-04-03',
      '2023-01-27',
      '2024-04-19',
      '2026-11-23',
    ])
  })
  test('16 of 24 were: every swap except the pair of 28–29/1/2014', () => {
    const swapped = vietnamCalendar()
      .days.filter(({ reason }) => reason === 'swapped-off')
      .map(({ date }) => date)
    const without = JSON.parse(JSON.stringify(vietnamCalendar()))
    without.days = without.days.filter(({ swappedWith }: { swappedWith?: string }) => swappedWith === undefined)
    const bridges = bridgeDayRisk(whole, without).map(({ date }) => date)
    expect(bridges).toHaveLength(24)
    expect(swapped.filter((date) => !bridges.includes(date))).toEqual(['2014-01-28', '2014-01-29'])
  })
  test('stand between the days off named', () => {
    expect(bridgeDayRisk({ from: '2025-12-28', to: '2026-01-31' }, known('2025-12-24'))).toEqual([
      {
        date: '2026-01-02',
        offBefore: { from: '2026-01-01', lastDay: '2026-01-01' },
        offAfter: { from: '2026-01-03', lastDay: '2026-01-04' },
        state: 'open',
      },
    ])
  })
  test('are no matter of an audience that no swap binds, and refused outside the years known', () => {
    expect(bridgeDayRisk(whole, vietnamCalendar({ audience: 'other' }))).toEqual([])
    expect(() => bridgeDayRisk({ from: '2027-01-01', to: '2028-01-01' }, vietnamCalendar())).toThrow(/calendar-unknown/)
  })
})

describe('notices supplied by the user', () => {
  const with2028 = (extra: Partial<HolidayNotice> = {}, options: VietnamCalendarOptions = {}) =>
    vietnamCalendar({ ...options, notices: [{ ...notice2028, ...extra }] })

  test('carry the calendar on, marked as supplied', () => {
    const calendar = with2028()
    expect(calendar.lastSureDate).toBe('2028-12-31')
    expect(addWorkingDays('2027-12-31', 1, calendar)).toBe('2028-01-04')
    expect(explainDay('2028-01-24', calendar)).toMatchObject({
      fixedBy: 'supplied',
      provenance: 'supplied',
      notice: { id: '2028', announcedOn: '2027-10-01' },
    })
    expect(explainDay('2028-01-03', calendar)).toMatchObject({ fixedBy: 'by-law', inLieuOf: '2028-01-01' })
    expect(with2028({}, { knownOn: '2027-09-30' }).lastSureDate).toBe('2027-12-31')
  })

  test('may add a swap or a day off to a year already known', () => {
    const calendar = vietnamCalendar({
      notices: [
        {
          id: '2027-more',
          announcedOn: '2027-03-01',
          swaps: [{ off: '2027-09-01', worked: '2027-09-11' }],
          off: [{ date: '2027-06-01', label: { vi: 'Quốc tang' } }],
          source: notice2028.source,
        },
      ],
    })
    expect(explainDay('2027-09-11', calendar)).toMatchObject({
      working: true,
      fixedBy: 'supplied',
      swappedWith: '2027-09-01',
    })
    expect(explainDay('2027-06-01', calendar)).toMatchObject({
      working: false,
      reason: 'decided-off',
      label: { vi: 'Quốc tang' },
    })
  })

  test('may repeat a swap already known', () => {
    const again = { id: 'again', announcedOn: '2024-04-15', swaps: [{ off: '2024-04-29', worked: '2024-05-04' }] }
    const calendar = vietnamCalendar({ notices: [{ ...again, source: notice2028.source }] })
    expect(calendar.days).toEqual(vietnamCalendar().days)
  })

  test('stay outside: neither frozen nor followed when changed later', () => {
    const own = structuredClone(notice2028) as { tet: { from: string; lastDay: string } } & HolidayNotice
    const calendar = vietnamCalendar({ notices: [own] })
    own.tet.from = '2028-01-25'
    expect(calendar.notices.at(-1)?.tet?.from).toBe('2028-01-24')
  })

  test('may stay once the library says the same, and may not contradict it', () => {
    const same = vietnamCalendar().notices.find(({ id }) => id === '2027') as HolidayNotice
    const supplied = { ...same, note: { vi: '' }, source: notice2028.source }
    expect(calendarDigest(vietnamCalendar({ notices: [supplied] }))).toBe(calendarDigest(vietnamCalendar()))
    const other = { ...supplied, tet: { from: '2027-02-05', lastDay: '2027-02-09' } }
    expect(() => vietnamCalendar({ notices: [other] })).toThrow(/id-taken/)
    expect(() => vietnamCalendar({ notices: [{ ...other, id: 'x' }] })).toThrow(/conflict/)
  })

  test.each<[string, Partial<HolidayNotice>]>([
    ['wrong-shape', { swaps: 'x' as never }],
    ['wrong-shape', { off: [null] as never }],
    ['wrong-shape', { tet: null as never }],
    ['announcement-missing', { announcedOn: undefined as never }],
    ['source-not-supplied', { source: { provenance: 'assumed', basis: '' } }],
    ['not-a-date', { tet: { from: '2028-1-24', lastDay: '2028-01-28' } }],
    ['tet-not-five-days', { tet: { from: '2028-01-24', lastDay: '2028-01-30' } }],
    ['tet-not-around-new-year', { tet: { from: '2028-02-24', lastDay: '2028-02-28' } }],
    ['tet-missing', { tet: undefined as never }],
    ['national-second-missing', { nationalSecond: undefined as never }],
    ['national-second-not-adjoining', { nationalSecond: '2028-09-04' }],
    ['tet-without-year', { settles: undefined as never }],
    ['year-out-of-range', { settles: 2020 }],
    ['year-gap', { settles: 2029, tet: { from: '2029-02-12', lastDay: '2029-02-16' }, nationalSecond: '2029-09-03' }],
    ['swap-day-already-off', { swaps: [{ off: '2028-01-24', worked: '2028-02-05' }] }],
    ['swap-day-already-off', { swaps: [{ off: '2028-01-22', worked: '2028-02-05' }] }],
    ['swap-day-not-a-rest-day', { swaps: [{ off: '2028-01-31', worked: '2028-02-07' }] }],
  ])('%s', (reason, extra) => {
    expect(() => with2028(extra)).toThrow(expect.objectContaining({ code: 'invalid-notice' }) as Error)
    expect(() => with2028(extra)).toThrow(new RegExp(reason))
    const parsed = parseNotices([{ ...notice2028, ...extra }])
    expect(parsed.success).toBe(false)
  })

  test('are parsed with every fault at once', () => {
    expect(parseNotices([notice2028])).toEqual({ success: true, data: [notice2028] })
    const parsed = parseNotices([
      { ...notice2028, tet: { from: '2028-01-24' }, nationalSecond: 5, colour: 'red', announcedOn: '2028-02-30' },
      { id: '2029' },
      'x',
      { ...notice2028, id: '2028b', nationalSecond: '2028-09-04' },
    ])
    const codes = parsed.success ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`).sort()
    expect(codes).toEqual([
      '0.announcedOn not-a-date',
      '0.colour unknown-key',
      '0.nationalSecond wrong-type',
      '0.tet.lastDay missing',
      '1.announcedOn missing',
      '1.source missing',
      '2 wrong-type',
      '3.nationalSecond calendar-fault',
    ])
    const many = Array(101).fill(notice2028)
    for (const bad of [undefined, null, 'x', 5, {}, () => 1, new Date(0), many, [notice2028, notice2028]])
      expect(parseNotices(bad).success).toBe(false)
    const clash = parseNotices([{ ...notice2028, swaps: [{ off: '2028-01-24', worked: '2028-02-05' }] }])
    expect(clash).toMatchObject({
      success: false,
      issues: [{ code: 'calendar-fault', path: [0], data: { reason: 'swap-day-already-off' } }],
    })
  })
})
