import type { IsoDate } from '../civil/index.ts'
import type { BookOfDays } from './bookOfDays.ts'
import type { SingleDue } from './DutyDue.ts'
import type { BookRow } from './dutyBook.ts'
import { mayBind } from './dutyStatus.ts'
import type { Occurrence } from './Occurrence.ts'
import type { MakeOccurrence } from './occurrenceMaker.ts'
import { type CalendarPeriod, periodsIn } from './periodsIn.ts'
import type { PlanDraft } from './planEvents.ts'

/** What is owed for the periods that end between two days, and what is owed at all times between them. */
export function planPeriods(
  from: IsoDate,
  to: IsoDate,
  book: BookOfDays,
  make: MakeOccurrence,
  into: Pick<PlanDraft, 'occurrences' | 'notPlanned'>,
): void {
  for (const row of book.rows) {
    const { trigger, assessable } = row.duty
    if (assessable === false) continue
    if (trigger.kind === 'continuous') planContinuous(row, from, to, book, make, into)
    if (trigger.kind === 'event' && trigger.everyPeriod !== undefined) {
      const { period, due } = trigger.everyPeriod
      for (const each of periodsIn(period, from, to))
        if (!arisesIn(row, each, into.occurrences))
          planPeriod(row, { kind: 'period', period, ...each }, book, make, into, due)
    }
    if (trigger.kind === 'period')
      for (const period of trigger.periods) {
        if (period === 'term') {
          if (mayBind(book.ask(row, to)))
            into.notPlanned.push({ duty: row.duty.id, trigger: 'term', reason: 'term-not-known' })
        } else
          for (const each of periodsIn(period, from, to))
            planPeriod(row, { kind: 'period', period, ...each }, book, make, into)
      }
  }
}

/** Whether an event has given rise to it in the period already: one occurrence, never two. */
function arisesIn({ duty }: BookRow, { from, to }: CalendarPeriod, occurrences: readonly Occurrence[]): boolean {
  return occurrences.some(
    ({ duty: id, covers, lawOn }) => (id === duty.id || covers.includes(duty.id)) && from <= lawOn && lawOn <= to,
  )
}

/** The end of the period chooses the law; a part that is due on a fixed date within it, that date. */
function planPeriod(
  row: BookRow,
  trigger: CalendarPeriod & { readonly kind: 'period'; readonly period: 'month' | 'quarter' | 'half-year' | 'year' },
  book: BookOfDays,
  make: MakeOccurrence,
  into: Pick<PlanDraft, 'occurrences' | 'notPlanned'>,
  own?: SingleDue,
): void {
  const on = book.ask(row, trigger.to)
  const due = on.fields.due?.value ?? row.duty.due
  if (due?.kind === 'several') {
    for (const part of due.of) {
      const draft = { on, trigger, start: trigger.to, part }
      const { dueOn } = make({ ...draft, lawOn: trigger.to })
      const lawOn = dueOn !== null && dueOn < trigger.to ? dueOn : trigger.to
      const then = book.ask(row, lawOn)
      if (mayBind(then)) into.occurrences.push(make({ ...draft, on: then, lawOn }))
      else if (then.status === 'not-applicable' && then.reason !== undefined)
        into.notPlanned.push({ duty: row.duty.id, trigger: `${trigger.id}/${part.id}`, reason: then.reason })
    }
    return
  }
  if (mayBind(on))
    into.occurrences.push(make({ on, trigger, lawOn: trigger.to, start: trigger.to, ...(own && { due: own }) }))
  else if (on.status === 'not-applicable' && on.reason !== undefined)
    into.notPlanned.push({ duty: row.duty.id, trigger: trigger.id, reason: on.reason })
}

/** Once, from the first day on which it binds. */
function planContinuous(
  row: BookRow,
  from: IsoDate,
  to: IsoDate,
  book: BookOfDays,
  make: MakeOccurrence,
  into: Pick<PlanDraft, 'occurrences' | 'notPlanned'>,
): void {
  const days = [from, ...book.changes(from, to)]
  const first = days.find((day) => mayBind(book.ask(row, day)))
  if (first !== undefined) {
    const trigger = { kind: 'continuous', id: 'continuous', from: first, to } as const
    into.occurrences.push(make({ on: book.ask(row, first), trigger, lawOn: first, start: null }))
    return
  }
  const last = book.ask(row, to)
  if (last.status === 'not-applicable' && last.reason !== undefined)
    into.notPlanned.push({ duty: row.duty.id, trigger: 'continuous', reason: last.reason })
}
