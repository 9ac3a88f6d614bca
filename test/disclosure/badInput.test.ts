import {
  checkDisclosures,
  type DisclosureEvent,
  disclosureCatalogues,
  parseDisclosureRecord,
  planDisclosures,
  vietnamCalendar,
} from 'danvan'
import { describe, expect, test } from 'vitest'

import { profileOf, usual } from './profileOf.ts'

const event = { id: 'a', event: 'issued', date: '2023-05-12', concerns: ['personnel'] }
const seen = {
  id: '1',
  occurrence: 'N04-7.4/a',
  found: true,
  channel: 'board-office',
  startedOn: '2023-05-17',
  origin: 'seen',
}
const record = (more: object = {}) => ({
  schema: 'danvan/disclosure-record@1',
  events: [event],
  observations: [seen],
  ...more,
})
const issuesOf = (input: unknown): string[] => {
  const parsed = parseDisclosureRecord(input)
  return parsed.success ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
}
let deep: unknown = 1
for (let i = 0; i < 5000; i++) deep = [deep]

describe('records of unknown origin', () => {
  test('a sound one is frozen', () => {
    const parsed = parseDisclosureRecord(record())
    expect(parsed.success && Object.isFrozen(parsed.data.events[0])).toBe(true)
  })

  test.each<[string, unknown, string[]]>([
    ['null', null, [' wrong-type']],
    ['a number', Number.NaN, [' not-finite']],
    ['nothing', {}, ['events missing', 'observations missing', 'schema missing']],
    [
      'an event without a subject',
      record({ events: [{ ...event, concerns: undefined }] }),
      ['events.0.concerns missing'],
    ],
    ['a mistyped event', record({ events: [{ ...event, event: 'isued' }] }), ['events.0.event not-one-of']],
    ['a day that does not exist', record({ events: [{ ...event, date: '2023-02-29' }] }), ['events.0.date not-a-date']],
    ['an id twice', record({ events: [event, event] }), ['events.1.id duplicate']],
    ['an id with a slash', record({ events: [{ ...event, id: '74/QĐ' }] }), ['events.0.id wrong-format']],
    [
      'received before issued',
      record({ events: [{ ...event, document: { issuedOn: '2023-05-12', receivedOn: '2023-05-11' } }] }),
      ['events.0.document.receivedOn received-before-issued'],
    ],
    [
      'removed before posted',
      record({ observations: [{ ...seen, removedOn: '2023-05-16' }] }),
      ['observations.0.removedOn period-reversed'],
    ],
    [
      'a reversed gap',
      record({ observations: [{ ...seen, gaps: [{ from: '2023-05-20', to: '2023-05-19' }] }] }),
      ['observations.0.gaps.0.to period-reversed'],
    ],
    [
      'more present than called',
      record({ observations: [{ ...seen, attendance: { called: 10, present: 11 } }] }),
      ['observations.0.attendance.present numerator-above-denominator'],
    ],
    [
      'more in favour than present',
      record({ observations: [{ ...seen, attendance: { called: 10, present: 9, inFavour: 10 } }] }),
      ['observations.0.attendance.inFavour numerator-above-denominator'],
    ],
    [
      'found nothing, yet on a board',
      record({ observations: [{ ...seen, found: false }] }),
      ['observations.0.found absence-with-details'],
    ],
    [
      'an occurrence without a trigger',
      record({ observations: [{ ...seen, occurrence: 'N04-7.4' }] }),
      ['observations.0.occurrence wrong-format'],
    ],
    [
      'not finite',
      record({ observations: [{ ...seen, attendance: { called: Number.POSITIVE_INFINITY, present: 1 } }] }),
      ['observations.0.attendance.called not-finite'],
    ],
    [
      'a fault does not hide another',
      record({ events: [{ ...event, event: 'x' }, event, event] }),
      ['events.0.event not-one-of', 'events.2.id duplicate'],
    ],
    [
      'an unknown field',
      record({ observations: [{ ...seen, chanel: 'portal' }] }),
      ['observations.0.chanel unknown-key'],
    ],
    ['10 MB', record({ events: [{ ...event, id: 'x'.repeat(10_000_000) }] }), ['events.0.id too-long']],
  ])('%s', (_, input, expected) => {
    expect(issuesOf(input).sort()).toEqual([...expected].sort())
  })

  test('__proto__ and deep nesting are refused', () => {
    expect(issuesOf(JSON.parse('{"__proto__": {"events": []}}'))[0]).toContain('__proto__ forbidden-key')
    expect(issuesOf({ events: deep }).join()).toContain('too-deep')
  })
})

describe('misuse and mistakes', () => {
  const profile = profileOf(usual)
  const calendar = vietnamCalendar()
  const plan = (events: readonly DisclosureEvent[], more: object = {}) =>
    planDisclosures(disclosureCatalogues, profile, events, { asOf: '2023-12-31', calendar, ...more })

  test.each([
    ['a day asked that is none', [], { asOf: '2023-13-01' }, 'invalid-date'],
    ['an event on no day', [{ ...event, date: '2023-02-30' }], {}, 'invalid-date'],
    ['a period that ends before it begins', [], { period: { from: '2023-12-31', to: '2023-01-01' } }, 'invalid-option'],
    ['a period without a day', [], { period: { from: 'x', to: '2023-01-01' } }, 'invalid-date'],
    ['an unknown convention', [event], { conventions: { endRol: 'none' } }, 'invalid-option'],
  ])('%s throws', (_, events, more, code) => {
    expect(() => plan(events as DisclosureEvent[], more)).toThrow(expect.objectContaining({ code }))
  })

  test('an unknown subject is a finding with the nearest name, never a guess', () => {
    const { occurrences, findings } = plan([{ ...event, concerns: ['personel'] } as DisclosureEvent])
    expect(occurrences).toEqual([])
    expect(findings).toMatchObject([{ code: 'unknown-concern', data: { received: 'personel', nearest: 'personnel' } }])
  })

  test('names of objects are no subjects', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(plan([{ ...event, concerns: [name] } as DisclosureEvent]).findings[0]?.code).toBe('unknown-concern')
  })

  test('of nothing, nothing is known', () => {
    expect(plan([{ ...event, concerns: [] } as DisclosureEvent]).findings[0]?.code).toBe('concerns-nothing')
  })

  test('a row of the other regime is told with its reason', () => {
    const { occurrences, notPlanned } = plan([{ ...event, concerns: ['L10-46.6'] } as DisclosureEvent])
    expect(occurrences).toEqual([])
    expect(notPlanned).toEqual([{ duty: 'L10-46.6', trigger: 'a', reason: 'not-in-force' }])
  })

  test('a row that another event gives rise to', () => {
    expect(plan([{ ...event, concerns: ['NS-1'] } as DisclosureEvent]).notPlanned).toEqual([
      { duty: 'NS-1', trigger: 'a', reason: 'trigger-differs' },
    ])
  })

  test('an event twice, a special case that there is not, one before the ordinary day', () => {
    const special = { ...event, specialCase: { reason: 'khẩn' } } as DisclosureEvent
    expect(plan([event, event] as DisclosureEvent[]).findings.map(({ code }) => code)).toEqual(['duplicate-event'])
    expect(plan([{ ...special, date: '2023-07-03' }]).findings.map(({ code }) => code)).toEqual(['no-special-case'])
    // V3: 5 days from Wednesday 30/08 would be Monday 04/09, off, so Tuesday 05/09; three working days end on 06/09.
    const n04 = disclosureCatalogues.filter(({ id }) => id === 'disclosure-n04')
    const late = n04.map((catalogue) => ({
      ...catalogue,
      duties: catalogue.duties.map((duty) => ({
        ...duty,
        inForce: { ...duty.inForce, end: { kind: 'last-day', on: '2023-12-31', source: duty.source } } as const,
      })),
    }))
    const { occurrences, findings } = planDisclosures(
      late,
      profile,
      [{ ...special, date: '2023-08-30', concerns: ['N04-7.2'] }],
      { asOf: '2023-12-31', calendar },
    )
    expect(occurrences[0]).toMatchObject({ dueOn: '2023-09-05', specialCase: { ordinaryDueOn: '2023-09-06' } })
    expect(findings.map(({ code }) => code)).toEqual(['special-before-ordinary'])
  })

  test('a calendar that ends too early gives no day', () => {
    const { occurrences } = plan([{ ...event, date: '2027-12-30' } as DisclosureEvent])
    expect(occurrences[0]).toMatchObject({ dueOn: null, undated: 'unknown-calendar' })
  })

  test('amendments that nobody read: a warning from 01/07/2025', () => {
    const warned = (date: string) =>
      plan([{ ...event, date } as DisclosureEvent]).occurrences[0]?.rule.warnings.map(({ code }) => code)
    expect(warned('2025-06-30')).not.toContain('unconfirmed-since')
    expect(warned('2025-07-01')).toContain('unconfirmed-since')
  })

  test('an unknown occurrence, an observation twice, one after the day asked', () => {
    const of = (id: string, more: object) => ({ ...seen, id, ...more }) as never
    const { findings } = checkDisclosures(
      {
        catalogues: disclosureCatalogues,
        profile,
        events: [event] as DisclosureEvent[],
        observations: [
          of('1', {}),
          of('1', {}),
          of('2', { occurrence: 'N04-7.4/b' }),
          of('3', { startedOn: '2024-01-01' }),
        ],
        exemptions: [{ occurrence: 'x/y', kind: 'not-applicable', reason: 'no-trigger' }],
      },
      { asOf: '2023-12-31', calendar },
    )
    expect(findings.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'observations.1.id duplicate-observation',
      'observations.2.occurrence unknown-occurrence',
      'observations.3.startedOn after-as-of',
      'exemptions.0.occurrence unknown-occurrence',
    ])
    expect(findings[1]?.data['nearest']).toBe('N04-7.4/a')
  })
})
