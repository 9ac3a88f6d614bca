import { countWorkingDays, type WorkingCalendar } from '../calendar/index.ts'
import { type IsoDate, toDayNumber, toIsoDate } from '../civil/index.ts'
import { DanvanError, isDanvanError } from '../issues/index.ts'
import type { DueDate } from './DueDate.ts'
import { type Moment, readMoment } from './readMoment.ts'

/** Tình trạng so với hạn: done before, on or after the day; pending in time or overdue; unknown. */
export type TimelinessStatus = 'early' | 'on-time' | 'late' | 'pending-in-time' | 'pending-overdue' | 'unknown'

/** So với một ngày hạn. */
export interface TimelinessReading {
  /** How it stands. */
  readonly status: TimelinessStatus
  /** From the due date to the day done, or asked while pending: positive after it, negative before. */
  readonly days: {
    /** Calendar days; null where the due date is not known. */
    readonly calendar: number | null
    /** Working days; null without a calendar or outside it. */
    readonly working: number | null
  }
}

/** Đúng hạn hay trễ hạn. */
export interface Timeliness extends TimelinessReading {
  /** What this is. */
  readonly kind: 'timeliness'
  /** Version of the shape. */
  readonly schema: 'danvan/timeliness@1'
  /** Whether hours were compared or only days. */
  readonly precision: 'day' | 'hour'
  /** From the due time to the moment done or asked, where hours were compared; positive after it. */
  readonly minutes?: number
  /** The due date compared with. */
  readonly dueOn: IsoDate | null
  /** When it was done; null while it is not. */
  readonly doneOn: string | null
  /** The day or moment asked. */
  readonly asOf: string
  /** Late by the first due date, which a new return date does not change; null where not known. */
  readonly lateAgainstOriginal: boolean | null
  /** Late by the new return date; left out where there is none. */
  readonly lateAgainstReappointed?: boolean
  /** How it stands by the new return date. */
  readonly againstReappointed?: TimelinessReading
}

/**
 * Đánh giá đúng hạn, trễ hạn: what was done, or is still pending, against its due date.
 *
 * A new return date gives a second reading beside the first, never instead of it: nothing read says that a dossier
 * finished by the new date is on time. What was done after the day asked counts as pending on it. While the clock
 * stands, what is pending is in time. Hours are compared only where both sides have them.
 *
 * @param dueDate - a result of `computeDueDate`, or its stored JSON
 * @param doneOn - `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; undefined while pending
 * @param options - the day asked, and a calendar to count working days with
 * @returns how it stands
 * @throws a {@link DanvanError} `invalid-date` for a date that is none
 * @throws a {@link DanvanError} `invalid-option` if it is no due date
 * @example
 * ```ts
 * const calendar = vietnamCalendar()
 * const dueDate = computeDueDate({ start: '2023-10-20', limit: { amount: 20, unit: 'day' }, calendar })
 * dueDate.dueOn // => '2023-11-09'
 * assessTimeliness(dueDate, '2023-11-13', { asOf: '2023-12-31', calendar }).status // => 'late'
 * assessTimeliness(dueDate, '2023-11-13', { asOf: '2023-12-31', calendar }).days // => { calendar: 4, working: 2 }
 * assessTimeliness(dueDate, '2023-11-09', { asOf: '2023-12-31' }).status // => 'on-time'
 * assessTimeliness(dueDate, '2023-11-13', { asOf: '2023-10-31' }).status // => 'pending-in-time'
 * ```
 */
export function assessTimeliness(
  dueDate: DueDate,
  doneOn: string | undefined,
  options: {
    /** The day or moment asked. */
    readonly asOf: string
    /** Made by `vietnamCalendar`. */
    readonly calendar?: WorkingCalendar
  },
): Timeliness {
  if (dueDate?.kind !== 'due-date' || dueDate.schema !== 'danvan/due-date@1')
    throw new DanvanError('invalid-option', { option: 'dueDate', received: String(dueDate?.schema).slice(0, 40) })
  if (typeof options !== 'object' || options === null)
    throw new DanvanError('invalid-option', { option: 'options', received: String(options) })
  const asOf = readMoment(options.asOf)
  const given = doneOn === undefined ? undefined : readMoment(doneOn)
  const done = given !== undefined && !isAfter(given, asOf) ? given : undefined
  const { reappointedOn } = dueDate
  const main = readAgainstOriginal(dueDate, done, asOf, options.calendar)
  const again =
    reappointedOn === undefined ? undefined : readAgainst(reappointedOn, undefined, done, asOf, options.calendar)
  return {
    kind: 'timeliness',
    schema: 'danvan/timeliness@1',
    status: main.status,
    days: main.days,
    precision: main.minutes === undefined ? 'day' : 'hour',
    ...(main.minutes !== undefined && { minutes: main.minutes }),
    dueOn: dueDate.status === 'known' ? dueDate.dueOn : null,
    doneOn: done?.text ?? null,
    asOf: asOf.text,
    lateAgainstOriginal: main.status === 'unknown' ? null : isLate(main),
    ...(again && {
      lateAgainstReappointed: isLate(again),
      againstReappointed: { status: again.status, days: again.days },
    }),
  }
}

type Reading = TimelinessReading & { readonly minutes?: number }

const isLate = ({ status }: Reading) => status === 'late' || status === 'pending-overdue'

/** At the same precision only: a day is not after a moment of itself. */
function isAfter(a: Moment, b: Moment): boolean {
  return a.day !== b.day ? a.day > b.day : a.minute !== undefined && b.minute !== undefined && a.minute > b.minute
}

function readAgainstOriginal(
  dueDate: DueDate,
  done: Moment | undefined,
  asOf: Moment,
  calendar: WorkingCalendar | undefined,
): Reading {
  const days = { calendar: null, working: null }
  if (dueDate.status === 'unknown-calendar') return { status: 'unknown', days }
  if (dueDate.status === 'known') return readAgainst(dueDate.dueOn, dueDate.dueAt, done, asOf, calendar)
  // Something is left of a clock that stands, so what is done meanwhile is done before it runs out.
  if (done === undefined) return { status: 'pending-in-time', days }
  return { status: dueDate.remaining.amount > 0 ? 'early' : 'unknown', days }
}

function readAgainst(
  dueOn: IsoDate,
  dueAt: string | undefined,
  done: Moment | undefined,
  asOf: Moment,
  calendar: WorkingCalendar | undefined,
): Reading {
  const at = done ?? asOf
  const due = readMoment(dueAt ?? toIsoDate(dueOn))
  const after = at.day - toDayNumber(dueOn)
  const days = { calendar: after, working: workingDays(dueOn, at, calendar) }
  const minutes =
    due.minute === undefined || at.minute === undefined ? undefined : (at.day - due.day) * 1440 + at.minute - due.minute
  const isOver = minutes === undefined ? after > 0 : minutes > 0
  const inTime = done === undefined ? 'pending-in-time' : after < 0 ? 'early' : 'on-time'
  const over = done === undefined ? 'pending-overdue' : 'late'
  return { status: isOver ? over : inTime, days, ...(minutes !== undefined && { minutes }) }
}

function workingDays(dueOn: IsoDate, { text }: Moment, calendar: WorkingCalendar | undefined): number | null {
  if (calendar === undefined) return null
  try {
    return countWorkingDays(dueOn, text.slice(0, 10), calendar)
  } catch (error) {
    if (isDanvanError(error) && error.code === 'calendar-unknown') return null
    throw error
  }
}
