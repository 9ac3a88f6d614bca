import { readFileSync } from 'node:fs'

import {
  addDays,
  comparePeriods,
  instruments,
  type PeriodComparison,
  type PeriodKind,
  type PeriodSet,
  parseReportingPeriods,
  periodKinds,
  periodOn,
  periodSeam,
  type ReportPeriodInput,
  reportingPeriods,
} from 'danvan'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

interface Case<Input, Expected> {
  readonly id: string
  readonly input: Input
  readonly expected: Expected
}
interface Held {
  readonly relation: string
  readonly overlap?: readonly unknown[]
  readonly gap?: readonly unknown[]
  readonly findings: readonly string[]
}
const { on, seams, comparisons } = JSON.parse(
  readFileSync(new URL('../cases/reporting-periods.json', import.meta.url), 'utf8'),
) as {
  readonly on: readonly Case<
    { readonly set: string; readonly date: string; readonly kind: PeriodKind; readonly regime?: string },
    Readonly<Record<string, unknown>>
  >[]
  readonly seams: readonly Case<
    { readonly before: string; readonly after: string; readonly kind: PeriodKind; readonly date: string },
    Held | null
  >[]
  readonly comparisons: readonly Case<{ readonly first: ReportPeriodInput; readonly second: ReportPeriodInput }, Held>[]
}

const setOf = (id: string): PeriodSet => {
  const found = reportingPeriods.sets.find((set) => set.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const held = ({ relation, overlap, gap, findings }: PeriodComparison): Held => ({
  relation,
  ...(overlap !== undefined && { overlap: Object.values(overlap) }),
  ...(gap !== undefined && { gap: Object.values(gap) }),
  findings: findings.map(({ code }) => code),
})

describe('the period of a day', () => {
  test.each(on)('$id', ({ input, expected }) => {
    const regime = reportingPeriods.regimes.find(({ id }) => id === input.regime)
    expect(regime?.id).toBe(input.regime)
    const answer = periodOn(setOf(input.set), input.date, input.kind, regime === undefined ? {} : { regime })
    const { from, to, sendBy, ...fields } = expected
    expect(answer).toMatchObject(fields)
    if (from === undefined) {
      if (expected['reason'] !== 'first-day-not-read' && expected['reason'] !== 'end-not-read')
        expect(answer.period).toBeUndefined()
    } else expect(answer.period).toMatchObject({ from, to, cutOff: to, periodSet: input.set })
    if ('sendBy' in expected) expect(answer.period?.sendBy ?? null).toBe(sendBy)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  const rules = reportingPeriods.sets.flatMap((set) => periodKinds.map((kind) => [set, kind] as const))

  test('holds the day, and its neighbours begin and end beside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.integer({ min: -20_000, max: 40_000 }), ([set, kind], offset) => {
        const date = addDays('1990-01-01', offset)
        const { period, index, year } = periodOn(set, date, kind)
        if (period === undefined) return
        expect(period.from <= date && date <= period.to).toBe(true)
        for (const edge of [period.from, period.to])
          expect(periodOn(set, edge, kind)).toMatchObject({ period: { from: period.from, to: period.to }, index, year })
        for (const beside of [addDays(period.from, -1), addDays(period.to, 1)])
          expect(periodOn(set, beside, kind).period?.from).not.toBe(period.from)
      }),
    )
  })

  test('of a year is its four quarters, its two halves and its twelve months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), (year) => {
        const set = setOf('nd-09-2019')
        const whole = periodOn(set, `${year}-06-01`, 'year').period
        for (const kind of ['month', 'quarter', 'half-year'] as const) {
          let date = whole?.from as string
          for (;;) {
            const part = periodOn(set, date, kind)
            expect(part.year).toBe(year)
            if (part.period?.to === whole?.to) break
            date = addDays(part.period?.to as string, 1)
          }
        }
      }),
    )
  })

  test('refuses what is no day, no kind, and what leaves the years 1 to 9999', () => {
    const set = setOf('nd-09-2019')
    for (const date of ['2023-02-29', '', 'x'.repeat(10_000_000), null, undefined, Number.NaN])
      expect(() => periodOn(set, date as never, 'month')).toThrow(/invalid-date/)
    for (const kind of ['week', '__proto__', 'constructor', undefined])
      expect(() => periodOn(set, '2023-01-01', kind as never)).toThrow(/invalid-option/)
    expect(() => periodOn(set, '9999-12-15', 'month')).toThrow(/date-out-of-range/)
    expect(() => periodOn(set, '0001-01-14', 'month')).toThrow(/date-out-of-range/)
  })
})

describe('the seam between two sets', () => {
  test.each(seams)('$id', ({ input, expected }) => {
    const seam = periodSeam(setOf(input.before), setOf(input.after), input)
    expect(seam === undefined ? null : held(seam)).toEqual(expected)
  })
})

describe('two periods', () => {
  test.each(comparisons)('$id', ({ input, expected }) => {
    const comparison = comparePeriods(input.first, input.second)
    expect(held(comparison)).toEqual(expected)
    const turned = comparePeriods(input.second, input.first)
    expect(held(turned)).toEqual(expected)
  })

  test('refuse what is no period', () => {
    const sound = { from: '2023-01-01', to: '2023-01-31', cutOff: '2023-01-31' }
    for (const bad of [{}, undefined, null, { ...sound, to: '2023-01-32' }, { ...sound, sendBy: 'soon' }])
      expect(() => comparePeriods(sound, bad as never)).toThrow(/invalid-date/)
    expect(() => comparePeriods(sound, { ...sound, to: '2022-12-31' })).toThrow(/invalid-option/)
    expect(() => comparePeriods(sound, { ...sound, cutOff: '2022-12-31' })).toThrow(/invalid-option/)
  })
})

describe('the catalogue', () => {
  const faultsOf = (change: (copy: typeof reportingPeriods) => object) => {
    const parsed = parseReportingPeriods(change(JSON.parse(JSON.stringify(reportingPeriods))))
    return parsed.success ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
  }

  test('is sound, and every instrument it names is in the registry', () => {
    expect(parseReportingPeriods(JSON.parse(JSON.stringify(reportingPeriods)))).toEqual({
      success: true,
      data: reportingPeriods,
    })
    const named = JSON.stringify(reportingPeriods).match(/"instrument":"([^"]+)"/g) ?? []
    const known = new Set(instruments.instruments.map(({ key }) => `"instrument":"${key}"`))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((key) => !known.has(key as `"instrument":"${string}"`))).toEqual([])
  })

  test('names as a gap whatever day of force was not read', () => {
    for (const { inForce, gaps = [] } of reportingPeriods.sets) {
      const ids = gaps.map(({ id }) => id)
      if (inForce.from === undefined) expect(ids).toContain('first-day')
      if (inForce.end.kind === 'not-read') expect(ids).toContain('last-day')
    }
    for (const { send, gaps = [] } of reportingPeriods.regimes)
      if (send.kind === 'not-read') expect(gaps.map(({ id }) => id)).toContain('send-day')
  })

  test('shows every fault at once', () => {
    expect(faultsOf((copy) => ({ ...copy, sets: [copy.sets[0], copy.sets[0]], regimes: [] }))).toEqual([
      'sets.1.id duplicate',
    ])
    expect(faultsOf((copy) => ({ ...copy, regimes: [{ ...copy.regimes[0], periodSets: ['nd-09-2018'] }] }))).toEqual([
      'regimes.0.periodSets.0 not-one-of',
    ])
    const dated = (spans: unknown) => (copy: typeof reportingPeriods) => ({
      ...copy,
      regimes: [],
      sets: [{ ...copy.sets[0], periods: { year: { kind: 'dated', spans } } }],
    })
    const source = { provenance: 'read', copy: 'x' }
    const span = { year: 2023, from: { on: '2023-02-01', source }, to: { on: '2023-01-31', source } }
    expect(faultsOf(dated([span, span]))).toEqual([
      'sets.0.periods.year.spans.0 period-reversed',
      'sets.0.periods.year.spans.1 period-reversed',
      'sets.0.periods.year.spans.1.year duplicate',
    ])
    expect(faultsOf(dated([]))).toEqual(['sets.0.periods.year.spans too-small'])
    const rule = (change: object) => (copy: typeof reportingPeriods) => ({
      ...copy,
      regimes: [],
      sets: [{ ...copy.sets[0], periods: { month: { kind: 'from-day', firstDay: 15, source, ...change } } }],
    })
    expect(faultsOf(rule({ firstDay: 29 }))).toEqual(['sets.0.periods.month.firstDay too-large'])
    expect(faultsOf(rule({ firstDay: 0 }))).toEqual(['sets.0.periods.month.firstDay too-small'])
    expect(faultsOf(rule({ firstDay: Number.NaN }))).toEqual(['sets.0.periods.month.firstDay not-finite'])
    expect(faultsOf((copy) => ({ ...copy, sets: [{ ...copy.sets[0], periods: { week: 1 } }], regimes: [] }))).toEqual([
      'sets.0.periods.week unknown-key',
    ])
    for (const bad of [null, 1, 'x'.repeat(10_000_000), [], {}, JSON.parse('{"__proto__": 1}')])
      expect(faultsOf(() => bad).length).toBeGreaterThan(0)
  })
})

test('calendar months are a set like any other', () => {
  const source = { provenance: 'assumed', basis: 'a test' } as const
  const set: PeriodSet = {
    id: 'calendar',
    label: { vi: 'Theo dương lịch' },
    inForce: { end: { kind: 'open', source }, from: { on: '2020-01-01', source } },
    reviewedOn: '2023-01-01',
    periods: Object.fromEntries(periodKinds.map((kind) => [kind, { kind: 'from-day', firstDay: 1, source }])),
  }
  const days = (date: string, kind: PeriodKind) => {
    const { period } = periodOn(set, date, kind)
    return [period?.from, period?.to]
  }
  expect(days('2024-02-29', 'month')).toEqual(['2024-02-01', '2024-02-29'])
  expect(days('2023-12-31', 'quarter')).toEqual(['2023-10-01', '2023-12-31'])
  expect(days('2023-09-30', 'nine-months')).toEqual(['2023-01-01', '2023-09-30'])
  expect(days('2023-10-01', 'nine-months')).toEqual([undefined, undefined])
  expect(periodOn(set, '2023-01-01', 'year')).toMatchObject({ status: 'in-force', provenance: 'assumed' })
})
