import { computeDueDate } from '../deadline/index.ts'
import { type Deadline, datesOf, deadlineOf, owe } from './counterDuties.ts'
import type { DossierClock } from './DossierAssessment.ts'
import { type Duty, dutyOn, oneStop } from './dossierLaw.ts'
import { breach, dayOf, happened, type Inquiry } from './Inquiry.ts'

/**
 * Văn bản xin lỗi và hẹn lại: owed for a dossier that is late, by the day that the rule counts back from the expiry; once,
 * with the reason. The literal day decides; the one advised is safe.
 */
export function apologyDuty(
  inquiry: Inquiry,
  { dueDate }: DossierClock,
  { isLate, isPending }: { readonly isLate: boolean; readonly isPending: boolean },
): void {
  const { facts, options } = inquiry
  const sent = happened(inquiry, 'apology-sent')
  const dueOn = dueDate?.status === 'known' ? dueDate.dueOn : undefined
  const duty = dutyOn(oneStop.apology, dueOn ?? dayOf(sent[0]?.event.on ?? options.asOf), options)
  if (duty === undefined) return
  const due: Deadline = dueBack(inquiry, duty, dueOn, dueDate?.status)
  const [first] = sent
  if (first !== undefined) {
    const doneOn = first.event.on
    const verdict = due.dueOn === null ? 'unknown' : dayOf(doneOn) > due.dueOn ? 'late' : 'in-time'
    inquiry.done.push({
      code: 'apology',
      doneOn,
      ...datesOf(due),
      verdict,
      source: duty.source,
      provenance: due.provenance,
    })
    const data = { on: doneOn, dueOn: due.dueOn, advised: due.advised }
    if (verdict === 'late') breach(inquiry, 'apology-late', duty, ['events', first.index], data)
    for (const { event, index } of sent)
      if (event.reason === undefined)
        breach(inquiry, 'apology-without-reason', duty, ['events', index], { on: event.on })
    const [, second] = sent
    if (second !== undefined)
      breach(inquiry, 'apology-more-than-once', duty, ['events', second.index], {
        on: second.event.on,
        times: sent.length,
      })
  } else {
    if (isLate) breach(inquiry, 'apology-missing', duty, [], { dueOn, asOf: options.asOf })
    if (isPending && facts.received !== undefined) owe(inquiry, 'apology', duty, due)
  }
  reappointedTwice(inquiry, duty, dueDate)
}

function dueBack(
  { options }: Inquiry,
  duty: Duty,
  dueOn: string | undefined,
  status: 'known' | 'paused' | 'unknown-calendar' | undefined,
): Deadline {
  const { provenance } = duty.source
  const { figure } = duty.rule
  if (!duty.isKnown || figure.kind !== 'within') return { dueOn: null, undated: 'text-not-read', provenance }
  if (dueOn === undefined)
    return { dueOn: null, undated: status === undefined || status === 'known' ? 'text-not-read' : status, provenance }
  const { calendar } = options
  return deadlineOf(computeDueDate({ start: dueOn, limit: figure.limit, direction: 'backward', calendar }), duty)
}

/** The one-stop may set one new date, and not when the first is over; both are found by the count itself. */
function reappointedTwice(inquiry: Inquiry, duty: Duty, dueDate: DossierClock['dueDate']): void {
  const rule = { ...duty, source: duty.rule.mechanics?.reappointments?.source ?? duty.source }
  const set = happened(inquiry, 'reappointed')
  const events =
    set.length > 0 ? set : happened(inquiry, 'apology-sent').filter(({ event }) => event.newDueOn !== undefined)
  const [first] = events
  const atMost = duty.rule.mechanics?.reappointments?.atMost ?? 1
  const beyond = events[atMost]
  if (beyond !== undefined)
    breach(inquiry, 'reappointed-twice', rule, ['events', beyond.index], {
      on: beyond.event.on,
      times: events.length,
      atMost,
    })
  if (first !== undefined && dueDate?.status === 'known' && dayOf(first.event.on) > dueDate.dueOn)
    breach(inquiry, 'reappointed-after-due', rule, ['events', first.index], {
      on: first.event.on,
      dueOn: dueDate.dueOn,
    })
}
