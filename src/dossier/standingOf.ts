import { toIsoDate } from '../civil/index.ts'
import type { DossierClock, ReceiptReading } from './DossierAssessment.ts'
import { timelinessOf } from './dossierClock.ts'
import { dayOf, find, type Inquiry } from './Inquiry.ts'
import { type Ending, lateByOf, resultBy, type Standing } from './outcomeOf.ts'
import { isWaiting } from './readEvents.ts'

/** How a dossier stands against each of its dates. */
export interface DossierStanding {
  readonly standing: Standing
  /** Late by the first due date. */
  readonly isLate: boolean
  readonly lateBy: 'law' | 'closing' | undefined
  readonly clocks: { readonly statutory: DossierClock; readonly committed: DossierClock | undefined }
  readonly receipt: ReceiptReading | undefined
}

/** Hồ sơ so với từng ngày hạn: by law, by commitment, by the new return date and by the receipt, side by side. */
export function standingOf(
  inquiry: Inquiry,
  ending: Ending,
  statutory: DossierClock,
  committed: DossierClock | undefined,
): DossierStanding {
  const { facts, event } = inquiry
  const isTimed = ending.kind === 'solved' || ending.kind === 'pending'
  const measured =
    ending.kind === 'solved' && ending.on !== undefined
      ? { on: ending.on, ...(ending.taken !== undefined && { taken: ending.taken }) }
      : undefined
  const against = (clock: DossierClock): DossierClock =>
    isTimed && clock.dueDate !== null ? { ...clock, timeliness: timelinessOf(inquiry, clock.dueDate, measured) } : clock
  const clocks = { statutory: against(statutory), committed: committed && against(committed) }
  const { dueDate, timeliness } = clocks.statutory
  const standing: Standing = isStanding(inquiry, ending, dueDate) ? 'paused' : (timeliness?.status ?? 'unknown')
  const isLate = standing === 'late' || standing === 'pending-overdue'
  const lateAt = (on: string | undefined): boolean | undefined => {
    if (on === undefined || dueDate === null || dueDate.status === 'unknown-calendar') return undefined
    return timelinessOf(inquiry, dueDate, { on }).status === 'late'
  }
  const result = resultBy(facts)
  const lateAtBound = lateAt(result?.on)
  const isResultLate = lateAtBound === true && result?.isSure === false ? undefined : lateAtBound
  const lateBy = isTimed ? lateByOf(event, isLate, isResultLate, lateAt(facts.closed) === true) : undefined
  return {
    standing,
    isLate,
    lateBy,
    clocks,
    receipt: isTimed ? receiptOf(inquiry, ending, clocks.statutory) : undefined,
  }
}

/** Whether the clock of a pending dossier stands: also where it waits and nobody has read by which rule. */
function isStanding({ facts, options }: Inquiry, { kind }: Ending, dueDate: DossierClock['dueDate']): boolean {
  if (kind !== 'pending') return false
  if (dueDate !== null) return dueDate.status === 'paused'
  if (isWaiting(facts.financial) && options.financialDuty === 'pause') return true
  return isWaiting(facts.supplements) || isWaiting(facts.suspensions)
}

function receiptOf(inquiry: Inquiry, { kind, on }: Ending, { dueDate }: DossierClock): ReceiptReading | undefined {
  const printed = inquiry.dossier.term?.receiptDueOn
  if (printed === undefined) return undefined
  const dueOn = toIsoDate(printed)
  if (dueDate?.status === 'known' && dueDate.dueOn !== dueOn)
    find(inquiry, 'receipt-differs', { printed: dueOn, dueOn: dueDate.dueOn }, ['term', 'receiptDueOn'])
  return { dueOn, late: dayOf(kind === 'solved' && on !== undefined ? on : inquiry.options.asOf) > dueOn }
}
