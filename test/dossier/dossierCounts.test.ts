import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dossierBalances, dossierRates } from '../../src/dossier/index.ts'

const count = fc.nat(10_000)

describe('the balances of form II.06a', () => {
  test('hold whenever the wholes are made from the parts', () => {
    fc.assert(
      fc.property(count, count, count, count, count, (early, onTime, late, inTime, overdue) => {
        const solved = early + onTime + late
        const inProcess = inTime + overdue
        const total = solved + inProcess
        const balances = dossierBalances({
          received: { total, online: total, directOrPost: 0, carriedOver: 0 },
          solved: { total: solved, early, onTime, late },
          inProcess: { total: inProcess, inTime, overdue },
        })
        expect(balances.every(({ status }) => status === 'holds')).toBe(true)
      }),
    )
  })

  test('fail when a whole is off by anything', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: -5, max: 5 }), (solved, inProcess, off) => {
        const counts = {
          received: { total: solved + inProcess + 5 + off },
          solved: { total: solved + 5 },
          inProcess: { total: inProcess },
        }
        expect(dossierBalances(counts)[3]?.status).toBe(off === 0 ? 'holds' : 'fails')
      }),
    )
  })

  test('are unknown where a column was not printed, and fail where the parts known are too many already', () => {
    expect(dossierBalances({}).map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
    expect(dossierBalances({ solved: { total: 5, late: 5 } })[1]?.status).toBe('unknown')
    expect(dossierBalances({ solved: { total: 5, late: 6 } })[1]?.status).toBe('fails')
    expect(dossierBalances({ solved: { early: 1, onTime: 1, late: 1 } })[1]).toEqual({
      id: '7=8+9+10',
      of: 'solved.total',
      parts: { 'solved.early': 1, 'solved.onTime': 1, 'solved.late': 1 },
      missing: [],
      status: 'unknown',
    })
  })

  test('all zero holds', () => {
    const zero = { received: { total: 0 }, solved: { total: 0 }, inProcess: { total: 0 } }
    expect(dossierBalances(zero)[3]?.status).toBe('holds')
  })
})

describe('the rates', () => {
  test('are the three readings of the 2023 report, each with its denominator', () => {
    const counts = {
      received: { total: 788, online: 694 },
      solved: { total: 730, earlyOrOnTime: 724, late: 6 },
      inProcess: { total: 58, inTime: 58, overdue: 0 },
    }
    expect(dossierRates(counts)).toEqual([
      { id: 'onTimeOfSolved', numerator: 724, denominator: 730, percent: 99.18 },
      { id: 'onTimeOfReceived', numerator: 724, denominator: 788, percent: 91.88 },
      { id: 'notLateOfReceived', numerator: 782, denominator: 788, percent: 99.24 },
      { id: 'lateOfSolved', numerator: 6, denominator: 730, percent: 0.82 },
      { id: 'lateOfReceived', numerator: 6, denominator: 788, percent: 0.76 },
      { id: 'onlineOfReceived', numerator: 694, denominator: 788, percent: 88.07 },
    ])
  })

  test('round half up: 1 of 16 is 6.25, 1 of 800 is 0.13', () => {
    const of = (online: number, total: number) => dossierRates({ received: { online, total } })[0]?.percent
    expect(of(1, 16)).toBe(6.25)
    expect(of(1, 800)).toBe(0.13)
    expect(of(0, 3)).toBe(0)
    expect(of(3, 3)).toBe(100)
  })

  test('are not known without a count or with a denominator of zero', () => {
    expect(dossierRates({})).toEqual([])
    expect(dossierRates({ received: { online: 0, total: 0 } })).toEqual([])
    expect(dossierRates({ solved: { early: 1, total: 2 } })).toEqual([])
  })
})
