import { fromDayNumber, type IsoDate, toDayNumber, weekdayOf } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { version } from '../stamp/index.ts'
import { bridgeDayRisk } from './bridgeDayRisk.ts'
import { calendarDigest } from './calendarDigest.ts'
import { calendarIndex } from './calendarIndex.ts'
import { findDay } from './findDay.ts'
import { holidayNames } from './holidayNames.ts'
import { isWorkingDay } from './isWorkingDay.ts'
import { lunarMonths } from './lunarMonths.ts'
import { nameLaw } from './nameLaw.ts'
import { restPeriods } from './restPeriods.ts'
import { toLunar } from './toLunar.ts'
import type { CalendarDay, DayReason, WorkingCalendar } from './WorkingCalendar.ts'
import type { UnknownYear, YearCalendar, YearDay } from './YearDay.ts'

/**
 * Lịch năm: one year as data: months and days, holidays with names, days in lieu, swaps, lunar dates.
 *
 * @param year - a whole year
 * @param calendar - made by `vietnamCalendar`
 * @returns the year; `unknown-calendar` with the sure days for a year that the calendar does not have
 * @throws a {@link DanvanError} `not-whole` if the year is no whole number
 * @example
 * ```ts
 * yearCalendar(2026, vietnamCalendar()).workingDays // => 249
 * yearCalendar(2028, vietnamCalendar()).status // => 'unknown-calendar'
 * ```
 */
export function yearCalendar(year: number, calendar: WorkingCalendar): YearCalendar | UnknownYear {
  if (!Number.isInteger(year)) throw new DanvanError('not-whole', { received: String(year) })
  const head = { kind: 'year-calendar', schema: 1, year } as const
  const { firstSureDate, lastSureDate, knownOn, reviewedOn } = calendar
  calendarIndex(calendar)
  const known = calendar.years.find((candidate) => candidate.year === year)
  if (known === undefined) return { ...head, status: 'unknown-calendar', firstSureDate, lastSureDate }

  const from = `${year}-01-01` as IsoDate
  const to = `${year}-12-31` as IsoDate
  const first = toDayNumber(from)
  const last = toDayNumber(to)
  const days = Array.from({ length: last - first + 1 }, (_, i) => dayOf(fromDayNumber(first + i), calendar))
  const months = Array.from({ length: 12 }, (_, i) => {
    const own = days.filter(({ date }) => Number(date.slice(5, 7)) === i + 1)
    return { month: i + 1, days: own, workingDays: own.filter(({ working }) => working).length }
  })
  const entries = days.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  return {
    ...head,
    status: 'known',
    announced: known.status === 'official',
    audience: calendar.audience,
    months,
    workingDays: days.filter(({ working }) => working).length,
    holidays: holidaysOf(entries),
    swaps: swapsOf(entries),
    restPeriods: restPeriods(from, to, calendar),
    bridgeDays: bridgeDayRisk({ from, to }, calendar),
    lunarMonths: lunarMonths()
      .months.filter(({ firstDay }) => firstDay >= first && firstDay <= last)
      .map(({ firstDay, ...month }) => ({ ...month, firstDate: fromDayNumber(firstDay) })),
    notices: calendar.notices.filter(
      ({ id, settles }) => settles === year || entries.some(({ notice }) => notice === id),
    ),
    laws: calendar.laws.filter(({ id }) => entries.some(({ law }) => law === id)).map(nameLaw),
    assumptions: days.some(({ date, weekday }) => date.endsWith('-11-24') && calendar.weeklyRest.includes(weekday))
      ? calendar.assumptions
      : [],
    provenance: weakestProvenance(entries.map(({ provenance }) => provenance)),
    stamp: {
      library: { name: 'danvan', version },
      calendarDigest: calendarDigest(calendar),
      ...(knownOn !== undefined && { knownOn }),
      reviewedOn,
    },
  }
}

function dayOf(date: IsoDate, calendar: WorkingCalendar): YearDay {
  const entry = findDay(date, calendar)
  const working = isWorkingDay(date, calendar)
  const name = entry?.label ?? (entry?.holiday && holidayNames[entry.holiday])
  return {
    date,
    weekday: weekdayOf(date),
    working,
    reason: entry?.reason ?? (working ? 'ordinary' : 'weekly-rest'),
    lunar: toLunar(date),
    ...(name && { name }),
    ...(entry && { entry }),
  }
}

function holidaysOf(entries: readonly CalendarDay[]): YearCalendar['holidays'] {
  const ids = [...new Set(entries.flatMap(({ holiday }) => (holiday === undefined ? [] : [holiday])))]
  return ids.map((id) => {
    const own = entries.filter(({ holiday }) => holiday === id)
    const dates = (reason: DayReason) => own.filter((day) => day.reason === reason).map(({ date }) => date)
    return { id, name: holidayNames[id], days: dates('holiday'), inLieu: dates('in-lieu') }
  })
}

function swapsOf(entries: readonly CalendarDay[]): YearCalendar['swaps'] {
  const swaps = new Map<IsoDate, YearCalendar['swaps'][number]>()
  for (const { date, swappedWith, working, notice } of entries) {
    if (swappedWith === undefined) continue
    const off = working ? swappedWith : date
    swaps.set(off, { off, worked: working ? date : swappedWith, ...(notice !== undefined && { notice }) })
  }
  return [...swaps.values()].sort((a, b) => (a.off < b.off ? -1 : 1))
}
