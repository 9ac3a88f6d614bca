import {
  formatInstrumentKey,
  type InstrumentKind,
  instrumentKinds,
  type Provenance,
  parseInstrumentKey,
  provenances,
  weakestProvenance,
} from 'danvan/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const kinds = Object.keys(instrumentKinds) as InstrumentKind[]

describe('the key of an instrument', () => {
  test('what was written can be read, and the other way round', () => {
    const number = fc.string({ unit: fc.constantFrom(...'0123456789/-QĐUBNDTƯ().'), minLength: 1, maxLength: 20 })
    const slug = fc
      .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
      .map((words) => words.join('-'))
    const day = fc
      .date({ min: new Date('1945-09-02'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const signed = fc.oneof(day, fc.constant('undated'))
    fc.assert(
      fc.property(fc.constantFrom(...kinds), number, slug, signed, (kind, printed, issuer, date) => {
        const parts = { kind, number: printed.normalize('NFC'), issuer, signed: date }
        const key = formatInstrumentKey({ ...parts, number: printed.normalize('NFD') })
        expect(parseInstrumentKey(key)).toEqual(parts)
        expect(formatInstrumentKey(parseInstrumentKey(key) as never)).toBe(key)
      }),
      { numRuns: 1_000 },
    )
  })

  test('any other text is no key, and never a throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = parseInstrumentKey(text)
        if (parts !== undefined) expect(formatInstrumentKey(parts)).toBe(text)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['1211/QĐ-UBND', 'only a number'],
    ['decision:1211/QĐ-UBND:ubnd-quang-ngai', 'no date'],
    ['decision:1211/QĐ-UBND:ubnd-quang-ngai:2022-11-02:', 'five parts'],
    ['decison:1211/QĐ-UBND:ubnd-quang-ngai:2022-11-02', 'a kind that does not exist'],
    ['toString:1211/QĐ-UBND:ubnd-quang-ngai:2022-11-02', 'a kind that every object has'],
    ['decision::ubnd-quang-ngai:2022-11-02', 'no number'],
    ['decision:1211 /QĐ-UBND:ubnd-quang-ngai:2022-11-02', 'a space in the number'],
    [`decision:${'1211/QĐ-ƯB'.normalize('NFD')}:ubnd-quang-ngai:2022-11-02`, 'letters taken apart'],
    ['decision:1211/QĐ-UBND:UBND:2022-11-02', 'an issuer in capitals'],
    ['decision:1211/QĐ-UBND:ubnd--quang-ngai:2022-11-02', 'two hyphens'],
    ['decision:1211/QĐ-UBND:-ubnd:2022-11-02', 'a hyphen first'],
    ['decision:1211/QĐ-UBND:ubnd-quang-ngai:2022-02-29', 'a day that does not exist'],
    ['decision:1211/QĐ-UBND:ubnd-quang-ngai:', 'an empty date'],
    ['', 'nothing'],
  ])('%s is no key: %s', (key) => {
    expect(parseInstrumentKey(key)).toBeUndefined()
  })

  test('a part that does not fit is refused', () => {
    const parts = { kind: 'decision', number: '12:11', issuer: 'ubnd', signed: 'undated' } as const
    expect(() => formatInstrumentKey(parts)).toThrow(expect.objectContaining({ code: 'invalid-key' }))
  })
})

describe('the weakest provenance', () => {
  test('the order is that of the architecture, strongest first', () => {
    expect(provenances).toEqual(['read', 'read-secondary', 'supplied', 'inferred', 'unverified', 'assumed'])
  })

  test('is among those used, and none of them is weaker', () => {
    const order: Record<Provenance, number> = {
      read: 1,
      'read-secondary': 2,
      supplied: 3,
      inferred: 4,
      unverified: 5,
      assumed: 6,
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...provenances), { minLength: 1 }), (used) => {
        const weakest = weakestProvenance(used)
        expect(used).toContain(weakest)
        expect(used.every((each) => order[each] <= order[weakest])).toBe(true)
        expect(weakestProvenance([...used].reverse())).toBe(weakest)
      }),
    )
  })

  test('of nothing is “read”', () => {
    expect(weakestProvenance([])).toBe('read')
  })
})
