import {
  addDays,
  type Channel,
  checkDisclosures,
  type DisclosureEvent,
  type DisclosureObservation,
  disclosureCatalogues,
  dutiesOn,
  dutySubjects,
  planDisclosures,
  type Verdict,
  vietnamCalendar,
} from 'danvan'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import { profileOf, usual } from './profileOf.ts'

vi.setConfig({ testTimeout: 300_000 })

const calendar = vietnamCalendar()
const profile = profileOf(usual)
const runs = 150

const date = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2022-06-01', n))
const event: fc.Arbitrary<DisclosureEvent> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'c', 'd') }),
  event: fc.constantFrom('issued', 'received', 'handed-over', 'signed', 'reception-day', 'assigned'),
  date,
  concerns: fc.array(fc.constantFrom(...dutySubjects), { minLength: 1, maxLength: 2 }),
})
const events = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 6 })
const channel = fc.constantFrom<Channel>(
  'board-office',
  'intranet',
  'portal',
  'meeting-all',
  'staff-conference',
  'meeting',
)
const seen = fc
  .record({
    channel,
    startedOn: fc.option(date, { nil: undefined }),
    length: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    gap: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    redactionConfirmed: fc.boolean(),
    signed: fc.boolean(),
  })
  .map(({ startedOn, length, gap, signed, ...rest }) => ({
    ...rest,
    found: true,
    origin: 'seen' as const,
    ...(startedOn !== undefined && { startedOn }),
    ...(startedOn !== undefined && length !== undefined && { removedOn: addDays(startedOn, length) }),
    ...(startedOn !== undefined &&
      gap !== undefined && { gaps: [{ from: addDays(startedOn, gap), to: addDays(startedOn, gap + 1) }] }),
    signedBy: signed ? (['head', 'chair', 'union'] as const) : [],
    attendance: { called: 60, present: 50 },
  }))
const absent = date.map((collectedOn) => ({ found: false, origin: 'seen' as const, collectedOn }))
const looks = fc.array(fc.record({ at: fc.nat(20), what: fc.oneof(seen, seen, absent) }), { maxLength: 8 })

function observationsFor(
  of: readonly DisclosureEvent[],
  picks: readonly { readonly at: number; readonly what: Omit<DisclosureObservation, 'id' | 'occurrence'> }[],
): DisclosureObservation[] {
  const { occurrences } = planDisclosures(disclosureCatalogues, profile, of, { asOf: '2024-12-31', calendar })
  if (occurrences.length === 0) return []
  return picks.map(({ at, what }, i) => ({
    ...what,
    id: `o${i}`,
    occurrence: (occurrences[at % occurrences.length] as { id: string }).id,
  }))
}

const verdictsOf = (
  of: readonly DisclosureEvent[],
  observations: readonly DisclosureObservation[],
  asOf = '2024-12-31',
) => checkDisclosures({ catalogues: disclosureCatalogues, profile, events: of, observations }, { asOf, calendar })

const rank = { 'not-met': 0, unknown: 1, 'not-yet-due': 2, met: 3 } as const
const existsOf = (verdicts: readonly Verdict[]) =>
  new Map(verdicts.map(({ occurrence, aspects }) => [occurrence.id, aspects.exists.status as keyof typeof rank]))

describe('verdicts', () => {
  test('do not depend on the order of events, observations, catalogues', () => {
    fc.assert(
      fc.property(events, looks, fc.nat(), (of, picks, turn) => {
        const observations = observationsFor(of, picks)
        const turned = <Item>(items: readonly Item[]): Item[] => {
          const at = items.length === 0 ? 0 : turn % items.length
          return [...items.slice(at), ...items.slice(0, at)].reverse()
        }
        const one = verdictsOf(of, observations)
        const other = checkDisclosures(
          {
            catalogues: turned(disclosureCatalogues),
            profile,
            events: turned(of),
            observations: turned(observations),
          },
          { asOf: '2024-12-31', calendar },
        )
        expect(JSON.stringify(other.verdicts)).toBe(JSON.stringify(one.verdicts))
        expect(JSON.stringify(other.portfolio)).toBe(JSON.stringify(one.portfolio))
      }),
      { numRuns: runs },
    )
  })

  test('one more thing found never makes it less disclosed', () => {
    const met = { better: 0 }
    fc.assert(
      fc.property(events, looks, fc.nat(20), seen, (of, picks, at, more) => {
        const before = observationsFor(of, picks)
        const after = observationsFor(of, [...picks, { at, what: more }])
        const [a, b] = [existsOf(verdictsOf(of, before).verdicts), existsOf(verdictsOf(of, after).verdicts)]
        for (const [id, status] of a) {
          expect(rank[b.get(id) as keyof typeof rank]).toBeGreaterThanOrEqual(rank[status])
          if (b.get(id) !== status) met.better++
        }
      }),
      { numRuns: runs },
    )
    expect(met.better).toBeGreaterThan(0)
  })

  test('as days pass, what is disclosed stays so, and what was not due becomes known or unknown', () => {
    fc.assert(
      fc.property(events, looks, date, fc.integer({ min: 0, max: 200 }), (of, picks, asOf, later) => {
        const observations = observationsFor(of, picks)
        const [a, b] = [asOf, addDays(asOf, later)].map((day) => verdictsOf(of, observations, day).verdicts)
        const after = new Map(b?.map((verdict) => [verdict.occurrence.id, verdict]))
        for (const { occurrence, aspects } of a ?? []) {
          const then = after.get(occurrence.id) as Verdict
          expect(then.occurrence).toEqual(occurrence)
          if (aspects.exists.status === 'met') expect(then.aspects.exists.status).toBe('met')
          if (aspects.channel.status === 'met') expect(then.aspects.channel.status).toBe('met')
          // In time in a form that was not asked for: the day of the form asked for is told once there is one.
          if (aspects.onTime.status === 'met' && aspects.onTime.onRequiredChannel !== false)
            expect(['met', 'unknown']).toContain(then.aspects.onTime.status)
          if (then.aspects.exists.status === 'not-yet-due') expect(aspects.exists.status).toBe('not-yet-due')
        }
      }),
      { numRuns: runs },
    )
  })

  test('count up: headlines, states and worst', () => {
    fc.assert(
      fc.property(events, looks, (of, picks) => {
        const { verdicts, portfolio } = verdictsOf(of, observationsFor(of, picks))
        const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0)
        expect(sum(portfolio.headlines)).toBe(verdicts.length)
        expect(sum(portfolio.states)).toBe(verdicts.length)
        expect(portfolio.worst.length).toBe(portfolio.states['not-met'] + portfolio.states.late)
        for (const { headline, findings } of verdicts)
          if (findings[0] !== undefined) expect(headline).toBe(findings[0].code)
      }),
      { numRuns: runs },
    )
  })
})

describe('answers shared between agencies', () => {
  test('are those of each agency alone', () => {
    const someFlags = fc.record({
      hasIntranet: fc.constantFrom(true, false, undefined),
      hasPortal: fc.constantFrom(true, false, undefined),
      singleSite: fc.constantFrom(true, false, undefined),
      headcount: fc.constantFrom(5, 7, 8, 100, 101, undefined),
      budgetRole: fc.constantFrom('level-1', 'spending', undefined),
      unitKind: fc.constantFrom('agency', 'service-unit', 'commune'),
      hasOneStop: fc.constantFrom(true, false, undefined),
      inspected: fc.constantFrom(true, false, undefined),
    })
    fc.assert(
      fc.property(someFlags, events, (flags, of) => {
        const known = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined))
        const agency = profileOf({ armyPolice: false, ...(known as Record<string, boolean>) })
        const period = { from: '2023-01-01', to: '2023-12-31' }
        const plan = planDisclosures(disclosureCatalogues, agency, of, { asOf: '2024-12-31', calendar, period })
        for (const { duty, lawOn, rule, status, needs, trigger } of plan.occurrences) {
          const alone = dutiesOn(disclosureCatalogues, agency, lawOn).duties.find(({ id }) => id === duty)
          // Owed every year though nothing was issued: by the end of the year, not within days of an issue.
          const ofYear = alone?.duty.trigger.kind === 'event' && trigger.kind === 'period'
          if (ofYear) expect(rule.fields.due?.value.kind).toBe('period-end')
          expect({ ...rule.fields, due: 0 }).toEqual({ ...alone?.fields, due: 0 })
          if (!ofYear) expect(rule.fields.due).toEqual(alone?.fields.due)
          expect(rule.warnings).toEqual(alone?.warnings)
          expect(needs).toEqual(alone?.needs)
          expect(status).toBe(alone?.status === 'applies' ? 'owed' : 'unknown')
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('plans', () => {
  test('with and without the trail: the same days', () => {
    fc.assert(
      fc.property(events, (of) => {
        const options = { asOf: '2024-12-31', calendar, period: { from: '2023-01-01', to: '2023-12-31' } }
        const fast = planDisclosures(disclosureCatalogues, profile, of, options)
        const full = planDisclosures(disclosureCatalogues, profile, of, { ...options, detail: 'trail' })
        const withoutTrail = full.occurrences.map(({ dueDate, ...rest }) => {
          if (dueDate?.status === 'known') expect(dueDate.dueOn).toBe(rest.dueOn)
          return rest
        })
        expect(withoutTrail).toEqual(fast.occurrences)
        expect(full.occurrences.some(({ dueDate }) => dueDate !== undefined)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('ids are unique and stable; the law of the day of the event', () => {
    fc.assert(
      fc.property(events, (of) => {
        const { occurrences } = planDisclosures(disclosureCatalogues, profile, of, { asOf: '2024-12-31', calendar })
        expect(new Set(occurrences.map(({ id }) => id)).size).toBe(occurrences.length)
        for (const { duty, lawOn } of occurrences) {
          if (duty.startsWith('N04-')) expect(lawOn <= '2023-06-30').toBe(true)
          if (duty.startsWith('L10-')) expect(lawOn >= '2023-07-01').toBe(true)
        }
      }),
      { numRuns: runs },
    )
  })
})
