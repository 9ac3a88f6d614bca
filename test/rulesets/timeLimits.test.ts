import { readFileSync } from 'node:fs'

import {
  checkTimeLimits,
  type TimeLimitAnswer,
  type TimeLimitCase,
  type TimeLimitFigure,
  type TimeLimitKind,
  timeLimitEvents,
  timeLimitOn,
} from 'danvan/deadline'
import { instruments, timeLimits } from 'danvan/rulesets'
import { describe, expect, test } from 'vitest'

interface Case {
  readonly citation: string
  readonly input: {
    readonly procedure: string
    readonly when?: TimeLimitCase
    readonly kind?: TimeLimitKind
    readonly authority?: string
  }
  readonly expected: {
    readonly on: Readonly<Record<string, string>>
    readonly start?: readonly string[]
    readonly undecided?: readonly string[]
  }
  readonly note?: string
}

const { sheet, beside, cases } = JSON.parse(readFileSync('test/cases/time-limits.json', 'utf8')) as {
  sheet: Record<string, string[]>
  beside: Record<string, string[]>
  cases: Case[]
}

/** An answer in one line, as the cases write it. */
function outcomeOf({ status, reason, figure, direction, provenance }: TimeLimitAnswer): string {
  if (status === 'unknown') return `unknown: ${reason}`
  if (status !== 'in-force') return status
  const said = figure === undefined ? 'undecided' : wordsOf(figure)
  return `${direction === undefined ? '' : `${direction} `}${said}, ${provenance}`
}

function wordsOf(figure: TimeLimitFigure): string {
  switch (figure.kind) {
    case 'within':
      return `${figure.limit.amount} ${figure.limit.unit}`
    case 'lasts':
    case 'earlier-of':
      return `${figure.kind} ${figure.limit.amount} ${figure.limit.unit}`
    case 'one-of':
      return `one-of ${figure.limits.map(({ amount }) => amount).join(' ')} ${figure.limits[0]?.unit}`
    case 'each':
      return `each ${figure.atLeast.amount} ${figure.atLeast.unit} ${figure.period}`
    case 'same-day':
      return ['same-day', figure.cutOff, figure.next].filter(Boolean).join(' ')
    default:
      return figure.kind
  }
}

describe.each(cases)('$citation: $input.procedure $input.when', ({ input, expected }) => {
  const { procedure, ...options } = input

  test.each(Object.entries(expected.on))('%s: %s', (date, outcome) => {
    const answer = timeLimitOn(timeLimits, procedure, date, options)
    expect(outcomeOf(answer)).toBe(outcome)
    if (answer.status !== 'in-force') {
      expect(answer).not.toHaveProperty('limit')
      return
    }
    if (expected.start !== undefined) expect(answer.start?.events).toEqual(expected.start)
    if (outcome.startsWith('undecided')) expect(answer.undecided).toEqual(expected.undecided)
  })
})

describe('the catalogue', () => {
  const ids = timeLimits.procedures.map(({ id }) => id)
  const named = [...Object.values(sheet), ...Object.values(beside)].flat()

  test.each(Object.entries({ ...sheet, ...beside }))('holds every limit of §%s', (_, procedures) => {
    expect(procedures.filter((id) => !ids.includes(id))).toEqual([])
    expect(procedures.filter((id) => !timeLimits.rules.some((rule) => rule.procedure === id))).toEqual([])
  })

  test('holds nothing that the sheet does not, and no limit without a case', () => {
    expect(ids.filter((id) => !named.includes(id))).toEqual([])
    const tested = new Set(cases.map(({ input }) => input.procedure))
    expect(ids.filter((id) => !tested.has(id))).toEqual([])
  })

  test('has as many ids in each table as the sheet', () => {
    expect(Object.values(sheet).map(({ length }) => length)).toEqual([16, 11, 12, 3, 8, 29, 19])
  })

  test('answers every row of a decided interval somewhere in the cases', () => {
    const reached = new Set(
      cases.flatMap(({ input: { procedure, ...options }, expected }) =>
        Object.keys(expected.on).flatMap((date) => {
          const { candidates, conflicts } = timeLimitOn(timeLimits, procedure, date, options)
          return [...candidates, ...conflicts].map(({ id }) => id)
        }),
      ),
    )
    expect(timeLimits.rules.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(timeLimits))).toEqual(timeLimits)
  })

  test('is sound beside the registry: all that is to be known is what nobody has read again', () => {
    const findings = checkTimeLimits(timeLimits, { instruments })
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['unverified']))
  })

  test('assumes nothing', () => {
    const used = new Set([...JSON.stringify(timeLimits).matchAll(/"provenance":"([^"]+)"/g)].map(([, each]) => each))
    expect([...used].sort()).toEqual(['inferred', 'read', 'read-secondary', 'unverified'])
  })

  test('uses every event there is', () => {
    const text = JSON.stringify(timeLimits)
    expect(timeLimitEvents.filter((event) => !text.includes(`"${event}"`))).toEqual([])
  })
})

describe('what is open stays open', () => {
  const resting = ['appraisal.supplement', 'appraisal.no-supplement', 'design', 'cert.capacity', 'cert.practice']

  test.each(resting)('%s in the time of NĐ 175/2024', (procedure) => {
    for (const date of ['2024-12-30', '2025-07-01', '2026-06-30']) {
      const answer = timeLimitOn(timeLimits, procedure, date, { whenUnread: 'assume-earlier' })
      expect([answer.status, answer.reason, answer.limit]).toEqual(['unknown', 'text-not-read', undefined])
      expect(answer.gaps.map(({ id }) => id)).toContain('decree-175')
    }
  })

  test('the earlier one-stop text is offered, and assumed only when asked for', () => {
    const silent = timeLimitOn(timeLimits, 'onestop.return-notice', '2025-07-01')
    expect(silent).toMatchObject({ status: 'unknown', warnings: [{ code: 'earlier-text-available' }] })
    expect(silent.limit).toBeUndefined()
    expect(silent.provenance).toBeUndefined()
    expect(
      timeLimitOn(timeLimits, 'onestop.return-notice', '2025-07-01', { whenUnread: 'assume-earlier' }),
    ).toMatchObject({
      status: 'unknown',
      reason: 'text-not-read',
      limit: { amount: 3, unit: 'working-day' },
      provenance: 'assumed',
      warnings: [{ code: 'earlier-text-assumed', data: { rule: 'onestop.return-notice/61-2018' } }],
      gaps: [{ id: 'wording-118' }],
    })
  })

  test('limits of the three amended laws warn from 01/07/2026', () => {
    const codes = (date: string) =>
      timeLimitOn(timeLimits, 'complaint.send-first', date).warnings.map(({ code }) => code)
    expect(codes('2026-06-30')).not.toContain('unconfirmed-since')
    expect(codes('2026-07-01')).toContain('unconfirmed-since')
  })

  test('the conflict of §5.1 keeps both texts', () => {
    const { limit, conflicts, warnings } = timeLimitOn(timeLimits, 'complaint.accept-first', '2023-04-21')
    expect(limit).toEqual({ amount: 10, unit: 'day' })
    expect(conflicts).toMatchObject([{ figure: { limit: { amount: 10, unit: 'working-day' } } }])
    expect(warnings).toMatchObject([{ code: 'conflicting-texts' }])
  })

  test('what ends and goes on under another name says so', () => {
    expect(timeLimitOn(timeLimits, 'complaint.accept-first', '2026-07-01').warnings).toMatchObject([
      { code: 'after-last-text', data: { lastDay: '2026-06-30', continuedBy: { procedure: 'complaint.accept' } } },
    ])
    expect(timeLimitOn(timeLimits, 'complaint.accept', '2026-06-30').warnings).toMatchObject([
      {
        code: 'before-first-text',
        data: { from: '2026-07-01', precededBy: ['complaint.accept-first', 'complaint.accept-second'] },
      },
    ])
  })

  test('§6.3: files pending on 01/07/2026', () => {
    const transitions = (procedure: string, date: string) =>
      timeLimitOn(timeLimits, procedure, date, { when: { request: 'new', projectGroup: 'B', share: 'whole' } })
        .warnings.filter(({ code }) => code === 'transition')
        .map(({ data }) => [data['pending'], data['effect']])
    expect(transitions('permit.house', '2026-06-30')).toEqual([['filed-before', 'earlier-text']])
    // A term of 15 days of 2023 is over long before, a year of pauses included; one of 2025 with pauses may not be.
    expect(transitions('permit.house', '2023-01-09')).toEqual([])
    expect(transitions('permit.house', '2025-06-16')).toEqual([['filed-before', 'earlier-text']])
    expect(transitions('permit.house', '2025-06-14')).toEqual([])
    expect(transitions('feasibility', '2026-06-30')).toEqual([
      ['eligible-without-result', 'earlier-text'],
      ['not-eligible', 'new-text'],
    ])
    expect(transitions('design', '2026-06-30')).toEqual([['without-result', 'stopped-and-returned']])
    expect(transitions('permit.extend', '2026-07-01')).toEqual([['issued-by-district', 'commune-decides']])
    expect(timeLimitOn(timeLimits, 'design', '2026-07-01')).toMatchObject({
      status: 'ended',
      figure: { kind: 'abolished' },
    })
  })

  test('the mechanics of the sheet', () => {
    const mechanics = (procedure: string, date: string, when: TimeLimitCase = {}) =>
      timeLimitOn(timeLimits, procedure, date, { when }).rule?.mechanics
    expect(mechanics('permit.house', '2023-01-09')).toEqual({
      extensions: [{ atMost: { amount: 10, unit: 'day' }, inWriting: true, from: 'expiry' }],
    })
    expect(
      mechanics('denunciation.resolve', '2023-10-02')?.extensions?.map(({ when, times }) => [when, times]),
    ).toEqual([
      [{ complexity: ['complex'] }, 1],
      [{ complexity: ['specially-complex'] }, 2],
    ])
    expect(mechanics('feasibility', '2026-08-01', { projectGroup: 'C', worksGrade: 'III' })?.extensions).toMatchObject([
      { atMost: 'as-long-again', times: 1, inWriting: true },
    ])
    expect(mechanics('appraisal.no-supplement', '2026-08-01')).toMatchObject({
      ifUnmet: { effect: 'stop' },
      onResubmission: { effect: 'restart' },
      excluded: { times: ['force-majeure'] },
    })
    expect(mechanics('permit.opinion', '2026-08-01')).toMatchObject({ silence: { means: 'consent' } })
    expect(mechanics('onestop.return-notice', '2023-10-31')).toEqual({ onSupplement: { effect: 'restart' } })
    expect(mechanics('onestop.apology', '2023-10-31')).toEqual({ reappointments: { atMost: 1 } })
    expect(mechanics('estate.transfer', '2023-10-31', { decidedBy: 'province' })?.onSupplement?.effect).toBe('pause')
    expect(mechanics('complaint.suspend-sent', '2026-08-01')?.onSuspension).toMatchObject({
      effect: 'pause',
      resumes: 'resume-decision-issued',
    })
    expect(mechanics('info.online-complex', '2023-10-31', { step: 'supply' })?.extensions).toMatchObject([
      { atMost: { amount: 15, unit: 'day' } },
    ])
  })
})
