import { fromDayNumber, toDayNumber, type Weekday, weekdayOfDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { HolidayNotice, Swap } from './HolidayNotice.ts'
import { type DayMap, statusOf } from './statutoryDays.ts'

/**
 * Hoán đổi và ngày nghỉ theo thông báo: puts the swapped days and the other days off of the notices into the days.
 *
 * @param days - the statutory days; changed in place
 * @param notices - the notices known, in order
 * @param rest - weekly rest days
 * @param first - day number of the first day of the calendar
 * @param last - day number of its last day
 * @throws a {@link DanvanError} `invalid-notice` if a swap takes a day that is off already or works on one that is no
 * rest day
 */
export function applyNotices(
  days: DayMap,
  notices: readonly HolidayNotice[],
  rest: ReadonlySet<Weekday>,
  first: number,
  last: number,
): void {
  const isRest = (day: number) => rest.has(weekdayOfDayNumber(day))

  for (const notice of notices) {
    const by = {
      status: statusOf(notice.source.provenance),
      notice: notice.id,
      provenance: notice.source.provenance,
    } as const
    const swap = ({ off, worked }: Swap) => {
      const pair = [toDayNumber(off), toDayNumber(worked)] as const
      // Said before, by a letter ahead of the notice or by the library itself since: nothing new.
      if (days.get(pair[0])?.swappedWith === worked || days.get(pair[1])?.swappedWith === off) return
      for (const day of pair) {
        if (day < first || day > last) continue
        const working = day === pair[1]
        if (isRest(day) !== working || days.has(day)) {
          const reason = working ? 'swap-day-not-a-rest-day' : 'swap-day-already-off'
          throw new DanvanError('invalid-notice', { notice: notice.id, reason, off, worked })
        }
        days.set(day, {
          ...by,
          date: fromDayNumber(day),
          working,
          reason: working ? 'swapped-worked' : 'swapped-off',
          swappedWith: fromDayNumber(working ? pair[0] : pair[1]),
        })
      }
    }
    notice.swaps?.forEach(swap)
    for (const { date, label } of notice.off ?? []) {
      const day = toDayNumber(date)
      if (day < first || day > last || isRest(day) || days.has(day)) continue
      days.set(day, { ...by, date: fromDayNumber(day), working: false, reason: 'decided-off', label })
    }
  }
}
