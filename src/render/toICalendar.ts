import { addDays, toIsoDate } from '../civil/index.ts'
import type { DueDate, DueItem, Upcoming } from '../deadline/index.ts'
import { DanvanError, requireList, requireObject } from '../issues/index.ts'
import type { Locale } from '../locales/index.ts'
import { digestOf, version } from '../stamp/index.ts'
import { headline, weakestText } from './dueDateBlocks.ts'
import { sourceText } from './sourceText.ts'
import { dueItemDay, dueItemTitle } from './upcomingBlocks.ts'

/** Sự kiện đến hạn: a due date under a title. */
export interface CalendarEvent {
  /** Id of the caller's own, a dossier code for instance. */
  readonly id: string
  /** What stands in the calendar. */
  readonly title: string
  /** A result of `computeDueDate`, or its stored JSON. */
  readonly dueDate: DueDate
}

/**
 * Xuất lịch iCalendar: due dates as all-day events (RFC 5545), to be imported into a calendar programme.
 *
 * An event keeps its UID as long as the id, the start and the limit are the same: one that moved replaces the old one on
 * import. A limit counted backwards stands on the day advised. A new return date is an event of its own. What has no day,
 * paused or outside the calendar, becomes a task without one, so that it is not lost.
 *
 * Of `upcoming` every item becomes an event or a task, overdue ones too, with who owes it and the article; one that
 * nobody has confirmed says so.
 *
 * @param events - due dates with id and title, or what `upcoming` answered
 * @param options - the day asked, which becomes the time stamp; with a locale, which `upcoming` needs for its words, the
 *   answer stands in the description, with what no text read settles and the weakest provenance
 * @returns the text, lines ended by CRLF
 * @throws a {@link DanvanError} `invalid-date` if `asOf` is no day
 * @throws a {@link DanvanError} `invalid-option` if an id stands twice or is empty, something is no due date, or a locale
 *   is missing
 * @example
 * ```ts
 * const dueDate = computeDueDate({ start: '2023-01-09', limit: { amount: 15, unit: 'day' }, calendar: vietnamCalendar() })
 * const text = toICalendar([{ id: 'H01', title: 'Giấy phép, nhà ở', dueDate }], { asOf: '2023-01-09' })
 * text.includes('DTSTART;VALUE=DATE:20230127\r\nDTEND;VALUE=DATE:20230128\r\n') // => true
 * text.includes('SUMMARY:Giấy phép\\, nhà ở\r\n') // => true
 * ```
 */
export function toICalendar(
  events: readonly CalendarEvent[] | Upcoming,
  options: {
    /** The day asked `YYYY-MM-DD`. */
    readonly asOf: string
    /** `vi` or `en`. */
    readonly locale?: Locale
  },
): string {
  requireObject('events', events)
  const stamp = `${compact(toIsoDate(options?.asOf))}T000000Z`
  const { locale } = options
  const entries = 'kind' in events ? dueItemEntries(events, locale) : dueDateEntries(events, locale)
  const language = (locale?.id ?? 'vi').toUpperCase()
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//danvan//danvan ${version}//${language}`,
    'CALSCALE:GREGORIAN',
  ]
  for (const { uid, title, description, day } of entries) {
    const head = [
      `UID:${uid}@danvan`,
      `DTSTAMP:${stamp}`,
      `SUMMARY:${escaped(title)}`,
      ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ]
    if (day === undefined) lines.push('BEGIN:VTODO', ...head, 'STATUS:NEEDS-ACTION', 'END:VTODO')
    else lines.push(...eventOn(day, head))
  }
  lines.push('END:VCALENDAR')
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** One event, or a task where there is no day. */
interface Entry {
  readonly uid: string
  readonly title: string
  readonly description: string | undefined
  readonly day: string | undefined
}

function dueDateEntries(events: readonly CalendarEvent[], locale: Locale | undefined): Entry[] {
  requireList('events', events)
  const seen = new Set<string>()
  return events.flatMap(({ id, title, dueDate }) => {
    if (dueDate?.kind !== 'due-date')
      throw new DanvanError('invalid-option', { option: 'dueDate', received: String(dueDate?.kind).slice(0, 40) })
    if (typeof id !== 'string' || id === '' || seen.has(id))
      throw new DanvanError('invalid-option', { option: 'id', received: String(id).slice(0, 40) })
    seen.add(id)
    const { question, reappointedOn } = dueDate
    const entry = (part: string, day: string | undefined): Entry => ({
      uid: digestOf([id, question.start, question.limit, part]).slice(0, 32),
      title: String(title),
      description: locale === undefined ? undefined : describe(dueDate, locale),
      day,
    })
    const first = entry('due', dueDate.status === 'known' ? (dueDate.advised ?? dueDate.dueOn) : undefined)
    return reappointedOn === undefined ? [first] : [first, entry('reappointed', reappointedOn)]
  })
}

/** The answer, with what no text read settles: a calendar shows nothing else of how the day came about. */
function describe(dueDate: DueDate, locale: Locale): string {
  const { deadline } = locale
  const open = dueDate.assumptions.map((assumed) => `- ${deadline.assumption(assumed)}`)
  return [
    headline(dueDate, locale),
    ...(open.length === 0 ? [] : [`${deadline.assumptions}:`, ...open]),
    weakestText(dueDate, locale),
  ].join('\n')
}

function dueItemEntries({ kind, overdue, unconfirmed, due, undated }: Upcoming, locale: Locale | undefined): Entry[] {
  if (kind !== 'upcoming')
    throw new DanvanError('invalid-option', { option: 'events', received: String(kind).slice(0, 40) })
  if (locale === undefined) throw new DanvanError('invalid-option', { option: 'locale', received: 'undefined' })
  const describe = (item: DueItem) => {
    const who = item.responsible === undefined ? [] : [locale.text(item.responsible)]
    const open = unconfirmed.includes(item) ? [locale.due.unconfirmed] : []
    return [dueItemDay(item, locale), ...open, ...who, sourceText(item.source, locale)].join('\n')
  }
  return [...overdue, ...unconfirmed, ...due, ...undated].map((item) => ({
    uid: digestOf([item.id, 'due-item']).slice(0, 32),
    title: dueItemTitle(item, locale),
    description: describe(item),
    day: item.advised ?? item.dueOn ?? undefined,
  }))
}

/** All day; the end is the first day that is no longer part of it. */
function eventOn(date: string, head: readonly string[]): string[] {
  const dates = [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`]
  return ['BEGIN:VEVENT', ...head, ...dates, 'TRANSP:TRANSPARENT', 'END:VEVENT']
}

const compact = (date: string) => date.replaceAll('-', '')

/** Text as RFC 5545 3.3.11 wants it; control characters, which it forbids, are left out. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, '')
}

/** Lines of at most 75 octets of UTF-8, broken between characters, never inside one. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const code = character.codePointAt(0) as number
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
