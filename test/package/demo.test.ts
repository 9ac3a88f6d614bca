import { execFileSync } from 'node:child_process'

import { expect, test } from 'vitest'

const printed = execFileSync(process.execPath, ['examples/score-2023.mjs'], { encoding: 'utf8' })
const text = printed.replace(/\s+/g, ' ')

test('the demo says first that the figures are assumed', () => {
  expect(printed.startsWith('LƯU Ý:')).toBe(true)
  expect(text).toContain('là GIẢ ĐỊNH của thư viện')
})

test.each([
  'Điểm chắc chắn đạt: 66,47/100',
  'Đạt 66,47 + mất 0,53 + chưa rõ 33 + không áp dụng 0 = 100',
  'chưa kể thưởng và trừ: 66,47 … 99,47',
  'Khoảng điểm cuối cùng: 63,47 … 100',
  'còn có thể: Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ; Hoàn thành nhiệm vụ; Không hoàn thành nhiệm vụ',
  'Tiếp nhận 788 = đã giải quyết 730 + đang giải quyết 58: khớp',
  'Đã giải quyết 730 = trước hạn và đúng hạn 724 / trễ hạn 6: khớp',
  'Tiếp nhận trực tuyến 694/788 = 88,1 %',
  'mất 0,05 trong 6 điểm',
  'mất 0,48 trong 4 điểm',
  'Điểm chắc chắn đạt: 39,97/100',
  'Từ kế hoạch của tỉnh (17/02/2023) đến kế hoạch của Sở (28/02/2023) là 7 ngày làm việc.',
  'các kỳ nghỉ dài: 31/12/2022–02/01/2023, 20/01/2023–26/01/2023, 29/04/2023–03/05/2023, 01/09/2023–04/09/2023',
  'Văn bản ghi ngày nghỉ hằng tuần: 1575/QĐ-UBND ngày 31/12/2022 (thứ Bảy); 255/QĐ-SXD ngày 30/12/2023 (thứ Bảy).',
])('the demo prints "%s"', (line) => {
  expect(text).toContain(line)
})

test('the demo prints the groups of the worked example', () => {
  for (const range of ['8,5…10', '17,47…21,47', '16…22', '12,5…16', '1…8', '8…10', '0…6', '3…6'])
    expect(printed).toContain(` ${range} `)
})

test('no colour where there is no terminal', () => {
  expect(printed.includes('\u001b')).toBe(false)
})
