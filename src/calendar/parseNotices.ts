import { DanvanError, deepFreeze, type Issue, type ParseResult, pathIndex, readShape } from '../issues/index.ts'
import type { HolidayNotice } from './HolidayNotice.ts'
import { holidayNoticesSchema } from './holidayNoticeSchema.ts'
import { noticeFaults } from './noticeFaults.ts'
import { vietnamCalendar } from './vietnamCalendar.ts'

/**
 * Đọc thông báo nghỉ lễ, tết: notices of days off from input of unknown origin, checked, so that a department can add
 * the notice of next year the day it appears, without a new release of the library.
 *
 * Shapes come first; then what the law fixes (five days of Tết around lunar 1/1, a second National Day next to 2/9) on
 * every notice of sound shape; then whether the notices fit the calendar (a swap takes a working day and works on a
 * rest day).
 *
 * @param input - a list of notices, as in `HolidayNotice`
 * @returns the notices, frozen, for the option `notices` of `vietnamCalendar`; or every issue found
 * @example
 * ```ts
 * parseNotices([]) // => { success: true, data: [] }
 * parseNotices([{ id: '2028' }]).success // => false
 * ```
 */
export function parseNotices(input: unknown): ParseResult<readonly HolidayNotice[]> {
  const { data, plain, issues: shapes } = readShape(holidayNoticesSchema, input)
  const notices = data ?? (Array.isArray(plain) ? (plain as HolidayNotice[]) : [])
  const issues: Issue[] = [...shapes]
  const atFault = pathIndex(shapes)
  notices.forEach((notice, i) => {
    if (atFault.touches([i])) return
    for (const { reason, path } of noticeFaults(notice))
      issues.push({ code: 'calendar-fault', path: [i, ...path], severity: 'error', data: { reason } })
  })
  if (data === undefined || issues.length > 0) return { success: false, issues }

  try {
    vietnamCalendar({ notices: data })
  } catch (error) {
    if (!(error instanceof DanvanError)) throw error
    const { notice, ...details } = error.details
    const at = data.findIndex(({ id }) => id === notice)
    const path = at < 0 ? [] : [at]
    return { success: false, issues: [{ code: 'calendar-fault', path, severity: 'error', data: details }] }
  }
  return { success: true, data: deepFreeze(data) }
}
