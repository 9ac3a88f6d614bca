import { compareRegimes, dutiesOn } from 'danvan/disclosure'
import { en } from 'danvan/locales/en'
import { vi } from 'danvan/locales/vi'
import { render } from 'danvan/render'
import { disclosureCatalogues } from 'danvan/rulesets'
import { describe, expect, test } from 'vitest'

import { ownRow, profileOf } from '../disclosure/profiles.ts'

const narrow = ownRow({
  id: 'own-1',
  extends: 'L10-46.9',
  due: { kind: 'within', limit: { amount: 10, unit: 'working-day' }, direction: 'after' },
})
const own = profileOf({ exploitsAssets: null }, [narrow])
const duties = dutiesOn(disclosureCatalogues, own, '2023-12-29')
const regimes = compareRegimes(disclosureCatalogues, profileOf(), '2023-06-30', '2023-07-01')
const stored = <Result>(result: Result): Result => JSON.parse(JSON.stringify(result)) as Result

describe('the duties of a day', () => {
  const text = render(stored(duties), { locale: vi, format: 'markdown' })

  test.each([
    '# Nghĩa vụ công khai theo quy định ngày 29/12/2023',
    'Sở Xây dựng',
    '| L10-46.2 | Kế hoạch công tác hằng năm, hằng quý, hằng tháng | trong 05 ngày làm việc | trang, hệ thống thông tin điện tử nội bộ |',
    'TS-5 Khai thác nguồn lực tài chính từ tài sản công (kinh doanh, cho thuê, liên doanh, liên kết): cần biết: được phép khai thác tài sản công',
    'trước ngày 31/01 năm sau',
    'sau khi kết thúc năm, không chậm hơn 03 tháng của năm tiếp theo',
    'chậm nhất 05 ngày làm việc trước',
    'own-1 hạn chế thời hạn của L10-46.9: quy chế chỉ được mở rộng, áp dụng theo luật',
    'QC-2: chưa đọc được: thời hạn',
    'Nguồn yếu nhất của các con số đã dùng: chưa kiểm chứng',
  ])('say %s', (part) => {
    expect(text).toContain(part)
  })

  test('in English too', () => {
    const english = render(stored(duties), { locale: en, format: 'markdown' })
    expect(english).toContain('Duties of disclosure by the law of 29/12/2023')
    expect(english).toContain('needed: may earn from public assets')
    expect(english).toContain('own-1 narrows time of L10-46.9: a regulation may only add, the law stands')
  })
})

describe('two regimes', () => {
  const text = render(stored(regimes), { locale: vi, format: 'markdown' })

  test.each([
    '# So sánh quy định công khai: ngày 30/06/2023 và ngày 01/07/2023',
    '## Thêm mới',
    '- L10-46.5 Đầu tư công',
    '**N04-7.9 → L10-46.11**',
    '| mốc tính | nhận văn bản | ban hành văn bản, quyết định |',
    '| thời hạn | trong 03 ngày làm việc (trường hợp đặc biệt 05 ngày) | trong 05 ngày làm việc |',
    '| ngoại lệ | bí mật nhà nước | bí mật nhà nước; bí mật công tác; thông tin chưa được phép công khai |',
    '| thành phần | đến 200 người thì toàn thể',
    '## Giữ nguyên',
  ])('say %s', (part) => {
    expect(text).toContain(part)
  })

  test('in English too', () => {
    const english = render(stored(regimes), { locale: en, format: 'markdown' })
    expect(english).toContain('| clock | receipt of the paper | issue of the paper or decision |')
    expect(english).toContain('within 3 working days (special case 5 days)')
  })
})

describe.each([vi, en])('in %s', (locale) => {
  test.each(['markdown', 'text'] as const)('every word is there (%s)', (format) => {
    for (const result of [
      duties,
      regimes,
      dutiesOn(disclosureCatalogues, profileOf({ unitKind: { value: 'commune' } }), '2026-12-01'),
      dutiesOn(
        disclosureCatalogues,
        profileOf({ unitKind: { value: 'state-enterprise' }, hasIntranet: null }),
        '2025-08-01',
      ),
      dutiesOn(disclosureCatalogues, { ...profileOf(), flags: {} }, '2020-01-01'),
      dutiesOn([], profileOf(), '2020-01-01'),
    ])
      expect(render(result, { locale, format })).not.toMatch(/undefined|\[object|NaN|\{"/)
  })

  test('every step of every answer has its sentence', () => {
    for (const date of ['2015-01-01', '2023-06-30', '2023-12-29', '2026-12-01'])
      for (const { why, warnings } of dutiesOn(disclosureCatalogues, own, date).duties) {
        for (const { code, data } of why) expect(locale.disclosure.why[code](data)).not.toMatch(/undefined|\[object/)
        for (const { code, data } of warnings)
          expect(locale.disclosure.warning[code](data)).not.toMatch(/undefined|\[object/)
      }
  })

  test('every field of every row can be written', () => {
    const { disclosure } = locale
    for (const { trigger, due, channels, keep, validity, responsible, evidence } of disclosureCatalogues.flatMap(
      (catalogue) => catalogue.duties,
    )) {
      const words = [
        disclosure.trigger(trigger),
        ...(due === undefined ? [] : [disclosure.due(due)]),
        ...(channels === undefined ? [] : [disclosure.channels(channels)]),
        ...(keep === undefined ? [] : [disclosure.keep(keep)]),
        ...(validity === undefined ? [] : [disclosure.validity(validity)]),
        ...responsible.map(({ role }) => disclosure.role[role]),
        ...(evidence ?? []).map(({ kind }) => disclosure.evidence[kind]),
      ]
      for (const word of words) expect(word).toMatch(/^(?!.*(?:undefined|\[object)).+$/)
    }
  })
})
