import { calendarDigest } from '../calendar/index.ts'
import { toIsoDate } from '../civil/index.ts'
import { requireObject } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { stampOf } from './catalogueIndex.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureEvent } from './DisclosureEvent.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import type { DisclosurePlan } from './DisclosurePlan.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import { planAssumptions } from './disclosureAssumptions.ts'
import { drawPlan } from './drawPlan.ts'

/** How {@link planDisclosures} plans. */
export interface PlanDisclosuresOptions extends DisclosureOptions {
  /** `days` alone (default), for many agencies at once; or with the trail of how each day was counted. */
  readonly detail?: 'days' | 'trail'
}

/**
 * Kế hoạch công khai: from what happened to what must be disclosed, by when, how long, in which form and by whom (Luật
 * 10/2022/QH15 Đ.46–48, Đ.14 k.1; Nghị định 04/2015/NĐ-CP Đ.7–8 until 30/06/2023; special laws).
 *
 * The day of the event chooses the law, not the day of posting: a paper of 29/06/2023 stands under the decree. Rows that
 * are the same duty give one occurrence, which names the others in `covers`; where a special row governs the same
 * content, no second posting is planned. What is owed by period, and at all times, is planned where `period` is given.
 * An event of unknown content gives a finding, never a guess; a row named that gives no occurrence stands in `notPlanned`.
 *
 * @param catalogues - the duties
 * @param profile - the agency on its days
 * @param events - what happened; their order does not matter
 * @param options - the day asked, the calendar, the period, and how open points of the law are taken
 * @returns the occurrences in the order of their days
 * @throws a `DanvanError` `invalid-date` if a day does not exist
 * @throws a `DanvanError` `invalid-option` if the period ends before it begins
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, armyPolice: { value: false }, hasIntranet: { value: true } } as const
 * const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags } as const
 * const options = { asOf: '2023-10-31', calendar: vietnamCalendar() }
 * const events = [
 *   { id: 'qd-74', event: 'issued', date: '2023-05-12', concerns: ['personnel'] },
 *   { id: 'qd-90', event: 'issued', date: '2023-07-03', concerns: ['personnel'] },
 * ] as const
 * const { occurrences } = planDisclosures(disclosureCatalogues, profile, events, options)
 * occurrences.map(({ id, dueOn, keepUntil }) => `${id} ${dueOn} ${keepUntil}`) // => ['N04-7.4/qd-74 2023-05-17 2023-06-16', 'L10-46.6/qd-90 2023-07-10 2023-07-30']
 * occurrences[0]?.covers // => ['NSU-1']
 * ```
 */
export function planDisclosures(
  catalogues: readonly DisclosureCatalogue[],
  profile: DisclosureProfile,
  events: readonly DisclosureEvent[],
  options: PlanDisclosuresOptions,
): DisclosurePlan {
  requireObject('options', options)
  const asOf = toIsoDate(options.asOf)
  const plan = drawPlan(catalogues, profile, events, options, options.detail ?? 'days')
  const used = plan.occurrences.map(({ provenance }) => provenance)
  return {
    kind: 'disclosure-plan',
    schema: 'danvan/disclosure-plan@1',
    agency: profile.agency,
    asOf,
    ...plan,
    assumptions: planAssumptions(catalogues, options),
    ...(used.length > 0 && { provenance: weakestProvenance(used) }),
    stamp: { ...stampOf(catalogues), calendarDigest: calendarDigest(options.calendar) },
  }
}
