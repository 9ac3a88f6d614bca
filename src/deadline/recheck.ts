import type { HolidayNotice, WorkingCalendar } from '../calendar/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { InstrumentKey } from '../law/index.ts'
import { computeDueDate } from './computeDueDate.ts'
import type { DueDate } from './DueDate.ts'

/** Kết quả tính lại. */
export interface Recheck {
  /** What this is. */
  readonly kind: 'due-date-recheck'
  /** Version of the shape. */
  readonly schema: 'danvan/due-date-recheck@1'
  /** Whether the answer is another one: another day, another time, or known where it was not. */
  readonly moved: boolean
  /** The due date as it was. */
  readonly before: DueDate
  /** The due date by the new calendar. */
  readonly after: DueDate
  /** The notices that moved it; empty when it did not move. */
  readonly because: readonly MovingNotice[]
}

/** Thông báo làm dời hạn. */
export interface MovingNotice {
  /** Its id in the calendar. */
  readonly notice: string
  /** Its paper, where known. */
  readonly instrument?: InstrumentKey
  /** The day it was announced, where known. */
  readonly announcedOn?: string
}

/**
 * Tính lại khi có thông báo mới: counts a due date again with another calendar, and says whether a notice moved it.
 *
 * @param dueDate - a result of `computeDueDate`, or its stored JSON
 * @param calendar - the calendar as it is now
 * @returns both answers, whether they differ, and the notices behind the difference
 * @throws a {@link DanvanError} `invalid-option` if it is no due date or no calendar
 * @example
 * ```ts
 * const before = computeDueDate({
 *   start: '2025-12-26',
 *   limit: { amount: 5, unit: 'working-day' },
 *   calendar: vietnamCalendar({ knownOn: '2025-12-24' }),
 * })
 * const { moved, after, because } = recheck(before, vietnamCalendar({ knownOn: '2025-12-25' }))
 * moved // => true
 * before.dueOn // => '2026-01-05'
 * after.dueOn // => '2026-01-06'
 * because.map(({ announcedOn }) => announcedOn) // => ['2025-12-25']
 * recheck(after, vietnamCalendar({ knownOn: '2025-12-26' })).moved // => false
 * ```
 */
export function recheck(dueDate: DueDate, calendar: WorkingCalendar): Recheck {
  if (dueDate?.kind !== 'due-date' || dueDate.schema !== 'danvan/due-date@1')
    throw new DanvanError('invalid-option', { option: 'dueDate', received: String(dueDate?.schema).slice(0, 40) })
  const after = computeDueDate({ ...dueDate.question, calendar })
  const moved = answerOf(dueDate) !== answerOf(after)
  return {
    kind: 'due-date-recheck',
    schema: 'danvan/due-date-recheck@1',
    moved,
    before: dueDate,
    after,
    because: moved ? noticesBehind(dueDate, after, calendar) : [],
  }
}

function answerOf(dueDate: DueDate): string {
  switch (dueDate.status) {
    case 'known':
      return JSON.stringify([dueDate.dueOn, dueDate.dueAt, dueDate.rawEnd, dueDate.advised])
    case 'paused':
      return JSON.stringify([dueDate.pausedFrom, dueDate.remaining.amount, dueDate.remaining.unit])
    case 'unknown-calendar':
      return dueDate.status
  }
}

/** Papers of days that were something else before: a later stretch only entered the trail because the date had moved. */
function noticesBehind(before: DueDate, after: DueDate, calendar: WorkingCalendar): MovingNotice[] {
  const ids = new Set<string>()
  if (before.status === 'unknown-calendar' && after.status === 'known')
    for (const { id, settles } of calendar.notices) if (settles === Number(after.dueOn.slice(0, 4))) ids.add(id)
  const papers = new Map<string, MovingNotice>()
  for (const [own, other] of [
    [after, before],
    [before, after],
  ] as const) {
    const known = new Set(other.trail.flatMap(({ cause }) => cause?.notice ?? []))
    const last = other.trail.at(-1)?.to
    for (const { from, cause } of own.trail) {
      if (cause?.notice === undefined) continue
      const { notice, instrument, announcedOn } = cause
      papers.set(notice, { notice, ...(instrument && { instrument }), ...(announcedOn && { announcedOn }) })
      if (!known.has(notice) && (last === undefined || from <= last)) ids.add(notice)
    }
  }
  return [...ids].sort().map(
    (id) =>
      papers.get(id) ??
      paperOf(
        calendar.notices.find((notice) => notice.id === id),
        id,
      ),
  )
}

function paperOf(notice: HolidayNotice | undefined, id: string): MovingNotice {
  const { instrument, announcedOn } = notice ?? {}
  return { notice: id, ...(instrument && { instrument }), ...(announcedOn && { announcedOn }) }
}
