import { readFileSync } from 'node:fs'

import {
  checkReceptions,
  type DutyCheck,
  dueItemsOfReceptions,
  type ReceptionRecord,
  receptionDuties,
  vietnamCalendar,
} from 'danvan'
import { parseReceptionRecord } from 'danvan/schemas'
import { describe, expect, test } from 'vitest'

interface ReceptionCaseRow {
  readonly id: string
  readonly citation: string
  readonly input: { readonly record: Omit<ReceptionRecord, 'schema' | 'id'>; readonly asOf: string }
  readonly expected: {
    readonly months?: Readonly<Record<string, string>>
    readonly monthsWithout?: readonly string[]
    readonly duties?: Readonly<Record<string, ExpectedDuty>>
    readonly refusals?: Readonly<Record<string, ExpectedDuty>>
    readonly visits?: string
    readonly rates?: Readonly<Record<string, string>>
    readonly breaches?: readonly string[]
    readonly findings?: readonly string[]
    readonly due?: readonly string[]
  }
}

interface ExpectedDuty {
  readonly verdict: string
  readonly dueOn?: string
  readonly dueAt?: string
  readonly undated?: string
  readonly late?: readonly [number, number]
}

const { cases } = JSON.parse(readFileSync('test/cases/receptions.json', 'utf8')) as { cases: ReceptionCaseRow[] }
const calendar = vietnamCalendar()

function written({ verdict, dueDate, undated, late }: DutyCheck, fields: readonly string[]) {
  const known = dueDate?.status === 'known' ? dueDate : undefined
  const told: Record<string, unknown> = {
    verdict,
    dueOn: known?.dueOn,
    dueAt: known?.dueAt,
    undated,
    late: late && [late.calendar, late.working],
  }
  return Object.fromEntries(fields.map((field) => [field, told[field]]))
}

describe.each(cases)('$id ($citation)', ({ id, input, expected }) => {
  const record: ReceptionRecord = { schema: 'danvan/reception-record@1', id, ...input.record }
  const check = checkReceptions(record, { asOf: input.asOf, calendar, duties: receptionDuties })

  test('is a record', () => {
    expect(parseReceptionRecord(record)).toMatchObject({ success: true })
  })

  test('comes to what the law sheet says', () => {
    const { months, visits, rates, breaches, findings, sessions, refusals } = check
    const duties = new Map<string, DutyCheck>()
    for (const { id: session, schedule, online, matters } of sessions ?? []) {
      for (const duty of [...(schedule ? [schedule] : []), ...online]) duties.set(`${session}/${duty.duty}`, duty)
      for (const matter of matters) duties.set(`${session}/${matter.id}/${matter.duty}`, matter)
    }
    for (const refusal of refusals) duties.set(refusal.id, refusal)
    for (const [key, duty] of Object.entries({ ...expected.duties, ...expected.refusals })) {
      const found = duties.get(key)
      expect(found, key).toBeDefined()
      if (found !== undefined) expect(written(found, Object.keys(duty)), key).toEqual(duty)
    }
    const ofMonths = Object.fromEntries(months.map(({ month, verdict }) => [month, verdict]))
    if (expected.months !== undefined) expect(ofMonths).toEqual(expected.months)
    if (expected.monthsWithout !== undefined) expect(check.monthsWithout).toEqual(expected.monthsWithout)
    if (expected.visits !== undefined) expect([visits.status, visits.count].join(' ').trim()).toBe(expected.visits)
    for (const [rate, said] of Object.entries(expected.rates ?? {})) {
      const { status, numerator, denominator } = rates.find((each) => each.id === rate) ?? {}
      expect(`${status} ${numerator}/${denominator}`, rate).toBe(said)
    }
    if (expected.breaches !== undefined)
      expect(breaches.map(({ code, duty, subject }) => `${code} ${duty} ${subject}`)).toEqual(expected.breaches)
    if (expected.findings !== undefined) expect(findings.map(({ code }) => code)).toEqual(expected.findings)
    if (expected.due !== undefined)
      expect(dueItemsOfReceptions(check).map(({ code, dueOn }) => `${code} ${dueOn}`)).toEqual(expected.due)
  })
})
