import { toIsoDate } from '../civil/index.ts'
import { closingDay } from './clockMoves.ts'
import type { DossierClock } from './DossierAssessment.ts'
import { dutyOn, oneStop } from './dutyOn.ts'
import { dayOf, happened, type Inquiry } from './Inquiry.ts'
import { type Deadline, datesOf, deadlineOf, owe } from './obligations.ts'
import { supplementEffect } from './supplementEffect.ts'

const unknownSource = { provenance: 'assumed', basis: 'no row of the catalogue tells the term' } as const

/** Trả kết quả: by the new return date where one was set, or else by the first. */
export function resultDuty(inquiry: Inquiry, { dueDate, undated, source }: DossierClock, isPending: boolean): void {
  if (!isPending) return
  const rests = { source: source ?? unknownSource }
  const again = dueDate?.reappointedOn
  if (again !== undefined && dueDate !== null && dueDate.status !== 'paused') {
    const [set] = [...happened(inquiry, 'reappointed'), ...happened(inquiry, 'apology-sent')]
    const duty = set && dutyOn(oneStop.apology, dayOf(set.event.on), inquiry.options)
    owe(inquiry, 'result', duty ?? rests, { dueOn: again, provenance: dueDate.provenance })
    return
  }
  const due: Deadline =
    dueDate === null
      ? { dueOn: null, undated: undated ?? 'text-not-read', provenance: rests.source.provenance }
      : deadlineOf(dueDate, rests)
  owe(inquiry, 'result', rests, due)
}

/** Người nộp bổ sung hồ sơ: only where a rule closes the file that is not supplemented in time. */
export function supplementDuty(inquiry: Inquiry, isPending: boolean): void {
  const { facts, law, options } = inquiry
  if (law === undefined) return
  for (const { from, until } of facts.supplements ?? []) {
    const { closing } = supplementEffect(law, dayOf(from), options)
    if (closing === undefined) continue
    const { source } = closing
    const day = closingDay(inquiry, closing, from)
    const due: Deadline = {
      dueOn: day === undefined ? null : toIsoDate(day),
      ...(day === undefined && { undated: 'unknown-calendar' as const }),
      provenance: source.provenance,
    }
    if (until !== undefined) {
      const verdict = day === undefined ? 'unknown' : dayOf(until) > day ? 'late' : 'in-time'
      inquiry.done.push({
        code: 'supplement',
        doneOn: until,
        ...datesOf(due),
        verdict,
        source,
        provenance: source.provenance,
      })
    } else if (isPending) owe(inquiry, 'supplement', { source }, due)
  }
}
