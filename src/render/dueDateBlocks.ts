import type { DueDate, KnownDueDate, Recheck, Timeliness, TimelinessReading, TrailRun } from '../deadline/index.ts'
import { parseInstrumentKey } from '../law/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Block } from './Block.ts'
import { listOf } from './listOf.ts'
import { momentText } from './momentText.ts'
import { noticeText } from './noticeText.ts'
import { sourceText } from './sourceText.ts'

/** A due date for people: the day, how it was counted, and on what that rests. */
export function dueDateBlocks(dueDate: DueDate, locale: Locale): Block[] {
  const { deadline, calendar, score } = locale
  const { question, stamp } = dueDate
  const direction = question.direction ?? 'forward'
  const asked = deadline.asked(deadline.limit(question.limit), momentText(question.start, locale), direction)
  const again = dueDate.reappointedOn
  const settled = dueDate.conventions.filter(({ option }) => !dueDate.assumptions.some(({ code }) => code === option))
  return [
    { kind: 'heading', level: 1, text: deadline.title },
    {
      kind: 'list',
      items: [
        headline(dueDate, locale),
        asked,
        ...(again === undefined ? [] : [deadline.reappointed(deadline.day(again))]),
      ],
    },
    ...(dueDate.status === 'known' ? rollBlocks(dueDate, locale) : []),
    ...listOf(
      deadline.trail,
      dueDate.trail.map((run) => runText(run, direction, question.limit.unit, locale)),
    ),
    ...listOf(deadline.extensions, dueDate.status === 'known' ? extensionItems(dueDate, locale) : []),
    ...listOf(deadline.innerClocks, innerItems(dueDate, locale)),
    ...listOf(deadline.stops, stopItems(dueDate, locale)),
    ...listOf(
      deadline.findingsTitle,
      dueDate.findings.map(
        ({ code, severity, data }) => `${locale.review.severity[severity]}: ${deadline.findings[code](data)}`,
      ),
    ),
    ...listOf(
      deadline.conventions,
      settled.map((used) => `${deadline.convention(used)} (${sourceText(used.source, locale)})`),
    ),
    ...listOf(
      deadline.assumptions,
      dueDate.assumptions.map((assumed) => `${deadline.assumption(assumed)} (${sourceText(assumed.source, locale)})`),
    ),
    { kind: 'paragraph', text: score.weakest(locale.provenance[dueDate.provenance]) },
    {
      kind: 'paragraph',
      text: calendar.stamp(stamp.library.version, stamp.calendarDigest, locale.date(stamp.reviewedOn)),
    },
  ]
}

type Direction = 'forward' | 'backward'
type Unit = DueDate['question']['limit']['unit']

/** The answer in a column that is headed as the due date already. */
export function dueCell(dueDate: DueDate, locale: Locale): string {
  if (dueDate.status !== 'known' || dueDate.literal !== undefined) return headline(dueDate, locale)
  return locale.deadline.untilTime(locale.deadline.day(dueDate.dueOn), dueDate.dueAt?.slice(11) ?? '24:00')
}

/** The answer in one line. */
export function headline(dueDate: DueDate, locale: Locale): string {
  const { deadline } = locale
  switch (dueDate.status) {
    case 'known': {
      const { dueOn, dueAt, literal, advised } = dueDate
      if (literal !== undefined && advised !== undefined && dueAt === undefined)
        return deadline.backward(deadline.day(literal), deadline.day(advised))
      return deadline.due(deadline.day(dueOn), dueAt?.slice(11) ?? '24:00')
    }
    case 'paused':
      return deadline.paused(locale.date(dueDate.pausedFrom), deadline.limit(dueDate.remaining))
    case 'unknown-calendar':
      return deadline.unknown(locale.date(dueDate.firstSureDate ?? '–'), locale.date(dueDate.lastSureDate ?? '–'))
  }
}

/** Something against its due date. */
export function timelinessBlocks(timeliness: Timeliness, locale: Locale): Block[] {
  const { deadline } = locale
  const { doneOn, asOf, againstReappointed } = timeliness
  const done = doneOn === null ? undefined : momentText(doneOn, locale)
  return [
    { kind: 'heading', level: 1, text: deadline.timelinessTitle },
    {
      kind: 'list',
      items: [
        readingText(timeliness, locale),
        ...(againstReappointed === undefined
          ? []
          : [deadline.againstReappointed(readingText(againstReappointed, locale))]),
        deadline.doneAndAsked(done, momentText(asOf, locale)),
      ],
    },
  ]
}

/** A due date counted again with another calendar. */
export function recheckBlocks({ moved, before, after, because }: Recheck, locale: Locale): Block[] {
  const { deadline } = locale
  const papers = because.map((notice) => noticeText(notice, locale))
  const items = moved
    ? [deadline.moved(headline(before, locale), headline(after, locale)), ...papers]
    : [deadline.notMoved]
  return [
    { kind: 'heading', level: 1, text: deadline.recheckTitle },
    { kind: 'list', items },
    ...dueDateBlocks(after, locale),
  ]
}

/** How something stands against a day. */
export function readingText({ status, days }: TimelinessReading, { deadline }: Locale): string {
  const words = deadline.timeliness[status]
  if (days.calendar === null) return words
  const distance = deadline.distance(days.calendar, days.working)
  return status === 'early' ? distance : `${words}, ${distance}`
}

/** The last day is off: why the limit ends on another one, in one sentence. */
function rollBlocks({ question, trail, rawEnd, dueOn, literal, advised }: KnownDueDate, locale: Locale): Block[] {
  const { deadline } = locale
  const end = trail.find(({ from, to }) => from <= rawEnd && rawEnd <= to)
  if (end === undefined || !trail.some(({ why }) => why === 'roll')) return []
  const isBackward = literal !== undefined && advised !== undefined
  const reason = reasonText(end, isBackward ? 'backward' : 'forward', question.limit.unit, locale)
  const text = isBackward
    ? deadline.rolledBack(deadline.day(literal), reason, deadline.day(advised))
    : deadline.rolled(deadline.day(rawEnd), reason, deadline.day(dueOn))
  return rawEnd === (isBackward ? advised : dueOn) ? [] : [{ kind: 'paragraph', text }]
}

function runText(run: TrailRun, direction: Direction, unit: Unit, locale: Locale): string {
  const { deadline } = locale
  const { from, to } = run
  const span = from === to ? deadline.day(from) : deadline.span(locale.date(from), locale.date(to))
  return deadline.run(span, reasonText(run, direction, unit, locale), run)
}

function reasonText(run: TrailRun, direction: Direction, unit: Unit, locale: Locale): string {
  const { deadline } = locale
  const { cause, why } = run
  const reason = deadline.reason(run, direction, unit)
  if (cause === undefined || why === 'weekly-rest') return reason
  const { instrument, notice, overlay, announcedOn } = cause
  if (instrument === undefined && notice !== undefined) return `${reason} (${noticeText(cause, locale)})`
  const name = (instrument === undefined ? undefined : parseInstrumentKey(instrument)?.number) ?? overlay
  if (name === undefined) return reason
  return `${reason} (${deadline.paper(name, announcedOn === undefined ? undefined : locale.date(announcedOn))})`
}

function extensionItems({ extensions }: KnownDueDate, { deadline }: Locale): string[] {
  return extensions.map(({ limit, from, dueOn }) =>
    deadline.extension(deadline.limit(limit), deadline.day(from), deadline.day(dueOn)),
  )
}

function innerItems({ innerClocks }: DueDate, locale: Locale): string[] {
  return innerClocks.map(({ id, dueDate, silence }) => {
    const consent = silence === undefined ? '' : `; ${locale.deadline.consent}`
    return `${id}: ${headline(dueDate, locale)}${consent}`
  })
}

function stopItems({ stops }: DueDate, locale: Locale): string[] {
  const { deadline } = locale
  return stops.map(({ requestedOn, limit, stopOn, outcome }) =>
    deadline.stop(
      momentText(requestedOn, locale),
      deadline.limit(limit),
      stopOn === undefined ? '–' : locale.date(stopOn),
      outcome,
    ),
  )
}
