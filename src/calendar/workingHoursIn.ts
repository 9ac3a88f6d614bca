import { DanvanError } from '../issues/index.ts'

/**
 * Đổi nửa ngày làm việc ra giờ: working hours in whole and half working days, half a day being 4 hours of 8 (NĐ 45/2020
 * speaks of 08 giờ làm việc; internal procedures split time limits into 0,5 and 1,5 ngày). No rule read rounds a half
 * day, so nothing is rounded here.
 *
 * @param days - working days, a multiple of 0.5, not negative
 * @param hoursPerWorkingDay - 8 when left out
 * @returns working hours
 * @throws a {@link DanvanError} `not-whole` if the days are no multiple of a half
 * @example
 * ```ts
 * workingHoursIn(0.5) // => 4
 * workingHoursIn(1.5) // => 12
 * ```
 */
export function workingHoursIn(days: number, hoursPerWorkingDay = 8): number {
  if (!Number.isInteger(days * 2) || days < 0) throw new DanvanError('not-whole', { received: String(days), step: 0.5 })
  if (!(hoursPerWorkingDay > 0 && hoursPerWorkingDay <= 24))
    throw new DanvanError('invalid-option', { option: 'hoursPerWorkingDay', received: String(hoursPerWorkingDay) })
  return days * hoursPerWorkingDay
}
