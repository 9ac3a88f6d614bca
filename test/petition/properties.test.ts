import {
  assessPetition,
  checkReceptions,
  dueItemsOfPetition,
  dueItemsOfReceptions,
  type Petition,
  type PetitionAssessment,
  type PetitionEvent,
  petitionRules,
  type ReceptionRecord,
  type ReceptionSession,
  receptionDuties,
  vietnamCalendar,
} from 'danvan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { petitionCases, petitionOf } from './loadCases.ts'

const calendar = vietnamCalendar()
const options = (asOf: string) => ({ rules: petitionRules, asOf, calendar })
const day = (n: number) => new Date(Date.UTC(2023, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)
const dueOf = ({ steps }: PetitionAssessment, task: string) => {
  const due = steps.find((step) => step.task === task)?.dueDate
  return due?.status === 'known' ? due.dueOn : undefined
}

describe('of every petition', () => {
  test.each(petitionCases)('$id: the order in which the events were written does not matter', (row) => {
    const petition = petitionOf(row)
    const whole = JSON.stringify(assessPetition(petition, options(row.input.asOf)))
    fc.assert(
      fc.property(fc.shuffledSubarray([...petition.events], { minLength: petition.events.length }), (events) => {
        expect(JSON.stringify(assessPetition({ ...petition, events }, options(row.input.asOf)))).toBe(whole)
      }),
      { numRuns: 4 },
    )
  })

  test.each(petitionCases)('$id: what is owed is open, dated or undated, and has a source; plain JSON', (row) => {
    const assessment = assessPetition(petitionOf(row), options(row.input.asOf))
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
    const owed = dueItemsOfPetition(assessment)
    expect(new Set(owed.map(({ id }) => id)).size).toBe(owed.length)
    for (const item of owed) {
      expect(item.source.provenance).toBeTruthy()
      expect(item.dueOn === null).toBe(item.undated !== undefined)
    }
  })

  test.each(petitionCases)('$id: a later event changes nothing before its day', (row) => {
    const petition = petitionOf(row)
    const told = assessPetition(petition, options('2023-07-01'))
    const known = petition.events.filter(({ on }) => on <= '2023-07-01')
    expect(assessPetition({ ...petition, events: known }, options('2023-07-01'))).toEqual(told)
  })
})

const denunciation = (events: readonly PetitionEvent[], more: Partial<Petition['case']> = {}): Petition => ({
  schema: 'danvan/petition@1',
  id: '1',
  kind: 'denunciation',
  channel: 'post',
  case: { verification: 'one-place', complexity: 'specially-complex', ...more },
  events: [{ kind: 'received', on: day(60) }, { kind: 'accepted', on: day(65) }, ...events],
})

describe('clocks', () => {
  test('a suspension never makes a due date earlier, a longer one never makes it earlier still', () => {
    const stretch = fc.record({ from: fc.integer({ min: 65, max: 120 }), days: fc.integer({ min: 0, max: 60 }) })
    fc.assert(
      fc.property(stretch, fc.integer({ min: 0, max: 30 }), ({ from, days }, more) => {
        const paused = (length: number) =>
          dueOf(
            assessPetition(
              denunciation([
                { kind: 'suspended', on: day(from) },
                { kind: 'resumed', on: day(from + length) },
              ]),
              options('2024-12-31'),
            ),
            'settle',
          ) as string
        const plain = dueOf(assessPetition(denunciation([]), options('2024-12-31')), 'settle') as string
        expect(paused(days) >= plain).toBe(true)
        expect(paused(days + more) >= paused(days)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('an extension that is allowed makes it later, one that is not leaves it', () => {
    const extended = (n: number): PetitionEvent[] =>
      Array.from({ length: n }, (_, i) => ({
        kind: 'extended',
        on: day(70 + i),
        by: { amount: 30, unit: 'day' },
        paper: `${i}/QĐ`,
      }))
    const dues = [0, 1, 2, 3].map((n) =>
      dueOf(assessPetition(denunciation(extended(n)), options('2024-12-31')), 'settle'),
    )
    expect(dues.slice(0, 3)).toEqual([...dues.slice(0, 3)].sort())
    expect(new Set(dues).size).toBe(3)
    expect(dues[3]).toBe(dues[2])
  })
})

describe('receptions', () => {
  const session: fc.Arbitrary<Omit<ReceptionSession, 'id'>> = fc
    .record({
      kind: fc.constantFrom('regular', 'urgent'),
      by: fc.constantFrom('head', 'delegate', 'official'),
      plannedOn: fc.integer({ min: 0, max: 364 }).map(day),
      isHeld: fc.boolean(),
      visitors: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ isHeld, plannedOn, ...more }) => ({
      ...more,
      plannedOn,
      heldOn: isHeld ? plannedOn : false,
      schedulePostedOn: false,
    }))
  const recordOf = (list: readonly Omit<ReceptionSession, 'id'>[], from: string, to: string): ReceptionRecord => ({
    schema: 'danvan/reception-record@1',
    id: 'x',
    period: { from, to },
    sessions: list
      .map((each, i) => ({ id: String(i), ...each }))
      .filter(({ plannedOn }) => from <= plannedOn && plannedOn <= to),
  })
  const check = (record: ReceptionRecord, asOf = '2024-01-31') =>
    checkReceptions(record, { asOf, calendar, duties: receptionDuties })

  test('a year is its two halves', () => {
    fc.assert(
      fc.property(fc.array(session, { maxLength: 15 }), (list) => {
        const whole = check(recordOf(list, '2023-01-01', '2023-12-31'))
        const first = check(recordOf(list, '2023-01-01', '2023-06-30'))
        const second = check(recordOf(list, '2023-07-01', '2023-12-31'))
        expect([...first.months, ...second.months]).toEqual(whole.months)
        expect([...(first.sessions ?? []), ...(second.sessions ?? [])]).toEqual(whole.sessions)
        expect(first.breaches.length + second.breaches.length).toBe(whole.breaches.length)
        expect(dueItemsOfReceptions(whole)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('a month is met exactly where the head held a regular session: by a list of its own', () => {
    fc.assert(
      fc.property(fc.array(session, { maxLength: 15 }), (list) => {
        const months = new Set(
          list
            .filter(({ kind, by, heldOn }) => kind === 'regular' && by === 'head' && heldOn !== false)
            .map(({ plannedOn }) => plannedOn.slice(0, 7)),
        )
        for (const { month, verdict } of check(recordOf(list, '2023-01-01', '2023-12-31')).months)
          expect(verdict).toBe(months.has(month) ? 'met' : 'missed')
      }),
      { numRuns: 40 },
    )
  })
})
