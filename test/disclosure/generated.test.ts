import {
  addDays,
  type Channel,
  type ChannelRule,
  checkDisclosures,
  type DisclosureEvent,
  type DisclosureObservation,
  type Duty,
  type DutyEvidence,
  disclosureCatalogues,
  type Occurrence,
  planDisclosures,
  type Verdict,
  vietnamCalendar,
} from 'danvan'
import { describe, expect, test } from 'vitest'

import { profileOf, usual } from './profileOf.ts'

/**
 * At least one met, one late and one wrong-channel case for every duty with a due date or a form. The observations are made
 * of the row as it is written, by a reading of the channel tree of their own: nothing of the checker is used.
 */
const calendar = vietnamCalendar()
const asOf = '2026-06-30'

/** A day on which a row is in force, as far as it has one; null where none of its days was read. */
function dayIn({ inForce }: Duty): string | undefined {
  const { from, end } = inForce
  const first = from?.on
  if (end.kind === 'last-day') return addDays(end.on, -400) > (first ?? '') ? addDays(end.on, -400) : end.on
  // Where the end was not read, only the days on which it is known to hold are sure.
  if (first === undefined || end.kind === 'not-read') return first
  return first > '2024-03-05' ? first : '2024-03-05'
}

/** The first branch of every choice, under a profile of which everything holds. */
function oneWay(rule: ChannelRule): Channel[] {
  switch (rule.kind) {
    case 'channel':
      return [rule.channel]
    case 'any-of':
      return rule.of[0] === undefined ? [] : oneWay(rule.of[0])
    case 'all-of':
      return rule.of.flatMap(oneWay)
    case 'when':
      return holds(rule.when) ? oneWay(rule.use) : rule.otherwise === undefined ? [] : oneWay(rule.otherwise)
  }
}

function holds(when: Extract<ChannelRule, { kind: 'when' }>['when']): boolean {
  if (when.kind !== 'is') throw new Error('only flags are used in channels')
  return when.of.includes(usual[when.flag] as boolean)
}

const profile = (duty: Duty) => {
  const kind = duty.id.startsWith('XA-')
    ? 'commune'
    : duty.id.startsWith('DN-')
      ? 'state-enterprise'
      : duty.id === 'QC-3'
        ? 'service-unit'
        : 'agency'
  return profileOf({ ...usual, unitKind: kind, ...(duty.id === 'BTT-9' && { headcount: 7 }) })
}

interface Setting {
  readonly duty: Duty
  readonly events: readonly DisclosureEvent[]
  readonly period: { readonly from: string; readonly to: string } | undefined
}

function settingOf(duty: Duty): Setting | undefined {
  const day = dayIn(duty)
  if (day === undefined) return undefined
  if (duty.trigger.kind === 'event') {
    const event = duty.trigger.events[0]
    if (event === undefined) return undefined
    return { duty, events: [{ id: 'e', event, date: day, concerns: [duty.id] }], period: undefined }
  }
  if (duty.trigger.kind === 'period' || duty.trigger.kind === 'continuous')
    return { duty, events: [], period: { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` } }
  return undefined
}

/** Of kinds of paper one, of parts all. */
function contentOf({ content = [], oneContent }: Duty): string[] {
  return content.map(({ id }) => id).slice(0, oneContent === true ? 1 : undefined)
}

/** The forms of the profile, and of the part of which the occurrence is. */
function formsOf({ id }: Occurrence, { templates = [] }: Duty): string[] {
  const own = templates.filter(
    ({ when, part }) =>
      (when === undefined || (when.kind === 'is' && holds(when))) && (part === undefined || id.endsWith(`/${part}`)),
  )
  return own.map(({ form }) => form)
}

/** What shows the whole of a duty, begun on a day. */
function observationsOf(
  occurrence: Occurrence,
  duty: Duty,
  channels: readonly Channel[],
  startedOn: string,
): DisclosureObservation[] {
  const { evidence } = occurrence.rule.fields
  const proofs = (evidence?.value ?? []) as readonly DutyEvidence[]
  const common = {
    occurrence: occurrence.id,
    found: true,
    startedOn,
    origin: 'seen',
    fieldsSeen: contentOf(duty),
    formsSeen: formsOf(occurrence, duty),
    attendance: { called: 60, present: 60, inFavour: 60 },
    signedBy: ['head', 'chair', 'union'],
    announcedOn: addDays(startedOn, -30),
    redactionConfirmed: true,
    evidence: proofs.map(({ kind }) => ({ kind, status: 'approved' as const })),
  } as const
  const times = [0, 1, 2, 3].map((n) => addDays(startedOn, n))
  return channels.length === 0
    ? [{ ...common, id: 'o' }]
    : channels.map((channel) => ({ ...common, id: `o-${channel}`, channel, appearances: times }))
}

const settings = disclosureCatalogues
  .flatMap(({ duties }) => duties)
  .filter(({ assessable }) => assessable !== false)
  .flatMap((duty) => settingOf(duty) ?? [])

function judge({ duty, events, period }: Setting, observe: (occurrence: Occurrence) => DisclosureObservation[]) {
  const of = profile(duty)
  const options = { asOf, calendar, ...(period !== undefined && { period }) }
  const { occurrences } = planDisclosures(disclosureCatalogues, of, events, options)
  const occurrence = occurrences.find((each) => each.duty === duty.id || each.covers.includes(duty.id))
  if (occurrence === undefined) return undefined
  const observations = observe(occurrence)
  const check = checkDisclosures({ catalogues: disclosureCatalogues, profile: of, events, observations }, options)
  expect(check.findings).toEqual([])
  return check.verdicts.find((each) => each.occurrence.id === occurrence.id) as Verdict
}

/** Rows of which no occurrence can be planned: terms, what binds nobody, and what was not read. */
const never = ['PCTN-2', 'BTT-1', 'BTT-3', 'NSU-6']

describe('every duty', () => {
  const planned = settings.filter((setting) => judge(setting, () => []) !== undefined)

  test('is planned, but those of which no day or term is known', () => {
    const all = disclosureCatalogues.flatMap(({ duties }) => duties).filter(({ assessable }) => assessable !== false)
    const missing = all.filter(({ id }) => !planned.some(({ duty }) => duty.id === id)).map(({ id }) => id)
    const withoutDays = all.filter((duty) => dayIn(duty) === undefined).map(({ id }) => id)
    expect(missing.sort()).toEqual([...new Set([...never, ...withoutDays])].sort())
  })

  const withForm = planned.filter(({ duty }) => {
    const verdict = judge({ duty, ...settingOf(duty) } as Setting, () => [])
    return verdict?.occurrence.rule.fields.channels?.value.kind === 'rule'
  })
  const ways = (occurrence: Occurrence): Channel[] => {
    const channels = occurrence.rule.fields.channels?.value
    return channels?.kind === 'rule' ? [...new Set(oneWay(channels.rule))] : []
  }
  const dated = planned.filter((setting) => judge(setting, () => [])?.occurrence.dueOn)

  test('there are many of both kinds', () => {
    expect(dated.length).toBeGreaterThan(70)
    expect(withForm.length).toBeGreaterThan(60)
  })

  test.each(dated.map((setting) => [setting.duty.id, setting] as const))('%s, on its due date: met', (_, setting) => {
    const verdict = judge(setting, (occurrence) =>
      observationsOf(occurrence, setting.duty, ways(occurrence), occurrence.dueOn as string),
    ) as Verdict
    expect(verdict.aspects.onTime).toMatchObject({ status: 'met', doneOn: verdict.occurrence.dueOn })
    expect(verdict.aspects.exists.status).toBe('met')
    const faults = verdict.findings.map(({ code }) => code)
    expect(faults, JSON.stringify(verdict.aspects)).toEqual([])
    expect(['compliant', 'unknown']).toContain(verdict.headline)
    // Unknown only where a text was not read.
    if (verdict.headline === 'unknown')
      expect(JSON.stringify(verdict.aspects)).toMatch(/text-not-read|same-form-not-known/)
  })

  const withContent = dated.filter(({ duty }) => duty.content !== undefined || duty.templates !== undefined)

  test.each(withContent.map((setting) => [setting.duty.id, setting] as const))(
    '%s, one part less: not whole',
    (_, of) => {
      const { duty } = of
      const verdict = judge(of, (occurrence) =>
        observationsOf(occurrence, duty, ways(occurrence), occurrence.dueOn as string).map((each) =>
          formsOf(occurrence, duty).length > 0
            ? { ...each, formsSeen: formsOf(occurrence, duty).slice(1) }
            : { ...each, fieldsSeen: contentOf(duty).slice(1) },
        ),
      ) as Verdict
      expect(verdict.aspects.content).toMatchObject({ status: 'not-met', reason: 'parts-missing' })
      expect(verdict.headline).toBe('incomplete')
    },
  )

  test('some have parts', () => {
    expect(withContent.length).toBeGreaterThan(8)
  })

  test.each(dated.map((setting) => [setting.duty.id, setting] as const))('%s, a day after: late', (_, setting) => {
    const verdict = judge(setting, (occurrence) =>
      observationsOf(occurrence, setting.duty, ways(occurrence), addDays(occurrence.dueOn as string, 1)),
    ) as Verdict
    expect(verdict.aspects.onTime).toMatchObject({ status: 'late', daysLate: { calendar: 1 } })
    expect(verdict.headline).toBe('late')
  })

  test.each(withForm.map((setting) => [setting.duty.id, setting] as const))(
    '%s, in another form: wrong',
    (_, setting) => {
      const verdict = judge(setting, (occurrence) => {
        const channels = occurrence.rule.fields.channels?.value
        const named = JSON.stringify(channels)
        const other = (['gazette', 'village-head', 'social-telecom', 'publication'] as const).find(
          (each) => !named.includes(`"${each}"`),
        ) as Channel
        return observationsOf(occurrence, setting.duty, [other], occurrence.dueOn ?? '2024-06-03')
      }) as Verdict
      expect(verdict.headline).toBe('wrong-channel')
      expect(verdict.aspects.channel.reason).toBe('channel-missing')
      // The time is told, and is no second fault.
      expect(verdict.findings.map(({ code }) => code)).not.toContain('late')
      if (verdict.occurrence.dueOn !== null) expect(verdict.aspects.onTime.onRequiredChannel).toBe(false)
    },
  )

  test.each(planned.map((setting) => [setting.duty.id, setting] as const))(
    '%s, nothing recorded: no fault',
    (_, setting) => {
      const verdict = judge(setting, () => []) as Verdict
      expect(verdict.findings).toEqual([])
      expect(['unknown', 'not-due']).toContain(verdict.headline)
    },
  )
})
