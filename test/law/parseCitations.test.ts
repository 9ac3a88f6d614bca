import { readFileSync } from 'node:fs'

import {
  type Citation,
  formatCitation,
  type InstrumentKind,
  instrumentKinds,
  parseCitations,
  parseSymbol,
} from 'danvan/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

type Expected = Omit<Citation, 'span'>
interface Cases<Input, Result> {
  readonly cases: {
    readonly citation: string
    readonly input: Input
    readonly expected: Result
    readonly note?: string
  }[]
}
const load = <Input, Result>(name: string) =>
  JSON.parse(readFileSync(new URL(`../cases/citations-${name}.json`, import.meta.url), 'utf8')) as Cases<Input, Result>

/** What a text cites, with the words at each span in composed letters. */
const read = (text: string) =>
  parseCitations(text).map(({ span, ...rest }) => ({
    printed: text.slice(span.start, span.end).normalize('NFC'),
    start: span.start,
    ...rest,
  }))

/** The same text in other bytes: what a reader would call the same. */
const writings: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['letters taken apart', (text) => text.normalize('NFD')],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['eths for Đ', (text) => text.replaceAll('Đ', 'Ð')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['double spaces', (text) => text.replaceAll(' ', '  ')],
  ['dashes for hyphens', (text) => text.replace(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, '–')],
]

describe('the report of 2023', () => {
  const report = readFileSync('examples/so-xay-dung-quang-ngai-2023.report.txt', 'utf8')
  const { cases } = load<{ printed: string; start: number }, Expected>('report-2023')

  test('the list made by hand stands where it says', () => {
    for (const { input } of cases) expect(report.slice(input.start).startsWith(input.printed)).toBe(true)
  })

  test('every instrument is found, and nothing else', () => {
    expect(read(report)).toEqual(cases.map(({ input, expected }) => ({ ...input, ...expected })))
  })

  test.each(writings)('the same with %s', (_, write) => {
    const found = parseCitations(write(report)).map(({ span, ...rest }) => rest)
    expect(found).toEqual(cases.map(({ expected }) => expected))
  })
})

describe('preambles', () => {
  const { cases } = load<string, (Expected & { printed: string; start: number })[]>('preambles')

  test.each(cases.map((item) => [item.citation, item] as const))('%s', (_, { input, expected }) => {
    expect(read(input)).toEqual(expected)
  })

  test.each(writings)('the same with %s', (_, write) => {
    for (const { input, expected } of cases) {
      const text = write(input)
      const found = parseCitations(text).map(({ span, ...rest }) => ({
        ...rest,
        printed: text.slice(span.start, span.end),
      }))
      expect(found).toEqual(expected.map(({ start, printed, ...rest }) => ({ ...rest, printed: write(printed) })))
    }
  })
})

describe('single forms', () => {
  const { cases } = load<string, Partial<Citation>[]>('forms')

  test.each(cases.map((item) => [item.input, item] as const))('%s', (_, { input, expected, note }) => {
    const found = parseCitations(input).map(({ span, ...rest }) => rest)
    expect(found, note).toEqual(expected)
  })
})

describe('what was written is found again', () => {
  const symbols =
    '1211/QĐ-UBND 04/2015/NĐ-CP 1492-KL/TU 290-QĐ/TW 1998/SNV-XDCQ 817/QĐ-UBND-HC 20/CTTTg 15a/KH-UBND'.split(' ')
  const issuers = ['Chính phủ', 'UBND tỉnh Quảng Ngãi', 'Bộ trưởng Bộ Xây dựng', 'Hội nghị Tỉnh ủy lần thứ 10 Khóa XX']
  const titles = ['Tiếp công dân', 'Cán bộ, công chức', 'sửa đổi, bổ sung một số điều của Luật Xây dựng']
  const day = fc
    .date({ min: new Date('1945-09-02'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const whenIssued = fc.oneof(
    day.map((issuedOn) => ({ issuedOn })),
    fc.integer({ min: 1945, max: 2099 }).map((year) => ({ year })),
    fc.constant({ datePrinted: '30/02/2023' }),
  )
  const bodies = fc.option(fc.constantFrom(...issuers), { nil: undefined }).map((issuer) => (issuer ? { issuer } : {}))
  const numbered = fc.tuple(
    fc.constantFrom(...(Object.keys(instrumentKinds) as InstrumentKind[])),
    fc.constantFrom(...symbols),
    fc.oneof(whenIssued, fc.constant({})),
    bodies,
  )
  const titled = fc.tuple(fc.constantFrom('law', 'code', 'ordinance'), fc.constantFrom(...titles), whenIssued, bodies)

  test('by number', () => {
    fc.assert(
      fc.property(numbered, ([kind, symbol, when, by]) => {
        const text = formatCitation({ kind, symbol, ...when, ...by } as Citation)
        const [found, ...others] = parseCitations(text)
        expect(others).toEqual([])
        expect(found).toMatchObject({ symbol, ...when, ...by })
        expect(formatCitation(found as Citation)).toBe(text)
        expect(found?.kind).toBe(kind)
        expect(found?.slip).toEqual(parseSymbol(symbol)?.slip)
      }),
      { numRuns: 2_000 },
    )
  })

  test('by title', () => {
    fc.assert(
      fc.property(titled, ([kind, title, when, by]) => {
        const text = formatCitation({ kind, title, ...when, ...by } as Citation)
        expect(parseCitations(`Căn cứ ${text};`).map(({ span, ...rest }) => rest)).toEqual([
          { kind, title, ...when, ...by },
        ])
      }),
      { numRuns: 2_000 },
    )
  })

  test('every citation of the cases', () => {
    const { cases } = load<string, (Expected & { printed: string; start: number })[]>('preambles')
    for (const { printed, start, ...citation } of cases.flatMap(({ expected }) => expected)) {
      const found = parseCitations(`${formatCitation(citation as Citation)}.`).map(({ span, ...rest }) => rest)
      expect(found).toEqual([citation])
    }
  })

  test.each([
    [{}, 'nothing'],
    [{ kind: 'law' }, 'a kind alone'],
    [{ kind: 'law', year: 2013 }, 'a law without title or symbol'],
    [{ kind: 'constitution' }, 'a constitution without date'],
    [{ title: 'Tiếp công dân' }, 'a title without a kind'],
    [{ kind: 'toString', symbol: '1/QĐ-UBND' }, 'a kind that every object has'],
    [{ kind: 'law', title: 'Tiếp công dân', issuedOn: '2013-02-30' }, 'a day that does not exist'],
  ])('%j is refused: %s', (citation: object, _: string) => {
    expect(() => formatCitation(citation as never)).toThrow(expect.objectContaining({ code: 'invalid-citation' }))
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'Quyết định|số|Luật|Bộ luật|sửa đổi, bổ sung|của|và|ngày|tháng|năm|2013|17/02/2023|1211|/|-|QĐ|UBND|QH15|Chính phủ|các|,|;|.|(|)|*|\n|\n\n|Đ|đ|CTTTg|TW|Khiếu nại|UBND tỉnh|\u0301|\u200b|\u00a0'.split(
      '|',
    ),
    '\u{1F600}',
    '\ud800',
    '__proto__',
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).chain((words) => fc.constantFrom('', ' ').map((gap) => words.join(gap))),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )

  test.each([undefined, null, 12, {}])('%j is refused', (value) => {
    expect(() => parseCitations(value as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })

  test('is read without a throw; spans lie in it, in order, apart from each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const { span, ...citation } of parseCitations(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
          expect(formatCitation(citation)).not.toBe('')
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 20_000 },
    )
  })

  test('a citation is found in whatever surrounds it', () => {
    const words = fc.array(
      fc.constantFrom('theo', 'đã', 'hồ sơ', '694/788', 'ngày 31/10/2023', 'giai đoạn 2021-2026,'),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(words, words, (before, after) => {
        const start = [...before, ''].join(' ').length
        const text = `${[...before, 'Kế hoạch số 17/KH-SXD ngày 28/02/2023'].join(' ')}; ${after.join(' ')}`
        expect(read(text)).toEqual([
          {
            printed: 'Kế hoạch số 17/KH-SXD ngày 28/02/2023',
            start,
            kind: 'plan',
            symbol: '17/KH-SXD',
            issuedOn: '2023-02-28',
          },
        ])
      }),
    )
  })

  /** Texts made to be slow. */
  const slow: [string, (n: number) => string][] = [
    ['words without numbers', (n) => 'Quyết định số '.repeat(n)],
    ['digits', (n) => '1'.repeat(n * 10)],
    ['laws without an end', (n) => 'Luật A và '.repeat(n)],
    ['amending laws', (n) => 'Luật sửa đổi, bổ sung '.repeat(n)],
    ['signs', (n) => '/-'.repeat(n * 5)],
    ['numbers with signs', (n) => '1/Đ-'.repeat(n * 3)],
    ['marks', (n) => `a${'\u0323\u0301'.repeat(n * 5)}`],
    ['letters with marks', (n) => 'e\u0323\u0302'.repeat(n * 3)],
    ['spaces', (n) => ' '.repeat(n * 10)],
    ['issuers', (n) => `Quyết định số 1/QĐ-UBND của ${'Chủ tịch và '.repeat(n)}`],
    ['dates', (n) => 'số 1 ngày 1/1/'.repeat(n)],
    ['symbols', (n) => 'số 1/QĐ-UBND của Bộ, '.repeat(n)],
    ['capital words', (n) => `Luật ${'A '.repeat(n * 5)}`],
  ]
  // The time it takes, and that it grows with the length alone, is told by bench/text.mjs.
  test.each(slow)('%s come to an end', (_, write) => {
    const text = write(10_000)
    for (const { span } of parseCitations(text)) expect(span.end).toBeLessThanOrEqual(text.length)
  })
})
