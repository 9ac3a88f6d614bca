import type { IsoDate } from '../civil/index.ts'
import { computeDueDate, type DueDate, type TimeLimit, type TimeLimitRule } from '../deadline/index.ts'
import { weakestProvenance } from '../law/index.ts'
import type { DoneObligation, DossierDueCode } from './DossierAssessment.ts'
import { type Duty, dutyOn, oneStop } from './dossierLaw.ts'
import { breach, dayOf, happened, type Inquiry, subjectOf } from './Inquiry.ts'

/** By when something is to be done, as far as it is known. */
export interface Deadline {
  readonly dueOn: IsoDate | null
  readonly dueAt?: string
  readonly advised?: IsoDate
  readonly undated?: 'paused' | 'unknown-calendar' | 'text-not-read' | 'case-not-stated' | 'no-day-in-text'
  readonly provenance: DoneObligation['provenance']
}

const breachOf = {
  transfer: 'transfer-late',
  'online-accept': 'online-accept-late',
  'return-notice': 'return-notice-late',
  opinion: 'opinion-late',
} as const

/** Notes something still owed. */
export function owe(
  inquiry: Inquiry,
  code: DossierDueCode,
  duty: Pick<Duty, 'source'>,
  due: Deadline,
  step?: string,
): void {
  const subject = subjectOf(inquiry)
  const { responsible } = inquiry.dossier
  inquiry.open.push({
    id: [subject.id, code, ...(step === undefined ? [] : [step])].join('/'),
    code,
    subject,
    dueOn: due.dueOn,
    ...(due.dueAt !== undefined && { dueAt: due.dueAt }),
    ...(due.advised !== undefined && { advised: due.advised }),
    ...(due.undated !== undefined && { undated: due.undated }),
    ...(responsible !== undefined && { responsible }),
    source: duty.source,
    provenance: due.provenance,
  })
}

/** Notes something done, and whether in time; `index` is the event that did it. */
export function settle(
  inquiry: Inquiry,
  code: keyof typeof breachOf,
  duty: Duty,
  due: Deadline,
  doneOn: string,
  index: number,
  agency?: string,
): void {
  const verdict = verdictOf(due, doneOn)
  inquiry.done.push({
    code,
    doneOn,
    ...datesOf(due),
    verdict,
    ...(agency !== undefined && { agency }),
    source: duty.source,
    provenance: due.provenance,
  })
  if (verdict === 'late')
    breach(inquiry, breachOf[code], duty, ['events', index], {
      on: doneOn,
      dueOn: due.dueAt ?? due.dueOn,
      ...(agency !== undefined && { agency }),
    })
}

export const datesOf = ({ dueOn, dueAt, advised }: Deadline) => ({
  dueOn,
  ...(dueAt !== undefined && { dueAt }),
  ...(advised !== undefined && { advised }),
})

/** In time or late; where only the day is known of what hours decide, the day itself decides nothing. */
function verdictOf({ dueOn, dueAt }: Deadline, doneOn: string): DoneObligation['verdict'] {
  if (dueOn === null) return 'unknown'
  const day = dayOf(doneOn)
  if (dueAt !== undefined && day === dueOn) {
    if (doneOn.length === 10) return 'unknown'
    return doneOn > dueAt ? 'late' : 'in-time'
  }
  return day > dueOn ? 'late' : 'in-time'
}

/** A due date as a deadline, with the provenance of its rule. */
export function deadlineOf(due: DueDate, { source }: Pick<Duty, 'source'>): Deadline {
  const provenance = weakestProvenance([source.provenance, due.provenance])
  if (due.status === 'known') {
    const { dueOn, dueAt, advised } = due
    return { dueOn, ...(dueAt !== undefined && { dueAt }), ...(advised !== undefined && { advised }), provenance }
  }
  return { dueOn: null, undated: due.status, provenance }
}

const undated = (undated: Deadline['undated'] & string, { source }: Duty): Deadline => ({
  dueOn: null,
  undated,
  provenance: source.provenance,
})

/** The day that a limit from a moment gives to a duty. */
export function dueFrom(inquiry: Inquiry, duty: Duty, start: string, limit: TimeLimit): Deadline {
  if (!duty.isKnown) return undated('text-not-read', duty)
  const { calendar, officeHours } = inquiry.options
  if (limit.unit === 'working-hour' || limit.unit === 'hour') {
    if (officeHours === undefined || start.length === 10) return undated('case-not-stated', duty)
    return deadlineOf(computeDueDate({ start, limit, calendar, officeHours }), duty)
  }
  return deadlineOf(computeDueDate({ start: dayOf(start), limit, calendar }), duty)
}

/** Chuyển hồ sơ nhận trực tiếp: the same working day, or at the next opening if received after the hour that the rule names. */
export function transferDuty(inquiry: Inquiry): void {
  const { dossier, facts, options } = inquiry
  const { received } = facts
  if (received === undefined || dossier.channel !== 'direct') return
  const duty = dutyOn(oneStop.transfer, dayOf(received), options)
  if (duty === undefined) return
  const [done] = happened(inquiry, 'transferred')
  const { figure } = duty.rule
  const cutOff = figure.kind === 'same-day' ? figure.cutOff : undefined
  const sameDay = dueFrom(inquiry, duty, received, { amount: 0, unit: 'day' })
  const nextDay = dueFrom(inquiry, duty, received, { amount: 1, unit: 'working-day' })
  const isOff = sameDay.dueOn !== null && sameDay.dueOn !== dayOf(received)
  const isTimed = received.length > 10 || cutOff === undefined || isOff
  let due = cutOff !== undefined && received.slice(11) > cutOff && !isOff ? nextDay : sameDay
  // Without the hour of the reception only the same day is surely in time, and only after the next surely late.
  if (!isTimed && sameDay.dueOn !== null) {
    const doneOn = done && dayOf(done.event.on)
    if (doneOn === undefined || (doneOn > sameDay.dueOn && nextDay.dueOn !== null && doneOn <= nextDay.dueOn))
      due = { dueOn: null, undated: 'case-not-stated', advised: sameDay.dueOn, provenance: sameDay.provenance }
    else if (doneOn > sameDay.dueOn) due = nextDay
  }
  if (done !== undefined) settle(inquiry, 'transfer', duty, due, done.event.on, done.index)
  else if (facts.last === 'received') owe(inquiry, 'transfer', duty, due)
}

/** Tiếp nhận hồ sơ trực tuyến: accepted, sent back for correction or refused within the working hours of the rule. */
export function onlineDuty(inquiry: Inquiry): void {
  const { facts, options } = inquiry
  const { submitted } = facts
  if (submitted === undefined) return
  const duty = dutyOn(oneStop.onlineAccept, dayOf(submitted), options)
  if (duty === undefined) return
  const { figure } = duty.rule
  const due =
    figure.kind === 'within' ? dueFrom(inquiry, duty, submitted, figure.limit) : undated('text-not-read', duty)
  const [done] = (['received', 'supplement-requested', 'refused'] as const)
    .flatMap((kind) => happened(inquiry, kind).slice(0, 1))
    .sort((a, b) => a.index - b.index)
  if (done !== undefined) settle(inquiry, 'online-accept', duty, due, done.event.on, done.index)
  else if (facts.withdrawn === undefined) owe(inquiry, 'online-accept', duty, due)
}

/** The row of sector law about the notice of a file that is not eligible, counted from its reception. */
const noticeRow = ({ law }: Inquiry): TimeLimitRule | undefined =>
  law?.inner.find(
    ({ mechanics, start, figure }) =>
      mechanics?.asks !== undefined && figure.kind === 'within' && start?.events.includes('receipt') === true,
  )

/** Thông báo trả hồ sơ chưa đủ điều kiện: counted from the day on which the file was last complete. */
export function returnNoticeDuty(inquiry: Inquiry, isPending: boolean): void {
  const { facts, options } = inquiry
  if (facts.received === undefined) return
  const sector = noticeRow(inquiry)
  const dutyFrom = (day: string): Duty | undefined =>
    sector === undefined
      ? dutyOn(oneStop.returnNotice, day, options)
      : { rule: sector, source: sector.source, isKnown: true }
  const deadline = (duty: Duty, from: string): Deadline =>
    duty.rule.figure.kind === 'within'
      ? dueFrom(inquiry, duty, from, duty.rule.figure.limit)
      : undated('text-not-read', duty)

  let complete: string = facts.received
  for (const { from, until, index } of facts.supplements ?? []) {
    const duty = dutyFrom(dayOf(complete))
    if (duty !== undefined && inquiry.dossier.events[index]?.kind === 'supplement-requested')
      settle(inquiry, 'return-notice', duty, deadline(duty, complete), from, index)
    if (until === undefined) return
    complete = until
  }
  const duty = isPending ? dutyFrom(dayOf(complete)) : undefined
  if (duty === undefined) return
  const due = deadline(duty, complete)
  // Once its day is over, a file that was not returned is one that needs no notice.
  if (due.dueOn === null || dayOf(options.asOf) <= due.dueOn) owe(inquiry, 'return-notice', duty, due)
}

/** Hướng dẫn bổ sung một lần: at the counter, and when the file goes back; sector law may say so of the latter itself. */
export function guidanceOnce(inquiry: Inquiry): void {
  const { facts, options, law } = inquiry
  const asked = happened(inquiry, 'supplement-requested')
  const before = asked.filter(({ index }) => isBeforeReception(inquiry, index))
  const after = asked.slice(before.length)
  for (const [phase, list] of [
    ['reception', before],
    ['appraisal', after],
  ] as const) {
    const [, second] = list
    if (second === undefined) continue
    const sector = phase === 'appraisal' ? law?.inner.find(({ mechanics }) => mechanics?.asks !== undefined) : undefined
    const general = dutyOn(oneStop.guidance, dayOf(second.event.on), options)
    const duty: Duty | undefined =
      sector !== undefined
        ? { rule: sector, source: sector.mechanics?.asks?.source ?? sector.source, isKnown: true }
        : phase === 'reception' || general === undefined || general.source.provenance === 'assumed'
          ? general
          : { ...general, source: byAnalogy(general) }
    const atMost = duty?.rule.mechanics?.asks?.atMost ?? 1
    const beyond = list[atMost]
    if (beyond !== undefined)
      breach(inquiry, 'supplement-more-than-once', duty, ['events', beyond.index], {
        on: beyond.event.on,
        times: list.length,
        atMost,
        phase,
        receivedOn: facts.received,
      })
  }
}

const isBeforeReception = ({ dossier }: Inquiry, index: number): boolean => {
  const received = dossier.events.findIndex(({ kind }) => kind === 'received')
  return received === -1 || index < received
}

/** The rule read speaks of the counter; that it holds for a file returned later is a conclusion of ours. */
function byAnalogy({ source }: Duty): Duty['source'] {
  const { instrument, provision } = source
  return {
    ...(instrument !== undefined && { instrument }),
    ...(provision !== undefined && { provision }),
    provenance: 'inferred',
    basis: 'the rule read speaks of guidance at the reception; taken for a file returned after it too',
  }
}
