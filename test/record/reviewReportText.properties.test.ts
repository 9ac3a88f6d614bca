import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { reviewReportText } from '../../src/record/index.ts'
import { type CleanReport, cleanReports, readCleanReport, report2023 } from './reports.ts'

const dates = { reportDate: '2023-11-06', cutOff: '2023-10-31' }

/** Hard line ends at a width, as in what is copied from a PDF. */
function wrapped(text: string, width: number): string {
  let column = 0
  return text.replace(/(\s?)(\S+)/g, (_, space: string, word: string) => {
    const isFull = space === ' ' && column + word.length >= width
    column = space === '\n' || isFull ? word.length : column + space.length + word.length
    return `${isFull ? '\n' : space}${word}`
  })
}

describe('whatever form the text has', () => {
  const plain = reviewReportText(report2023, dates)
  const printed = (text: string, { start, end }: { start: number; end: number }) =>
    text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ')

  test.each([
    ['letters taken apart', report2023.normalize('NFD')],
    ['line ends of Windows', report2023.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${report2023}`],
    ['no-break spaces', report2023.replace(/(?<=\p{L}) (?=\d)/gu, '\u00a0')],
    ['lines of eighty', wrapped(report2023, 80)],
    ['lines of a hundred', wrapped(report2023, 100)],
    ['the eth for Đ', report2023.replaceAll('Đ', 'Ð')],
    ['all of it', `\ufeff${report2023.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('%s: the same findings, the spans in the text as given', (_, text) => {
    const review = reviewReportText(text, dates)
    expect(review.findings.map(({ code, severity, place, data }) => ({ code, severity, place, data }))).toEqual(
      plain.findings.map(({ code, severity, place, data }) => ({ code, severity, place, data })),
    )
    for (const [i, { span }] of review.findings.entries())
      expect(printed(text, span).replaceAll('Ð', 'Đ')).toBe(
        printed(report2023, (plain.findings[i] as (typeof plain.findings)[number]).span),
      )
  })

  test.each(Object.keys(cleanReports) as CleanReport[])('%s stays clean', (name) => {
    const text = readCleanReport(name)
    for (const form of [
      text.normalize('NFD'),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n\n', '\n'),
      wrapped(text, 90),
    ])
      expect(reviewReportText(form, cleanReports[name]).findings).toEqual([])
  })

  test('the same bytes twice', () => {
    expect(JSON.stringify(reviewReportText(report2023, dates))).toBe(
      JSON.stringify(reviewReportText(report2023, dates)),
    )
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['1. ', '4.1. ', 'II. ', 'a) ', '(', ')', '“', '”', '100%', '3/2 đơn', 'đạt ', 'giải quyết ', 'hồ sơ ', 'gồm: '],
    ...[
      '\n',
      '\r\n',
      '. ',
      '; ',
      'Quyết định số 1/QĐ-UBND ngày 31/12/2022',
      'ban hành Kế hoạch ',
      '06 phòng ',
      '\u0301',
    ],
    ...['BÁO CÁO', 'năm 2023', '__proto__', '\ud800', '\u0000', ' '],
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.tuple(fc.nat(report2023.length), fc.nat(4000)).map(([at, length]) => report2023.slice(at, at + length)),
  )

  test('gives findings in text order, within the text, as plain JSON', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const review = reviewReportText(text, dates)
        expect(JSON.parse(JSON.stringify(review))).toEqual(review)
        let last = 0
        for (const { span } of review.findings) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          last = span.start
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a flood of one finding is cut, and said to be', () => {
    const review = reviewReportText('(a.\n\n'.repeat(1500))
    expect(review.findings.filter(({ code }) => code === 'bracket-unbalanced')).toHaveLength(1000)
    expect(review.notChecked).toContainEqual({ code: 'bracket-unbalanced', reason: 'too-many' })
  })
})

const floods = [
  report2023,
  '(',
  '“)',
  '1. A\n2. B\n',
  '1. A\n3.1. B\n',
  '1.111.',
  '1/2 đơn ',
  'giải quyết đơn đạt 5% ',
  '06 phòng gồm: Phòng A, ',
  'ban hành Kế hoạch (',
  'tiếp nhận 1 hồ sơ; đã giải quyết 2 hồ sơ; ',
  '\u0323\u0301',
  ' ',
  '.”',
]

describe('a flood of text comes to an end', () => {
  // The time it takes, and that it grows with the length alone, is told by bench/text.mjs.
  test.each(floods)('%#', (unit) => {
    const text = unit.repeat(Math.ceil(240_000 / unit.length))
    const { findings } = reviewReportText(text, dates)
    expect(findings.every(({ span }) => span.end <= text.length)).toBe(true)
  })
})
