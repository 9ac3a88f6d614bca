import { isIsoDate } from '../civil/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import { findDay } from './findDay.ts'
import { isWorkingDay } from './isWorkingDay.ts'
import { nextWorkingDay } from './nextWorkingDay.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/** Buổi làm việc: one stretch of office hours, `HH:MM` to `HH:MM`. */
export interface OfficeSession {
  /** Giờ mở cửa. */
  readonly opens: string
  /** Giờ đóng cửa. */
  readonly closes: string
}

/** Giờ làm việc của cơ quan: set by each province, so there is no default. */
export interface WorkingHoursOptions {
  /** Made by `vietnamCalendar`. */
  readonly calendar: WorkingCalendar
  /** The sessions of a day, in order; what lies between them is the lunch break. */
  readonly officeHours: readonly OfficeSession[]
  /** Received after this time, `HH:MM`, the hours run from the opening of the next working day; no cut-off when left out. */
  readonly receiptCutOff?: string
}

const noon = 12 * 60

/**
 * Cộng giờ làm việc: the moment at which so many office hours have passed, over lunch breaks, nights and days off.
 *
 * Outside office hours the clock stands still: before the opening, in the lunch break, after closing and on days off it
 * starts with the next opening. Hours that run out at closing time end there, not at the next opening. On a Saturday
 * that an overlay makes a half working day only the sessions before noon count.
 *
 * @param start - Vietnamese time `YYYY-MM-DDTHH:MM`, within the calendar
 * @param hours - working hours, in whole minutes, more than 0; see `workingHoursIn` for half days
 * @param options - calendar, office hours and cut-off
 * @returns Vietnamese time `YYYY-MM-DDTHH:MM`
 * @throws a {@link DanvanError} `invalid-date` if the start is no such time
 * @throws a {@link DanvanError} `not-whole` if the hours are no whole minutes
 * @throws a {@link DanvanError} `invalid-option` if the hours are not more than 0, or the sessions overlap
 * @throws a {@link DanvanError} `calendar-unknown` outside the years known
 * @example
 * ```ts
 * addWorkingHours('2024-05-03T15:00', 4, { calendar: vietnamCalendar(), officeHours: [{ opens: '07:00', closes: '17:00' }] })
 * // => '2024-05-04T09:00'
 * ```
 */
export function addWorkingHours(start: string, hours: number, options: WorkingHoursOptions): string {
  requireObject('options', options, 'calendar', 'officeHours')
  const { calendar, receiptCutOff } = options
  const sessions = readSessions(options.officeHours)
  const [date, time] = typeof start === 'string' ? start.split('T') : []
  const startMinute = minuteOf(time)
  if (!isIsoDate(date) || startMinute === undefined || start.length !== 16)
    throw new DanvanError('invalid-date', { received: String(start).slice(0, 40) })
  const minutes = Math.round(hours * 60)
  if (!(Math.abs(hours * 60 - minutes) < 1e-6)) throw new DanvanError('not-whole', { received: String(hours) })
  if (minutes <= 0) throw new DanvanError('invalid-option', { option: 'hours', received: hours })
  const cutOff = receiptCutOff === undefined ? Number.POSITIVE_INFINITY : minuteOf(receiptCutOff)
  if (cutOff === undefined)
    throw new DanvanError('invalid-option', { option: 'receiptCutOff', received: receiptCutOff })

  const isToday = isWorkingDay(date, calendar) && startMinute <= cutOff
  let day = isToday ? date : nextWorkingDay(date, calendar)
  let from = isToday ? startMinute : 0
  for (let left = minutes; ; day = nextWorkingDay(day, calendar), from = 0) {
    const isMorningOnly = findDay(day, calendar)?.part === 'morning'
    for (const [opens, closes] of sessions) {
      if (isMorningOnly && opens >= noon) continue
      const begin = Math.max(opens, from)
      const open = Math.max(0, closes - begin)
      if (open > 0 && left <= open) return `${day}T${clock(begin + left)}`
      left -= open
    }
  }
}

function readSessions(officeHours: readonly OfficeSession[]): readonly (readonly [number, number])[] {
  let last = -1
  const sessions = officeHours.map(({ opens, closes }) => {
    const from = minuteOf(opens)
    const to = minuteOf(closes)
    if (from === undefined || to === undefined || from < last || to <= from)
      throw new DanvanError('invalid-option', { option: 'officeHours', received: `${opens}–${closes}` })
    last = to
    return [from, to] as const
  })
  // A day without morning hours would never end on a half working day.
  if (sessions[0] === undefined || sessions[0][0] >= noon)
    throw new DanvanError('invalid-option', { option: 'officeHours', received: 'no session before noon' })
  return sessions
}

/** Minutes after midnight of `HH:MM`; undefined for anything else. */
function minuteOf(time: string | undefined): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? '') ?? []
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute)
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
