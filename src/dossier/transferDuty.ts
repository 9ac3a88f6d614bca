import { dutyOn, oneStop } from './dutyOn.ts'
import { dayOf, happened, type Inquiry } from './Inquiry.ts'
import { dueFrom, owe, settle } from './obligations.ts'

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
