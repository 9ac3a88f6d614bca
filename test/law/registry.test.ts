import { addDays } from 'danvan/civil'
import {
  basisOf,
  findInstruments,
  type InForceStatus,
  type Instrument,
  inForceOn,
  type Source,
  successorsOf,
  validityOf,
  weakestProvenance,
} from 'danvan/law'
import { instruments } from 'danvan/rulesets'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { buildRegistry } from './buildRegistry.ts'

const decree04 = 'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09'
const law10 = 'law:10/2022/QH15:quoc-hoi:2022-11-10'
const circular61 = 'circular:61/2017/TT-BTC:bo-tai-chinh:undated'
const letter = 'official-letter:1998/SNV-XDCQ:so-noi-vu-quang-ngai:2023-10-27'

const anyDay = fc
  .date({ min: new Date('1945-09-02'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyInstrument = fc.constantFrom(...instruments.instruments)

describe('the validity of an instrument', () => {
  test('names first and last day, how the end is known, and the weakest provenance used', () => {
    expect(validityOf(instruments, decree04, '2023-06-30')).toMatchObject({
      status: 'in-force',
      from: '2015-02-25',
      lastDay: '2023-06-30',
      end: 'last-day',
      provenance: 'inferred',
      sources: [{ provenance: 'read-secondary' }, { provenance: 'inferred' }],
    })
    expect(validityOf(instruments, decree04, '2015-02-24')).toMatchObject({
      status: 'not-yet',
      provenance: 'read-secondary',
    })
  })

  test('a last value that is old comes with the day since which nobody looked (trap 21)', () => {
    expect(validityOf(instruments, law10, '2026-11-23')).not.toHaveProperty('notReviewedSince')
    expect(validityOf(instruments, law10, '2026-11-24')).toMatchObject({
      status: 'in-force',
      notReviewedSince: '2026-11-23',
    })
    expect(validityOf(instruments, 'law:15/2017:quoc-hoi:undated', '2024-01-01').notReviewedSince).toBe('2023-12-01')
    // What had ended before the review stays ended.
    expect(validityOf(instruments, decree04, '2100-01-01')).not.toHaveProperty('notReviewedSince')
  })

  test('the years it governs are kept apart from the days on which it is in force', () => {
    const { status, governs } = validityOf(instruments, circular61, '2026-12-31')
    expect(status).toBe('ended')
    expect(governs).toMatchObject({ period: 'budget-year', from: 2017, to: 2025 })
  })

  test.each([
    ['decree:138/2020/NĐ-CP:chinh-phu:undated', '2024-01-01', 'first-day-not-read'],
    ['circular:01/2018/TT-VPCP:van-phong-chinh-phu:2018-11-23', '2026-01-01', 'end-not-read'],
    [letter, '2023-10-27', 'no-interval'],
    ['decree:99/2099/NĐ-CP:chinh-phu:undated', '2024-01-01', 'unknown-instrument'],
  ])('%s on %s is unknown: %s', (key, date, reason) => {
    const validity = validityOf(instruments, key, date)
    expect(validity).toMatchObject({ status: 'unknown', reason, sources: [] })
    expect(validity).not.toHaveProperty('provenance')
  })

  test.each([
    ['decree:04/2015/NĐ-CP:chinh-phu:undated', decree04],
    ['decree:04/2015/ND-CP:chinh-phu:2015-01-09', decree04],
    ['04/2015/NĐ-CP', decree04],
    ['law:10/2022/QH15:quoc-hoi:2022-11-11', law10],
    // Another number is another instrument.
    ['decree:05/2015/NĐ-CP:chinh-phu:2015-01-09', undefined],
    ['decree:', undefined],
    ['', undefined],
    ['9'.repeat(10_000_000), undefined],
  ])('a key that does not exist gets the one most likely meant: %.60s', (key, nearest) => {
    expect(validityOf(instruments, key, '2020-01-01').nearest).toBe(nearest)
  })

  test('it agrees with inForceOn on any day, and is plain JSON', () => {
    fc.assert(
      fc.property(anyInstrument, anyDay, ({ key }, date) => {
        const validity = validityOf(instruments, key, date)
        expect(inForceOn(instruments, key, date)).toBe(validity.status)
        expect(validity.provenance === undefined).toBe(validity.status === 'unknown')
        if (validity.provenance !== undefined)
          expect(validity.provenance).toBe(weakestProvenance(validity.sources.map(({ provenance }) => provenance)))
        expect(JSON.parse(JSON.stringify(validity))).toEqual(validity)
      }),
      { numRuns: 500 },
    )
  })
})

describe('time', () => {
  test('goes one way: not yet, in force, ended; unknown may stand between', () => {
    const order: Record<InForceStatus, number> = { 'not-yet': 0, unknown: 1, 'in-force': 1, ended: 2 }
    fc.assert(
      fc.property(anyInstrument, anyDay, anyDay, ({ key }, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        expect(order[inForceOn(instruments, key, early)]).toBeLessThanOrEqual(order[inForceOn(instruments, key, late)])
      }),
      { numRuns: 1_000 },
    )
  })

  test('nothing is in force before it is signed', () => {
    for (const { key, signedOn } of instruments.instruments)
      if (signedOn !== undefined) expect(inForceOn(instruments, key, addDays(signedOn, -1))).toMatch(/not-yet|unknown/)
  })

  test('an ended instrument stays ended when its successor ends too (trap 20)', () => {
    expect(inForceOn(instruments, 'decree:71/1998/NĐ-CP:chinh-phu:undated', '2024-01-01')).toBe('ended')
    expect(inForceOn(instruments, decree04, '2024-01-01')).toBe('ended')
  })

  test.each(['2023-02-29', '2023-2-1', '', '2023-01-01T00:00:00Z', undefined, null, 20230101, {}])(
    'what is no day is refused: %j',
    (date) => {
      for (const ask of [inForceOn, validityOf])
        for (const key of [decree04, 'no-such-key'])
          expect(() => ask(instruments, key, date as string)).toThrow(expect.objectContaining({ code: 'invalid-date' }))
    },
  )

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no instrument', (key) => {
    expect(inForceOn(instruments, key, '2020-01-01')).toBe('unknown')
    expect(successorsOf(instruments, key)).toBeUndefined()
    expect(basisOf(instruments, key)).toBeUndefined()
  })
})

describe('successors', () => {
  test('through what took its place, each with its own', () => {
    const of = (key: string) =>
      successorsOf(instruments, key)?.map(({ depth, relation, key: by, on }) => [depth, relation, by, on])
    expect(of('decree:107/2021/NĐ-CP:chinh-phu:undated')).toEqual([
      [1, 'replaces', 'decree:118/2025/NĐ-CP:chinh-phu:2025-06-09', '2025-07-01'],
      [2, 'amends', 'decree:309/2026/NĐ-CP:chinh-phu:2026-08-05', '2026-08-05'],
      [2, 'amends', 'decree:367/2025/NĐ-CP:chinh-phu:undated', undefined],
    ])
    expect(of(circular61)).toEqual([
      [1, 'amends', 'circular:90/2018/TT-BTC:bo-tai-chinh:undated', '2019-01-01'],
      [1, 'replaces', 'circular:26/2026/TT-BTC:bo-tai-chinh:undated', '2026-03-25'],
    ])
    expect(of(letter)).toEqual([])
  })

  test('that of NĐ 04/2015 is known only by inference', () => {
    const [successor] = successorsOf(instruments, decree04) ?? []
    expect(successor).toMatchObject({ key: law10, relation: 'succeeds', source: { provenance: 'inferred' } })
  })

  test('a circle ends', () => {
    const source: Source = { provenance: 'read', copy: 'a copy' }
    const [a, b] = ['decree:1/2000/NĐ-CP:chinh-phu:undated', 'decree:2/2000/NĐ-CP:chinh-phu:undated'] as [
      Instrument['key'],
      Instrument['key'],
    ]
    for (const kind of ['replaces', 'details'] as const) {
      const circle = buildRegistry([
        { key: a, relations: [{ kind, target: b, source }] },
        { key: b, relations: [{ kind, target: a, source }] },
      ])
      const walk = kind === 'replaces' ? successorsOf : basisOf
      expect(walk(circle, a)).toMatchObject([
        { key: b, of: a, depth: 1 },
        { key: a, of: b, depth: 2 },
      ])
    }
  })
})

describe('bases', () => {
  test('are found through what rests on what', () => {
    const bases = basisOf(instruments, 'decree:217/2026/NĐ-CP:chinh-phu:undated')
    expect(bases).toMatchObject([{ key: 'law:135/2025/QH15:quoc-hoi:undated', relation: 'details', depth: 1 }])
    expect(basisOf(instruments, law10)).toEqual([])
  })

  test('and each leads to an instrument of the registry', () => {
    for (const { key } of instruments.instruments)
      for (const basis of basisOf(instruments, key) ?? []) expect(successorsOf(instruments, basis.key)).toBeDefined()
  })
})

describe('finding', () => {
  test.each([
    [{ kind: 'decree', symbol: '04/2015/NĐ-CP', signedOn: '2015-01-09' }, [decree04]],
    [{ symbol: '04/2015/NĐ-CP'.normalize('NFD') }, [decree04]],
    [{ symbol: ' 04/2015 / NĐ-CP' }, [decree04]],
    [{ kind: 'circular', symbol: '04/2015/NĐ-CP' }, []],
    [{ symbol: '04/2015/NĐ-CP', signedOn: '2015-01-10' }, []],
    [{ symbol: '04/2015' }, [decree04]],
    [{ kind: 'law', symbol: '10/2022' }, [law10]],
    [{ kind: 'law', symbol: '10/2022/QH14' }, []],
    // Of this law number and year were read, not what follows.
    [{ kind: 'law', symbol: '36/2018/QH14' }, ['law:36/2018:quoc-hoi:undated']],
    [{ symbol: '36/2018/NQ-HĐND', kind: 'resolution' }, []],
    [{ title: 'Luật Tiếp công dân' }, ['law:42/2013:quoc-hoi:undated']],
    [{ title: 'LUẬT  tiếp công dân'.normalize('NFD'), year: 2013 }, ['law:42/2013:quoc-hoi:undated']],
    [{ title: 'Luật Tiếp công dân', signedOn: '2013-11-25' }, ['law:42/2013:quoc-hoi:undated']],
    [{ title: 'Luật Tiếp công dân', signedOn: '2014-11-25' }, []],
    [{ title: 'Luật Tiếp công dân', year: 2014 }, []],
    [{ title: 'Luật Thanh tra' }, ['law:56/2010:quoc-hoi:undated', 'law:11/2022:quoc-hoi:undated']],
    [{ title: 'Luật Thanh tra', year: 2022 }, ['law:11/2022:quoc-hoi:undated']],
    [{ title: 'Luật Tiếp' }, []],
    [
      { title: 'Bộ luật Lao động' },
      [
        'code:lao-dong-1994:quoc-hoi:undated',
        'code:10/2012/QH13:quoc-hoi:undated',
        'code:45/2019/QH14:quoc-hoi:undated',
      ],
    ],
    [{ title: 'Bộ luật Lao động', year: 1994 }, ['code:lao-dong-1994:quoc-hoi:undated']],
    [
      { kind: 'circular', symbol: '05/2021' },
      ['circular:05/2021/TT-BYT:bo-y-te:undated', 'circular:05/2021/TT-TTCP:thanh-tra-chinh-phu:undated'],
    ],
    [{ symbol: '05/2021', issuer: 'Bộ Y tế' }, ['circular:05/2021/TT-BYT:bo-y-te:undated']],
    [{ symbol: '05/2021', issuer: 'bo-y-te' }, ['circular:05/2021/TT-BYT:bo-y-te:undated']],
    [{ kind: 'ordinance', issuer: 'Uỷ ban Thường vụ Quốc hội' }, ['ordinance:34/2007/PL-UBTVQH11:ubtvqh:2007-04-20']],
    [{ symbol: '' }, []],
    [{ symbol: '0' }, []],
    [{ title: 'x'.repeat(10_000_000) }, []],
    [{ symbol: '1/'.repeat(5_000_000) }, []],
  ] as const)('%.90j', (query, keys) => {
    expect(findInstruments(instruments, query)).toEqual(keys)
  })

  test('an empty query means all, and each is found by what its key says', () => {
    expect(findInstruments(instruments, {})).toHaveLength(instruments.instruments.length)
    for (const { key, symbol, signedOn, title } of instruments.instruments)
      expect(
        findInstruments(instruments, { title: title.vi, ...(symbol && { symbol }), ...(signedOn && { signedOn }) }),
      ).toContain(key)
  })

  test.each([{ symbol: 4 }, { year: '2013' }, { title: null }])('%j is refused', (query) => {
    expect(() => findInstruments(instruments, query as never)).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
  })
})
