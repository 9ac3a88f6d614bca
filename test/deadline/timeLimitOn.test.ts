import { type TimeLimitCase, timeLimitConditions, timeLimitOn } from 'danvan/deadline'
import { timeLimits } from 'danvan/rulesets'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { buildTimeLimits, type RuleSketch } from './buildTimeLimits.ts'

const ask = (rules: readonly RuleSketch[], date: string, options: Parameters<typeof timeLimitOn>[3] = {}) =>
  timeLimitOn(buildTimeLimits(rules), 'a', date, options)

describe('which row answers', () => {
  test('the last day is inclusive, and nothing older comes back after it', () => {
    const rules = [{ lastDay: '2020-12-31' }]
    expect(ask(rules, '2020-12-31').status).toBe('in-force')
    expect(ask(rules, '2021-01-01')).toMatchObject({
      status: 'ended',
      candidates: [{ id: '0' }],
      warnings: [{ code: 'after-last-text', data: { lastDay: '2020-12-31' } }],
    })
    expect(ask(rules, '2019-12-31')).toMatchObject({
      status: 'not-yet',
      warnings: [{ code: 'before-first-text', data: { from: '2020-01-01' } }],
    })
  })

  test('between two texts nothing is known', () => {
    expect(ask([{ lastDay: '2020-12-31' }, { from: '2022-01-01' }], '2021-06-01')).toMatchObject({
      status: 'unknown',
      reason: 'between-texts',
    })
  })

  test('an end that was not read is none', () => {
    const rules = [{ end: 'not-read', attested: ['2023-10-31'] }] as const
    expect(ask(rules, '2023-10-31').status).toBe('in-force')
    expect(ask(rules, '2023-11-01')).toMatchObject({ status: 'unknown', reason: 'interval-not-read' })
  })

  test('a case that no row of the day names is not covered, though another day has one', () => {
    const rules = [
      { lastDay: '2020-12-31', when: { request: ['new'] } },
      { from: '2021-01-01', when: { request: ['repair'] } },
    ]
    expect(ask(rules, '2020-06-01', { when: { request: 'repair' } }).reason).toBe('case-not-covered')
    expect(ask(rules, '2021-06-01', { when: { request: 'repair' } }).status).toBe('in-force')
    expect(ask(rules, '2021-06-01', { when: { request: 'upgrade' } }).reason).toBe('case-not-covered')
  })
})

describe('conditions', () => {
  const limit = (amount: number) => ({ kind: 'within', limit: { amount, unit: 'day' } })
  const rules = [
    { when: { place: ['ordinary'] }, figure: limit(30) },
    { when: { place: ['remote'] }, figure: limit(45) },
  ]

  test('one that decides and is not stated gives no figure but the candidates', () => {
    const answer = ask(rules, '2023-01-01')
    expect(answer).toMatchObject({
      status: 'in-force',
      undecided: ['place'],
      candidates: [{ id: '0' }, { id: '1' }],
      warnings: [
        { code: 'condition-unstated', data: { condition: 'place', values: ['ordinary', 'remote'], decides: true } },
      ],
    })
    for (const field of ['rule', 'figure', 'limit', 'start']) expect(answer).not.toHaveProperty(field)
  })

  test('one that is stated decides', () => {
    expect(ask(rules, '2023-01-01', { when: { place: 'remote' } })).toMatchObject({
      rule: { id: '1' },
      limit: { amount: 45 },
      undecided: [],
      warnings: [],
    })
  })

  test('one that changes nothing is named and decides nothing', () => {
    const same = rules.map((rule) => ({ ...rule, figure: limit(30) }))
    expect(ask(same, '2023-01-01')).toMatchObject({
      limit: { amount: 30 },
      start: { events: ['receipt'] },
      undecided: [],
      warnings: [{ code: 'condition-unstated', data: { decides: false } }],
    })
  })

  test('one that changes the event only leaves the limit and takes the event', () => {
    const answer = ask(
      rules.map((rule, i) => ({ ...rule, figure: limit(30), start: { events: [i === 0 ? 'receipt' : 'acceptance'] } })),
      '2023-01-01',
    )
    expect(answer).toMatchObject({ limit: { amount: 30 }, undecided: ['place'] })
    expect(answer).not.toHaveProperty('start')
  })
})

test('a commitment is shown and not applied until somebody says whose', () => {
  const rules = [{ kind: 'committed', authority: { id: 'p', label: { vi: 'Tỉnh P' } } }]
  const foreign = ask(rules, '2023-01-01', { kind: 'committed' })
  expect(foreign).toMatchObject({
    undecided: ['authority'],
    candidates: [{ id: '0' }],
    warnings: [{ code: 'authority-unstated', data: { authorities: ['p'] } }],
  })
  expect(foreign).not.toHaveProperty('limit')
  expect(ask(rules, '2023-01-01', { kind: 'committed', authority: 'p' }).limit).toEqual({ amount: 5, unit: 'day' })
  expect(ask(rules, '2023-01-01', { kind: 'committed', authority: 'q' }).reason).toBe('no-rule')
  expect(ask(rules, '2023-01-01').reason).toBe('no-rule')
})

test('a day after the review says since when nobody has looked', () => {
  const answer = timeLimitOn(timeLimits, 'permit.house', '2030-01-01', { when: { request: 'new' } })
  expect(answer.warnings).toMatchObject([{ code: 'not-reviewed-since', data: { on: '2026-11-23' } }])
})

describe('misuse and strange names', () => {
  test.each([
    ['2023-02-29', {}, 'invalid-date'],
    ['', {}, 'invalid-date'],
    ['2023-01-01', { kind: 'legal' }, 'invalid-option'],
    ['2023-01-01', { whenUnread: 'older' }, 'invalid-option'],
    ['2023-01-01', { when: { place: 'far' } }, 'invalid-option'],
    ['2023-01-01', { when: { place: ['remote'] } }, 'invalid-option'],
    ['2023-01-01', { when: { weather: 'fine' } }, 'invalid-option'],
    ['2023-01-01', { when: JSON.parse('{"__proto__": "x"}') }, 'invalid-option'],
    ['2023-01-01', { when: { constructor: 'x' } }, 'invalid-option'],
    ['2023-01-01', { when: { place: 'x'.repeat(1_000_000) } }, 'invalid-option'],
  ])('%s %.80j is refused: %s', (date, options, code) => {
    expect(() => timeLimitOn(timeLimits, 'permit.house', date, options as never)).toThrow(
      expect.objectContaining({ code }),
    )
  })

  test.each([
    ['permit.hous', 'permit.house'],
    ['complaint.acept', 'complaint.accept'],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
    ['x'.repeat(10_000_000), undefined],
  ])('%.20s is unknown', (procedure, nearest) => {
    const answer = timeLimitOn(timeLimits, procedure, '2023-01-01')
    expect([answer.status, answer.reason, answer.nearest]).toEqual(['unknown', 'unknown-procedure', nearest])
  })
})

describe('properties', () => {
  const procedure = fc.constantFrom(...timeLimits.procedures.map(({ id }) => id))
  const date = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10))
  const values = Object.fromEntries(
    Object.entries(timeLimitConditions).map(([condition, known]) => [condition, fc.constantFrom<string>(...known)]),
  )
  const stated = fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<TimeLimitCase>
  const everything = fc.record(values) as fc.Arbitrary<TimeLimitCase>

  test('a figure stands only where the answer is in force, ended by a text, or assumed', () => {
    fc.assert(
      fc.property(procedure, date, stated, (id, day, when) => {
        const answer = timeLimitOn(timeLimits, id, day, { when })
        if (answer.status !== 'in-force') expect(answer).not.toHaveProperty('limit')
        if (answer.status === 'unknown') expect(answer).not.toHaveProperty('figure')
        if (answer.status === 'in-force') {
          expect(answer.candidates.length).toBeGreaterThan(0)
          expect(answer.figure === undefined).toBe(
            answer.candidates.length > 1 && answer.limit === undefined && answer.undecided.length > 0,
          )
          expect(answer.provenance).toBeDefined()
        }
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
      }),
      { numRuns: 2_000 },
    )
  })

  test('stating more never brings a row that was no candidate, while the answer stays in force', () => {
    fc.assert(
      fc.property(procedure, date, stated, (id, day, when) => {
        const less = timeLimitOn(timeLimits, id, day)
        const more = timeLimitOn(timeLimits, id, day, { when })
        if (less.status !== 'in-force' || more.status !== 'in-force') return
        const ids = less.candidates.map((rule) => rule.id)
        expect(more.candidates.filter((rule) => !ids.includes(rule.id))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  test('with everything stated, nothing is undecided', () => {
    fc.assert(
      fc.property(procedure, date, everything, (id, day, when) => {
        const { status, undecided, candidates } = timeLimitOn(timeLimits, id, day, { when })
        expect(undecided).toEqual([])
        if (status === 'in-force') expect(candidates).toHaveLength(1)
      }),
      { numRuns: 1_000 },
    )
  })
})
