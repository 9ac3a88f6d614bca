import { readFileSync } from 'node:fs'

import { formatSymbol, type InstrumentSymbol, parseSymbol } from 'danvan/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const { cases } = JSON.parse(readFileSync(new URL('../cases/symbols.json', import.meta.url), 'utf8')) as {
  cases: { citation: string; input: string; expected: InstrumentSymbol | null; note?: string }[]
}

/** The normalised text: what reading and writing must not change. */
const normalise = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?([-/&]) ?/g, '$1')
    .replace('QH 15', 'QH15')

describe('the number and symbol of an instrument', () => {
  test.each(cases.map((item) => [item.input, item] as const))('%s', (_, { input, expected, note }) => {
    expect(parseSymbol(input) ?? null, note).toEqual(expected)
  })

  test('what was read is written again, a slip as it was', () => {
    for (const { input, expected } of cases) {
      if (expected === null) continue
      const written = formatSymbol(parseSymbol(input) as InstrumentSymbol)
      expect(written).toBe(normalise(input))
      expect(formatSymbol(parseSymbol(written) as InstrumentSymbol)).toBe(written)
    }
  })

  test('what is meant by a slip has none', () => {
    for (const { expected } of cases) {
      if (expected?.slip === undefined) continue
      const { slip, ...parts } = expected
      expect(parseSymbol(slip.meant)).toEqual(parts)
    }
  })

  test('any symbol, in any bytes', () => {
    const number = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', 'a', 'b'))
      .map((parts) => parts.join(''))
    const issuer = fc.constantFrom('UBND', 'CP', 'TTg', 'BXD', 'SNV', 'ABC', 'QH15', 'ƯB', 'BĐG', 'VP&PC')
    const unit = fc.option(fc.constantFrom('HC', 'XDCQ', 'CCHC&PC', 'VX'), { nil: undefined })
    const state = fc.record(
      {
        number,
        year: fc.integer({ min: 1945, max: 2099 }),
        abbreviation: fc.constantFrom('QĐ', 'NĐ', 'KH', 'TTr', 'CTr', 'NQ', 'QyĐ'),
        issuer,
        unit,
        style: fc.constant('state' as const),
      },
      { requiredKeys: ['number', 'abbreviation', 'issuer', 'style'] },
    )
    const party = fc.record({
      number,
      abbreviation: fc.constantFrom('QĐ', 'KL', 'NQ', 'CTr', 'QĐi'),
      issuer: fc.constantFrom('TU', 'TW', 'ĐUK', 'BDVTU-BCSĐUBND'),
      style: fc.constant('party' as const),
    })
    const letter = fc.record({
      number,
      issuer,
      unit: fc.constantFrom('HC', 'XDCQ'),
      style: fc.constant('state' as const),
    })
    const bytes = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll('Đ', 'Ð'),
      (text) => ` ${text.replaceAll('-', ' – ').replaceAll('/', ' /')}`,
    )
    fc.assert(
      fc.property(fc.oneof(state, party, letter), bytes, (parts, change) => {
        const known = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
        const written = formatSymbol(known as unknown as InstrumentSymbol)
        const { kind, ...read } = parseSymbol(change(written)) as InstrumentSymbol
        expect(read).toEqual(known)
        expect(formatSymbol({ ...read, ...(kind === undefined ? {} : { kind }) })).toBe(written)
      }),
      { numRuns: 3_000 },
    )
  })

  test('any text is read without a throw; what is read is written and read the same', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789/-. QĐUBNDTTgCPhdđ&_–\u0301\n'), maxLength: 24 })
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
        const symbol = parseSymbol(text)
        if (symbol === undefined) return
        const written = formatSymbol(symbol)
        expect(parseSymbol(written)).toEqual(symbol)
      }),
      { numRuns: 20_000 },
    )
  })

  test.each([undefined, null, 12, {}])('%j is none', (value) => {
    expect(parseSymbol(value as never)).toBeUndefined()
  })

  test('long text is none', () => {
    expect(parseSymbol('1/QĐ-'.repeat(2_000_000))).toBeUndefined()
    expect(parseSymbol(`1/${'Q'.repeat(300)}`)).toBeUndefined()
  })

  test.each([
    [{ number: '', issuer: 'UBND', style: 'state' }, 'no number'],
    [{ number: '12', style: 'state' }, 'a number alone'],
    [{ number: '12', abbreviation: 'quyết định', issuer: 'UBND', style: 'state' }, 'words'],
    [{ number: '12', abbreviation: 'XX', issuer: 'TU', style: 'party' }, 'a kind that the Party does not have'],
    [{ number: '12', year: Number.NaN, abbreviation: 'NĐ', issuer: 'CP', style: 'state' }, 'a year that is none'],
    [{ number: '12', abbreviation: 'QĐ', unit: 'HC', style: 'state' }, 'a unit that reads as the issuer'],
  ])('%j is refused: %s', (parts: object, _: string) => {
    expect(() => formatSymbol(parts as InstrumentSymbol)).toThrow(expect.objectContaining({ code: 'invalid-symbol' }))
  })
})
