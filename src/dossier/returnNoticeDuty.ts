import type { TimeLimitRule } from '../deadline/index.ts'
import { type Duty, dutyOn, oneStop } from './dutyOn.ts'
import { dayOf, type Inquiry } from './Inquiry.ts'
import { type Deadline, dueFrom, owe, settle, undated } from './obligations.ts'

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
