import { fromDayNumber, toDayNumber, type Weekday, weekdayOfDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { CalendarOverlay } from './CalendarOverlay.ts'
import type { DayMap } from './statutoryDays.ts'

const saturday = 6

/**
 * Lịch riêng của cơ quan: puts the days of one agency over the days of all.
 *
 * @param days - the days; changed in place
 * @param overlay - the agency's own days
 * @param rest - weekly rest days
 * @param first - day number of the first day of the calendar
 * @param last - day number of its last day
 * @throws a {@link DanvanError} `invalid-option` if the overlay gives a day off that is off or works on one that is worked
 */
export function applyOverlay(
  days: DayMap,
  overlay: CalendarOverlay,
  rest: ReadonlySet<Weekday>,
  first: number,
  last: number,
): void {
  const { id, label, off = [], worked = [], saturdays, source } = overlay
  const by = { status: 'supplied', overlay: id, provenance: source.provenance } as const
  const isWorking = (day: number) => days.get(day)?.working ?? !rest.has(weekdayOfDayNumber(day))

  if (saturdays !== undefined) {
    const until = Math.min(last, saturdays.lastDay === undefined ? last : toDayNumber(saturdays.lastDay))
    let day = Math.max(first, toDayNumber(saturdays.from))
    day += saturday - weekdayOfDayNumber(day) + (weekdayOfDayNumber(day) === 7 ? 7 : 0)
    for (; day <= until; day += 7) {
      if (days.has(day)) continue
      const working = saturdays.countsAs === 'working-day'
      days.set(day, {
        ...by,
        date: fromDayNumber(day),
        working,
        reason: working ? 'agency-worked' : 'reception',
        label,
        ...(saturdays.part === 'morning' && { part: 'morning' }),
      })
    }
  }
  const ownDays = [
    ...off.map((own) => ({ ...own, working: false })),
    ...worked.map((own) => ({ ...own, working: true })),
  ]
  for (const own of ownDays) {
    const day = toDayNumber(own.date)
    if (day < first || day > last) continue
    if (isWorking(day) === own.working)
      throw new DanvanError('invalid-option', { overlay: id, date: own.date, reason: 'changes-nothing' })
    days.set(day, {
      ...by,
      date: fromDayNumber(day),
      working: own.working,
      reason: own.working ? 'agency-worked' : 'agency-off',
      label: own.label,
    })
  }
}
