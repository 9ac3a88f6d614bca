import { readFileSync } from 'node:fs'

import {
  type Assessment,
  computeDueDate,
  en,
  factCatalogue,
  quangNgai1211,
  render,
  score,
  vi,
  vietnamCalendar,
  yearCalendar,
} from 'danvan'
import { describe, expect, test } from 'vitest'

import { assess, buildSet } from '../scoring/buildSet.ts'

const facts: Assessment = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.facts.json', 'utf8'))
const result = score(quangNgai1211, facts, { asOf: '2023-10-31' })
/** Cells of the rows of a Markdown table, by its unescaped bars. */
const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
const tableOf = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)

describe('the self-assessment table', () => {
  test.each([
    ['vi', vi, ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Tài liệu minh chứng', 'Diễn giải']],
    ['en', en, ['No.', 'Criterion', 'Max', 'Self', 'Appraised', 'Evidence', 'Explanation']],
  ] as const)(
    '%s: seven columns, a row for each of 8 groups, 34 criteria and 13 parts, a sum and two pots',
    (_, locale, head) => {
      const rows = tableOf(render(result, { locale, format: 'markdown' }))
      expect(rows[0]).toEqual(head)
      for (const row of rows) expect(row).toHaveLength(7)
      expect(rows).toHaveLength(2 + 8 + 34 + 13 + 3)
      // The appraised score is for the appraiser to fill in.
      for (const row of rows.slice(2)) expect(row[4]).toBe('')
    },
  )

  test('numbers, evidence and reasons stand where they belong, with a decimal comma in Vietnamese', () => {
    const rows = tableOf(render(result, { locale: vi, format: 'markdown' }))
    const row = (number: string) => rows.find(([first]) => first === number)?.slice(2)
    expect(row('1.1')).toEqual(['4', '4', '', '17/KH-SXD (28/02/2023)', 'đạt'])
    expect(row('1.4')).toEqual(['1,5', '0…1,5', '', '', 'chưa rõ'])
    expect(row('4.2b')).toEqual(['1,5', '0…1,5', '', '', 'chưa rõ; còn hai cách đọc'])
    expect(row('3.1c')?.slice(0, 2)).toEqual(['3', '3'])
    expect(rows.at(-3)?.slice(1, 4)).toEqual(['**Cộng**', '**100**', '**66,47…99,47**'])
  })

  test('what is assumed is said first, in both languages and formats; where nothing is assumed nothing is said', () => {
    expect(render(result, { locale: vi, format: 'markdown' })).toMatch(/^> \*\*LƯU Ý: \d+\/\d+ con số/)
    expect(render(result, { locale: en, format: 'markdown' })).toMatch(/^> \*\*NOTICE: \d+ of \d+ figures/)
    expect(render(result, { locale: vi, format: 'text' })).toMatch(/^!!! LƯU Ý/)
    expect(render(result, { locale: en, format: 'text' })).toMatch(/^!!! NOTICE/)
    const supplied = score(buildSet(), assess({ a: { value: true, basis: 'count' } }), { asOf: '2024-12-31' })
    expect(supplied.figures.assumed).toBeUndefined()
    expect(render(supplied, { locale: en, format: 'markdown' })).not.toContain('NOTICE')
  })

  test('a stored result is rendered from its JSON alone, byte for byte', () => {
    const stored = JSON.parse(JSON.stringify(result))
    for (const locale of [vi, en])
      for (const format of ['markdown', 'text'] as const)
        expect(render(stored, { locale, format })).toBe(render(result, { locale, format }))
  })

  test('text of the data can neither break the table nor add markup', () => {
    const hostile = '| <script>alert(1)</script> \n **x** [a](b) `c` # & \\'
    const facts = { a: { value: true, basis: 'document', evidence: [{ title: hostile }] } } as const
    const markdown = render(score(buildSet(), assess(facts), { asOf: '2024-12-31' }), {
      locale: en,
      format: 'markdown',
    })
    for (const row of tableOf(markdown)) expect(row).toHaveLength(7)
    expect(markdown).not.toMatch(/(?<!\\)<script/)
    expect(markdown).not.toContain('[a](b)')
  })

  test('no line of the text is longer than its table', () => {
    const lines = render(result, { locale: vi, format: 'text', catalogue: factCatalogue }).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(4 + 34 + 7 + 11 + 9 + 26 + 32 + 6 * 2)
  })

  test('a catalogue names the facts', () => {
    const options = { locale: vi, format: 'markdown' } as const
    expect(render(result, options)).toContain('tasks.assigned')
    expect(render(result, { ...options, catalogue: factCatalogue })).not.toContain('tasks.assigned')
  })

  test('issues are rendered with their places', () => {
    const wrong = score(
      quangNgai1211,
      { ...facts, criteriaSet: { id: 'can-tho' }, claims: { '1.1x': { points: 1 } } },
      { asOf: '2023-10-31' },
    )
    const text = render(wrong, { locale: vi, format: 'markdown' })
    expect(text).toContain('criteriaSet.id: bản đánh giá lập cho bộ tiêu chí “can-tho”')
    expect(text).toContain('có phải là “1.1”?')
  })
})

describe('the calendar of a year', () => {
  const calendar = vietnamCalendar()

  test('every day of the year stands once, with its mark and its lunar day', () => {
    const text = render(yearCalendar(2024, calendar), { locale: vi, format: 'markdown' })
    const days = tableOf(text)
      .flat()
      .filter((cell) => /^\d+ .*\(\d+\/\d+N?\)$/.test(cell))
    expect(days).toHaveLength(366)
    expect(days).toContain('29 H (21/3)')
    expect(days).toContain('4 LB (26/3)')
    expect(days).toContain('10 L (1/1)')
    expect(days).toContain('13 B (4/1)')
    expect(text).toContain('251 ngày làm việc')
    expect(text).toContain('nghỉ 29/04/2024, làm bù 04/05/2024')
  })

  test('a leap month is marked', () => {
    expect(render(yearCalendar(2023, calendar), { locale: en, format: 'text' })).toContain('(1/2N)')
  })

  test('an estimated year says so first; a year without a calendar says until when it is sure', () => {
    const estimated = yearCalendar(2028, vietnamCalendar({ estimates: true }))
    expect(render(estimated, { locale: vi, format: 'markdown' })).toMatch(/^> \*\*LƯU Ý: .*ƯỚC TÍNH/)
    expect(render(yearCalendar(2028, calendar), { locale: en, format: 'text' })).toContain(
      'sure from 01/01/2010 to 31/12/2027',
    )
  })
})

test('an unknown format or result is misuse', () => {
  expect(() => render(result, { locale: vi, format: 'docx' as never })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  )
  expect(() => render({ kind: 'x' } as never, { locale: vi, format: 'text' })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  )
})

test.each([
  [vi, 'chưa thấy văn bản thông báo'],
  [en, 'no notice was seen'],
])('a notice of which no paper was seen is not named by its id', (locale, words) => {
  const written = render(yearCalendar(2014, vietnamCalendar()), { locale, format: 'text' })
  expect(written).toContain(words)
  expect(written).not.toMatch(/2014-09(?!-)/)
  const end = computeDueDate({ start: '2014-08-31', limit: { amount: 1, unit: 'day' }, calendar: vietnamCalendar() })
  expect(render(end, { locale, format: 'text' })).not.toMatch(/2014-09(?!-)/)
})
