import { type Petition, type PetitionEvent, petitionRules, summarizePetitions, vietnamCalendar } from 'danvan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { sharedRate } from '../../src/petition/sharedRate.ts'

const calendar = vietnamCalendar()
const period = { from: '2023-01-01', to: '2023-12-31' }
const options = { rules: petitionRules, calendar, period, asOf: '2023-12-31' }

/** A recommendation: ten working days to answer. */
function recommendation(id: string, on: string, ...more: readonly PetitionEvent[]): Petition {
  const events = [{ kind: 'received', on } as const, ...more]
  return { schema: 'danvan/petition@1', id, kind: 'recommendation', channel: 'post', events }
}
/** A request for information at the office: ten working days to supply it, which were read. */
function request(id: string, on: string, ...more: readonly PetitionEvent[]): Petition {
  const petition = recommendation(id, on, ...more)
  return { ...petition, kind: 'information-request', channel: 'direct', case: { complexity: 'complex' } }
}
const supplied = (on: string) => ({ kind: 'supplied', on }) as const
const answered = (on: string) => ({ kind: 'answered', on }) as const

describe('the petitions of a period', () => {
  test('none at all: 0 of 0 is neither 0 % nor 100 %', () => {
    const { total, rates, overdue, byKind } = summarizePetitions([], options)
    expect(total).toMatchObject({ received: 0, resolved: 0, pending: 0 })
    expect(byKind).toEqual([])
    expect(overdue).toEqual([])
    expect(rates).toEqual([
      { id: 'resolvedOfToResolve', status: 'no-cases', numerator: 0, denominator: 0 },
      { id: 'inTimeOfResolved', status: 'no-cases', numerator: 0, denominator: 0 },
    ])
  })

  test('all resolved is 100 %, one pending is not', () => {
    const done = recommendation('1', '2023-10-02', answered('2023-10-16'))
    const [rate] = summarizePetitions([done], options).rates
    expect(rate).toEqual({ id: 'resolvedOfToResolve', status: 'computed', numerator: 1, denominator: 1, percent: 100 })
    const open = recommendation('2', '2023-12-25')
    expect(summarizePetitions([done, open], options).rates[0]).toMatchObject({
      numerator: 1,
      denominator: 2,
      percent: 50,
    })
  })

  test('withdrawn, not accepted and passed on are not to be resolved', () => {
    const ends = (['withdrawn', 'not-accepted', 'transferred'] as const).map((kind, i) =>
      recommendation(String(i), '2023-10-02', { kind, on: '2023-10-05' }),
    )
    const { total, rates } = summarizePetitions(ends, options)
    expect(total).toMatchObject({ received: 3, endedOtherwise: 3, resolved: 0, pending: 0 })
    expect(rates[0]?.status).toBe('no-cases')
  })

  test('in time, late, carried over, overdue', () => {
    const petitions = [
      request('carried', '2022-12-30', supplied('2023-01-03')),
      request('before', '2022-12-01', supplied('2022-12-05')),
      request('late', '2023-10-02', supplied('2023-10-17')),
      request('overdue', '2023-12-01'),
      request('longer overdue', '2023-11-01'),
      request('next year', '2024-01-02'),
    ]
    const { total, rates, overdue } = summarizePetitions(petitions, options)
    expect(total).toEqual({
      carriedOver: 1,
      received: 3,
      accepted: 0,
      resolved: 2,
      inTime: 1,
      late: 1,
      timeNotKnown: 0,
      endedOtherwise: 0,
      pending: 2,
      overdue: 2,
      undecided: 0,
      suspended: 0,
    })
    expect(rates.map(({ percent }) => percent)).toEqual([50, 50])
    // 01/11 + 10 working days is 15/11, 01/12 + 10 is 15/12.
    expect(overdue.map(({ id, dueOn, days }) => [id, dueOn, days])).toEqual([
      ['longer overdue', '2023-11-15', 46],
      ['overdue', '2023-12-15', 16],
    ])
  })

  test('a limit that nobody has read makes nothing late and nothing overdue', () => {
    const late = recommendation('late', '2023-10-02', answered('2023-10-17'))
    const { total, overdue } = summarizePetitions([late, recommendation('open', '2023-11-01')], options)
    expect(total).toMatchObject({ resolved: 1, late: 0, timeNotKnown: 1, pending: 1, overdue: 0 })
    expect(overdue).toEqual([])
  })

  test('the figures are those of the last day of the period, whenever they are asked for', () => {
    const petitions = [recommendation('1', '2023-12-28', answered('2024-01-02'))]
    const then = summarizePetitions(petitions, options)
    expect(then.total).toMatchObject({ resolved: 0, pending: 1 })
    expect(summarizePetitions(petitions, { ...options, asOf: '2024-06-30' })).toEqual(then)
    const next = { ...options, asOf: '2024-06-30', period: { from: '2024-01-01', to: '2024-12-31' } }
    expect(summarizePetitions(petitions, next).total).toMatchObject({ carriedOver: 1, received: 0, resolved: 1 })
  })

  test('of some it is not known whether in time: no rate', () => {
    const feedback: Petition = { ...recommendation('1', '2023-10-02', answered('2023-10-03')), kind: 'feedback' }
    const [resolved, inTime] = summarizePetitions([feedback], options).rates
    expect(resolved).toMatchObject({ status: 'computed', percent: 100 })
    expect(inTime).toEqual({ id: 'inTimeOfResolved', status: 'not-known', numerator: 0, denominator: 1 })
  })

  test('a case that is not stated is overdue by the longest of its limits, or counted apart', () => {
    const complaint: Petition = {
      ...recommendation('1', '2023-05-29', { kind: 'accepted', on: '2023-06-05' }),
      kind: 'complaint',
      level: 'first',
    }
    const at = (asOf: string) => summarizePetitions([complaint], { ...options, asOf })
    expect(at('2023-07-25').total).toMatchObject({ pending: 1, overdue: 0, undecided: 1 })
    expect(at('2023-07-25').overdue).toEqual([])
    // 30, 45 or 60 days from 05/06: the last ends on 04/08.
    expect(at('2023-08-14').total).toMatchObject({ pending: 1, overdue: 1, undecided: 0 })
    expect(at('2023-08-14').overdue).toMatchObject([{ dueOn: '2023-08-04', days: 10 }])
  })

  test('100 % is said of all only', () => {
    expect(sharedRate('x', 29, 30).percent).toBe(96.67)
    expect(sharedRate('x', 199_999, 200_000).percent).toBe(99.99)
    expect(sharedRate('x', 200_000, 200_000).percent).toBe(100)
    expect(sharedRate('x', 0, 3).percent).toBe(0)
    expect(sharedRate('x', 1, 1, 1)).not.toHaveProperty('percent')
  })

  test('every petition on hand is resolved, ended otherwise or pending; every received one is in one period', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'))
    const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'))
    const one = fc.record({
      month,
      day,
      days: fc.integer({ min: 0, max: 40 }),
      end: fc.constantFrom('answered', 'withdrawn', 'none'),
    })
    const after = (on: string, days: number) => new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (list) => {
        const petitions = list.map(({ month: m, day: d, days, end }, i) => {
          const on = `2023-${m}-${d}`
          return end === 'none'
            ? recommendation(String(i), on)
            : recommendation(String(i), on, { kind: end as 'answered' | 'withdrawn', on: after(on, days) })
        })
        const halves = [
          { from: '2023-01-01', to: '2023-06-30' },
          { from: '2023-07-01', to: '2023-12-31' },
        ].map((half) => summarizePetitions(petitions, { ...options, asOf: '2024-12-31', period: half }).total)
        const whole = summarizePetitions(petitions, { ...options, asOf: '2024-12-31' }).total
        for (const { carriedOver, received, resolved, endedOtherwise, pending } of [...halves, whole])
          expect(resolved + endedOtherwise + pending).toBe(carriedOver + received)
        const [first, second] = halves as [typeof whole, typeof whole]
        expect(second.carriedOver).toBe(first.pending)
        expect(first.received + second.received).toBe(whole.received)
        expect(first.resolved + second.resolved).toBe(whole.resolved)
      }),
      { numRuns: 60 },
    )
  })

  test('misuse is an error', () => {
    const reversed = { ...options, period: { from: '2023-12-31', to: '2023-01-01' } }
    expect(() => summarizePetitions([], reversed)).toThrow('reversed')
    const twice = [recommendation('1', '2023-10-02'), recommendation('1', '2023-10-03')]
    expect(() => summarizePetitions(twice, options)).toThrow('duplicate')
  })
})
