import { vietnamCalendar } from 'danvan/calendar'
import {
  assessDossier,
  countDossier,
  countedOf,
  type Dossier,
  type DossierOptions,
  dueItemsOfDossier,
} from 'danvan/dossier'
import { en } from 'danvan/locales/en'
import { vi as vietnamese } from 'danvan/locales/vi'
import { render } from 'danvan/render'
import { parseDossier } from 'danvan/schemas'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

import { step } from '../deadline/oracle.ts'
import { arbitraryDossier, arbitraryOptions } from './arbitraryDossier.ts'

vi.setConfig({ testTimeout: 600_000 })

const calendar = vietnamCalendar()
const runs = Number(process.env['ORACLE_RUNS'] ?? 3000)

/** Asked some days after the reception, before or after the end. */
function asked(
  { events }: Dossier,
  { later, ...options }: Omit<DossierOptions, 'calendar' | 'asOf'> & { later: number },
): DossierOptions {
  const first = events[0]?.on.slice(0, 10) ?? '2023-01-01'
  return { ...options, calendar, asOf: step(first, later) }
}

test('counting the short way is counting the long way, whatever happened and whenever it is asked', () => {
  const outcomes = new Map<string, number>()
  fc.assert(
    fc.property(arbitraryDossier, arbitraryOptions, (dossier, given) => {
      const options = asked(dossier, given)
      const counted = countDossier(dossier, options)
      const assessment = assessDossier(dossier, options)
      expect(counted).toEqual(countedOf(assessment))
      expect(countedOf(JSON.parse(JSON.stringify(assessment)))).toEqual(counted)
      outcomes.set(counted?.outcome ?? 'none', (outcomes.get(counted?.outcome ?? 'none') ?? 0) + 1)
    }),
    { numRuns: runs },
  )
  // Every outcome was met, or the property says little.
  for (const outcome of [
    'early',
    'on-time',
    'late',
    'in-time',
    'overdue',
    'paused',
    'stopped',
    'withdrawn',
    'refused',
    'undecided',
    'none',
  ])
    expect(outcomes.get(outcome) ?? 0, outcome).toBeGreaterThan(0)
})

test('generated dossiers are sound, and an assessment is plain JSON with every day where it belongs', () => {
  fc.assert(
    fc.property(arbitraryDossier, arbitraryOptions, (dossier, given) => {
      const parsed = parseDossier(dossier)
      expect(parsed.success ? [] : parsed.issues).toEqual([])
      const options = asked(dossier, given)
      const assessment = assessDossier(dossier, options)
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
      expect(assessDossier(dossier, options)).toEqual(assessment)
      const { statutory, obligations, breaches, asOf } = assessment
      expect(statutory.dueDate === null).toBe(
        statutory.undated !== undefined || assessment.dates.receivedOn === undefined,
      )
      for (const on of Object.values(assessment.dates)) expect(on.slice(0, 10) <= asOf).toBe(true)
      const items = dueItemsOfDossier(assessment)
      expect(items.length).toBe(obligations.open.length)
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      for (const { dueOn, undated, advised } of items) {
        expect(dueOn === null).toBe(undated !== undefined)
        if (dueOn !== null && advised !== undefined) expect(advised <= dueOn).toBe(true)
      }
      for (const { source, rule } of breaches) expect([rule, source.provenance].every(Boolean)).toBe(true)
    }),
    { numRuns: Math.ceil(runs / 3) },
  )
})

test('what happens after the day asked changes nothing', () => {
  fc.assert(
    fc.property(arbitraryDossier, arbitraryOptions, ({ stateCode, ...dossier }, given) => {
      const options = asked(dossier, given)
      const known = { ...dossier, events: dossier.events.filter(({ on }) => on.slice(0, 10) <= options.asOf) }
      const whole = assessDossier(dossier, options)
      const part = assessDossier(known, options)
      expect({ ...whole, findings: [] }).toEqual({ ...part, findings: [] })
    }),
    { numRuns: Math.ceil(runs / 3) },
  )
})

test('every assessment is told in both languages, with nothing left unsaid', () => {
  fc.assert(
    fc.property(arbitraryDossier, arbitraryOptions, (dossier, given) => {
      const stored = JSON.parse(JSON.stringify(assessDossier(dossier, asked(dossier, given))))
      for (const locale of [vietnamese, en])
        for (const format of ['markdown', 'text'] as const)
          expect(render(stored, { locale, format })).not.toMatch(/undefined|\[object|NaN|null/)
    }),
    { numRuns: Math.ceil(runs / 10) },
  )
})
