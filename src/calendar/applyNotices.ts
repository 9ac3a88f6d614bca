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
  const isInside = (day: number) => day >= first && day <= last

  for (const notice of notices) {
    const by = {
      status: statusOf(notice.source.provenance),
      notice: notice.id,
      provenance: notice.source.provenance,
    } as const
    const refuse = (reason: string, data: object): never => {
      throw new DanvanError('invalid-notice', { notice: notice.id, reason, ...data })
    }
    const swap = ({ off, worked }: Swap) => {
      const offDay = toDayNumber(off)
      const workedDay = toDayNumber(worked)
      // Said before, by a letter ahead of the notice or by the library itself since: nothing new.
      if (days.get(offDay)?.swappedWith === worked || days.get(workedDay)?.swappedWith === off) return
      if (isInside(offDay)) {
        if (isRest(offDay) || days.has(offDay)) refuse('swap-day-already-off', { off, worked })
        days.set(offDay, {
          ...by,
          date: fromDayNumber(offDay),
          working: false,
          reason: 'swapped-off',
          swappedWith: fromDayNumber(workedDay),
        })
      }
      if (isInside(workedDay)) {
        if (!isRest(workedDay) || days.has(workedDay)) refuse('swap-day-not-a-rest-day', { off, worked })
        days.set(workedDay, {
          ...by,
          date: fromDayNumber(workedDay),
          working: true,
          reason: 'swapped-worked',
          swappedWith: fromDayNumber(offDay),
        })
      }
    }
    notice.swaps?.forEach(swap)
    for (const { date, label } of notice.off ?? []) {
      const day = toDayNumber(date)
      if (!isInside(day) || isRest(day) || days.has(day)) continue
      days.set(day, { ...by, date: fromDayNumber(day), working: false, reason: 'decided-off', label })
    }
  }
}
