import { compareDueItems, type DueItem } from '../deadline/index.ts'
import { requireKind } from '../issues/index.ts'
import type { Text } from '../law/index.ts'
import type { DisclosureCheck, TakeDown } from './DisclosureCheck.ts'
import type { Verdict } from './DisclosureVerdict.ts'
import type { Occurrence } from './Occurrence.ts'

/**
 * Việc đến hạn về công khai: to disclose, to post a schedule before its day, to hold, report or supply; and to take down what
 * has hung long enough.
 */
export type DisclosureDueCode = 'disclose' | 'post-schedule' | 'perform' | 'take-down'

/**
 * Việc còn phải làm về công khai: what is not done, or not known to be done, and what may be taken down from which day; for
 * `upcoming` and `toICalendar`.
 *
 * What is owed but not done stays, however old. A posting whose minimum is over is listed under the day from which it may
 * come down.
 *
 * @param check - a result of `checkDisclosures`, or its stored JSON
 * @returns what is owed, in the order of the days; what has no day comes last and says why
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, armyPolice: { value: false }, hasIntranet: { value: true } } as const
 * const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags } as const
 * const events = [{ id: 'kh-5', event: 'issued', date: '2023-07-03', concerns: ['work-plan'] }] as const
 * const input = { catalogues: disclosureCatalogues, profile, events, observations: [] }
 * const owed = dueItemsOfDisclosures(checkDisclosures(input, { asOf: '2023-07-05', calendar: vietnamCalendar() }))
 * owed.map(({ code, dueOn }) => `${code} ${dueOn}`) // => ['disclose 2023-07-10']
 * ```
 */
export function dueItemsOfDisclosures(check: DisclosureCheck): readonly DueItem<DisclosureDueCode>[] {
  requireKind('check', check, 'disclosure-check')
  const { verdicts, portfolio } = check
  const byId = new Map(verdicts.map((verdict) => [verdict.occurrence.id, verdict]))
  return [
    ...verdicts.flatMap(itemOf),
    ...portfolio.takeDown.flatMap((posting) => {
      const verdict = byId.get(posting.occurrence)
      return verdict === undefined ? [] : [takeDownItem(posting, verdict)]
    }),
  ].sort(compareDueItems)
}

/** The duty, and which part of it. */
function nameOf({ label, part }: Occurrence): Text {
  if (part === undefined) return label
  const join = (language: 'vi' | 'en') =>
    [label[language] ?? label.vi, part.label[language] ?? part.label.vi].join(' – ')
  return { vi: join('vi'), en: join('en') }
}

function itemOf({ occurrence, headline, aspects }: Verdict): DueItem<DisclosureDueCode>[] {
  const isOpen =
    headline === 'not-disclosed' ||
    headline === 'wrong-channel' ||
    headline === 'not-due' ||
    (headline === 'unknown' && aspects.exists.status === 'unknown')
  if (!isOpen) return []
  const { id, dueOn, advised, undated, rule, provenance } = occurrence
  const due = rule.fields.due
  const isBefore = due?.value.kind === 'within' && due.value.direction === 'before'
  return [
    {
      id,
      code: rule.kind !== 'disclose' ? 'perform' : isBefore ? 'post-schedule' : 'disclose',
      subject: { kind: 'disclosure', id, label: nameOf(occurrence) },
      dueOn,
      ...(advised !== undefined && { advised }),
      ...(undated !== undefined && { undated }),
      ...(headline === 'unknown' && { doneNotKnown: true as const }),
      source: due?.source ?? rule.source,
      provenance,
    },
  ]
}

function takeDownItem({ channel, from }: TakeDown, { occurrence, provenance }: Verdict): DueItem<DisclosureDueCode> {
  const { id, rule } = occurrence
  return {
    id: `${id}/take-down/${channel}`,
    code: 'take-down',
    subject: { kind: 'disclosure', id, label: nameOf(occurrence) },
    dueOn: from,
    source: rule.fields.keep?.source ?? rule.source,
    provenance,
  }
}
