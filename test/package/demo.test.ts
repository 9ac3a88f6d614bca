import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
  'số hồ sơ tiếp nhận 788 = số hồ sơ đã giải quyết 730 + số hồ sơ đang giải quyết 58: khớp',
  'số hồ sơ đã giải quyết 730 = số hồ sơ trước hạn và đúng hạn 724 + số hồ sơ trễ hạn 6: khớp',
  'Trước hạn và đúng hạn trên số đã giải quyết: 724/730 = 99,18 %',
  'Trước hạn và đúng hạn trên số tiếp nhận: 724/788 = 91,88 %',
  'Tiếp nhận trực tuyến trên số tiếp nhận: 694/788 = 88,07 %',
  'Tỷ lệ in trong báo cáo: 88,1 %: khớp',
  'TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH (BIỂU II.06A/VPCP/KSTT)',
  'Tổng số 788 694 730 724 (8 6 58 58 0 + 9)',
  'Trễ hạn, quá hạn trên số tiếp nhận 6 788 0,76',
  '3 = 7 + 11 khớp nghĩa là 788 đã gồm số đó, hoặc số đó bằng 0',
  'mất 0,05 trong 6 điểm',
  'mất 0,48 trong 4 điểm',
  'Điểm chắc chắn đạt: 39,97/100',
  'Từ kế hoạch của tỉnh (17/02/2023) đến kế hoạch của Sở (28/02/2023) là 7 ngày làm việc.',
  'các kỳ nghỉ dài: 31/12/2022–02/01/2023, 20/01/2023–26/01/2023, 29/04/2023–03/05/2023, 01/09/2023–04/09/2023',
  'Sai (P5): nêu mâu thuẫn',
  'Cần làm rõ (P3.2): đề mục 3.2 chưa có nội dung: các cuộc đối thoại',
  'Cần làm rõ (P2): 6 hồ sơ trễ hạn thì phải có 6 văn bản xin lỗi',
  'Sai (II.4.3.1, dòng 64, “Quyết định số 255/QĐ-SXD ngày 30/12/2023”)',
  '1575/QĐ-UBND ngày 31/12/2022 là thứ Bảy',
  'ghi “20/CTTTg”; đúng thể thức là “20/CT-TTg”?',
  'chưa rà soát câu thiếu vị ngữ',
  'Văn bản có số, ký hiệu được dẫn: 20 lượt',
  '15 ngày theo Luật Xây dựng 50/2014, sửa đổi năm 2020, Đ.102 k.1 đ.e',
  'Hạn cuối: Thứ Sáu 27/01/2023',
  'Thứ Ba 24/01/2023 là ngày nghỉ Tết Âm lịch (5034/TB-LĐTBXH, thông báo ngày 08/12/2022) nên hạn dời sang ngày làm việc kế tiếp, Thứ Sáu 27/01/2023.',
  '44 nghĩa vụ phải thực hiện trong kỳ: báo cáo nêu 17, không nêu 27; 57 nghĩa vụ chỉ thực hiện nếu phát sinh: báo cáo nêu 14; 1 nghĩa vụ không phát sinh; 17 nghĩa vụ chưa rõ có áp dụng không',
  'liên quan đến công việc của cơ quan (N04-7.1)',
  'liên quan đến tổ chức và hoạt động của cơ quan, đơn vị (L10-46.1)',
  '(L10-46.5): chưa nêu đầu tư công ngoài đấu thầu',
  'quy chế thực hiện dân chủ của cơ quan, đơn vị (L10-46.12)',
  'cấp dự toán: ',
  'Nguồn yếu nhất của các con số đã dùng: chưa kiểm chứng',
  'Báo cáo không nêu ngày, thời gian duy trì và minh chứng của nội dung nào',
  'hạn 30/01/2023: Kế hoạch công tác hằng năm, quý, tháng, 17/QĐ-SXD ngày 18/01/2023; chưa kiểm chứng',
  'hạn 16/01/2023: Tình hình thực hiện dự toán quý và 6 tháng (6 tháng cuối năm 2022)',
  'hạn 16/01/2023: Tình hình thực hiện dự toán quý và 6 tháng (quý IV/2022)',
  '10/01/2023 đến 23/01/2023: ngày theo lịch; tính 14 ngày',
  'Tình hình thực hiện dự toán quý và 6 tháng (NS-3)',
  'Đánh giá, xếp loại hằng năm: được tính là đã làm, nhưng báo cáo không nêu là đã công khai',
  'Thứ Năm 26/01/2023: nghỉ bù Tết Âm lịch cho ngày 22/01/2023',
])('the demo prints "%s"', (line) => {
  expect(text).toContain(line)
})

test('the demo prints the groups of the worked example', () => {
  for (const range of ['8,5…10', '17,47…21,47', '16…22', '12,5…16', '1…8', '8…10', '0…6', '3…6'])
    expect(printed).toContain(` ${range} `)
})

test('counts of duties add up by kind', () => {
  const sums = [
    ...text.matchAll(/• ((?:phải|chỉ) thực hiện[^:]*?), báo cáo (không nêu|nêu) (\d+): ([^•]*?)(?= • | - )/g),
  ]
  expect(sums.map(([, , told, count]) => [told, Number(count)])).toEqual([
    ['nêu', 17],
    ['không nêu', 27],
    ['nêu', 14],
    ['không nêu', 43],
  ])
  for (const [, , , count, kinds = ''] of sums) {
    const parts = [...kinds.matchAll(/ (\d+)(?:,|$)/g)].map(([, part]) => Number(part))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(count))
  }
  expect(sums[1]?.[4]).toMatch(/^công khai 8, /)
})

test('no id stands where a word should', () => {
  const settle = printed.slice(printed.indexOf('Chưa rõ có áp dụng không'), printed.indexOf('Đối chiếu với dữ kiện'))
  expect(settle.length).toBeGreaterThan(400)
  // Each id stands in brackets behind what it is called.
  expect(settle.replace(/\([A-Z][A-Z0-9]+-[\d.]+\)/g, '')).not.toMatch(/[A-Z][A-Z0-9]+-\d/)
  expect(text).not.toMatch(/\((?:NS-3|N04-7\.2)\//)
})

test('no colour where there is no terminal', () => {
  expect(printed.includes('\u001b')).toBe(false)
})

test('worker threads that merge their shards get the bytes of one pass', () => {
  const counted = execFileSync(process.execPath, ['examples/count-dossiers.mjs'], { encoding: 'utf8' })
  expect(counted).toMatch(/^200000 hồ sơ, \d+ luồng: khớp từng byte với một lượt đếm\n$/)
})
test('the documents of the record are written in four formats, each with its notice first', () => {
  const out = mkdtempSync(join(tmpdir(), 'danvan-demo-'))
  const told = execFileSync(process.execPath, ['examples/write-documents.mjs', '--out', out], { encoding: 'utf8' })
  const scored = ['bang-tu-cham-diem', 'bao-cao', 'danh-muc-minh-chung']
  const names = [...scored, 'bieu-ii-06a', 'so-cong-khai'].sort()
  const files = [
    ...names.flatMap((name) => ['docx', 'html', 'md', 'xlsx'].map((ending) => `${name}.${ending}`)),
    'phieu-cham-diem.xlsx',
  ]
  expect(readdirSync(out)).toEqual(files.sort())
  for (const name of names) {
    const first = scored.includes(name) ? 'LƯU Ý' : 'MINH HOẠ'
    expect(readFileSync(join(out, `${name}.md`), 'utf8').startsWith(`> **${first}`)).toBe(true)
    expect(
      readFileSync(join(out, `${name}.docx`))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  }
  // 44 of the report, and the 7 days of its register.
  expect(told).toContain('51 nội dung cần bổ sung')
  expect(told).toContain('VÍ DỤ: bảng chấm điểm nhận lại')
  expect(told).toContain(
    '- 1.2. Ban hành kế hoạch kịp thời sau khi có kế hoạch của tỉnh: 2 điểm. Ví dụ: kế hoạch ban hành chậm (ví dụ, không phải cơ quan thẩm định)',
  )
  rmSync(out, { recursive: true })
}, 60_000)
