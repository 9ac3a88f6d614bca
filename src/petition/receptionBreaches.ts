import type { DutyCheck, ReceptionBreach, ReceptionMonth, SessionCheck, SubjectDuty } from './ReceptionCheck.ts'

/** Vi phạm về tiếp công dân, in the order of months, sessions and refusals. */
export function receptionBreaches(
  months: readonly ReceptionMonth[],
  sessions: readonly SessionCheck[],
  refusals: readonly SubjectDuty[],
): readonly ReceptionBreach[] {
  return [
    ...months.filter(({ verdict }) => verdict === 'missed').map(emptyMonth),
    ...sessions.flatMap(ofSession),
    ...refusals.flatMap((refusal) => ofDuty(refusal, refusal.id)),
  ]
}

function emptyMonth({ month, dueOn, source, provenance }: ReceptionMonth): ReceptionBreach {
  return {
    code: 'month-without-session',
    duty: 'hold-session',
    subject: month,
    data: { month, dueOn },
    ...(source !== undefined && { source }),
    provenance,
  }
}

function ofSession({ id, plannedOn, schedule, postponed, online, matters }: SessionCheck): ReceptionBreach[] {
  const source = schedule?.source
  const unannounced: ReceptionBreach = {
    code: 'postponed-without-notice',
    duty: 'post-schedule',
    subject: id,
    data: { from: plannedOn, to: postponed?.to },
    ...(source !== undefined && { source }),
    provenance: schedule?.provenance ?? 'read',
  }
  return [
    ...(schedule === undefined ? [] : ofDuty(schedule, id)),
    ...(postponed?.notice === 'not-given' ? [unannounced] : []),
    ...online.flatMap((each) => ofDuty(each, id)),
    ...matters.flatMap((each) => ofDuty(each, `${id}/${each.id}`)),
  ]
}

function ofDuty({ duty, verdict, dueDate, doneOn, late, source, provenance }: DutyCheck, subject: string) {
  if (verdict !== 'late' && verdict !== 'not-done') return []
  const dueOn = dueDate?.status === 'known' ? dueDate.dueOn : null
  const breach: ReceptionBreach = {
    code: verdict,
    duty,
    subject,
    data: { dueOn, doneOn, ...(late !== undefined && { days: late.calendar, workingDays: late.working }) },
    ...(source !== undefined && { source }),
    provenance,
  }
  return [breach]
}
