import {
  checkDisclosures,
  type DisclosureEvent,
  type DisclosureObservation,
  disclosureCatalogues,
  disclosureRegister,
  dueItemsOfDisclosures,
  planDisclosures,
  postingRecord,
  toICalendar,
  upcoming,
  vi,
  vietnamCalendar,
} from 'danvan'
import { describe, expect, test } from 'vitest'

import { profileOf, usual } from './profileOf.ts'

const calendar = vietnamCalendar()
const profile = profileOf(usual)
const paper = { number: '5/KH-SXD', title: 'Kế hoạch', issuedOn: '2023-07-03' }
const events: DisclosureEvent[] = [
  { id: 'kh', event: 'issued', date: '2023-07-03', concerns: ['work-plan'], document: paper },
  { id: 'kk', event: 'handed-over', date: '2023-09-11', concerns: ['declarations'] },
  { id: 'tcd', event: 'reception-day', date: '2023-11-15', concerns: ['reception-schedule'] },
]
const observations: DisclosureObservation[] = [
  {
    id: '1',
    occurrence: 'L10-46.2/kh',
    found: true,
    channel: 'intranet',
    startedOn: '2023-07-10',
    origin: 'system',
    evidence: [{ kind: 'message-log', status: 'approved', url: 'https://noibo.example/5' }],
  },
  { id: '2', occurrence: 'KK-1/kk', found: true, channel: 'board-office', origin: 'declared' },
]
const input = { catalogues: disclosureCatalogues, profile, events, observations }
const check = checkDisclosures(input, { asOf: '2023-10-31', calendar })

describe('the register', () => {
  test('has content, form, time, until when, who and the link', () => {
    expect(disclosureRegister(check).rows).toMatchObject([
      {
        occurrence: 'L10-46.2/kh',
        number: '5/KH-SXD',
        createdOn: '2023-07-03',
        channel: 'intranet',
        startedOn: '2023-07-10',
        until: '2023-07-30',
        links: ['https://noibo.example/5'],
        responsible: ['head'],
      },
    ])
  })

  test('of a quarter, its first and last day included; what has no day stands apart', () => {
    const rows = (from: string, to: string) => disclosureRegister(check, { period: { from, to } }).rows.length
    expect(rows('2023-07-01', '2023-09-30')).toBe(1)
    expect(rows('2023-07-10', '2023-07-10')).toBe(1)
    expect(rows('2023-07-11', '2023-09-30')).toBe(0)
    expect(rows('2023-04-01', '2023-07-09')).toBe(0)
    expect(disclosureRegister(check).undated.map(({ occurrence }) => occurrence)).toEqual(['KK-1/kk'])
  })

  test('a reception held is judged, but nothing made public', () => {
    const held = [
      { id: '1', occurrence: 'TCD-3/2023-09', found: true, startedOn: '2023-09-15', origin: 'seen' },
    ] as const
    const options = { asOf: '2023-10-31', calendar, period: { from: '2023-09-01', to: '2023-09-30' } }
    const judged = checkDisclosures({ ...input, observations: held }, options)
    const verdict = judged.verdicts.find(({ occurrence }) => occurrence.id === 'TCD-3/2023-09')
    expect(verdict?.observations).toHaveLength(1)
    const { rows, undated } = disclosureRegister(judged)
    expect([rows, undated]).toEqual([[], []])
  })

  test('what was looked for and not found stands in no register', () => {
    const absent = [{ id: '1', occurrence: 'L10-46.2/kh', found: false, origin: 'seen' }] as const
    const empty = checkDisclosures({ ...input, observations: absent }, { asOf: '2023-10-31', calendar })
    const { rows, undated } = disclosureRegister(empty)
    expect([rows, undated]).toEqual([[], []])
  })
})

describe('minutes of a posting', () => {
  const { occurrences } = planDisclosures(disclosureCatalogues, profile, events, { asOf: '2023-10-31', calendar })
  const of = (id: string) => occurrences.find((each) => each.id === id) as (typeof occurrences)[number]

  test('declarations: 15 days, signed by head and union, by law', () => {
    expect(postingRecord(of('KK-1/kk'), { agency: 'Sở Ví dụ', postedOn: '2023-09-15' })).toMatchObject({
      boards: ['board-office'],
      dueOn: '2023-09-18',
      days: 15,
      consecutive: false,
      removableOn: '2023-09-30',
      signatures: ['head', 'union'],
    })
  })

  test('without the day of posting it is left blank', () => {
    const record = postingRecord(of('KK-1/kk'), { agency: 'Sở Ví dụ' })
    expect('postedOn' in record || 'removableOn' in record).toBe(false)
  })

  test('a posting that is only an extra has its minimum too', () => {
    expect(postingRecord(of('L10-46.2/kh'), { agency: 'Sở Ví dụ', postedOn: '2023-07-10' })).toMatchObject({
      boards: ['board-office'],
      days: 20,
      consecutive: true,
      removableOn: '2023-07-30',
      document: paper,
    })
  })
})

describe('what is due', () => {
  const items = dueItemsOfDisclosures(check)

  test('the schedule before its day, what may come down; what is only said to be done is not owed again', () => {
    expect(items.map(({ id, code, dueOn }) => `${id} ${code} ${dueOn}`)).toEqual([
      'L10-46.2/kh/take-down/intranet take-down 2023-07-30',
      'TCD-1/tcd post-schedule 2023-11-08',
    ])
  })

  test('goes into what falls due and into a calendar, with words', () => {
    const next = upcoming(items, { asOf: '2023-10-31', horizon: 14 })
    expect(next.due.map(({ id }) => id)).toEqual(['TCD-1/tcd'])
    const text = toICalendar(next, { asOf: '2023-10-31', locale: vi })
    expect(text).toContain('SUMMARY:niêm yết trước: công khai: Nơi tiếp công dân')
    expect(text).not.toMatch(/TCD-1/)
    expect(text).toContain('DTSTART;VALUE=DATE:20231108')
  })

  test('what nobody recorded stays owed, however old; what has no day says why', () => {
    const none = checkDisclosures(
      { ...input, observations: [] },
      { asOf: '2024-12-31', calendar, period: { from: '2023-01-01', to: '2023-12-31' } },
    )
    const owed = dueItemsOfDisclosures(none)
    expect(owed.some(({ id, code }) => id === 'L10-46.2/kh' && code === 'disclose')).toBe(true)
    expect(owed.find(({ id }) => id === 'TCD-3/2023-01')?.code).toBe('perform')
    // Nobody looked, so nobody knows: to be confirmed, not overdue.
    const { overdue, unconfirmed } = upcoming(owed, { asOf: '2024-12-31', horizon: 14 })
    expect(overdue).toEqual([])
    expect(unconfirmed.map(({ id }) => id)).toContain('L10-46.2/kh')
  })

  test('what was looked for and not found is overdue', () => {
    const seen = {
      id: 'x',
      occurrence: 'L10-46.2/kh',
      found: false,
      origin: 'seen',
      collectedOn: '2023-07-20',
    } as const
    const absent = checkDisclosures({ ...input, observations: [seen] }, { asOf: '2023-10-31', calendar })
    const { overdue, unconfirmed } = upcoming(dueItemsOfDisclosures(absent), { asOf: '2023-10-31', horizon: 14 })
    expect(overdue.map(({ id }) => id)).toContain('L10-46.2/kh')
    expect(unconfirmed.map(({ id }) => id)).not.toContain('L10-46.2/kh')
  })

  test('each has its day or says why, and stands once', () => {
    const owed = dueItemsOfDisclosures(
      checkDisclosures({ ...input, observations: [] }, { asOf: '2024-12-31', calendar }),
    )
    for (const { dueOn, undated } of owed) expect(dueOn === null).toBe(undated !== undefined)
    expect(new Set(owed.map(({ id }) => id)).size).toBe(owed.length)
  })
})
