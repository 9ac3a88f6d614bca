import type { TimeLimitFigure } from '../deadline/index.ts'
import { dutyOn, oneStop } from './dutyOn.ts'
import { dayOf, happened, type Inquiry } from './Inquiry.ts'
import { type Deadline, dueFrom, owe, settle, verdictOf } from './obligations.ts'

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
  const nextDay = atOpening(inquiry, figure, dueFrom(inquiry, duty, received, { amount: 1, unit: 'working-day' }))
  const isOff = sameDay.dueOn !== null && sameDay.dueOn !== dayOf(received)
  const isTimed = received.length > 10 || cutOff === undefined || isOff
  let due = cutOff !== undefined && received.slice(11) > cutOff && !isOff ? nextDay : sameDay
  // Without the hour of the reception only the same day is surely in time, and only after the next surely late; without
  // the office hours, the opening is some time of the next day.
  const isOnNextDay = done !== undefined && dayOf(done.event.on) === nextDay.dueOn
  if (!isTimed && sameDay.dueOn !== null && (done === undefined || dayOf(done.event.on) > sameDay.dueOn))
    due = done !== undefined && verdictOf(nextDay, done.event.on) === 'late' ? nextDay : openUntil(sameDay)
  else if (due === nextDay && isByOpening(figure) && nextDay.dueAt === undefined && isOnNextDay)
    due = openUntil(nextDay)
  if (done !== undefined) settle(inquiry, 'transfer', duty, due, done.event.on, done.index)
  else if (facts.last === 'received') owe(inquiry, 'transfer', duty, due)
}

/** The hours that decide are not stated. */
const openUntil = ({ dueOn, provenance }: Deadline): Deadline => ({
  dueOn: null,
  undated: 'case-not-stated',
  ...(dueOn !== null && { advised: dueOn }),
  provenance,
})

const isByOpening = (figure: TimeLimitFigure): boolean => figure.kind === 'same-day' && figure.next === 'opening'

function atOpening({ options }: Inquiry, figure: TimeLimitFigure, due: Deadline): Deadline {
  const opens = options.officeHours?.[0]?.opens
  return isByOpening(figure) && due.dueOn !== null && opens !== undefined
    ? { ...due, dueAt: `${due.dueOn}T${opens}` }
    : due
}
