import {
  computeDueDate,
  type DueDate,
  type DueItem,
  type IsoDate,
  recheck,
  toICalendar,
  upcoming,
  vi,
  vietnamCalendar,
} from 'danvan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const calendar = vietnamCalendar()
const permit = computeDueDate({ start: '2023-01-09', limit: { amount: 15, unit: 'day' }, calendar })
const asOf = '2023-01-09'

interface Component {
  name: string
  properties: Record<string, { parameters: string; value: string }>
  parts: Component[]
}

/** A parser of its own, strict where RFC 5545 is: line ends, folding, nesting, escaping. */
function parse(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('last line not ended')
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) throw new Error('bare line end')
  const bytes = new TextEncoder()
  for (const line of text.slice(0, -2).split('\r\n'))
    if (bytes.encode(line).length > 75) throw new Error(`line of ${bytes.encode(line).length} octets`)
  const root: Component = { name: '', properties: {}, parts: [] }
  const open = [root]
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const [, name, parameters = '', raw] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/su.exec(line) ?? []
    if (name === undefined || raw === undefined) throw new Error(`no property: ${line}`)
    const top = open.at(-1) as Component
    if (name === 'BEGIN') {
      const part: Component = { name: raw, properties: {}, parts: [] }
      top.parts.push(part)
      open.push(part)
    } else if (name === 'END') {
      if (top.name !== raw) throw new Error(`${raw} ends ${top.name}`)
      open.pop()
    } else {
      if (name in top.properties) throw new Error(`${name} twice`)
      const isText = name === 'SUMMARY' || name === 'DESCRIPTION'
      if (isText && /(?<!\\)(?:\\\\)*(?:[,;]|\\(?![\\;,nN]))/.test(raw)) throw new Error(`not escaped: ${raw}`)
      const value = isText
        ? raw.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
        : raw
      top.properties[name] = { parameters, value }
    }
  }
  if (open.length !== 1 || root.parts.length !== 1) throw new Error('not closed')
  return root.parts[0] as Component
}

const eventsOf = (text: string) => parse(text).parts
const value = (component: Component | undefined, name: string) => component?.properties[name]?.value

describe('an iCalendar', () => {
  test('is a calendar of all-day events that end on the next day', () => {
    const file = parse(toICalendar([{ id: 'H01', title: 'Giấy phép', dueDate: permit }], { asOf, locale: vi }))
    expect(file.name).toBe('VCALENDAR')
    expect(value(file, 'VERSION')).toBe('2.0')
    expect(value(file, 'PRODID')).toMatch(/^-\/\/danvan\/\//)
    const [event] = file.parts
    expect(event?.name).toBe('VEVENT')
    expect(event?.properties['DTSTART']).toEqual({ parameters: ';VALUE=DATE', value: '20230127' })
    expect(event?.properties['DTEND']).toEqual({ parameters: ';VALUE=DATE', value: '20230128' })
    expect(value(event, 'DTSTAMP')).toBe('20230109T000000Z')
    expect(value(event, 'SUMMARY')).toBe('Giấy phép')
    expect(value(event, 'DESCRIPTION')).toBe(
      [
        'Hạn cuối: Thứ Sáu 27/01/2023, đến 24:00',
        'Điều chưa có văn bản đã đọc xác định:',
        '- Bộ luật Dân sự: áp dụng tương tự',
        'Nguồn yếu nhất của các con số đã dùng: suy ra – Bộ luật Dân sự: áp dụng tương tự; nghỉ bù Tết Âm lịch cho ngày 22/01/2023 (5034/TB-LĐTBXH, thông báo ngày 08/12/2022)',
      ].join('\n'),
    )
  })

  test('says that a pause was given without a ground', () => {
    const dueDate = computeDueDate({
      start: '2023-10-02',
      limit: { amount: 15, unit: 'day' },
      pauses: [{ from: '2023-10-05', to: '2023-10-10' }],
      calendar,
    })
    const [event] = eventsOf(toICalendar([{ id: 'H01', title: 'x', dueDate }], { asOf, locale: vi }))
    expect(value(event, 'DESCRIPTION')).toContain('thời gian tạm dừng không tính vào thời hạn, chưa nêu căn cứ')
  })

  test('is the same bytes twice; the stamp is the day asked, no clock', () => {
    const events = [{ id: 'H01', title: 'x', dueDate: permit }]
    expect(toICalendar(events, { asOf })).toBe(toICalendar(structuredClone(events), { asOf }))
    expect(toICalendar(events, { asOf: '2023-01-10' })).not.toBe(toICalendar(events, { asOf }))
  })

  test('a date that moved keeps its UID; another id, start or limit has another', () => {
    const limit = { amount: 5, unit: 'working-day' } as const
    const before = computeDueDate({ start: '2025-12-26', limit, calendar: vietnamCalendar({ knownOn: '2025-12-24' }) })
    const { moved, after } = recheck(before, vietnamCalendar())
    expect(moved).toBe(true)
    const uid = (id: string, dueDate: DueDate) =>
      value(eventsOf(toICalendar([{ id, title: '', dueDate }], { asOf }))[0], 'UID')
    expect(uid('a', after)).toBe(uid('a', before))
    const other = computeDueDate({ start: '2025-12-25', limit, calendar })
    expect(new Set([uid('a', before), uid('b', before), uid('a', other)]).size).toBe(3)
  })

  test('backward on the day advised, a new return date beside the first, what has no day as a task', () => {
    const limit = { amount: 1, unit: 'day' } as const
    const backward = computeDueDate({ start: '2023-11-06', limit, calendar, direction: 'backward' })
    const paused = computeDueDate({
      start: '2023-11-06',
      limit,
      calendar,
      pauses: [{ from: '2023-11-07' }],
      reappointments: [{ dueOn: '2023-11-20' }],
    })
    const unknown = computeDueDate({ start: '2027-12-31', limit, calendar })
    const parts = eventsOf(
      toICalendar(
        [
          { id: '1', title: 'backward', dueDate: backward },
          { id: '2', title: 'paused', dueDate: paused },
          { id: '3', title: 'unknown', dueDate: unknown },
        ],
        { asOf },
      ),
    )
    expect(parts.map((part) => [part.name, value(part, 'SUMMARY'), value(part, 'DTSTART')])).toEqual([
      ['VEVENT', 'backward', '20231103'],
      ['VTODO', 'paused', undefined],
      ['VEVENT', 'paused', '20231120'],
      ['VTODO', 'unknown', undefined],
    ])
    expect(new Set(parts.map((part) => value(part, 'UID'))).size).toBe(4)
  })

  test('any title comes back as it went in, whatever it holds', () => {
    const title = fc.string({
      unit: fc.constantFrom('a', 'ễ', '🏛', '\\', ';', ',', '\n', ':', '"', 'n', ' ', 'Đ'),
      maxLength: 300,
    })
    fc.assert(
      fc.property(title, (text) => {
        const [event] = eventsOf(toICalendar([{ id: 'x', title: text, dueDate: permit }], { asOf }))
        expect(value(event, 'SUMMARY')).toBe(text)
      }),
      { numRuns: 1000 },
    )
    const [event] = eventsOf(
      toICalendar([{ id: 'x', title: 'a\r\nb\rc\u0000\td\u0007\uD800', dueDate: permit }], { asOf }),
    )
    expect(value(event, 'SUMMARY')).toBe('a\nb\nc d\uD800')
  })

  test('refuses what it cannot write', () => {
    const event = { id: 'x', title: 'x', dueDate: permit }
    expect(() => toICalendar([event, event], { asOf })).toThrow(/invalid-option/)
    expect(() => toICalendar([{ ...event, id: '' }], { asOf })).toThrow(/invalid-option/)
    expect(() => toICalendar([{ ...event, dueDate: {} as never }], { asOf })).toThrow(/invalid-option/)
    expect(() => toICalendar([event], { asOf: 'today' })).toThrow(/invalid-date/)
    expect(() => toICalendar([event], undefined as never)).toThrow(/invalid-date/)
    expect(parse(toICalendar([], { asOf })).parts).toEqual([])
  })

  test('the parser can fail', () => {
    const sound = toICalendar([{ id: 'x', title: 'x', dueDate: permit }], { asOf })
    for (const bad of [
      sound.replaceAll('\r\n', '\n'),
      sound.replace('SUMMARY:x', `SUMMARY:${'x'.repeat(80)}`),
      sound.replace('SUMMARY:x', 'SUMMARY:a,b'),
      sound.replace('SUMMARY:x', 'SUMMARY:a\\b'),
      sound.replace('END:VEVENT', 'END:VTODO'),
      sound.replace('END:VEVENT\r\n', ''),
    ])
      expect(() => parse(bad)).toThrow()
  })
})

describe('what falls due, as an iCalendar', () => {
  const source = { provenance: 'read', copy: 'a copy', provision: 'Đ.19 k.9' } as const
  const item = (id: string, dueOn: string | null, more: Partial<DueItem> = {}): DueItem => ({
    id,
    code: 'later-code',
    subject: { kind: 'dossier', id: 'H48' },
    dueOn: dueOn as IsoDate | null,
    source,
    provenance: 'read',
    ...more,
  })
  const items = [
    item('over', '2023-10-30'),
    item('apology', '2023-11-05', { advised: '2023-11-03' as IsoDate, responsible: { vi: 'Phòng; Quy hoạch' } }),
    item('open', null, { undated: 'paused' }),
    item('later', '2024-10-30'),
  ]
  const result = upcoming(items, { asOf: '2023-10-31', horizon: 14 })

  test('every item is an event on its safe day, or a task; what is later is none', () => {
    const parts = eventsOf(toICalendar(result, { asOf: '2023-10-31', locale: vi }))
    expect(parts.map((part) => [part.name, value(part, 'DTSTART')])).toEqual([
      ['VEVENT', '20231030'],
      ['VEVENT', '20231103'],
      ['VTODO', undefined],
    ])
    expect(value(parts[1], 'DESCRIPTION')).toBe(
      'nên xong Thứ Sáu 03/11/2023, chậm nhất Chủ nhật 05/11/2023\nPhòng; Quy hoạch\nĐ.19 k.9, đã đọc trong văn bản',
    )
    expect(value(parts[1], 'SUMMARY')).toBe('later-code: hồ sơ H48')
  })

  test('an item that moved keeps its UID', () => {
    const moved = upcoming([item('over', '2023-11-02')], { asOf: '2023-10-31', horizon: 14 })
    const uidOf = (of: typeof result) => value(eventsOf(toICalendar(of, { asOf, locale: vi }))[0], 'UID')
    expect(uidOf(moved)).toBe(uidOf(result))
  })

  test('without a locale there are no words for it', () => {
    expect(() => toICalendar(result, { asOf: '2023-10-31' })).toThrow('invalid-option')
    expect(() => toICalendar({ ...result, kind: 'x' } as never, { asOf, locale: vi })).toThrow('invalid-option')
  })
})
