import { addWorkingDays, type CalendarOverlay, explainDay, isWorkingDay, parseOverlays, vietnamCalendar } from 'danvan'
import { describe, expect, test } from 'vitest'

describe('other audiences', () => {
  const other = vietnamCalendar({ audience: 'other' })
  test('have no swaps', () => {
    expect(other.days.some(({ swappedWith }) => swappedWith !== undefined)).toBe(false)
    expect(isWorkingDay('2024-04-29', other)).toBe(true)
    expect(isWorkingDay('2024-05-04', other)).toBe(false)
  })
  test('have the placement of Tết and of the second National Day only as an assumption', () => {
    expect(explainDay('2026-02-16', other)).toMatchObject({
      fixedBy: 'assumed',
      provenance: 'assumed',
      audience: 'other',
    })
    expect(explainDay('2026-09-01', other)).toMatchObject({ fixedBy: 'assumed' })
    expect(explainDay('2026-09-02', other)).toMatchObject({ fixedBy: 'by-law', provenance: 'read-secondary' })
  })
  test('with a six-day week have nothing made up for a Saturday', () => {
    const sixDays = vietnamCalendar({ audience: 'other', weeklyRest: [7] })
    expect(isWorkingDay('2026-11-28', sixDays)).toBe(true)
    expect(explainDay('2021-05-01', sixDays)).toMatchObject({ working: false, reason: 'holiday' })
    expect(isWorkingDay('2021-05-03', sixDays)).toBe(true)
    expect(explainDay('2026-04-27', sixDays)).toMatchObject({ reason: 'in-lieu', inLieuOf: '2026-04-26' })
  })
  test('without any weekly rest still end', () => {
    expect(isWorkingDay('2026-11-29', vietnamCalendar({ audience: 'other', weeklyRest: [] }))).toBe(true)
  })
})

describe('overlays', () => {
  const source = { provenance: 'supplied', by: 'Văn phòng', paper: 'Thông báo 12/TB', on: '2026-01-02' } as const
  const base = { id: 'so', label: { vi: 'Sở' }, source } satisfies CalendarOverlay
  const overlaid = (overlay: Partial<CalendarOverlay>) => vietnamCalendar({ overlays: [{ ...base, ...overlay }] })

  test('give an agency days of its own', () => {
    const calendar = overlaid({
      off: [{ date: '2026-03-24', label: { vi: 'Ngày giải phóng Quảng Ngãi' } }],
      worked: [{ date: '2026-03-28', label: { vi: 'Làm bù' } }],
    })
    expect(explainDay('2026-03-24', calendar)).toMatchObject({
      working: false,
      reason: 'agency-off',
      fixedBy: 'supplied',
      label: { vi: 'Ngày giải phóng Quảng Ngãi' },
      source,
    })
    expect(addWorkingDays('2026-03-23', 1, calendar)).toBe('2026-03-25')
    expect(addWorkingDays('2026-03-27', 1, calendar)).toBe('2026-03-28')
  })

  test('show reception on Saturday morning without counting it, unless told to', () => {
    const saturdays = { from: '2026-01-01', part: 'morning', countsAs: 'reception' } as const
    const shown = overlaid({ saturdays })
    expect(explainDay('2026-03-07', shown)).toMatchObject({ working: false, reason: 'reception', part: 'morning' })
    expect(addWorkingDays('2026-03-06', 1, shown)).toBe('2026-03-09')
    const counted = overlaid({ saturdays: { ...saturdays, countsAs: 'working-day' } })
    expect(explainDay('2026-03-07', counted)).toMatchObject({ working: true, reason: 'agency-worked', part: 'morning' })
    expect(addWorkingDays('2026-03-06', 1, counted)).toBe('2026-03-07')
  })

  test('leave swapped Saturdays and holidays as they are', () => {
    const counted = overlaid({
      saturdays: { from: '2025-01-01', lastDay: '2027-06-30', part: 'full-day', countsAs: 'working-day' },
    })
    expect(explainDay('2026-08-22', counted)).toMatchObject({ reason: 'swapped-worked' })
    expect(explainDay('2027-02-06', counted)).toMatchObject({ reason: 'holiday', working: false })
    expect(explainDay('2027-07-03', counted)).toMatchObject({ reason: 'weekly-rest' })
    expect(explainDay('2027-06-26', counted)).toMatchObject({ reason: 'agency-worked', working: true })
    expect(explainDay('2025-01-04', counted)).toMatchObject({ reason: 'agency-worked' })
  })

  test('that change nothing are refused', () => {
    expect(() => overlaid({ off: [{ date: '2026-03-28', label: { vi: '' } }] })).toThrow(/changes-nothing/)
    expect(() => overlaid({ worked: [{ date: '2026-03-24', label: { vi: '' } }] })).toThrow(/changes-nothing/)
    expect(() => overlaid({ off: [{ date: '2026-3-28', label: { vi: '' } }] })).toThrow(/invalid-date/)
  })
})

describe('overlays of unknown origin', () => {
  const sound: CalendarOverlay = {
    id: 'so',
    label: { vi: 'Sở' },
    off: [{ date: '2026-03-24', label: { vi: 'Ngày truyền thống' } }],
    saturdays: { from: '2026-01-01', part: 'morning', countsAs: 'reception' },
    source: { provenance: 'supplied', by: 'Văn phòng', paper: 'Thông báo 12/TB', on: '2026-01-02' },
  }
  test('are taken when sound', () => {
    expect(parseOverlays([sound])).toEqual({ success: true, data: [sound] })
  })
  test('are refused with every fault at once', () => {
    const parsed = parseOverlays([
      {
        ...sound,
        saturdays: { from: '2026-01-01', part: 'evening' },
        off: [{ date: '2026-02-30', label: {} }],
        colour: 1,
      },
      { ...sound, saturdays: { ...sound.saturdays, lastDay: '2025-01-01' } },
      { ...sound, id: '', source: { provenance: 'assumed' }, worked: Array(5001).fill(sound.off?.[0]) },
      null,
    ])
    const codes = parsed.success ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`).sort()
    expect(codes).toEqual([
      '0.colour unknown-key',
      '0.off.0.date not-a-date',
      '0.off.0.label.vi missing',
      '0.saturdays.countsAs missing',
      '0.saturdays.part not-one-of',
      '1.saturdays.lastDay period-reversed',
      '2.id too-small',
      '2.source.by missing',
      '2.source.on missing',
      '2.source.paper missing',
      '2.source.provenance not-one-of',
      '2.worked too-large',
      '3 wrong-type',
    ])
    const idle = { ...sound, off: [{ date: '2026-03-28', label: { vi: 'Thứ Bảy' } }] }
    expect(parseOverlays([sound, { ...idle, id: 'x' }])).toMatchObject({
      success: false,
      issues: [{ code: 'calendar-fault', path: [1], data: { reason: 'changes-nothing', date: '2026-03-28' } }],
    })
    for (const bad of [undefined, {}, 'x', Array(21).fill(sound), () => 1])
      expect(parseOverlays(bad).success).toBe(false)
  })
})

describe('options', () => {
  test.each([
    null,
    'x',
    { knowOn: '2024-01-01' },
    { audience: 'everyone' },
    { estimates: 'yes' },
    { weeklyRest: [7] },
    { audience: 'other', weeklyRest: [1, 2, 3, 4, 5, 6, 7] },
    { audience: 'other', weeklyRest: [0] },
    { cultureDayOnWeekend: 'perhaps' },
    { notices: 'x' },
    { notices: [null] },
    { notices: [{}] },
    { overlays: {} },
    { overlays: [null] },
    { overlays: [{ id: 'x' }] },
    { overlays: [{ id: 'x', source: {}, saturdays: { from: '2026-01-01', part: 'morning' } }] },
  ])('%j is refused', (options) => {
    expect(() => vietnamCalendar(options as never)).toThrow(/invalid-option/)
  })
  test('knownOn must be a date', () => {
    expect(() => vietnamCalendar({ knownOn: '2024-1-1' })).toThrow(/invalid-date/)
  })
  test('the same options give the same frozen calendar', () => {
    expect(vietnamCalendar()).toBe(vietnamCalendar({}))
    expect(vietnamCalendar({ knownOn: '2024-06-01', audience: 'other' })).toBe(
      vietnamCalendar({ audience: 'other', knownOn: '2024-06-01' }),
    )
    expect(Object.isFrozen(vietnamCalendar()) && Object.isFrozen(vietnamCalendar().days[0])).toBe(true)
    for (let day = 1; day < 90; day++)
      vietnamCalendar({
        knownOn: `2024-${String(1 + (day % 12)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`,
      })
    expect(vietnamCalendar().days).toHaveLength(271)
  })
})
