import type { CalendarDay, WorkingCalendar } from './WorkingCalendar.ts'

const tables = new WeakMap<WorkingCalendar, ReadonlyMap<string, CalendarDay>>()

/**
 * Ngày khác thường trong lịch: the entry of a day that is not what its weekday says.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - made by `vietnamCalendar`
 * @returns the entry, undefined for an ordinary day
 */
export function findDay(date: string, calendar: WorkingCalendar): CalendarDay | undefined {
  let table = tables.get(calendar)
  if (table === undefined) {
    table = new Map(calendar.days.map((day) => [day.date, day]))
    tables.set(calendar, table)
  }
  return table.get(date)
}
