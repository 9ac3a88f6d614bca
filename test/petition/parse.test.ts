import { assessPetition, checkReceptions, petitionRules, receptionDuties, vietnamCalendar } from 'danvan'
import { parsePetition, parseReceptionRecord } from 'danvan/schemas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const complaint = {
  schema: 'danvan/petition@1',
  id: '12/KN',
  kind: 'complaint',
  level: 'first',
  channel: 'post',
  events: [{ kind: 'received', on: '2023-04-21' }] as unknown[],
}
const record = {
  schema: 'danvan/reception-record@1',
  id: '2023',
  period: { from: '2023-01-01', to: '2023-12-31' },
  sessions: [{ id: '1', kind: 'regular', plannedOn: '2023-05-08' }] as unknown[],
}
const issuesOf = (parsed: ReturnType<typeof parsePetition> | ReturnType<typeof parseReceptionRecord>) =>
  parsed.success ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
const withEvents = (...events: readonly (readonly [string, string, object?])[]) => ({
  ...complaint,
  events: [...complaint.events, ...events.map(([kind, on, more]) => ({ kind, on, ...more }))],
})

describe('a petition of unknown origin', () => {
  test.each<[string, unknown, string[]]>([
    ['sound', complaint, []],
    ['nothing', undefined, [' missing']],
    ['null', null, [' wrong-type']],
    ['a number', 1, [' wrong-type']],
    ['an empty object', {}, ['schema missing', 'id missing', 'kind missing', 'channel missing', 'events missing']],
    ['an empty id', { ...complaint, id: '' }, ['id too-small']],
    ['a mistyped kind', { ...complaint, kind: 'complant' }, ['kind not-one-of']],
    ['no level', { ...complaint, level: undefined }, ['level missing']],
    ['a level of denunciations', { ...complaint, level: 'continued' }, ['level not-one-of']],
    ['a level of none', { ...complaint, kind: 'feedback' }, ['level not-one-of']],
    ['specially complex', { ...complaint, case: { complexity: 'specially-complex' } }, ['case.complexity not-one-of']],
    ['no events', { ...complaint, events: [] }, ['events missing']],
    ['events of the wrong type', { ...complaint, events: {} }, ['events wrong-type']],
    ['a mistyped event', withEvents(['acepted', '2023-05-04']), ['events.1.kind not-one-of']],
    ['a date that is none', withEvents(['accepted', '2023-02-30']), ['events.1.on not-a-date']],
    ['a date with time', withEvents(['accepted', '2023-05-04T08:00']), ['events.1.on not-a-date']],
    ['an unknown field', withEvents(['accepted', '2023-05-04', { bye: 1 }]), ['events.1.bye unknown-key']],
    ['an extension without length', withEvents(['extended', '2023-05-04']), ['events.1.by missing']],
    [
      'an extension of nothing',
      withEvents(['extended', '2023-05-04', { by: { amount: 0, unit: 'day' } }]),
      ['events.1.by.amount too-small'],
    ],
    [
      'an extension of NaN',
      withEvents(['extended', '2023-05-04', { by: { amount: Number.NaN, unit: 'day' } }]),
      ['events.1.by.amount not-finite'],
    ],
    [
      'a huge extension',
      withEvents(['extended', '2023-05-04', { by: { amount: 1e12, unit: 'day' } }]),
      ['events.1.by.amount too-large'],
    ],
    ['accepted before received', withEvents(['accepted', '2023-04-20']), ['events.1.on event-before-cause']],
    [
      'decided before accepted',
      withEvents(['accepted', '2023-05-04'], ['decided', '2023-05-03']),
      ['events.2.on event-before-cause'],
    ],
    ['resumed without suspension', withEvents(['resumed', '2023-05-04']), ['events.1 event-without-cause']],
    [
      'resumed before suspension',
      withEvents(['suspended', '2023-05-10'], ['resumed', '2023-05-04']),
      ['events.2.on event-before-cause'],
    ],
    [
      'suspended twice',
      withEvents(['suspended', '2023-05-10'], ['suspended', '2023-05-11'], ['resumed', '2023-05-20']),
      ['events.2 event-repeated'],
    ],
    [
      'resumed twice',
      withEvents(['suspended', '2023-05-10'], ['resumed', '2023-05-20'], ['resumed', '2023-05-21']),
      ['events.3 event-repeated'],
    ],
    [
      'suspended again on the day of the resumption',
      withEvents(
        ['suspended', '2023-05-10'],
        ['resumed', '2023-05-20'],
        ['suspended', '2023-05-20'],
        ['resumed', '2023-05-25'],
      ),
      [],
    ],
    ['received twice', withEvents(['received', '2023-04-22']), ['events.1 event-repeated']],
    ['an event of another kind', withEvents(['supplied', '2023-05-04']), ['events.1.kind event-of-other-kind']],
    [
      'a dialogue before it was planned',
      withEvents(['dialogue-planned', '2023-05-04', { dialogueOn: '2023-05-03' }]),
      ['events.1.dialogueOn period-reversed'],
    ],
    [
      'extended twice is a breach, not a fault',
      withEvents(
        ['extended', '2023-05-04', { by: { amount: 30, unit: 'day' } }],
        ['extended', '2023-05-05', { by: { amount: 30, unit: 'day' } }],
      ),
      [],
    ],
    [
      'shapes and order at once',
      { ...withEvents(['accepted', '2023-04-20'], ['decided', 'soon']), channel: 'pigeon' },
      ['channel not-one-of', 'events.2.on not-a-date', 'events.1.on event-before-cause'],
    ],
    [
      'deep nesting',
      { ...complaint, case: nested(200) },
      expect.arrayContaining([expect.stringContaining('too-deep')]),
    ],
    ['10 MB', { ...complaint, id: 'x'.repeat(10_000_000) }, ['id too-long']],
    [
      '__proto__',
      JSON.parse('{"__proto__":{"kind":"complaint"}}'),
      expect.arrayContaining(['__proto__ forbidden-key']),
    ],
  ])('%s', (_, input, expected) => {
    expect(issuesOf(parsePetition(input))).toEqual(expected)
  })

  test('a mistyped event gets the nearest name', () => {
    const parsed = parsePetition(withEvents(['acepted', '2023-05-04']))
    expect(parsed.success ? undefined : parsed.issues[0]?.data['nearest']).toBe('accepted')
  })

  test('the data are frozen', () => {
    const parsed = parsePetition(complaint)
    expect(parsed.success && Object.isFrozen(parsed.data.events[0])).toBe(true)
  })

  test('anything at all is answered', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parsePetition(input).success).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

function nested(depth: number): unknown {
  return depth === 0 ? 1 : { case: nested(depth - 1) }
}

describe('a record of receptions of unknown origin', () => {
  const session = (more: object) => ({
    ...record,
    sessions: [{ id: '1', kind: 'regular', plannedOn: '2023-05-08', ...more }],
  })

  test.each<[string, unknown, string[]]>([
    ['sound', record, []],
    ['without sessions: not known', { ...record, sessions: undefined }, []],
    ['null', null, [' wrong-type']],
    ['a period reversed', { ...record, period: { from: '2023-12-31', to: '2023-01-01' } }, ['period period-reversed']],
    ['a date that is none', session({ heldOn: '2023-13-01' }), ['sessions.0.heldOn not-a-date']],
    ['true for a day', session({ heldOn: true }), ['sessions.0.heldOn wrong-type']],
    ['a mistyped kind', session({ kind: 'reguler' }), ['sessions.0.kind not-one-of']],
    ['an unknown field', session({ visitor: 1 }), ['sessions.0.visitor unknown-key']],
    ['visitors below zero', session({ visitors: -1 }), ['sessions.0.visitors too-small']],
    ['half a visitor', session({ visitors: 0.5 }), ['sessions.0.visitors wrong-type']],
    ['outside the period', session({ plannedOn: '2024-01-02' }), ['sessions.0.plannedOn outside-period']],
    ['held outside the period', session({ heldOn: '2024-01-02' }), ['sessions.0.heldOn outside-period']],
    ['ids twice', { ...record, sessions: [...record.sessions, ...record.sessions] }, ['sessions.1.id duplicate']],
    [
      'answered before it was presented',
      session({ heldOn: '2023-05-08', matters: [{ id: 'm', answeredOn: '2023-05-05' }] }),
      ['sessions.0.matters.0.answeredOn event-before-cause'],
    ],
    ['an hour that is none', session({ startsAt: '25:00' }), ['sessions.0.startsAt wrong-format']],
    [
      'a moment that is none',
      session({ online: { connectedAt: '2023-02-30T08:00' } }),
      ['sessions.0.online.connectedAt not-a-date'],
    ],
    ['10 MB', { ...record, id: 'x'.repeat(10_000_000) }, ['id too-long']],
  ])('%s', (_, input, expected) => {
    expect(issuesOf(parseReceptionRecord(input))).toEqual(expected)
  })
})

describe('misuse', () => {
  const calendar = vietnamCalendar()
  const options = { rules: petitionRules, asOf: '2023-12-31', calendar }

  test.each<[string, () => unknown, string]>([
    ['no petition', () => assessPetition({} as never, options), 'invalid-option'],
    ['no rules', () => assessPetition(complaint as never, { ...options, rules: {} as never }), 'invalid-option'],
    [
      'a day that does not exist',
      () => assessPetition(complaint as never, { ...options, asOf: '2023-02-30' }),
      'invalid-date',
    ],
    ['no day', () => assessPetition(complaint as never, { ...options, asOf: undefined as never }), 'invalid-date'],
    [
      'limits that lack a procedure',
      () =>
        assessPetition(complaint as never, {
          ...options,
          rules: { ...petitionRules, limits: { ...petitionRules.limits, procedures: [], rules: [] } },
        }),
      'invalid-option',
    ],
    [
      'no record',
      () => checkReceptions({} as never, { asOf: '2023-12-31', calendar, duties: receptionDuties }),
      'invalid-option',
    ],
    [
      'no duties',
      () => checkReceptions(record as never, { asOf: '2023-12-31', calendar, duties: {} as never }),
      'invalid-option',
    ],
    [
      'duties that the limits lack',
      () =>
        checkReceptions(record as never, {
          asOf: '2023-12-31',
          calendar,
          duties: {
            ...receptionDuties,
            procedures: { ...receptionDuties.procedures, 'hold-session': 'reception.haed' },
          },
        }),
      'invalid-option',
    ],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }))
  })

  test('a kind that is none, and a limit that ends after the last year, are no silence', () => {
    const asked = (petition: object) => () =>
      assessPetition({ ...complaint, ...petition } as never, { ...options, asOf: '9999-12-31' })
    for (const kind of ['complain', undefined, '__proto__'])
      expect(asked({ kind })).toThrow(expect.objectContaining({ code: 'invalid-option' }))
    expect(asked({ events: [{ kind: 'received', on: '9999-12-30' }] })).toThrow(
      expect.objectContaining({ code: 'date-out-of-range' }),
    )
  })

  test('outside the calendar there is no day', () => {
    const late = {
      ...complaint,
      kind: 'recommendation',
      level: undefined,
      events: [{ kind: 'received', on: '2035-01-02' }],
    }
    const { steps, status } = assessPetition(late as never, { ...options, asOf: '2035-06-01' })
    expect(steps.find(({ task }) => task === 'answer')?.undated).toBe('unknown-calendar')
    expect(status).toBe('undecided')
  })
})
