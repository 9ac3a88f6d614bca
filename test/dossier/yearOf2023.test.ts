import { vietnamCalendar } from 'danvan/calendar'
import {
  assessDossier,
  type CountedDossier,
  countDossier,
  countedOf,
  type DossierCounts,
  type DossierEnd,
  dossierBalances,
  dossierRates,
  formII06a,
  summarizeDossiers,
} from 'danvan/dossier'
import { timeLimits } from 'danvan/rulesets'
import { parseDossier } from 'danvan/schemas'
import { describe, expect, test } from 'vitest'

import { yearOf2023 } from '../fixtures/dossiers/yearOf2023.ts'

const dossiers = yearOf2023()
const options = { rules: timeLimits, asOf: '2023-10-31', calendar: vietnamCalendar() }

/** The columns of form II.06a. */
function columns(counted: readonly (CountedDossier | undefined)[]): DossierCounts {
  const amount = (is: (dossier: CountedDossier) => boolean) =>
    counted.filter((dossier) => dossier !== undefined && is(dossier)).length
  const has = (outcome: CountedDossier['outcome']) => amount((dossier) => dossier.outcome === outcome)
  return {
    received: {
      total: amount(() => true),
      online: amount(({ channel }) => channel === 'online'),
      directOrPost: amount(({ channel }) => channel === 'direct' || channel === 'post'),
      carriedOver: amount(({ receivedOn }) => receivedOn < '2023-01-01'),
    },
    solved: {
      total: has('early') + has('on-time') + has('late'),
      early: has('early'),
      onTime: has('on-time'),
      late: has('late'),
    },
    inProcess: { total: has('in-time') + has('overdue'), inTime: has('in-time'), overdue: has('overdue') },
  }
}

const ways = {
  'by counting': (event: DossierEnd) => dossiers.map((dossier) => countDossier(dossier, { ...options, event })),
  'by assessing': (event: DossierEnd) =>
    dossiers.map((dossier) => countedOf(assessDossier(dossier, { ...options, event }))),
}

describe.each(Object.entries(ways))('the year of 788 dossiers, %s', (_, count) => {
  test('is the report of 2023 to the unit, where the closing in the system is measured', () => {
    const counted = count('closed')
    const counts = columns(counted)
    expect(counts.received).toEqual({ total: 788, online: 694, directOrPost: 94, carriedOver: 0 })
    expect(counts.inProcess).toEqual({ total: 58, inTime: 58, overdue: 0 })
    const { total, early = 0, onTime = 0, late } = counts.solved ?? {}
    expect([total, early + onTime, late]).toEqual([730, 724, 6])
    // Both happen, or the sum says nothing of either.
    expect(Math.min(early, onTime)).toBeGreaterThan(50)
    expect(dossierBalances(counts).every(({ status }) => status === 'holds')).toBe(true)
    expect(dossierRates(counts).map(({ percent }) => percent)).toEqual([99.18, 91.88, 99.24, 0.82, 0.76, 88.07])
    expect(counted.filter((each) => each?.outcome === 'late').map((each) => each?.lateBy)).toEqual(
      Array(6).fill('closing'),
    )
  })

  test('has no late dossier by the law, where the result is measured', () => {
    const counted = count('result-issued')
    const { solved, inProcess } = columns(counted)
    expect([solved?.total, solved?.late, inProcess?.total]).toEqual([730, 0, 58])
    expect(counted.filter((each) => each?.lateBy === 'closing')).toHaveLength(6)
  })
})

test('the dossiers are sound, and the same each time', () => {
  for (const dossier of dossiers) expect(parseDossier(dossier, { rules: timeLimits }).success).toBe(true)
  expect(yearOf2023()).toEqual(dossiers)
  expect(yearOf2023(7)).not.toEqual(dossiers)
  expect(
    dossiers.filter(({ events }) => events.some(({ kind }) => kind === 'supplement-requested')).length,
  ).toBeGreaterThan(20)
})

test('a day later some of those in process are overdue: the day asked decides', () => {
  const later = dossiers.map((dossier) => countDossier(dossier, { ...options, asOf: '2023-12-31' }))
  expect(later.filter((each) => each?.outcome === 'overdue')).toHaveLength(58)
})

describe('the form of the year, from the dossiers themselves', () => {
  const period = { from: '2023-01-01', to: '2023-10-31' }
  const { rules, calendar } = options
  const summary = summarizeDossiers(dossiers, { period, rules, calendar, event: 'closed' })

  test('is that of the report to the unit, and every balance holds', () => {
    const { total } = formII06a(summary, { reading: 'II.06a' })
    const { '8': early, '9': onTime, ...others } = total.columns
    expect((early ?? 0) + (onTime ?? 0)).toBe(724)
    expect(others).toMatchObject({
      '3': 788,
      '4': 694,
      '5': 94,
      '6': 0,
      '7': 730,
      '10': 6,
      '11': 58,
      '12': 58,
      '13': 0,
    })
    expect(total.balances.map(({ status }) => status)).toEqual(['holds', 'holds', 'holds', 'holds'])
    const percents = Object.fromEntries(total.rates.map(({ id, percent }) => [id, percent]))
    expect(percents).toMatchObject({ onTimeOfSolved: 99.18, onTimeOfReceived: 91.88, lateOfReceived: 0.76 })
  })

  test('is the same from dossiers counted before, elsewhere', () => {
    const counted = dossiers.flatMap((dossier) => countDossier(dossier, { ...options, event: 'closed' }) ?? [])
    expect(JSON.stringify(summarizeDossiers(counted, { period }))).toBe(JSON.stringify(summary))
  })

  test('needs rules and a calendar for dossiers with their events', () => {
    expect(() => summarizeDossiers(dossiers, { period })).toThrow('invalid-option')
    expect(() => summarizeDossiers(dossiers, { period, rules })).toThrow('invalid-option')
  })

  test('a dossier at fault is told apart, never counted, never a crash', () => {
    const [sound] = dossiers
    const hostile = [
      { ...sound, events: null },
      { ...sound, events: [null] },
      { ...sound, events: [{ kind: 'received', on: '2023-02-30' }] },
      { ...sound, events: [{ kind: 'received' }] },
      { ...sound, field: '' },
      { ...sound, procedure: 7 },
      { ...sound, schema: 'danvan/dossier@2' },
    ]
    const paths: string[] = []
    const { notCounted, fields } = summarizeDossiers(hostile as never, {
      period,
      rules,
      calendar,
      onNotCounted: (_, { reason, issues }) => paths.push(`${reason} ${issues[0]?.path.join('.')}`),
    })
    expect(paths).toEqual(
      ['events', 'events.0', 'events.0.on', 'events.0.on', 'field', 'procedure', 'schema'].map(
        (at) => `unreadable ${at}`,
      ),
    )
    expect([notCounted.unreadable, fields.length]).toEqual([hostile.length, 0])
  })

  test('one received after the day asked is not counted', () => {
    const { notCounted } = summarizeDossiers(dossiers, { period, rules, calendar, asOf: '2022-12-31' })
    expect(notCounted.afterPeriod).toBe(788)
  })
})
