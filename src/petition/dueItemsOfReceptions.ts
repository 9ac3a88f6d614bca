import { compareDueItems, type DueItem } from '../deadline/index.ts'
import { requireKind } from '../issues/index.ts'
import type { Source } from '../law/index.ts'
import type { DutyCheck, ReceptionCheck, ReceptionDueCode } from './ReceptionCheck.ts'

/**
 * Việc còn phải làm về tiếp công dân: the session of the month that runs, schedules to post, visitors to answer. A month that
 * is over and a schedule of a session that was held cannot be made good: they are breaches, not due.
 *
 * @param check - a result of `checkReceptions`, or its stored JSON
 * @returns what is owed, in the order of the days
 * @example
 * ```ts
 * const record = { schema: 'danvan/reception-record@1', id: '2023', period: { from: '2023-11-01', to: '2023-11-30' }, sessions: [] } as const
 * const checked = checkReceptions(record, { asOf: '2023-11-10', calendar: vietnamCalendar(), duties: receptionDuties })
 * dueItemsOfReceptions(checked).map(({ code, dueOn }) => [code, dueOn]) // => [['hold-session', '2023-11-30']]
 * ```
 */
export function dueItemsOfReceptions(check: ReceptionCheck): readonly DueItem<ReceptionDueCode>[] {
  requireKind('check', check, 'reception-check')
  const { record, months, sessions, refusals, asOf } = check
  const owner = record.responsible === undefined ? undefined : { responsible: record.responsible }
  const item = (duty: DutyCheck, subject: string): DueItem<ReceptionDueCode>[] => {
    const { verdict, dueDate, undated, source, provenance, label } = duty
    if (source === undefined || (verdict !== 'pending' && verdict !== 'not-done' && verdict !== 'undated')) return []
    const known = dueDate?.status === 'known' ? dueDate : undefined
    return [
      {
        id: `${record.id}/${subject}/${duty.duty}`,
        code: duty.duty,
        subject: { kind: 'reception', id: subject, label },
        dueOn: known?.dueOn ?? null,
        ...(known?.dueAt !== undefined && { dueAt: known.dueAt }),
        ...(known?.advised !== undefined && { advised: known.advised }),
        ...(undated !== undefined && { undated }),
        ...owner,
        source,
        provenance,
      },
    ]
  }
  const ofMonths = months
    .filter(({ verdict }) => verdict === 'pending')
    .map(
      ({ month, dueOn, source, provenance }): DueItem<ReceptionDueCode> => ({
        id: `${record.id}/${month}/hold-session`,
        code: 'hold-session',
        subject: { kind: 'reception', id: month },
        dueOn,
        ...owner,
        source: source as Source,
        provenance,
      }),
    )
  const ofSessions = (sessions ?? []).flatMap(({ id, schedule, online, matters, heldOn, plannedOn }) => [
    ...(heldOn === null && plannedOn >= asOf
      ? [...(schedule === undefined ? [] : [schedule]), ...online].flatMap((duty) => item(duty, id))
      : []),
    ...matters.flatMap((duty) => item(duty, `${id}/${duty.id}`)),
  ])
  return [...ofMonths, ...ofSessions, ...refusals.flatMap((duty) => item(duty, duty.id))].sort(compareDueItems)
}
