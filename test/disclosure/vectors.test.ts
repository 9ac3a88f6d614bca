import { readFileSync } from 'node:fs'

import {
  type AspectName,
  checkDisclosures,
  type DisclosureEvent,
  type DisclosureExemption,
  type DisclosureObservation,
  type DisclosureOptions,
  disclosureCatalogues,
  planDisclosures,
  vietnamCalendar,
} from 'danvan'
import { expect, test } from 'vitest'

import { profileOf } from './profileOf.ts'

interface Expected {
  readonly dueOn?: string
  readonly keepUntil?: string
  readonly headline?: string
  readonly state?: string
  readonly withoutWaiver?: string
  readonly aspects?: Readonly<Partial<Record<AspectName, string>>>
  readonly reasons?: Readonly<Partial<Record<AspectName, string>>>
  readonly findings?: readonly string[]
  readonly faults?: readonly string[]
  readonly missing?: readonly string[]
  readonly daysLate?: object
  readonly nextStep?: object
}
interface Case {
  readonly id: string
  readonly citation: string
  readonly input: {
    readonly flags: Readonly<Record<string, boolean | number | string>>
    readonly events: readonly DisclosureEvent[]
    readonly observations: readonly DisclosureObservation[]
    readonly exemptions?: readonly DisclosureExemption[]
    readonly asOf: string
    readonly period?: { readonly from: string; readonly to: string }
    readonly options?: Partial<DisclosureOptions>
  }
  readonly expected: Readonly<Record<string, Expected>>
}
const { cases } = JSON.parse(readFileSync(new URL('../cases/disclosure-vectors.json', import.meta.url), 'utf8')) as {
  cases: readonly Case[]
}
const calendar = vietnamCalendar()

test.each(cases)('$id ($citation)', ({ input, expected }) => {
  const { flags, events, observations, exemptions, asOf, period, options } = input
  const profile = profileOf(flags)
  const asked = { asOf, calendar, ...(period && { period }), ...options }
  const plan = planDisclosures(disclosureCatalogues, profile, events, asked)
  const check = checkDisclosures(
    { catalogues: disclosureCatalogues, profile, events, observations, ...(exemptions && { exemptions }) },
    asked,
  )
  expect(check.findings).toEqual([])
  expect(check.verdicts.map(({ occurrence }) => occurrence)).toEqual(plan.occurrences)
  if (period === undefined) expect(plan.occurrences.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort())
  for (const [id, wanted] of Object.entries(expected)) {
    const verdict = check.verdicts.find(({ occurrence }) => occurrence.id === id)
    if (verdict === undefined) throw new Error(`no ${id}: ${plan.occurrences.map((each) => each.id).join(', ')}`)
    const { occurrence, aspects, findings, headline, state, withoutWaiver, nextStep } = verdict
    if (wanted.dueOn !== undefined) expect(occurrence.dueOn).toBe(wanted.dueOn)
    if (wanted.keepUntil !== undefined) expect(occurrence.keepUntil).toBe(wanted.keepUntil)
    if (wanted.headline !== undefined) expect(headline, JSON.stringify(aspects)).toBe(wanted.headline)
    if (wanted.state !== undefined) expect(state).toBe(wanted.state)
    if (wanted.withoutWaiver !== undefined) expect(withoutWaiver).toBe(wanted.withoutWaiver)
    if (wanted.findings !== undefined) expect(findings.map(({ code }) => code)).toEqual(wanted.findings)
    if (wanted.missing !== undefined)
      expect(findings.flatMap(({ data }) => data['missing'] ?? [])).toEqual(wanted.missing)
    if (wanted.daysLate !== undefined) expect(aspects.onTime.daysLate).toEqual(wanted.daysLate)
    if (wanted.nextStep !== undefined) expect(nextStep).toEqual(wanted.nextStep)
    for (const [name, status] of Object.entries(wanted.aspects ?? {}))
      expect(`${name} ${aspects[name as AspectName].status}`).toBe(`${name} ${status}`)
    for (const [name, reason] of Object.entries(wanted.reasons ?? {}))
      expect(`${name} ${aspects[name as AspectName].reason}`).toBe(`${name} ${reason}`)
    if (wanted.faults !== undefined) expect(verdict.observations.flatMap(({ faults }) => faults)).toEqual(wanted.faults)
  }
})

test('vectors V1 to V14 are all there', () => {
  for (let n = 1; n <= 14; n++)
    expect(
      cases.some(({ id }) => new RegExp(`^V${n}\\b`).test(id)),
      `V${n}`,
    ).toBe(true)
})
