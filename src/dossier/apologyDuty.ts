import { computeDueDate } from '../deadline/index.ts'
import type { DossierClock } from './DossierAssessment.ts'
import { type Duty, dutyOn, oneStop } from './dutyOn.ts'
import { breach, dayOf, happened, type Inquiry } from './Inquiry.ts'
import { type Deadline, datesOf, deadlineOf, owe } from './obligations.ts'

/**
 * Văn bản xin lỗi và hẹn lại: owed for a dossier that is late, by the day that the rule counts back from the expiry; once,
 * with the reason. The literal day decides; the one advised is safe. A dossier that came in time owed none, so one sent for
 * it is no breach, whenever it was sent.
 */
export function apologyDuty(
  inquiry: Inquiry,
  clock: DossierClock,
  { lateOn, isPending }: { readonly lateOn: string | undefined; readonly isPending: boolean },
): void {
  const { facts, options } = inquiry
  const sent = happened(inquiry, 'apology-sent')
  const [first, second] = sent
  const dueOn = clock.dueDate?.status === 'known' ? clock.dueDate.dueOn : undefined
  const duty = dutyOn(oneStop.apology, dueOn ?? dayOf(first?.event.on ?? (facts.received as string)), options)
  if (duty === undefined) return
  const due = dueBack(inquiry, duty, dueOn, clock)
  const latest = latestDue(clock)
  const isOwed = lateOn !== undefined && latest !== undefined && dayOf(lateOn) > latest
  if (first === undefined) {
    if (isOwed) breach(inquiry, 'apology-missing', duty, [], { dueOn, asOf: options.asOf })
    if (isPending) owe(inquiry, 'apology', duty, due)
  } else {
    const doneOn = first.event.on
    const isOver = due.dueOn !== null && dayOf(doneOn) > due.dueOn
    const last = latest === undefined ? undefined : dueBack(inquiry, duty, latest, clock).dueOn
    const isSurelyOver = isOver && last !== undefined && last !== null && dayOf(doneOn) > last
    const verdict = due.dueOn === null || isOver !== isSurelyOver ? 'unknown' : isOver ? 'late' : 'in-time'
    const { provenance } = due
    inquiry.done.push({ code: 'apology', doneOn, ...datesOf(due), verdict, source: duty.source, provenance })
    if (verdict === 'late' && isOwed)
      breach(inquiry, 'apology-late', duty, ['events', first.index], { on: doneOn, dueOn: due.dueOn })
  }
  for (const { event, index } of sent)
    if (event.reason === undefined) breach(inquiry, 'apology-without-reason', duty, ['events', index], { on: event.on })
  if (second !== undefined)
    breach(inquiry, 'apology-more-than-once', duty, ['events', second.index], {
      on: second.event.on,
      times: sent.length,
    })
  reappointedTwice(inquiry, duty, latest)
}

/**
 * The latest due date in any reading of what the law leaves open: only after it is anything surely late. Undefined where the
 * clock may stand, or nothing is known.
 */
export function latestDue({ dueDate, readings }: DossierClock): string | undefined {
  if (dueDate?.status !== 'known') return undefined
  let latest: string = dueDate.dueOn
  for (const { dueOn } of readings) {
    if (dueOn === null) return undefined
    if (dueOn > latest) latest = dueOn
  }
  return latest
}

function dueBack(
  { options }: Inquiry,
  duty: Duty,
  dueOn: string | undefined,
  { dueDate, undated = 'text-not-read' }: DossierClock,
): Deadline {
  const { provenance } = duty.source
  const { figure } = duty.rule
  if (!duty.isKnown || figure.kind !== 'within') return { dueOn: null, undated: 'text-not-read', provenance }
  if (dueOn === undefined)
    return {
      dueOn: null,
      undated: dueDate === null || dueDate.status === 'known' ? undated : dueDate.status,
      provenance,
    }
  const { calendar } = options
  return deadlineOf(computeDueDate({ start: dueOn, limit: figure.limit, direction: 'backward', calendar }), duty)
}

/** The one-stop may set one new date, and not when the first is over; both are found by the count itself. */
function reappointedTwice(inquiry: Inquiry, duty: Duty, dueOn: string | undefined): void {
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
  if (first !== undefined && dueOn !== undefined && dayOf(first.event.on) > dueOn)
    breach(inquiry, 'reappointed-after-due', rule, ['events', first.index], { on: first.event.on, dueOn })
}
