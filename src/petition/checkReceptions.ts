import type { WorkingCalendar } from '../calendar/index.ts'
import { toIsoDate, toPeriod } from '../civil/index.ts'
import type { Conventions } from '../deadline/index.ts'
import { DanvanError, type Issue, requireObject } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { compareText } from '../stamp/index.ts'
import { dutyCheck, type ReceptionSetting } from './dutyCheck.ts'
import { petitionStamp } from './petitionStamp.ts'
import type { ReceptionCheck, ReceptionDuties, ReceptionFindingCode, SessionCheck } from './ReceptionCheck.ts'
import type { ReceptionRecord } from './ReceptionRecord.ts'
import { receptionBreaches } from './receptionBreaches.ts'
import { receptionMonths } from './receptionMonths.ts'
import { sessionCheck } from './sessionCheck.ts'
import { sharedRate } from './sharedRate.ts'

/** What {@link checkReceptions} is told beside the record. */
export interface CheckReceptionsOptions {
  /** The day asked. */
  readonly asOf: string
  /** Made by `vietnamCalendar`. */
  readonly calendar: WorkingCalendar
  /** Nghĩa vụ, `receptionDuties`. */
  readonly duties: ReceptionDuties
  /** The conventions that differ from the default. */
  readonly conventions?: Partial<Conventions>
}

/**
 * Kiểm tra việc tiếp công dân (Luật Tiếp công dân 42/2013 Đ.18 k.2, Đ.24 k.4, Đ.28): for each month whether the head
 * received citizens on one day at least, for each session whether its schedule was posted 05 working days before, and
 * whether visitors were answered in time.
 *
 * Nobody coming is `no-visits`: no fault, and no "100 %" either. A month that is not over is pending, one to come not yet
 * due. What the record does not say is not known, and no breach.
 *
 * @param record - the record, as `parseReceptionRecord` gives it
 * @param options - day asked, calendar, duties, conventions
 * @returns months, sessions, rates and breaches
 * @throws a {@link DanvanError} `invalid-date` if a day does not exist
 * @throws a {@link DanvanError} `invalid-option` if it is no record, or the duties name a procedure that the limits lack
 * @example
 * ```ts
 * const record = {
 *   schema: 'danvan/reception-record@1',
 *   id: '2023',
 *   period: { from: '2023-10-01', to: '2023-11-30' },
 *   sessions: [
 *     { id: '11', kind: 'regular', by: 'head', plannedOn: '2023-11-15', heldOn: '2023-11-15', schedulePostedOn: '2023-11-09', visitors: 0 },
 *   ],
 * } as const
 * const checked = checkReceptions(record, { asOf: '2023-12-31', calendar: vietnamCalendar(), duties: receptionDuties })
 * checked.monthsWithout // => ['2023-10']
 * checked.sessions[0].schedule.dueDate.dueOn // => '2023-11-08'
 * checked.sessions[0].schedule.late // => { calendar: 1, working: 1 }
 * checked.visits // => { status: 'no-visits', count: 0 }
 * ```
 */
export function checkReceptions(record: ReceptionRecord, options: CheckReceptionsOptions): ReceptionCheck {
  if (record?.schema !== 'danvan/reception-record@1')
    throw new DanvanError('invalid-option', { option: 'record', received: String(record?.schema).slice(0, 40) })
  requireObject('options', options)
  const { calendar, duties, conventions } = options
  if (duties?.limits?.schema !== 'danvan/time-limits@1')
    throw new DanvanError('invalid-option', { option: 'duties', received: String(duties?.limits?.schema).slice(0, 40) })
  const { from, to } = toPeriod(record.period)
  const asOf = toIsoDate(options.asOf)
  const setting: ReceptionSetting = { duties, asOf, calendar, conventions }
  const months = receptionMonths(record, setting)
  const sessions =
    record.sessions?.map((session) => sessionCheck(session, setting)).sort((a, b) => compareText(keyOf(a), keyOf(b))) ??
    null
  const refusals = (record.refusals ?? [])
    .filter(({ groundsOn }) => groundsOn <= asOf)
    .map(({ id, groundsOn, noticeOn }) => ({
      id,
      ...dutyCheck('send-refusal', groundsOn, groundsOn, noticeOn, setting),
    }))
  const visits = visitsOf(record, asOf)
  const breaches = receptionBreaches(months, sessions ?? [], refusals)
  const { id, responsible } = record
  return {
    kind: 'reception-check',
    schema: 'danvan/reception-check@1',
    record: { id, period: { from, to }, ...(responsible !== undefined && { responsible }) },
    asOf,
    months,
    monthsWithout: months.filter(({ verdict }) => verdict === 'missed').map(({ month }) => month),
    sessions,
    refusals,
    visits: visits.result,
    rates: ratesOf(months, sessions, visits.result),
    breaches,
    findings: [...visits.findings, ...findingsOf(months, sessions ?? [])],
    provenance: weakestProvenance([
      ...months.map(({ provenance }) => provenance),
      ...(sessions ?? []).flatMap(dutiesOf).map(({ provenance }) => provenance),
      ...refusals.map(({ provenance }) => provenance),
    ]),
    stamp: petitionStamp([duties, duties.limits], calendar, asOf),
  }
}
const keyOf = ({ plannedOn, id }: SessionCheck) => `${plannedOn} ${id}`
const dutiesOf = ({ schedule, online, matters }: SessionCheck) => [
  ...(schedule === undefined ? [] : [schedule]),
  ...online,
  ...matters,
]

function visitsOf({ sessions, visitors }: ReceptionRecord, asOf: string) {
  const held = sessions?.filter(({ heldOn }) => typeof heldOn === 'string' && heldOn <= asOf)
  const counted = held?.every((session) => session.visitors !== undefined)
    ? held.reduce((sum, session) => sum + (session.visitors ?? 0), 0)
    : undefined
  // No session held at all says nothing of visitors.
  const sum = held?.length === 0 ? undefined : counted
  const count = sum ?? visitors
  const findings: Issue<ReceptionFindingCode>[] = []
  if (sum !== undefined && visitors !== undefined && sum !== visitors)
    findings.push({ code: 'visitors-differ', path: ['visitors'], severity: 'warning', data: { stated: visitors, sum } })
  const status =
    count === undefined ? ('not-known' as const) : count === 0 ? ('no-visits' as const) : ('visits' as const)
  if (status === 'no-visits') findings.push({ code: 'no-visits', path: ['visitors'], severity: 'info', data: {} })
  return { result: { status, ...(count !== undefined && { count }) }, findings }
}

function ratesOf(
  months: ReceptionCheck['months'],
  sessions: ReceptionCheck['sessions'],
  { status }: ReceptionCheck['visits'],
): ReceptionCheck['rates'] {
  const verdicts =
    (list: readonly { readonly verdict: string }[]) =>
    (...any: readonly string[]) =>
      list.filter(({ verdict }) => any.includes(verdict)).length
  const ofMonths = verdicts(months)
  const ofSchedules = verdicts((sessions ?? []).flatMap(({ schedule }) => schedule ?? []))
  const ofAnswers = verdicts((sessions ?? []).flatMap(({ matters }) => matters))
  const unknown = sessions === null ? 1 : 0
  const answers = ofAnswers('in-time', 'late', 'not-done')
  const noAnswerKnown =
    status === 'no-visits' ? 0 : status === 'not-known' && answers === 0 ? 1 : ofAnswers('not-known', 'undated')
  return [
    sharedRate('monthsMet', ofMonths('met'), ofMonths('met', 'missed'), ofMonths('not-known')),
    sharedRate(
      'schedulesInTime',
      ofSchedules('in-time'),
      ofSchedules('in-time', 'late', 'not-done'),
      unknown + ofSchedules('not-known', 'undated'),
    ),
    sharedRate('answersInTime', ofAnswers('in-time'), answers, noAnswerKnown),
  ]
}

function findingsOf(
  months: ReceptionCheck['months'],
  sessions: readonly SessionCheck[],
): readonly Issue<ReceptionFindingCode>[] {
  const find = (code: ReceptionFindingCode, path: Issue['path'], data: Issue['data']) =>
    ({ code, path, severity: 'warning', data }) as const
  return [
    ...months
      .filter(({ verdict, delegatedDays }) => verdict === 'missed' && delegatedDays.length > 0)
      .map(({ month, delegatedDays }) => find('delegated-only', ['months', month], { month, days: delegatedDays })),
    ...sessions
      .filter(({ schedule }) => schedule?.verdict === 'not-known')
      .map(({ id, plannedOn }) => find('posting-not-stated', ['sessions', id], { id, on: plannedOn })),
  ]
}
