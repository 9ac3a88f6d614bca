import { calendarDigest } from '../calendar/index.ts'
import { type IsoDate, toIsoDate } from '../civil/index.ts'
import { mistyped, requireObject } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { caseOf } from './aspects/caseOf.ts'
import { stampOf } from './catalogueIndex.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { CheckFinding, DisclosureCheck } from './DisclosureCheck.ts'
import type { DisclosureEvent } from './DisclosureEvent.ts'
import type { DisclosureExemption } from './DisclosureExemption.ts'
import type { DisclosureObservation } from './DisclosureObservation.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import { checkAssumptions } from './disclosureAssumptions.ts'
import { drawPlan } from './drawPlan.ts'
import { judgeOccurrence } from './judgeOccurrence.ts'
import type { Occurrence } from './Occurrence.ts'
import { portfolioOf } from './portfolioOf.ts'

/** What {@link checkDisclosures} holds against each other. */
export interface DisclosureCase {
  /** The duties. */
  readonly catalogues: readonly DisclosureCatalogue[]
  /** The agency on its days. */
  readonly profile: DisclosureProfile
  /** What happened. */
  readonly events: readonly DisclosureEvent[]
  /** What was seen, recorded or said, by occurrence. */
  readonly observations: readonly DisclosureObservation[]
  /** What is declared not applicable or waived. */
  readonly exemptions?: readonly DisclosureExemption[]
}

/**
 * Kiểm tra việc công khai: a verdict on every occurrence, aspect by aspect: disclosed at all, in which form, in time,
 * complete, long enough, proven (Nghị định 04/2015/NĐ-CP Đ.8; Luật 10/2022/QH15 Đ.47–48; special laws).
 *
 * Nothing recorded and nobody who looked is `unknown`, never a fault. What is owed by period needs one record for each
 * period. All faults are kept; the headline is the heaviest in an order that is ours (inferred from Nghị định
 * 59/2019/NĐ-CP Đ.81). Not applicable needs a reason that the text allows and never counts as done. A posting that runs
 * over a change of law keeps the regime of its event.
 *
 * @param input - catalogues, profile, events, observations, and what is declared about them
 * @param options - the day asked, the calendar, the period, and how open points of the law are taken
 * @returns the verdicts in the order of their days, counted, with what is next
 * @throws a `DanvanError` `invalid-date` if a day does not exist
 * @throws a `DanvanError` `invalid-option` if the period ends before it begins
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, armyPolice: { value: false }, hasIntranet: { value: true } } as const
 * const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags } as const
 * const events = [{ id: 'kh-5', event: 'issued', date: '2023-07-03', concerns: ['work-plan'] }] as const
 * const read = { id: '1', occurrence: 'L10-46.2/kh-5', found: true, channel: 'staff-conference', startedOn: '2023-07-10', origin: 'seen' } as const
 * const judge = (observations: readonly DisclosureObservation[]) =>
 *   checkDisclosures({ catalogues: disclosureCatalogues, profile, events, observations }, { asOf: '2023-10-31', calendar: vietnamCalendar() })
 * judge([read]).verdicts[0]?.headline // => 'wrong-channel'
 * judge([{ ...read, channel: 'intranet' }]).verdicts[0]?.aspects.onTime.status // => 'met'
 * judge([]).verdicts[0]?.headline // => 'unknown'
 * ```
 */
export function checkDisclosures(input: DisclosureCase, options: DisclosureOptions): DisclosureCheck {
  requireObject('input', input)
  requireObject('options', options)
  const { catalogues, profile, events, observations, exemptions = [] } = input
  requireObject('observations', observations)
  const asOf = toIsoDate(options.asOf)
  const {
    occurrences,
    notPlanned,
    findings: eventFindings,
    profileFindings,
  } = drawPlan(catalogues, profile, events, options, 'days')
  const findings: CheckFinding[] = []
  const byName = namesOf(occurrences)
  const observed = group(observations, byName, asOf, findings)
  const declared = new Map<Occurrence, DisclosureExemption>()
  exemptions.forEach((exemption, i) => {
    const occurrence = byName.get(exemption.occurrence)
    const path = ['exemptions', i, 'occurrence']
    if (occurrence === undefined)
      findings.push({
        code: 'unknown-occurrence',
        path,
        severity: 'error',
        data: mistyped(exemption.occurrence, byName.keys()),
      })
    else if (declared.has(occurrence))
      findings.push({ code: 'exempted-twice', path, severity: 'error', data: { received: exemption.occurrence } })
    else declared.set(occurrence, exemption)
  })
  const verdicts = occurrences.map((occurrence) =>
    judgeOccurrence(caseOf(occurrence, observed.get(occurrence) ?? [], asOf, options), declared.get(occurrence)),
  )
  return {
    kind: 'disclosure-check',
    schema: 'danvan/disclosure-check@1',
    agency: profile.agency,
    asOf,
    verdicts,
    notPlanned,
    portfolio: portfolioOf(verdicts, asOf),
    eventFindings,
    findings,
    profileFindings,
    assumptions: checkAssumptions(catalogues, options),
    ...(verdicts.length > 0 && { provenance: weakestProvenance(verdicts.map(({ provenance }) => provenance)) }),
    stamp: { ...stampOf(catalogues), calendarDigest: calendarDigest(options.calendar) },
  }
}

/** Occurrences by their ids, and by those of the rows that they cover. */
function namesOf(occurrences: readonly Occurrence[]): ReadonlyMap<string, Occurrence> {
  const names = new Map<string, Occurrence>()
  for (const occurrence of occurrences)
    for (const duty of occurrence.covers) names.set(`${duty}/${occurrence.trigger.id}`, occurrence)
  for (const occurrence of occurrences) names.set(occurrence.id, occurrence)
  return names
}

/** Observations by occurrence, in an order of their own; one made or begun after the day asked is not yet known. */
function group(
  observations: readonly DisclosureObservation[],
  byName: ReadonlyMap<string, Occurrence>,
  asOf: IsoDate,
  findings: CheckFinding[],
): ReadonlyMap<Occurrence, readonly DisclosureObservation[]> {
  const seen = new Set<string>()
  const groups = new Map<Occurrence, DisclosureObservation[]>()
  observations.forEach((observation, i) => {
    const { id, occurrence: name, found, startedOn, collectedOn } = observation
    const occurrence = byName.get(name)
    const report = (code: CheckFinding['code'], severity: CheckFinding['severity'], key: string, data: object) =>
      findings.push({ code, path: ['observations', i, key], severity, data: { observation: id, ...data } })
    const begun = found ? startedOn : collectedOn
    if (seen.has(id)) report('duplicate-observation', 'error', 'id', { received: id })
    else if (occurrence === undefined)
      report('unknown-occurrence', 'error', 'occurrence', mistyped(name, byName.keys()))
    else if (begun !== undefined && begun > asOf)
      report('after-as-of', 'info', found ? 'startedOn' : 'collectedOn', { on: begun, asOf })
    else groups.set(occurrence, [...(groups.get(occurrence) ?? []), observation])
    seen.add(id)
  })
  for (const group of groups.values()) group.sort((a, b) => (a.id < b.id ? -1 : 1))
  return groups
}
