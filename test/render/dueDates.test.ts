import {
  assessTimeliness,
  computeDueDate,
  type DueDate,
  type DueDateQuestion,
  en,
  recheck,
  render,
  vi,
  vietnamCalendar,
} from 'danvan'
import { describe, expect, test } from 'vitest'

import { loadCases } from '../deadline/loadCases.ts'

const calendar = vietnamCalendar()
const permit = computeDueDate({ start: '2023-01-09', limit: { amount: 15, unit: 'day' }, calendar })
const text = (dueDate: DueDate, locale = vi) => render(dueDate, { locale, format: 'text' }).replace(/\s+/g, ' ')

describe('a due date in words', () => {
  test('says first when it is due, then why it moved', () => {
    expect(text(permit)).toContain('Hạn cuối: Thứ Sáu 27/01/2023, đến 24:00')
    expect(text(permit)).toContain(
      'Thứ Ba 24/01/2023 là ngày nghỉ Tết Âm lịch (5034/TB-LĐTBXH, thông báo ngày 08/12/2022) nên hạn dời sang ngày làm việc kế tiếp, Thứ Sáu 27/01/2023.',
    )
    expect(text(permit, en)).toContain('Due: Friday 27/01/2023, until 24:00')
  })

  test('names what is no better known than its weakest source', () => {
    const house = computeDueDate({ start: '2026-07-10', limit: { amount: 7, unit: 'working-day' }, calendar })
    expect(house.provenance).toBe('unverified')
    expect(text(house)).toContain('Nguồn yếu nhất của các con số đã dùng: chưa kiểm chứng – nghỉ hằng tuần')
    expect(text(house, en)).toContain('Weakest provenance of the figures used: unverified – ')
  })

  test('days of a limit in days are days of the calendar, whatever they are; others are what their unit counts', () => {
    // 20 to 23 January 2023 are days of Tết and a weekend: a limit in days counts them.
    expect(text(permit)).toContain('10/01/2023 đến 23/01/2023: ngày theo lịch; tính 14 ngày')
    expect(text(permit, en)).toContain('calendar days')
    const working = computeDueDate({ start: '2023-01-09', limit: { amount: 3, unit: 'working-day' }, calendar })
    expect(text(working)).toContain('10/01/2023 đến 12/01/2023: ngày làm việc; tính 3 ngày')
  })

  test('what is not done is called so, of whatever kind it is', () => {
    const asked = (asOf: string) =>
      render(assessTimeliness(permit, undefined, { asOf, calendar }), { locale: vi, format: 'text' })
    expect(asked('2023-01-20')).toContain('chưa thực hiện, còn trong hạn')
    expect(asked('2023-02-20')).toContain('chưa thực hiện, quá hạn')
  })

  test('a day worked in exchange, a pause and its reason', () => {
    const dueDate = computeDueDate({
      start: '2024-04-25',
      limit: { amount: 5, unit: 'working-day' },
      calendar,
      pauses: [{ from: '2024-05-06', to: '2024-05-08', reasons: ['supplement'] }],
    })
    expect(text(dueDate)).toContain('Thứ Bảy 04/05/2024: làm bù cho ngày 29/04/2024')
    expect(text(dueDate)).toContain('tạm dừng: chờ bổ sung hồ sơ; không tính')
    expect(text(dueDate)).not.toContain('nên hạn dời')
  })

  test('counted backwards, paused, unknown', () => {
    const limit = { amount: 1, unit: 'day' } as const
    const backward = computeDueDate({ start: '2023-11-06', limit, calendar, direction: 'backward' })
    expect(text(backward)).toContain('Chậm nhất: Chủ nhật 05/11/2023; nên làm xong: Thứ Sáu 03/11/2023')
    const paused = computeDueDate({ start: '2023-11-06', limit, calendar, pauses: [{ from: '2023-11-07' }] })
    expect(text(paused)).toContain('Đang tạm dừng từ 07/11/2023, còn lại 1 ngày')
    const unknown = computeDueDate({ start: '2027-12-31', limit, calendar })
    expect(text(unknown)).toContain('lịch chắc chắn chỉ từ 01/01/2010 đến hết 31/12/2027')
  })

  test('every case in both languages and formats, from its JSON, with nothing left unsaid', () => {
    const names = ['vectors', 'counts'] as const
    const cases = names.flatMap((name) => loadCases<DueDateQuestion, unknown>(name).cases)
    let rendered = 0
    for (const { input, throws } of cases) {
      if (throws !== undefined) continue
      const dueDate = JSON.parse(JSON.stringify(computeDueDate({ ...input, calendar }))) as DueDate
      for (const locale of [vi, en])
        for (const format of ['text', 'markdown'] as const) {
          const written = render(dueDate, { locale, format })
          expect(written).not.toMatch(/undefined|\[object|null|NaN|function/)
          rendered++
        }
    }
    expect(rendered).toBeGreaterThan(400)
  })
})

test('lateness, and a date that moved', () => {
  const late = assessTimeliness(permit, '2023-01-31', { asOf: '2023-02-28', calendar })
  expect(render(late, { locale: vi, format: 'text' })).toContain('trễ hạn, sau hạn 4 ngày (2 ngày làm việc)')
  expect(render(late, { locale: en, format: 'text' })).toContain('4 days (2 working days) after the due date')
  const before = computeDueDate({
    start: '2025-12-26',
    limit: { amount: 5, unit: 'working-day' },
    calendar: vietnamCalendar({ knownOn: '2025-12-24' }),
  })
  const moved = render(recheck(before, vietnamCalendar({ knownOn: '2025-12-25' })), { locale: vi, format: 'text' })
  expect(moved.replace(/\s+/g, ' ')).toContain('trước là Hạn cuối: Thứ Hai 05/01/2026')
  expect(moved).toContain('thông báo ngày 25/12/2025')
  const same = render(recheck(before, vietnamCalendar({ knownOn: '2025-12-24' })), { locale: en, format: 'markdown' })
  expect(same).toContain('The due date did not move')
})
