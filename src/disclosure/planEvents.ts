import { type IsoDate, toIsoDate } from '../civil/index.ts'
import { mistyped } from '../issues/index.ts'
import type { BookOfDays } from './bookOfDays.ts'
import type { DisclosureEvent } from './DisclosureEvent.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import type { NotPlanned, PlanFinding } from './DisclosurePlan.ts'
import type { DutyAudience } from './Duty.ts'
import type { DutyOn } from './DutyAnswer.ts'
import type { DutyTrigger } from './DutyTrigger.ts'
import type { BookRow } from './dutyBook.ts'
import { mayBind } from './dutyStatus.ts'
import type { Occurrence } from './Occurrence.ts'
import type { MakeOccurrence } from './occurrenceMaker.ts'

/** Where a plan is written. */
export interface PlanDraft {
  readonly occurrences: Occurrence[]
  readonly notPlanned: NotPlanned[]
  readonly findings: PlanFinding[]
}

/** A row that an event gives rise to. */
interface Match {
  readonly row: BookRow
  readonly on: DutyOn
  readonly clock: Clock
  readonly covers: string[]
  audience?: readonly DutyAudience[]
}

/** The day that chooses the law, and the day from which is counted. */
interface Clock {
  readonly lawOn: IsoDate
  readonly start: IsoDate | null
}

/** What each event gives rise to: one occurrence for rows that are the same duty, none for what a special row governs. */
export function planEvents(
  events: readonly DisclosureEvent[],
  book: BookOfDays,
  make: MakeOccurrence,
  { receivedPapers = 'from-issue' }: Pick<DisclosureOptions, 'receivedPapers'>,
  into: PlanDraft,
): void {
  const seen = new Set<string>()
  events.forEach((event, i) => {
    const report = (code: PlanFinding['code'], severity: PlanFinding['severity'], key: string, data = {}) =>
      into.findings.push({ code, path: ['events', i, key], severity, data: { event: event.id, ...data } })
    const skip = (row: BookRow, reason: NotPlanned['reason'], by?: string) =>
      into.notPlanned.push({ duty: row.duty.id, trigger: event.id, reason, ...(by !== undefined && { by }) })
    if (seen.has(event.id)) {
      report('duplicate-event', 'error', 'id', { received: event.id })
      return
    }
    seen.add(event.id)
    if (event.concerns.length === 0) report('concerns-nothing', 'warning', 'concerns')

    const named = namedBy(event, book, (name) =>
      report('unknown-concern', 'error', 'concerns', mistyped(name, book.names())),
    )
    const matches = new Map<string, Match>()
    let isExplained = event.concerns.length === 0 || named.size === 0
    for (const [row, isByName] of named) {
      const { duty } = row
      if (duty.assessable === false) {
        if (isByName) skip(row, 'heading')
        isExplained ||= isByName
        continue
      }
      const clock = clockOf(duty.trigger, event, receivedPapers)
      if (clock === undefined || clock === 'no-day') {
        if (clock === 'no-day') report('event-day-not-known', 'error', 'date')
        if (isByName || clock === 'no-day') {
          skip(row, clock === 'no-day' ? 'day-not-known' : 'trigger-differs')
          isExplained = true
        }
        continue
      }
      const on = book.ask(row, clock.lawOn)
      if (mayBind(on)) matches.set(duty.id, { row, on, clock, covers: [] })
      else if (isByName || on.status === 'not-applicable') {
        skip(row, on.reason ?? 'not-in-force')
        isExplained = true
      }
    }
    uniteAliases(matches, book)
    for (const { row, on } of [...matches.values()]) {
      const by = on.displacedBy.find(({ id, certain }) => certain && matches.has(id))
      if (by === undefined) continue
      matches.delete(row.duty.id)
      skip(row, 'displaced-by-special', by.id)
    }
    if (matches.size === 0 && !isExplained)
      report('no-duty-for-event', 'warning', 'concerns', { concerns: event.concerns, date: event.date })
    for (const match of matches.values()) {
      const made = occurrencesOf(match, event, make)
      into.occurrences.push(...made)
      noteTimes(made, event, match.on, report)
    }
  })
}

/** The rows that an event names, and whether by their own ids. */
function namedBy(event: DisclosureEvent, book: BookOfDays, unknown: (name: string) => void): Map<BookRow, boolean> {
  const named = new Map<BookRow, boolean>()
  for (const name of event.concerns) {
    const row = book.row(name)
    if (row !== undefined) named.set(row, true)
    else {
      const rows = book.about(name)
      if (rows.length === 0) unknown(name)
      for (const each of rows) if (!named.has(each)) named.set(each, false)
    }
  }
  return named
}

/** From which day a row counts an event; undefined where another kind of event gives rise to it. */
function clockOf(
  trigger: DutyTrigger,
  { event, date, document }: DisclosureEvent,
  receivedPapers: NonNullable<DisclosureOptions['receivedPapers']>,
): Clock | 'no-day' | undefined {
  const day = date === undefined ? undefined : toIsoDate(date)
  const paper = document?.issuedOn ?? document?.receivedOn
  const known: Clock | 'no-day' =
    day !== undefined
      ? { lawOn: day, start: day }
      : paper === undefined
        ? 'no-day'
        : { lawOn: toIsoDate(paper), start: null }
  if (trigger.kind === 'unknown') return known
  if (trigger.kind !== 'event') return undefined
  if (trigger.events.includes(event)) return known
  const other = (text: string | undefined): Clock | 'no-day' =>
    text === undefined ? 'no-day' : { lawOn: toIsoDate(text), start: toIsoDate(text) }
  if (event === 'received' && trigger.events.includes('issued'))
    return receivedPapers === 'from-issue' ? other(document?.issuedOn) : known
  if (event === 'issued' && trigger.events.includes('received') && document?.receivedOn !== undefined)
    return other(document.receivedOn)
  return undefined
}

/** Rows that are the same duty become one: the row that carries the occurrence takes in the other. */
function uniteAliases(matches: Map<string, Match>, book: BookOfDays): void {
  for (const match of [...matches.values()])
    for (const { id, carriedBy, audience } of match.on.sameAs) {
      const row = book.row(id)
      if (row === undefined || !matches.has(match.row.duty.id)) continue
      if (carriedBy === 'this') {
        if (matches.delete(id)) match.covers.push(id)
        continue
      }
      const carrier = matches.get(id) ?? { row, on: book.ask(row, match.clock.lawOn), clock: match.clock, covers: [] }
      matches.set(id, carrier)
      carrier.covers.push(match.row.duty.id)
      if (audience === undefined) matches.delete(match.row.duty.id)
      else match.audience = (match.audience ?? match.row.duty.audience).filter((each) => each !== audience)
    }
}

function occurrencesOf({ on, clock, covers, audience }: Match, event: DisclosureEvent, make: MakeOccurrence) {
  const { start, lawOn } = clock
  const draft = {
    on,
    lawOn,
    start,
    covers,
    trigger: {
      kind: 'event',
      id: event.id,
      event: event.event,
      date: start,
      ...(event.document !== undefined && { document: event.document }),
    },
    ...(audience !== undefined && { audience }),
    ...(event.specialCase !== undefined && { special: event.specialCase.reason }),
  } as const
  const due = on.fields.due?.value
  return due?.kind === 'several' ? due.of.map((part) => make({ ...draft, part })) : [make(draft)]
}

function noteTimes(
  made: readonly Occurrence[],
  { specialCase, event, document, date }: DisclosureEvent,
  { duty }: DutyOn,
  report: (code: PlanFinding['code'], severity: PlanFinding['severity'], key: string, data?: object) => void,
): void {
  for (const { dueOn, specialCase: special, trigger } of made) {
    if (specialCase !== undefined && special === undefined)
      report('no-special-case', 'warning', 'specialCase', { duty: duty.id })
    if (special !== undefined && special.ordinaryDueOn !== null && dueOn !== null && dueOn < special.ordinaryDueOn)
      report('special-before-ordinary', 'info', 'specialCase', {
        duty: duty.id,
        dueOn,
        ordinaryDueOn: special.ordinaryDueOn,
      })
    const receivedOn = event === 'received' ? (date ?? document?.receivedOn) : document?.receivedOn
    const counted = trigger.kind === 'event' ? trigger.date : null
    if (receivedOn !== undefined && counted !== null && receivedOn > counted)
      report('received-late', 'info', 'document', {
        duty: duty.id,
        issuedOn: counted,
        receivedOn,
        dueOn,
        isPastDue: dueOn !== null && receivedOn > dueOn,
      })
  }
}
