import { type TimeLimitRule, unreadSource } from '../deadline/index.ts'
import { innerRow, isUnread, restsOn } from './dossierLaw.ts'
import { type Duty, dutyOn, oneStop } from './dutyOn.ts'
import { dayOf, type Inquiry } from './Inquiry.ts'
import { type Deadline, dueFrom, owe, settle, undated } from './obligations.ts'

/** The row of sector law about the notice of a file that is not eligible, counted from its reception. */
const noticeRow = ({ law, options }: Inquiry): TimeLimitRule | undefined =>
  law &&
  innerRow(
    law,
    options,
    ({ mechanics, start, figure }) =>
      mechanics?.asks !== undefined && figure.kind === 'within' && start?.events.includes('receipt') === true,
  )

const sourceOf = (row: TimeLimitRule) =>
  (isUnread(row) && unreadSource({ reason: 'text-not-read', candidates: [row] })) || row.source

const again = 'the rule counts from the reception; of a file returned before it is counted from the supplement'

/**
 * Thông báo trả hồ sơ chưa đủ điều kiện: counted from the reception. For a file returned once before, the day on which it
 * was last complete is taken for it, which the rule does not say: nothing is held against that.
 */
export function returnNoticeDuty(inquiry: Inquiry, isPending: boolean): void {
  const { facts, options } = inquiry
  if (facts.received === undefined) return
  const sector = noticeRow(inquiry)
  const dutyFrom = (moment: string, isAgain: boolean): Duty | undefined => {
    const duty =
      sector === undefined
        ? dutyOn(oneStop.returnNotice, dayOf(moment), options)
        : { rule: sector, source: sourceOf(sector), isKnown: !isUnread(sector) }
    return duty !== undefined && isAgain ? { ...duty, source: restsOn(duty.source, 'inferred', again) } : duty
  }
  const deadline = (duty: Duty, from: string): Deadline =>
    duty.rule.figure.kind === 'within'
      ? dueFrom(inquiry, duty, from, duty.rule.figure.limit)
      : undated('text-not-read', duty)

  let complete: string = facts.received
  let isAgain = false
  for (const { from, until, index } of facts.supplements ?? []) {
    const duty = dutyFrom(complete, isAgain)
    if (duty !== undefined && inquiry.dossier.events[index]?.kind === 'supplement-requested')
      settle(inquiry, 'return-notice', duty, deadline(duty, complete), from, index, { isHeld: !isAgain })
    if (until === undefined) return
    complete = until
    isAgain = true
  }
  const duty = isPending ? dutyFrom(complete, isAgain) : undefined
  if (duty === undefined) return
  const due = deadline(duty, complete)
  // Once its day is over, a file that was not returned is one that needs no notice.
  if (due.dueOn === null || dayOf(options.asOf) <= due.dueOn) owe(inquiry, 'return-notice', duty, due)
}
