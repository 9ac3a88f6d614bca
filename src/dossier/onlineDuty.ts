import { dutyOn, oneStop } from './dutyOn.ts'
import { dayOf, happened, type Inquiry } from './Inquiry.ts'
import { dueFrom, owe, settle, undated } from './obligations.ts'

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
