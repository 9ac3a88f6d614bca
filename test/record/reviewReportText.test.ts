import { vietnamCalendar } from 'danvan/calendar'
import { describe, expect, test } from 'vitest'

import { type ReviewTextOptions, reviewReportText, type TextFinding } from '../../src/record/index.ts'
import { type CleanReport, cleanReports, loadCases, readCleanReport, report2023 } from './reports.ts'

const dates = { reportDate: '2023-11-06', cutOff: '2023-10-31' }
const codesOf = (text: string, options: ReviewTextOptions = {}) =>
  reviewReportText(text, options).findings.map(({ code }) => code)
/** Codes of a piece of text, which has no head. */
const codesIn = (text: string, options: ReviewTextOptions = {}) =>
  codesOf(text, options).filter((code) => code !== 'header-missing')

describe('the report of 2023', () => {
  const review = reviewReportText(report2023, dates)
  const cases = loadCases<string, TextFinding & { printed: string }>('review-report-2023')

  test.each(cases.map(({ citation, expected }, i) => [`${citation}: ${expected.code}`, expected, i] as const))(
    '%s',
    (_, { printed, data = {}, ...rest }, i) => {
      const found = review.findings[i] as TextFinding
      expect(found).toMatchObject({ ...rest, data: expect.objectContaining(data) })
      expect(report2023.slice(found.span.start, found.span.end).startsWith(printed)).toBe(true)
    },
  )

  test('nothing else, so nothing of C.2', () => {
    expect(review.findings.map(({ code }) => code)).toEqual(cases.map(({ expected }) => expected.code))
  })

  test('number 23 is named as not looked for, and why; so are the papers whose end nobody has read', () => {
    expect(review.notChecked).toEqual([
      { code: 'instrument-ended', reason: 'end-not-read', symbols: ['1211/QĐ-UBND', '178/QĐ-SXD', '674/QĐ-SXD'] },
      { code: 'sentence-without-predicate', reason: 'needs-grammar' },
    ])
  })

  test('twenty citations, the stamp', () => {
    expect(review).toMatchObject({ kind: 'text-review', schema: 'danvan/text-review@1', citations: 20 })
    expect(review.stamp).toMatchObject({ library: { name: 'danvan' }, registry: { id: 'instruments' } })
    expect(JSON.parse(JSON.stringify(review))).toEqual(review)
  })

  /**
   * The last paragraph of scoring.md B.2 names what is cited without number or date. Found are those that a verb of
   * issuing governs. Not found, because nothing says that they are papers of their own: `bảng tự chấm điểm` and
   * `tài liệu minh chứng` (no kind of paper), `chương trình đào tạo … năm 2023` (small letters, no verb: a rule that took
   * it would take every "trong chương trình"). `Chỉ thị 20/CTTTg` has a number; that its day is not printed is usual.
   */
  test.each(['bảng tự chấm điểm', 'tài liệu minh chứng', 'chương trình đào tạo', 'Chỉ thị 20/CTTTg'])(
    '%s is no paper without number',
    (words) => {
      const at = report2023.indexOf(words)
      expect(at).toBeGreaterThan(0)
      const papers = review.findings.filter(({ code }) => code === 'paper-without-number')
      expect(papers.filter(({ span }) => span.start === at)).toEqual([])
    },
  )

  test('V/v above the subject of a letter is no Roman number', () => {
    const letter =
      'SỞ TƯ PHÁP\nSố: 20/STP-VP\nV/v báo cáo công tác dân vận năm 2023\n\nBình An, ngày 06 tháng 11 năm 2023\n\n1. Kết quả\n'
    expect(codesOf(letter)).toEqual([])
  })

  const broken = loadCases<{ replace: string; by: string }, string[]>('review-passing-checks')
  test.each(broken.map(({ input, expected, note }) => [`${expected[0]}: ${note}`, input, expected] as const))(
    'broken, %s',
    (_, { replace, by }, expected) => {
      expect(report2023.split(replace)).toHaveLength(2)
      const before = new Set(cases.map((each) => each.expected.code as string))
      const added = codesOf(report2023.replace(replace, by), dates).filter((code) => !before.has(code))
      expect(added).toEqual(expected)
    },
  )

  test('without a report date what is after the cut-off is an error; before the report it is a warning', () => {
    const late = (options: ReviewTextOptions) =>
      reviewReportText(report2023, options)
        .findings.filter(({ code }) => code === 'dated-after-cut-off')
        .map(({ severity, data }) => [severity, data['symbol']])
    expect(late({ cutOff: '2023-10-31' })).toEqual([['error', '255/QĐ-SXD']])
    expect(late({ cutOff: '2023-10-31', reportDate: '2024-01-05' })).toEqual([['warning', '255/QĐ-SXD']])
    expect(late({ reportDate: '2023-11-06' })).toEqual([['error', '255/QĐ-SXD']])
    expect(late({ cutOff: '2023-10-01', reportDate: '2023-11-06' })).toEqual([
      ['error', '255/QĐ-SXD'],
      ['warning', '1898/SNV-XDCQ'],
    ])
    expect(late({ cutOff: '2023-10-01', reportDate: '2023-10-20' }).map(([, symbol]) => symbol)).toContain(
      '1998/SNV-XDCQ',
    )
    expect(late({})).toEqual([])
    expect(reviewReportText(report2023).notChecked).toContainEqual({
      code: 'dated-after-cut-off',
      reason: 'no-cut-off',
    })
  })

  test('the year of the options is held against the title', () => {
    const mismatches = reviewReportText(report2023, { ...dates, year: 2022 }).findings.filter(
      ({ code }) => code === 'period-mismatch',
    )
    expect(mismatches.map(({ data }) => [data['where'], data['years']])).toEqual([
      ['title', [2023]],
      ['closing', [2023]],
    ])
  })
})

describe('clean reports', () => {
  const names = Object.keys(cleanReports) as CleanReport[]

  test.each(names)('%s: no finding', (name) => {
    expect(reviewReportText(readCleanReport(name), cleanReports[name]).findings).toEqual([])
  })

  test.each(names)('%s is at least half as long and as rich in citations as that of 2023', (name) => {
    const text = readCleanReport(name)
    expect(text.length * 2).toBeGreaterThanOrEqual(report2023.length)
    expect(reviewReportText(text).citations * 2).toBeGreaterThanOrEqual(reviewReportText(report2023).citations)
  })
})

describe('numbers of headings', () => {
  const faults = (...lines: string[]) =>
    reviewReportText(lines.join('\n\n'))
      .findings.filter(({ code }) => code.startsWith('number-'))
      .map(({ code, place, data }) => [code, place, data['missing'] ?? data['number']])

  test.each([
    ['restart below a new parent', ['I. A', '1. A', '2. B', 'II. B', '1. A', '2. B']],
    [
      'a list of tasks is a series of its own',
      ['I. A', '1. A', '1.1. B', '1.2. C', 'II. B', '1. Tiếp tục.', '2. Làm.'],
    ],
    ['a second list behind a colon', ['I. A', '1. A.', '2. B.', 'Cụ thể:', '1. A.', '2. B.', '3. C.']],
    ['lists below letters', ['1. A', 'a) B', '1) C', '2) D', 'b) E', '1) F', '2. G']],
    [
      'letters with đ and without',
      ['1. A', 'a) B', 'b) C', 'c) D', 'd) E', 'đ) F', 'e) G', 'g) H', '2. B', 'a) B', 'b) C', 'c) D', 'd) E', 'e) F'],
    ],
    ['small Roman numbers', ['1. A', 'i) B', 'ii) C', 'iii) D', 'iv) E', 'v) F', '2. G']],
    ['points under a Roman part', ['I. A', 'II. A', '2.1. B', '2.2. C', 'III. D', '3.1. E']],
    ['letters above Roman parts', ['A. A', 'I. B', '1. C', 'II. D', 'B. E', 'I. F', 'II. G']],
    ['Roman parts above letters', ['I. B', 'A. C', 'B. D', 'II. E', 'A. F', 'B. G']],
    ['parts, then Roman numbers', ['Phần thứ nhất', 'I. A', 'II. B', 'Phần thứ hai', 'I. C', 'II. D']],
    ['an annex begins anew', ['I. A', 'II. B', 'PHỤ LỤC', 'I. A', 'II. B']],
    [
      'figures, dates and names at the start of a line',
      ['I. A', '788 hồ sơ', '3.500 hộ', '31.10.2023 là ngày chốt', 'V.I. Lênin viết', 'C. Mác viết', '2.5 tỷ đồng'],
    ],
    ['rows of a table', ['I. A', '1.1\tĐất đai\t12\t13', '3.1\tHộ tịch\t5\t6', '4. Tổng số 12 13 25', '7 | Khác | 3']],
    ['a table of contents', ['I. TÌNH HÌNH ........ 1', 'II. KẾT QUẢ ........ 3', 'I. TÌNH HÌNH', 'II. KẾT QUẢ']],
    ['brackets within a sentence', ['I. A', 'Gồm: (1) một; (3) ba.', '(1) Một', '(1) Một']],
    ['mixed marks behind the number', ['1. A', '2/ B', '3- C', '4/- D', '5. E']],
    ['Roman numbers with two marks', ['I/- A', 'II/- B', '1/- C', '2/- D']],
  ] as [string, string[]][])('%s: no finding', (_, lines) => {
    expect(faults(...lines)).toEqual([])
  })

  test.each([
    ['a gap of two', ['I. A', '1. A', '4. B'], [['number-missing', 'I', ['2', '3']]]],
    ['no first', ['I. A', '2. A', '3. B'], [['number-missing', 'I', ['1']]]],
    [
      'twice over, one finding each',
      ['I. A', '1. A', '1. B', '1. C'],
      [
        ['number-duplicate', 'I', '1'],
        ['number-duplicate', 'I', '1'],
      ],
    ],
    [
      'strangers are told once',
      ['1. A', '1.1. B', '2. C', '1.1. D', '1.2. E', '3. F', '3.1. G'],
      [['number-under-wrong-parent', '2', '1.1']],
    ],
    [
      'right children beside a stranger',
      ['1. A', '2. B', '1.5. C', '2.1. D', '2.2. E'],
      [['number-under-wrong-parent', '2', '1.5']],
    ],
    ['a third level', ['1. A', '1.1. B', '1.1.1. C', '1.2.2. D'], [['number-under-wrong-parent', '1.1', '1.2.2']]],
    ['a Roman number left out', ['I. A', 'II. B', 'IV. C'], [['number-missing', undefined, ['III']]]],
  ] as [string, string[], unknown[]][])('%s', (_, lines, expected) => {
    expect(faults(...lines)).toEqual(expected)
  })
})

describe('single rules', () => {
  test.each([
    ['Phấn đấu tỷ lệ giải quyết hồ sơ đúng hạn đạt 98%.', []],
    ['Hồ sơ trực tuyến được giải quyết đạt 90% trở lên.', []],
    ['Tổng số 20 đơn, đã giải quyết 18 đơn, đạt 90%.', []],
    ['Tiếp nhận 20 đơn. Đã giải quyết 18 đơn, đạt 90%.', []],
    ['Đã giải quyết 12 đơn, đạt 100%.', []],
    ['Tỷ lệ giải ngân vốn đạt 95%.', []],
    ['Tỷ lệ người dân tham gia BHYT đạt 97%; tỷ lệ hài lòng về giải quyết hồ sơ đạt 98%.', []],
    ['Số đơn khiếu nại đã được giải quyết đạt 95%.', ['share-without-counts']],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn: 99,5%.', ['share-without-counts']],
    ['Có 100% cán bộ, công chức ký cam kết.', ['share-without-counts']],
    ['Có 100% cán bộ, công chức (45/45 người) ký cam kết.', []],
    ['IV. NHIỆM VỤ NĂM TỚI\n\nGiải quyết đơn thư đạt 100%.', ['number-missing']],
  ])('shares: %s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected)
  })

  test.each([
    ['Đã giải quyết 45/50 đơn (khiếu nại 20/22 đơn, tố cáo 25/28 đơn), đạt 90%.', []],
    ['Đạt 66,6% (2/3 hồ sơ).', []],
    ['Đạt 66,7% (2/3 hồ sơ).', []],
    ['Đạt 66,8% (2/3 hồ sơ).', ['percentage-off']],
    ['Đạt 66% (2/3 hồ sơ); đạt 67% (2/3 hồ sơ); đạt 13% (1/8 hồ sơ).', []],
    ['Đạt 65% (2/3 hồ sơ).', ['percentage-off']],
    ['Đạt 34% (1/3 hồ sơ).', ['percentage-off']],
    ['Đã giải quyết 0/0 đơn, đạt 100%.', []],
    ['Đạt 120/100 chỉ tiêu, vượt 20%.', []],
    ['Địa chỉ: số 68/5 đường Lê Lợi, tổ 3; quý 4/2023; ngày 31/10; kỳ 2/2023; Quốc lộ 24/1.', []],
    ['Đã tiếp 316 người/259 lượt; 05 đoàn/75 lượt người; 198 lượt/221 người/200 vụ việc.', []],
    ['Từ 15/12 đến 14/11 đội ngũ công chức được bồi dưỡng.', []],
    ['Đã giải quyết 13 đơn/12 đơn.', ['numerator-above-denominator']],
    ['Đã giải quyết 51/50 đơn.', ['numerator-above-denominator']],
    ['Có 1.200/1.100 người dự.', ['numerator-above-denominator']],
  ])('fractions: %s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected)
  })

  test.each([
    ['Gồm: a) hồ sơ đất đai; b) hồ sơ hộ tịch (khai sinh, khai tử); c) khác.', 0],
    ['Theo quy định (điểm a khoản 2) và (khoản 1, 2), (mục II).', 0],
    ['Các nhóm (gồm: a) đất đai; b) hộ tịch) đều đạt.', 0],
    ['Các nhóm (gồm:\n- đất đai;\n- hộ tịch) đều đạt.', 0],
    ['Kết quả (bao gồm cả\n\nphần chuyển tiếp) là tốt.', 0],
    ['Theo điểm a) khoản 1.', 0],
    ['1) Đất đai\n2) Hộ tịch', 0],
    ['Kết quả (tốt.', 1],
    ['Kết quả tốt).', 1],
    ['Kết quả (tốt.\n\nĐoạn sau) kết thúc.', 2],
    ['Phong trào “Dân vận khéo được duy trì.', 1],
    ['Kết quả [sơ bộ (tháng 10].', 1],
  ])('brackets: %j', (text, expected) => {
    expect(codesIn(text).filter((code) => code === 'bracket-unbalanced')).toHaveLength(expected)
  })

  test.each([
    ['Sở đã ban hành Kế hoạch kiểm tra năm 2023.', 1],
    ['Sở đã ban hành Kế hoạch kiểm tra năm 2023 (số 12/KH-SXD ngày 14/02/2023).', 0],
    ['Sở đã ban hành Kế hoạch kiểm tra năm 2023. (Kế hoạch số 12/KH-SXD ngày 14/02/2023)', 0],
    ['Sở đã ban hành Thông báo ngày 14/02/2023 về lịch tiếp dân.', 0],
    ['Sở chưa ban hành Kế hoạch kiểm tra; sẽ ban hành Kế hoạch trong quý I.', 0],
    ['Đề nghị UBND tỉnh ban hành Hướng dẫn.', 0],
    ['Thực hiện Kế hoạch phát triển kinh tế - xã hội và theo Quy chế làm việc.', 0],
    ['Quyết định số 15/QĐ-UBND ngày 10/01/2023 của UBND tỉnh về việc ban hành Chương trình công tác.', 0],
    ['Theo Công văn số 15/UBND-NV ngày 10/01/2023 của UBND tỉnh, Sở ban hành Kế hoạch kiểm tra.', 1],
    ['Sở đã ban hành 15 Kế hoạch và các Quyết định.', 0],
    ['Sở ban hành Quy chế làm việc (Quyết định số 15/QĐ-SXD ngày 10/01/2023), Quy chế chi tiêu nội bộ.', 1],
    ['V. NHIỆM VỤ\n\n1. Ban hành Kế hoạch công tác năm sau.', 0],
    ['I. Ban hành Kế hoạch dân vận', 0],
  ])('papers: %s', (text, expected) => {
    expect(codesIn(text).filter((code) => code === 'paper-without-number')).toHaveLength(expected)
  })

  test.each([
    ['SỞ XÂY DỰNG\nSố: 12/BC-SXD\nHà Nội, ngày 02\ntháng 8 năm 2023\n\nBÁO CÁO\nKết quả năm 2023', []],
    [
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 30/BC-UBND | Huế, ngày 09 tháng 10 năm 2018 |\nBÁO CÁO\nKết quả',
      [],
    ],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBÁO CÁO', ['number', 'date', 'issuing-line']],
    ['Báo cáo về kết quả năm 2023', ['number', 'date', 'issuing-line']],
    ['', undefined],
    [' \n\t', undefined],
  ])('header: %j', (text, missing) => {
    const found = reviewReportText(text).findings.find(({ code }) => code === 'header-missing')
    expect(found?.data['missing'] ?? []).toEqual(missing ?? [])
  })

  test('a year without calendar is named, not judged', () => {
    const text = 'Theo Quyết định số 1/QĐ-UBND ngày 01/01/2000 và Quyết định số 2/QĐ-UBND ngày 05/6/2006.'
    const review = reviewReportText(text)
    expect(review.findings.filter(({ code }) => code === 'dated-on-rest-day')).toEqual([])
    expect(review.notChecked).toContainEqual({
      code: 'dated-on-rest-day',
      reason: 'unknown-calendar',
      dates: ['2000-01-01', '2006-06-05'],
    })
  })

  test('laws and papers of the Party are signed on any day', () => {
    const text =
      'Luật Tiếp công dân ngày 23/11/2013; Kết luận số 5-KL/TW ngày 11/11/2023; Nghị quyết số 9/NQ-CP ngày 11/11/2023.'
    const days = reviewReportText(text).findings.filter(({ code }) => code === 'dated-on-rest-day')
    expect(days.map(({ data }) => data['symbol'])).toEqual(['9/NQ-CP'])
  })

  test('a series shared by many offices is one only with its issuer', () => {
    const of = (first: string, second: string) =>
      codesIn(`Kế hoạch số 30/KH-UBND ngày 17/02/2023${first}; Kế hoạch số 12/KH-UBND ngày 06/3/2023${second}.`)
    expect(of('', '')).toEqual([])
    expect(of(' của UBND tỉnh', ' của UBND huyện Sơn Trung')).toEqual([])
    expect(of(' của UBND tỉnh', ' của Ủy ban nhân dân tỉnh An Bình')).toEqual(['numbers-not-rising'])
  })
})

describe('misuse', () => {
  test.each([
    [{ cutOff: '2023-02-30' }, 'invalid-date'],
    [{ reportDate: 'x'.repeat(20) }, 'invalid-date'],
    [{ cutOff: '2023-11-01', reportDate: '2023-10-31' }, 'invalid-option'],
    [{ year: 2023.5 }, 'invalid-option'],
  ])('%j', (options, code) => {
    expect(() => reviewReportText('', options)).toThrow(expect.objectContaining({ code }))
  })

  test('no string', () => {
    expect(() => reviewReportText(undefined as unknown as string)).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
  })

  test('a calendar and a registry of one’s own', () => {
    const review = reviewReportText(report2023, {
      ...dates,
      calendar: vietnamCalendar({ knownOn: '2020-01-01' }),
      registry: { ...emptyRegistry, instruments: [] },
    })
    expect(review.findings.map(({ code }) => code)).not.toContain('instrument-ended')
    expect(review.notChecked.map(({ reason }) => reason)).toEqual(['unknown-calendar', 'needs-grammar'])
    expect(review.stamp.registry).toEqual({ id: 'none', version: '1' })
  })
})

const emptyRegistry = {
  schema: 'danvan/instrument-registry@1',
  id: 'none',
  version: '1',
  title: { vi: 'Không có' },
  reviewedOn: '2026-11-23',
} as const
