import { explainDay, type VietnamCalendarOptions, vietnamCalendar } from 'danvan'
import { describe, expect, test } from 'vitest'

const known = (date: string, options: VietnamCalendarOptions = {}) => {
  const day = explainDay(date, vietnamCalendar(options))
  if (day.status !== 'known') throw new Error(`${date} is known`)
  return day
}

describe('what fixes a day', () => {
  test('a swap: its notice, announced when', () => {
    expect(known('2024-05-04')).toMatchObject({
      weekday: 6,
      working: true,
      reason: 'swapped-worked',
      swappedWith: '2024-04-29',
      fixedBy: 'official',
      notice: {
        instrument: 'official-letter:2450/VPCP-KGVX:van-phong-chinh-phu:2024-04-12',
        related: ['notice:1570/TB-LĐTBXH:bo-ldtbxh:undated'],
        announcedOn: '2024-04-12',
        confidence: 'high',
      },
      source: { provenance: 'read-secondary' },
      audience: 'public-office',
    })
    expect(known('2018-12-31')).toMatchObject({ provenance: 'read', notice: { announcedOn: '2018-07-11' } })
  })
  test('Tết: the notice, with the law beside it', () => {
    expect(known('2025-01-27')).toMatchObject({
      holiday: { id: 'tet', name: { vi: 'Tết Âm lịch' } },
      law: { id: 'labour-code-2019', name: { vi: 'Bộ luật Lao động 2019' } },
      notice: { announcedOn: '2024-12-03' },
      lunar: { year: 2024, month: 12, day: 28, leap: false },
    })
  })
  test('a day by law: the law of its time', () => {
    expect(known('2013-04-30').law?.id).toBe('labour-code-1994')
    expect(known('2013-05-01').law?.id).toBe('labour-code-2012')
    expect(known('2021-01-01').law?.id).toBe('labour-code-2019')
    expect(known('2026-11-24')).toMatchObject({
      fixedBy: 'by-law',
      holiday: { id: 'culture' },
      source: { instrument: 'resolution:28/2026/QH16:quoc-hoi:2026-04-24', provision: 'Đ.2' },
    })
    expect(known('2026-11-24').notice).toBeUndefined()
  })
  test('a day in lieu: the provision on days in lieu', () => {
    expect(known('2026-04-27')).toMatchObject({
      reason: 'in-lieu',
      inLieuOf: '2026-04-26',
      source: { provision: 'Đ.111 k.3' },
      provenance: 'read-secondary',
    })
    // 30/4 made up on 3/5, after 29/4 on 2/5: one after another, which no article says.
    expect(known('2023-05-03')).toMatchObject({ inLieuOf: '2023-04-30', provenance: 'inferred' })
    expect(known('2023-05-02')).toMatchObject({ inLieuOf: '2023-04-29', provenance: 'read-secondary' })
  })
  test('an ordinary day: that nothing says otherwise, as far as was known', () => {
    expect(known('2026-11-23')).toMatchObject({
      reason: 'ordinary',
      provenance: 'inferred',
      source: { basis: 'no law or notice known on 2026-11-23 gives this day off' },
    })
    expect(known('2026-11-23', { knownOn: '2026-10-05' }).source).toMatchObject({
      basis: 'no law or notice known on 2026-10-05 gives this day off',
    })
    expect(known('2026-11-22')).toMatchObject({ reason: 'weekly-rest', provenance: 'unverified' })
    expect(known('2026-11-23').fixedBy).toBeUndefined()
  })
  test('an estimate and an assumption never speak as law or notice', () => {
    expect(known('2028-01-24', { estimates: true }).source.provenance).toBe('inferred')
    expect(known('2026-02-16', { audience: 'other' }).source.provenance).toBe('assumed')
    expect(known('2029-11-24', { estimates: true }).assumptions).toHaveLength(1)
  })
  test('the explanation is plain JSON', () => {
    for (const { date } of vietnamCalendar().days) expect(JSON.parse(JSON.stringify(known(date)))).toEqual(known(date))
  })
  test('what is only remembered says so', () => {
    expect(known('2016-04-18')).toMatchObject({ provenance: 'unverified', source: { confidence: 'high' } })
    expect(known('2012-01-02')).toMatchObject({ provenance: 'unverified', law: { id: 'labour-code-1994' } })
    expect(known('2010-02-15').notice).toMatchObject({ confidence: 'medium', source: { copy: 'vacanza/holidays' } })
    expect(known('2010-02-15').notice?.announcedOn).toBeUndefined()
    expect(known('2021-02-10').notice?.note?.en).toMatch(/to be checked/)
  })
})
