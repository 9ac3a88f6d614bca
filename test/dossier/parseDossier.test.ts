import { vietnamCalendar } from 'danvan/calendar'
import { assessDossier, countDossier, type Dossier, type DossierEvent, dossierEventKinds } from 'danvan/dossier'
import { en } from 'danvan/locales/en'
import { vi } from 'danvan/locales/vi'
import { timeLimits } from 'danvan/rulesets'
import { parseDossier } from 'danvan/schemas'
import { describe, expect, test } from 'vitest'

const dossier = (events: unknown, more: object = {}) => ({
  schema: 'danvan/dossier@1',
  id: 'HS-1',
  procedure: 'permit.house',
  field: 'xay-dung',
  events,
  ...more,
})
const received = { kind: 'received', on: '2023-10-02' }
const result = { kind: 'result-issued', on: '2023-10-16' }

/** Faults in one line each. */
function faultsOf(input: unknown, rules = timeLimits): string[] {
  const parsed = parseDossier(input, { rules })
  const issues = parsed.success ? [] : parsed.issues
  for (const { code, data } of issues)
    for (const { issues: words } of [vi, en]) expect(words[code](data)).not.toMatch(/undefined|\[object/)
  return issues.map(({ path, code }) => `${path.join('.')} ${code}`)
}

describe('the order of events', () => {
  test.each<[string, unknown[], string[]]>([
    ['a whole dossier', [received, result, { kind: 'closed', on: '2023-10-16' }], []],
    [
      'a day and a time of it',
      [
        { kind: 'received', on: '2023-10-02T15:00' },
        { kind: 'transferred', on: '2023-10-02' },
      ],
      [],
    ],
    [
      'a time before another',
      [
        { kind: 'received', on: '2023-10-02T15:00' },
        { kind: 'transferred', on: '2023-10-02T14:59' },
      ],
      ['events.1.on event-out-of-order'],
    ],
    [
      'a day before another',
      [received, { kind: 'result-issued', on: '2023-10-01' }],
      ['events.1.on event-out-of-order'],
    ],
    ['two receptions', [received, { kind: 'received', on: '2023-10-03' }], ['events.1 event-twice']],
    ['two results', [received, result, result], ['events.2 event-twice', 'events.2 event-after-end']],
    ['a result without a reception', [result], ['events.0 event-before-reception']],
    [
      'a consultation before the reception',
      [{ kind: 'consulted', on: '2023-10-01', agency: 'A' }, received],
      ['events.0 event-before-reception'],
    ],
    [
      'guidance before the reception',
      [
        { kind: 'supplement-requested', on: '2023-09-28' },
        { kind: 'supplemented', on: '2023-09-29', complete: true },
        received,
      ],
      [],
    ],
    [
      'a supplement nobody asked for',
      [received, { kind: 'supplemented', on: '2023-10-04', complete: true }],
      ['events.1 event-cause-missing'],
    ],
    [
      'an answer nobody asked for',
      [received, { kind: 'answered', on: '2023-10-04', agency: 'A' }],
      ['events.1 event-cause-missing'],
    ],
    [
      'a payment nobody asked for',
      [received, { kind: 'financial-duty-done', on: '2023-10-04' }],
      ['events.1 event-cause-missing'],
    ],
    ['a resumption of nothing', [received, { kind: 'resumed', on: '2023-10-04' }], ['events.1 event-cause-missing']],
    [
      'a result after the withdrawal',
      [received, { kind: 'withdrawn', on: '2023-10-05' }, result],
      ['events.2 event-after-end'],
    ],
    [
      'papers given back after the withdrawal',
      [
        received,
        { kind: 'withdrawn', on: '2023-10-05' },
        { kind: 'returned', on: '2023-10-06' },
        { kind: 'closed', on: '2023-10-06' },
      ],
      [],
    ],
    [
      'a supplement asked for after the closing',
      [received, result, { kind: 'closed', on: '2023-10-16' }, { kind: 'supplement-requested', on: '2023-10-17' }],
      ['events.3 event-after-end'],
    ],
    [
      'returned after the closing',
      [received, result, { kind: 'closed', on: '2023-10-16' }, { kind: 'returned', on: '2023-10-17' }],
      [],
    ],
    [
      'returned before the result',
      [received, { kind: 'returned', on: '2023-10-15' }, result],
      ['events.1 event-before-result'],
    ],
    [
      'closed before the result',
      [received, { kind: 'closed', on: '2023-10-15' }, result],
      ['events.1 event-before-result'],
    ],
    [
      'handed over before the result',
      [received, { kind: 'handed-to-one-stop', on: '2023-10-15' }, result],
      ['events.1 event-before-result'],
    ],
    ['closed, with no result recorded', [received, { kind: 'closed', on: '2023-10-15' }], []],
    [
      'received after a refusal at the counter',
      [
        { kind: 'refused', on: '2023-10-02' },
        { kind: 'received', on: '2023-10-03' },
      ],
      ['events.1 event-after-end'],
    ],
    [
      'handed in again after a stop',
      [
        received,
        { kind: 'supplement-requested', on: '2023-10-04' },
        { kind: 'stopped', on: '2023-10-24' },
        { kind: 'supplemented', on: '2023-10-30', complete: true },
        { kind: 'result-issued', on: '2023-11-03' },
      ],
      [],
    ],
    ['a result after a stop', [received, { kind: 'stopped', on: '2023-10-10' }, result], ['events.2 event-after-end']],
    ['a warning alone refuses nothing', [received, { kind: 'reappointed', on: '2023-10-16', dueOn: '2023-10-20' }], []],
    [
      'a warning stands beside an error',
      [received, { kind: 'reappointed', on: '2023-10-16', dueOn: '2023-10-20' }, received],
      ['events.1 reappointed-without-apology', 'events.2.on event-out-of-order', 'events.2 event-twice'],
    ],
  ])('%s', (_, events, faults) => {
    expect(faultsOf(dossier(events))).toEqual(faults)
  })

  test('is held between the events that are sound; the others keep their places', () => {
    expect(
      faultsOf(
        dossier([
          received,
          { kind: 'supplement-requested', on: '2023-13-04' },
          { kind: 'withdrawn', on: '2023-10-05' },
          result,
        ]),
      ),
    ).toEqual(['events.1.on not-a-date', 'events.3 event-after-end'])
  })
})

describe('the procedure', () => {
  test('must be in the catalogue, and the nearest name is told', () => {
    const parsed = parseDossier(dossier([received], { procedure: 'permit.huose' }), { rules: timeLimits })
    expect(parsed.success ? [] : parsed.issues).toEqual([
      {
        code: 'unknown-procedure',
        path: ['procedure'],
        severity: 'error',
        data: { received: 'permit.huose', nearest: 'permit.house' },
      },
    ])
  })

  test('may be any where the dossier brings its own limit, or there is no catalogue', () => {
    const source = { provenance: 'supplied', by: 'Sở', paper: 'QĐ', on: '2023-01-01' }
    const term = { statutory: { limit: { amount: 5, unit: 'day' }, source } }
    expect(faultsOf(dossier([received], { procedure: 'own', term }))).toEqual([])
    expect(parseDossier(dossier([received], { procedure: 'own' })).success).toBe(true)
  })
})

describe('anything else', () => {
  const deep = () => {
    let value: unknown = 1
    for (let i = 0; i < 100_000; i++) value = { value }
    return value
  }
  const events: Record<string, unknown> = { '0': received }
  const cyclic: unknown[] = [received]
  cyclic.push(cyclic)

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', Number.NaN],
    ['a text', 'hồ sơ'],
    ['a list', [dossier([received])]],
    ['an empty object', {}],
    ['another schema', { ...dossier([received]), schema: 'danvan/dossier@2' }],
    ['an unknown key', { ...dossier([received]), aplicant: 'x' }],
    [
      'a forbidden key',
      JSON.parse('{"schema":"danvan/dossier@1","procedure":"a","field":"b","events":[],"__proto__":{"a":1}}'),
    ],
    ['events that are no list', dossier(events)],
    ['events in a circle', dossier(cyclic)],
    ['no events', dossier(undefined)],
    ['an event of no kind', dossier([{ on: '2023-10-02' }])],
    ['an event of a mistyped kind', dossier([{ kind: 'recieved', on: '2023-10-02' }])],
    ['a day that does not exist', dossier([{ kind: 'received', on: '2023-02-29' }])],
    ['a day in another form', dossier([{ kind: 'received', on: '02/10/2023' }])],
    ['a time with seconds', dossier([{ kind: 'received', on: '2023-10-02T15:00:30' }])],
    ['a time that does not exist', dossier([{ kind: 'received', on: '2023-10-02T24:00' }])],
    ['another zone', dossier([{ kind: 'received', on: '2023-10-02T15:00Z' }])],
    [
      'a limit that is no number',
      dossier([received, { kind: 'extended', on: '2023-10-03', limit: { amount: Number.NaN, unit: 'day' } }]),
    ],
    [
      'a limit below nothing',
      dossier([received, { kind: 'extended', on: '2023-10-03', limit: { amount: -1, unit: 'day' } }]),
    ],
    ['half a day', dossier([received, { kind: 'extended', on: '2023-10-03', limit: { amount: 0.5, unit: 'day' } }])],
    [
      'a huge limit',
      dossier([received, { kind: 'extended', on: '2023-10-03', limit: { amount: 1e300, unit: 'day' } }]),
    ],
    ['an unknown channel', dossier([received], { channel: 'fax' })],
    ['state 11', dossier([received], { stateCode: 11 })],
    ['an unknown condition', dossier([received], { case: { colour: 'red' } })],
    ['a mistyped value of a condition', dossier([received], { case: { projectGroup: 'D' } })],
    ['nesting without end', dossier([received], { case: deep() })],
    ['a text of ten megabytes', dossier([received], { field: 'x'.repeat(10_000_000) })],
    ['ten thousand events', dossier(Array.from({ length: 10_000 }, () => received))],
    ['a function', dossier([received], { id: () => 'x' })],
  ])('%s is refused, with a path and words', (_, input) => {
    expect(faultsOf(input).length).toBeGreaterThan(0)
  })

  test('mistyped kinds get the nearest one', () => {
    const parsed = parseDossier(dossier([{ kind: 'recieved', on: '2023-10-02' }]))
    expect(parsed.success ? [] : parsed.issues[0]).toMatchObject({
      path: ['events', 0, 'kind'],
      data: { nearest: 'received' },
    })
  })

  test('what is parsed is frozen, and the input is not', () => {
    const input = dossier([{ ...received }])
    const parsed = parseDossier(input)
    if (!parsed.success) throw new Error('not parsed')
    expect(Object.isFrozen(parsed.data.events[0])).toBe(true)
    expect(Object.isFrozen(input.events)).toBe(false)
  })

  test('every kind of event has its words and its shape', () => {
    for (const { dossier: words } of [vi, en]) expect(Object.keys(words.events)).toEqual([...dossierEventKinds])
    const more: Partial<Record<DossierEvent['kind'], object>> = {
      supplemented: { complete: true },
      consulted: { agency: 'A' },
      answered: { agency: 'A' },
      extended: { limit: { amount: 1, unit: 'day' } },
      reappointed: { dueOn: '2023-10-20' },
    }
    for (const kind of dossierEventKinds)
      expect(
        faultsOf(dossier([{ kind, on: '2023-10-02', ...more[kind] }])).filter((fault) => !/ (event|re)/.test(fault)),
      ).toEqual([])
  })
})

describe('misuse throws', () => {
  const sound = dossier([received]) as Dossier
  const options = { rules: timeLimits, calendar: vietnamCalendar(), asOf: '2023-10-31' }
  test.each<[string, object, RegExp]>([
    ['no day asked', { asOf: undefined }, /invalid-date/],
    ['a day that is none', { asOf: '2023-02-29' }, /invalid-date/],
    ['a time that is none', { asOf: '2023-10-31T25:00' }, /invalid-date/],
    ['no catalogue', { rules: undefined }, /invalid-option.*rules/],
    ['no calendar', { calendar: {} }, /invalid-option.*calendar/],
    ['an unknown event', { event: 'signed' }, /invalid-option.*event/],
    ['an unknown policy', { financialDuty: 'stop' }, /invalid-option.*financialDuty/],
    ['an unknown choice', { whenUnread: 'guess' }, /invalid-option.*whenUnread/],
  ])('%s', (_, wrong, message) => {
    expect(() => assessDossier(sound, { ...options, ...wrong } as never)).toThrow(message)
    expect(() => countDossier(sound, { ...options, ...wrong } as never)).toThrow(message)
  })

  test('no options, no dossier, a convention that is none', () => {
    expect(() => assessDossier(sound, undefined as never)).toThrow(/invalid-option/)
    expect(() => assessDossier({} as never, options)).toThrow(/invalid-option.*dossier/)
    expect(() => assessDossier(dossier([{ kind: 'received', on: '2/10/2023' }]) as never, options)).toThrow(
      /invalid-date/,
    )
    expect(() => countDossier(dossier([{ kind: 'received', on: '2/10/2023' }]) as never, options)).toThrow(
      /invalid-date/,
    )
    expect(() => assessDossier(sound, { ...options, conventions: { startDay: 'maybe' } as never })).toThrow(
      /invalid-option/,
    )
  })
})
