import { type DueItem, en, type IsoDate, render, toICalendar, upcoming, vi } from 'danvan'
import { describe, expect, test } from 'vitest'

const item = (id: string, dueOn: string | null, more: Partial<DueItem> = {}): DueItem => ({
  id,
  code: 'later-code',
  subject: { kind: 'dossier', id: 'H48', label: { vi: 'Cấp giấy phép', en: 'Permit' } },
  dueOn: dueOn as IsoDate | null,
  source: { provenance: 'read', copy: 'a copy', provision: 'Đ.19 k.9' },
  provenance: 'read',
  ...more,
})
const result = upcoming(
  [
    item('over', '2023-10-30', { dueAt: '2023-10-30T15:00' }),
    item('apology', '2023-11-05', { advised: '2023-11-03' as IsoDate, responsible: { vi: '<b>Phòng|A</b>' } }),
    item('open', null, { undated: 'unknown-calendar', provenance: 'inferred' }),
    item('later', '2024-10-30'),
  ],
  { asOf: '2023-10-31', horizon: 14 },
)

describe('what falls due in words', () => {
  test('in Vietnamese: each part under its heading, with both days of what counts backwards', () => {
    const text = render(JSON.parse(JSON.stringify(result)), { locale: vi, format: 'markdown' })
    for (const part of [
      '# Việc sắp đến hạn',
      'Từ 31/10/2023 đến hết 14/11/2023',
      '## Quá hạn',
      'Thứ Hai 30/10/2023 15:00',
      '## Sắp đến hạn',
      'nên xong Thứ Sáu 03/11/2023, chậm nhất Chủ nhật 05/11/2023',
      '## Chưa xác định được hạn',
      'chưa có lịch làm việc cho ngày đó',
      'hồ sơ H48 (Cấp giấy phép)',
      'Còn 1 việc đến hạn sau đó.',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('<b>')
  })

  test('what nobody has confirmed stands apart, in words and in the calendar; a disclosure by its name', () => {
    const posting = item('l10', '2023-10-20', {
      code: 'disclose',
      subject: { kind: 'disclosure', id: 'L10-46.9@2023', label: { vi: 'Nội quy, quy chế', en: 'Internal rules' } },
      doneNotKnown: true,
    })
    const listed = upcoming([posting], { asOf: '2023-10-31', horizon: 14 })
    const page = render(JSON.parse(JSON.stringify(listed)), { locale: vi, format: 'markdown' })
    expect(page).toContain('## Đã qua hạn, chưa rõ đã làm hay chưa')
    expect(page).toContain('công khai: Nội quy, quy chế')
    for (const part of ['## Quá hạn', 'L10-46.9', 'Không có việc quá hạn']) expect(page).not.toContain(part)
    expect(render(listed, { locale: en, format: 'markdown' })).toContain('## Past its day, not known whether done')
    const unfolded = toICalendar(listed, { asOf: '2023-10-31', locale: vi }).replaceAll('\r\n ', '')
    expect(unfolded).toContain('SUMMARY:công khai: Nội quy\\, quy chế\r\n')
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20231020\r\n')
    expect(unfolded).toContain('Đã qua hạn\\, chưa rõ đã làm hay chưa')
    const sure = toICalendar(upcoming([{ ...posting, code: 'take-down' }], { asOf: '2023-10-01', horizon: 30 }), {
      asOf: '2023-10-01',
      locale: vi,
    }).replaceAll('\r\n ', '')
    expect(sure).toContain('SUMMARY:được gỡ: công khai: Nội quy')
    expect(sure).not.toContain('chưa rõ đã làm')
  })

  test('in English, and when nothing is due', () => {
    expect(render(result, { locale: en, format: 'text' })).toContain('dossier H48 (Permit)')
    const none = upcoming([], { asOf: '2023-10-31', horizon: 14 })
    expect(render(none, { locale: en, format: 'text' })).toContain('Nothing is overdue and nothing falls due')
  })
})
