import { requireObject } from '../issues/index.ts'
import { digestOf } from '../stamp/index.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

const digests = new WeakMap<WorkingCalendar, string>()

/**
 * Mã băm của lịch: SHA-256 of all that a calendar holds, computed once. A due date kept with it can be checked again
 * when a notice arrives: an equal digest means an equal calendar.
 *
 * @param calendar - made by `vietnamCalendar`, or read back from JSON
 * @returns 64 hexadecimal digits
 * @throws a `DanvanError` `not-serialisable` if it is no plain data
 * @example
 * ```ts
 * calendarDigest(vietnamCalendar()) === calendarDigest(vietnamCalendar({ audience: 'other' })) // => false
 * calendarDigest(vietnamCalendar()).length // => 64
 * ```
 */
export function calendarDigest(calendar: WorkingCalendar): string {
  requireObject('calendar', calendar)
  let digest = digests.get(calendar)
  if (digest === undefined) {
    digest = digestOf(calendar)
    digests.set(calendar, digest)
  }
  return digest
}
