import { latestDue } from './apologyDuty.ts'
import type { DossierClock } from './DossierAssessment.ts'
import { timelinessOf } from './dossierClock.ts'
import { dutyOn, oneStop } from './dutyOn.ts'
import { breach, dayOf, happened, type Inquiry } from './Inquiry.ts'
import { datesOf, deadlineOf } from './obligations.ts'
import type { Ending } from './outcomeOf.ts'

/** Từ chối giải quyết: in writing, and inside the term of the dossier. */
export function refusalDuty(inquiry: Inquiry, clock: DossierClock): void {
  const { dueDate, source } = clock
  const { facts, options } = inquiry
  const [refused] = happened(inquiry, 'refused')
  if (refused === undefined || facts.received === undefined) return
  const { on } = refused.event
  const duty = dutyOn(oneStop.refusal, dayOf(on), options)
  if (duty === undefined) return
  const status = dueDate === null || !duty.isKnown ? 'unknown' : timelinessOf(inquiry, dueDate, { on }).status
  const latest = latestDue(clock)
  const isSurelyLate = status === 'late' && latest !== undefined && dayOf(on) > latest
  const isInTime = status === 'early' || status === 'on-time'
  const verdict = isSurelyLate ? 'late' : isInTime ? 'in-time' : 'unknown'
  const due = dueDate === null ? undefined : deadlineOf(dueDate, { source: source ?? duty.source })
  inquiry.done.push({
    code: 'refusal',
    doneOn: on,
    ...(due === undefined ? { dueOn: null } : datesOf(due)),
    verdict,
    source: duty.source,
    provenance: due?.provenance ?? duty.source.provenance,
  })
  if (verdict === 'late')
    breach(inquiry, 'refusal-late', duty, ['events', refused.index], { on, dueOn: due?.dueOn ?? null })
}

/** Việc ghi nhận: the code of the dossier, an immediate result entered, the applicant told of an early one. */
export function recordDuties(inquiry: Inquiry, { limit, dueDate }: DossierClock, { kind, on }: Ending): void {
  const { dossier, facts, options } = inquiry
  const { received, closed } = facts
  if (received === undefined) return
  const onDay = (procedure: string) => dutyOn(procedure, dayOf(received), options)
  if (dossier.id === undefined) breach(inquiry, 'code-missing', onDay(oneStop.code), ['id'], { receivedOn: received })
  const isImmediate = limit?.amount === 0
  if (isImmediate && kind === 'solved' && closed === undefined && dayOf(on ?? '') < dayOf(options.asOf))
    breach(inquiry, 'not-recorded', onDay(oneStop.immediate), [], { on })
  const [returned] = happened(inquiry, 'returned')
  const due = dossier.term?.receiptDueOn ?? (dueDate?.status === 'known' ? dueDate.dueOn : undefined)
  if (returned?.event.notified === false && due !== undefined && dayOf(returned.event.on) < due)
    breach(
      inquiry,
      'early-without-notice',
      dutyOn(oneStop.earlyReturn, dayOf(returned.event.on), options),
      ['events', returned.index],
      { on: returned.event.on, dueOn: due },
    )
}
