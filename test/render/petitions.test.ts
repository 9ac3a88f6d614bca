import { readFileSync } from 'node:fs'

import {
  assessPetition,
  checkReceptions,
  en,
  type Locale,
  type Petition,
  petitionRules,
  type ReceptionRecord,
  receptionDuties,
  render,
  summarizePetitions,
  vi,
  vietnamCalendar,
} from 'danvan'
import { parsePetition } from 'danvan/schemas'
import { describe, expect, test } from 'vitest'

import { petitionCases, petitionOf } from '../petition/loadCases.ts'

const calendar = vietnamCalendar()
const locales: readonly Locale[] = [vi, en]
const formats = ['markdown', 'text'] as const
const broken = /undefined|\[object|NaN|\bnull\b|function/
const { cases: receptions } = JSON.parse(readFileSync('test/cases/receptions.json', 'utf8')) as {
  cases: { id: string; input: { record: Omit<ReceptionRecord, 'schema' | 'id'>; asOf: string } }[]
}
const told = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe.each(locales)('in $id', (locale) => {
  test.each(petitionCases)('$id, from its JSON, with nothing left unsaid', (row) => {
    const result = told(assessPetition(petitionOf(row), { rules: petitionRules, asOf: row.input.asOf, calendar }))
    for (const format of formats) expect(render(result, { locale, format })).not.toMatch(broken)
  })

  test.each(receptions)('$id', ({ id, input }) => {
    const record = { schema: 'danvan/reception-record@1', id, ...input.record } as const
    const result = told(checkReceptions(record, { asOf: input.asOf, calendar, duties: receptionDuties }))
    for (const format of formats) expect(render(result, { locale, format })).not.toMatch(broken)
  })

  test('every fault of a petition has a sentence', () => {
    const parsed = parsePetition({
      ...petitionOf(petitionCases[0] as (typeof petitionCases)[number]),
      events: [
        { kind: 'received', on: '2023-04-21' },
        { kind: 'received', on: '2023-04-22' },
        { kind: 'accepted', on: '2023-04-20' },
        { kind: 'resumed', on: '2023-05-04' },
        { kind: 'supplied', on: '2023-05-04' },
      ],
    })
    const issues = parsed.success ? [] : parsed.issues
    expect(new Set(issues.map(({ code }) => code)).size).toBe(4)
    for (const { code, data } of issues) expect(locale.issues[code](data)).not.toMatch(broken)
    expect(locale.issues['outside-period']({ on: '2024-01-01', from: '2023-01-01', to: '2023-12-31' })).not.toMatch(
      broken,
    )
  })
})

test('a summary says 0 of 0 as such', () => {
  const options = {
    rules: petitionRules,
    asOf: '2023-12-31',
    calendar,
    period: { from: '2023-01-01', to: '2023-12-31' },
  }
  const none = told(summarizePetitions([], options))
  expect(render(none, { locale: vi, format: 'markdown' })).toContain('không có trường hợp nào (0/0), không tính tỷ lệ')
  expect(render(none, { locale: en, format: 'text' })).toContain('no cases (0/0), so no rate')
  for (const locale of locales)
    for (const format of formats) expect(render(none, { locale, format })).not.toMatch(broken)
  expect(render(none, { locale: vi, format: 'markdown' })).not.toMatch(/100 %/)
})

test('a disputed breach, an overdue petition', () => {
  const row = petitionCases.find(({ id }) => id === 'petition-accept-disputed') as (typeof petitionCases)[number]
  const petition = petitionOf(row)
  const assessed = assessPetition(petition, { rules: petitionRules, asOf: row.input.asOf, calendar })
  const text = render(assessed, { locale: vi, format: 'text' }).replace(/\s+/g, ' ')
  expect(text).toContain('Thụ lý khiếu nại lần đầu: chậm: hạn 04/05/2023, thực hiện ngày 05/05/2023, quá 1 ngày')
  expect(text).toContain('còn cách đọc khác cho kết quả đúng hạn')
  expect(text).toContain('10 ngày làm việc; Hạn cuối: Thứ Tư 10/05/2023')
  // The column is headed "Hạn cuối": its cells do not say it again.
  const page = render(assessed, { locale: vi, format: 'markdown' })
  expect(page).toContain('| Thứ Năm 04/05/2023, đến 24:00 |')
  expect(page).not.toMatch(/\| Hạn cuối: /)
  const overdue = summarizePetitions([{ ...petition, events: petition.events.slice(0, 1) }], {
    rules: petitionRules,
    asOf: '2023-05-08',
    calendar,
    period: { from: '2023-01-01', to: '2023-12-31' },
  })
  expect(render(overdue, { locale: vi, format: 'text' }).replace(/\s+/g, ' ')).toContain('hạn 04/05/2023, quá 4 ngày')
})

const unsaid = { schema: 'danvan/petition@1', kind: 'complaint', level: 'first', channel: 'post' } as const
const pageOf = (petition: Petition, asOf: string, locale: Locale) =>
  render(assessPetition(petition, { rules: petitionRules, asOf, calendar }), { locale, format: 'markdown' })

test('conditions, values and texts are named, none by its id', () => {
  const petition: Petition = {
    ...unsaid,
    id: '1/KN',
    events: [
      { kind: 'received', on: '2023-04-21' },
      { kind: 'accepted', on: '2023-05-05' },
    ],
  }
  const text = pageOf(petition, '2023-12-31', vi)
  expect(text).toContain('nếu địa bàn là vùng sâu, vùng xa đi lại khó khăn, mức độ phức tạp là phức tạp: 60 ngày')
  expect(text).toContain('Tình trạng: đang giải quyết, quá hạn')
  expect(text).toContain('Luật 02/2011, Đ.28')
  expect(text).toMatch(/lấy theo Luật 02\/2011, Đ\.27, không theo 07\/2013\/TT-TTCP/)
  expect(text).not.toMatch(/; Nguồn yếu nhất/)
  for (const locale of locales)
    expect(pageOf(petition, '2023-12-31', locale)).not.toMatch(
      /complaint\.|denunciation\.| = |specially-|-place|remote,/,
    )
})

test('of a suspension three steps share a procedure, and are told apart', () => {
  const petition: Petition = {
    ...unsaid,
    id: '2/KN',
    events: [
      { kind: 'received', on: '2026-07-01' },
      { kind: 'accepted', on: '2026-07-06' },
      { kind: 'suspended', on: '2026-07-10' },
      { kind: 'resumed', on: '2026-07-20' },
    ],
  }
  const text = pageOf(petition, '2026-07-22', vi)
  expect(text).toContain('Gửi quyết định tạm đình chỉ')
  expect(text).toContain('Gửi quyết định tiếp tục giải quyết')
  expect(text).not.toContain('Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục')
})

test('a session is named as one, a month once', () => {
  const record: ReceptionRecord = {
    schema: 'danvan/reception-record@1',
    id: '2023',
    period: { from: '2023-10-01', to: '2023-11-30' },
    sessions: [
      {
        id: '11',
        kind: 'regular',
        by: 'head',
        plannedOn: '2023-11-15',
        heldOn: '2023-11-15',
        schedulePostedOn: '2023-11-09',
      },
    ],
  }
  const check = checkReceptions(record, { asOf: '2023-12-31', calendar, duties: receptionDuties })
  const text = render(check, { locale: vi, format: 'text' }).replace(/\s+/g, ' ')
  expect(text).toContain('- Hồ sơ 2023')
  expect(text).toContain('- tháng 10/2023 người đứng đầu không tiếp công dân ngày nào')
  expect(text).toContain('- buổi 11: niêm yết lịch tiếp công dân ngày 09/11/2023')
  expect(text).toContain('- buổi 11, định kỳ: lịch ngày 15/11/2023')
})

test('nobody came', () => {
  const row = receptions.find(({ id }) => id === 'reception-no-visits')
  const record = { schema: 'danvan/reception-record@1', id: '2023', ...row?.input.record } as ReceptionRecord
  const check = checkReceptions(record, { asOf: '2023-11-30', calendar, duties: receptionDuties })
  const text = render(check, { locale: vi, format: 'text' }).replace(/\s+/g, ' ')
  expect(text).toContain('Không có công dân đến; không phải lỗi, cũng không tính là đạt 100 %')
})
