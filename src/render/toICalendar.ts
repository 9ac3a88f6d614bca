import { addDays, toIsoDate } from '../civil/index.ts'
import type { DueDate } from '../deadline/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { Locale } from '../locales/index.ts'
import { digestOf, version } from '../stamp/index.ts'
import { headline } from './dueDateBlocks.ts'

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
 * @param events - due dates with id and title
 * @param options - the day asked, which becomes the time stamp; with a locale the answer stands in the description
 * @returns the text, lines ended by CRLF
 * @throws a {@link DanvanError} `invalid-date` if `asOf` is no day
 * @throws a {@link DanvanError} `invalid-option` if an id stands twice or is empty, or something is no due date
 * @example
 * ```ts
 * const dueDate = computeDueDate({ start: '2023-01-09', limit: { amount: 15, unit: 'day' }, calendar: vietnamCalendar() })
 * const text = toICalendar([{ id: 'H01', title: 'Giấy phép, nhà ở', dueDate }], { asOf: '2023-01-09' })
 * text.includes('DTSTART;VALUE=DATE:20230127\r\nDTEND;VALUE=DATE:20230128\r\n') // => true
 * text.includes('SUMMARY:Giấy phép\\, nhà ở\r\n') // => true
 * ```
 */
export function toICalendar(
  events: readonly CalendarEvent[],
  options: {
    /** The day asked `YYYY-MM-DD`. */
    readonly asOf: string
    /** `vi` or `en`. */
    readonly locale?: Locale
  },
): string {
  const stamp = `${compact(toIsoDate(options?.asOf))}T000000Z`
  const seen = new Set<string>()
  const language = (options.locale?.id ?? 'vi').toUpperCase()
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//danvan//danvan ${version}//${language}`,
    'CALSCALE:GREGORIAN',
  ]
  for (const { id, title, dueDate } of events) {
    if (dueDate?.kind !== 'due-date')
      throw new DanvanError('invalid-option', { option: 'dueDate', received: String(dueDate?.kind).slice(0, 40) })
    if (typeof id !== 'string' || id === '' || seen.has(id))
      throw new DanvanError('invalid-option', { option: 'id', received: String(id).slice(0, 40) })
    seen.add(id)
    const { start, limit } = dueDate.question
    const described = options.locale === undefined ? [] : [`DESCRIPTION:${escaped(headline(dueDate, options.locale))}`]
    const head = (part: string) => [
      `UID:${digestOf([id, start, limit, part]).slice(0, 32)}@danvan`,
      `DTSTAMP:${stamp}`,
      `SUMMARY:${escaped(String(title))}`,
      ...described,
    ]
    if (dueDate.status === 'known') lines.push(...eventOn(dueDate.advised ?? dueDate.dueOn, head('due')))
    else lines.push('BEGIN:VTODO', ...head('due'), 'STATUS:NEEDS-ACTION', 'END:VTODO')
    if (dueDate.reappointedOn !== undefined) lines.push(...eventOn(dueDate.reappointedOn, head('reappointed')))
  }
  lines.push('END:VCALENDAR')
  return lines.map((line) => `${fold(line)}\r\n`).join('')
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
