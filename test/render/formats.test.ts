import { readFileSync } from 'node:fs'

import {
  assessTimeliness,
  assessYear,
  comparePeriods,
  computeDueDate,
  type DossierSummary,
  en,
  formII06a,
  parseAnnualRecord,
  periodOn,
  type Renderable,
  recheck,
  render,
  reportingPeriods,
  reviewRecord,
  reviewReportText,
  summarizeDossiers,
  summaryFromCounts,
  vi,
  vietnamCalendar,
  yearCalendar,
} from 'danvan'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { toCsv } from '../../src/render/toCsv.ts'
import { toHtml } from '../../src/render/toHtml.ts'
import { readCsv } from './readCsv.ts'

const calendar = vietnamCalendar()
const parsed = parseAnnualRecord(JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.json', 'utf8')))
if (!parsed.success) throw new Error('the record of the report is sound')
const record = parsed.data
const year = assessYear(record, { asOf: '2023-10-31', calendar })
const dueDate = computeDueDate({ start: '2023-01-09', limit: { amount: 15, unit: 'day' }, calendar })
const reported = {
  unit: 'Sở Xây dựng tỉnh Quảng Ngãi',
  period: { from: '2023-01-01', to: '2023-10-31', cutOff: '2023-10-31' },
}
const counts = record.dossiers?.counts ?? {}
const [set] = reportingPeriods.sets
if (set === undefined) throw new Error('there are sets')

function summaryOf(field: string): DossierSummary {
  const rows = [
    { field, procedure: field, channel: 'online', outcome: 'early', count: 1234 },
    { field, procedure: 'B', channel: 'post', outcome: 'paused', count: 2 },
  ] as const
  const summary = summaryFromCounts(rows, { period: { from: '2023-01-01', to: '2023-10-31' } })
  if (!summary.success) throw new Error(JSON.stringify(summary.issues))
  return summary.data
}

/** A summary with whatever must be said of one. */
function everyFinding(): DossierSummary {
  const of = { field: 'A', procedure: 'B', receivedOn: '2023-02-01' } as const
  const ended = { ...of, endedOn: '2023-03-01' }
  return summarizeDossiers(
    [
      { ...of, outcome: 'paused' },
      { ...ended, outcome: 'stopped' },
      { ...ended, outcome: 'withdrawn' },
      { ...ended, outcome: 'refused' },
      { ...ended, outcome: 'undecided', solved: true },
      { ...ended, outcome: 'late', lateBy: 'closing', apology: true },
      { ...of, receivedOn: '2023-11-01', outcome: 'in-time' },
      { ...of, outcome: 'late' },
    ],
    { period: { from: '2023-01-01', to: '2023-10-31' } },
  )
}

test('every finding of a form of a summary has been made', () => {
  const { findings } = formII06a(everyFinding(), { reading: 'II.06a' })
  expect(findings.map(({ code }) => code)).toEqual([
    'unreadable',
    'channel-unknown',
    'undecided',
    'stopped-beside',
    'waiting-in-time',
    'withdrawn-on-time',
    'left-out',
  ])
})

const renderables: Readonly<Record<string, Renderable>> = {
  score: year.score,
  year,
  record: reviewRecord(record, { asOf: '2023-10-31' }),
  text: reviewReportText('Quyết định số 255/QĐ-SXD ngày 30/12/2023', { cutOff: '2023-10-31' }),
  calendar: yearCalendar(2024, calendar),
  'period of none': periodOn(set, '2023-10-01', 'nine-months'),
  'periods apart': comparePeriods(reported.period, {
    from: '2023-12-01',
    to: '2023-12-31',
    cutOff: '2023-12-31',
    periodSet: 'x',
  }),
  'unknown year': yearCalendar(2099, calendar),
  'due date': dueDate,
  timeliness: assessTimeliness(dueDate, '2023-01-30', { asOf: '2023-01-31', calendar }),
  recheck: recheck(dueDate, calendar),
  form: formII06a(counts, reported),
  'form of a summary': formII06a(summaryOf('Xây dựng'), { reading: 'II.06a', by: 'procedure' }),
  'form with every finding': formII06a(everyFinding(), { reading: 'II.06a' }),
  'form that fails': formII06a({ solved: { total: 1, late: 2 }, paused: 1, stopped: 1, withdrawn: 1 }),
  period: periodOn(set, '2023-12-01', 'quarter'),
  comparison: comparePeriods(reported.period, { ...reported.period, cutOff: '2023-10-14' }),
}

describe.each(Object.entries(renderables))('%s', (_, result) => {
  test.each([
    ['vi', vi],
    ['en', en],
  ] as const)('is written in every format: %s', (language, locale) => {
    const html = render(result, { locale, format: 'html' })
    expect(html.startsWith(`<section lang="${language}">\n<`)).toBe(true)
    expect(html.endsWith('</section>\n')).toBe(true)
    expect(openTags(html)).toEqual([])
    const rows = readCsv(render(result, { locale, format: 'csv' }))
    expect(rows.length).toBeGreaterThan(0)
    const again = JSON.parse(JSON.stringify(result))
    for (const format of ['html', 'csv', 'markdown', 'text'] as const) {
      expect(render(again, { locale, format })).toBe(render(result, { locale, format }))
      expect(render(result, { locale, format })).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})

test('an unknown format is refused', () => {
  for (const format of ['HTML', 'pdf', '__proto__', undefined])
    expect(() => render(dueDate, { locale: vi, format: format as never })).toThrow(/invalid-option/)
})

describe('what is assumed', () => {
  test.each(['html', 'csv'] as const)('is said first in %s', (format) => {
    expect(render(year, { locale: vi, format }).slice(0, 100)).toContain('LƯU Ý: ')
  })
})

describe('the form of the report', () => {
  const form = formII06a(counts, reported)
  const rows = readCsv(render(form, { locale: vi, format: 'csv' }))

  test('in CSV: thirteen columns, then balances, then rates, with plain numbers', () => {
    expect(rows[0]).toEqual(['Tình hình giải quyết thủ tục hành chính (biểu II.06a/VPCP/KSTT)'])
    expect(rows[1]).toHaveLength(13)
    expect(rows[1]?.[2]).toBe('Tiếp nhận: tổng số (3)')
    expect(rows[2]).toEqual(['', 'Tổng số', '788', '694', '', '', '730', '', '724 (8 + 9)', '6', '58', '58', '0'])
    expect(rows[3]).toEqual([''])
    expect(rows[4]).toEqual(['Kiểm tra cân đối'])
    expect(rows.slice(6, 10).map((row) => [row[0], ...row.slice(2)])).toEqual([
      ['3 = 4 + 5 + 6', '788', '', 'chưa đủ số liệu'],
      ['7 = 8 + 9 + 10', '730', '730', 'khớp'],
      ['11 = 12 + 13', '58', '58', 'khớp'],
      ['3 = 7 + 11', '788', '788', 'khớp'],
    ])
    expect(rows[11]).toEqual(['Tỷ lệ tính trên số liệu đơn vị đã thống kê'])
    expect(rows[12]).toEqual(['Tỷ lệ tính trên số liệu đơn vị đã thống kê', 'Tử số', 'Mẫu số', 'Phần trăm'])
    expect(rows.slice(13).map((row) => row.slice(1).join(' '))).toEqual([
      '724 730 99.18',
      '724 788 91.88',
      '782 788 99.24',
      '6 730 0.82',
      '6 788 0.76',
      '694 788 88.07',
    ])
  })

  test('in Markdown and text: with a decimal comma, and what is not known', () => {
    const markdown = render(form, { locale: vi, format: 'markdown' })
    expect(markdown).toContain('| Trước hạn và đúng hạn trên số đã giải quyết | 724 | 730 | 99,18 |')
    expect(markdown).toContain('chưa có số hồ sơ kỳ trước chuyển qua (6)')
    expect(markdown).toContain('số liệu đến 31/10/2023')
    expect(render(form, { locale: vi, format: 'text' })).toContain('Đơn vị báo cáo: Sở Xây dựng tỉnh Quảng Ngãi')
    expect(render(form, { locale: en, format: 'markdown' })).toContain(
      '| Late or overdue, of those received | 6 | 788 | 0.76 |',
    )
  })

  test('in HTML: a caption, headers with scope, numbers to the right', () => {
    const html = render(form, { locale: vi, format: 'html' })
    expect(html).toContain('<caption>Tình hình giải quyết thủ tục hành chính (biểu II.06a/VPCP/KSTT)</caption>')
    expect(html).toContain('<th scope="col">Lĩnh vực (2)</th>')
    expect(html).toContain('<td style="text-align:right"><strong>788</strong></td>')
  })

  test('says first where a balance fails, in every format', () => {
    const wrong = formII06a({ ...counts, inProcess: { total: 59, inTime: 58, overdue: 0 } })
    for (const format of ['markdown', 'text', 'html', 'csv'] as const)
      expect(render(wrong, { locale: vi, format }).replace(/\\/g, '').slice(0, 120)).toContain(
        'Sai: Tổng số: 11=12+13 không khớp: 59 khác 58',
      )
  })

  test('numbers of four digits are grouped for people, never in CSV', () => {
    const large = formII06a(summaryOf('A'), { reading: 'progress' })
    expect(render(large, { locale: vi, format: 'markdown' })).toContain('1.234')
    expect(render(large, { locale: vi, format: 'csv' })).not.toContain('1.234')
    expect(render(large, { locale: vi, format: 'csv' })).toContain('Tạm dừng (ngoài 7, 11)')
  })
})

test('months of a calendar stand under their names in CSV', () => {
  const rows = readCsv(render(yearCalendar(2024, calendar), { locale: vi, format: 'csv' }))
  expect(rows.filter(([first, ...rest]) => rest.length === 0 && first !== '')).toHaveLength(12)
  expect(rows.map(([first]) => first)).toContain('Tháng 2 (16 ngày làm việc)')
})

describe('CSV', () => {
  const cellOf = (text: string) => {
    const columns = [{ title: 'A', align: 'left', width: 10 }] as const
    return readCsv(toCsv([{ kind: 'table', columns, rows: [{ cells: [text, 1], isGroup: false }] }]))[1]
  }

  test.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\nx',
    ' =1',
    '\u200b=1',
    '＝1',
    '＠x',
    '-',
    '=cmd|" /C calc"!A0',
    '-0,5-1',
    '+84 905',
  ])('puts an apostrophe before %j', (text) => {
    expect(cellOf(text)).toEqual([`'${text}`, '1'])
  })

  test.each(['-5', '+5', '-0,5', '-1.234,56', '5=5', 'a-b', '', "'=1", '(=1)', '724/788'])(
    'leaves %j as it is',
    (text) => {
      expect(cellOf(text)).toEqual([text, '1'])
    },
  )

  test('reads back to what was written, but for the apostrophe', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '@', "'", '-', '1', 'ạ', ' ', '<'),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 8 }), (lines) => {
        const columns = [0, 1].map((i) => ({ title: `C${i}`, align: 'left', width: 10 }) as const)
        const rows = lines.map((cells) => ({ cells, isGroup: false }))
        const read = readCsv(toCsv([{ kind: 'table', columns, rows }])).slice(1)
        expect(read).toHaveLength(lines.length)
        read.forEach((cells, i) => {
          expect(cells).toHaveLength(2)
          cells.forEach((cell, n) => {
            const written = lines[i]?.[n] as string
            expect([written, `'${written}`]).toContain(cell)
            expect(/^[=+\-@\t\r\n]/.test(cell) && !/^[+-]?\d/.test(cell)).toBe(false)
          })
        })
      }),
    )
  })

  test('the reader can fail', () => {
    for (const text of ['a', '"a', '"a"b\r\n', 'a"b"\r\n', 'a\n', 'a\rb\r\n']) expect(() => readCsv(text)).toThrow()
    expect(readCsv('a,"b""c,\r\n"\r\n')).toEqual([['a', 'b"c,\r\n']])
  })
})

describe('HTML', () => {
  test('lets no text of the data become markup', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'script', ' ', 'x', '\0', '\u0007', '\ud800'),
    })
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const html = toHtml(
          [
            { kind: 'notice', text },
            { kind: 'heading', level: 1, text: other },
            { kind: 'list', items: [text, other] },
            {
              kind: 'table',
              caption: text,
              columns: [{ title: other, align: 'right', width: 5 }],
              rows: [{ cells: [text], isGroup: true }],
            },
          ],
          text,
        )
        const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/ (lang)="[^"]*"/, ' $1'))
        const known =
          /^<(?:section lang|\/section|p|p role="note"|\/p|strong|\/strong|h1|\/h1|ul|\/ul|li|\/li|table|\/table|caption|\/caption|thead|\/thead|tbody|\/tbody|tr|\/tr|th scope="col" style="text-align:right"|\/th|td style="text-align:right"|\/td)>$/
        expect(tags.filter((tag) => !known.test(tag))).toEqual([])
        expect(openTags(html)).toEqual([])
        expect(html).not.toMatch(/\p{Cs}|(?!\n)\p{Cc}|&(?!amp;|lt;|gt;|quot;|#39;)/u)
      }),
    )
  })

  test('holds a hostile field of a form as text', () => {
    const field = '<img src=x onerror=alert(1)>"\'&'
    const html = render(formII06a(summaryOf(field), { reading: 'II.06a', by: 'procedure' }), {
      locale: vi,
      format: 'html',
    })
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;')
    expect(html).not.toContain('<img')
    const csv = render(formII06a(summaryOf('=HYPERLINK("x")'), { reading: 'II.06a' }), { locale: vi, format: 'csv' })
    expect(readCsv(csv)[2]?.[1]).toBe('\'=HYPERLINK("x")')
  })
})

/** Tags that are not closed, or closed and not open. */
function openTags(html: string): string[] {
  const open: string[] = []
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (closing === '') open.push(name)
    else if (open.pop() !== name) return [name]
  }
  return open
}
