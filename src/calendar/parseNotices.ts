import { DanvanError, deepFreeze, type Issue, type ParseResult, readPlainJson } from '../issues/index.ts'
import type { HolidayNotice } from './HolidayNotice.ts'
import { holidayNoticeSchema } from './holidayNoticeSchema.ts'
import { noticeFaults } from './noticeFaults.ts'
import { issueOf, shapeIssues } from './shapeIssues.ts'
import { vietnamCalendar } from './vietnamCalendar.ts'

const mostNotices = 100

/**
 * Đọc thông báo nghỉ lễ, tết: notices of days off from input of unknown origin, checked, so that a department can add
 * the notice of next year the day it appears, without a new release of the library.
 *
 * Shapes come first; then what the law fixes (five days of Tết around lunar 1/1, a second National Day next to 2/9);
 * then whether the notices fit the calendar (a swap takes a working day and works on a rest day).
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
  const { value, issues: unsound } = readPlainJson(input)
  if (unsound.length > 0) return { success: false, issues: unsound }
  if (!Array.isArray(value)) return { success: false, issues: [issueOf('wrong-type', [], { expected: 'array' })] }
  if (value.length > mostNotices) return { success: false, issues: [issueOf('too-large', [], { most: mostNotices })] }

  const notices: HolidayNotice[] = []
  const issues: Issue[] = []
  value.forEach((item, i) => {
    const parsed = holidayNoticeSchema.safeParse(item, { reportInput: true })
    if (!parsed.success) {
      issues.push(...shapeIssues(parsed.error, [i]))
      return
    }
    const notice = parsed.data as unknown as HolidayNotice
    for (const { reason, path } of noticeFaults(notice)) issues.push(issueOf('invalid', [i, ...path], { reason }))
    notices.push(notice)
  })
  if (issues.length > 0) return { success: false, issues }

  try {
    vietnamCalendar({ notices })
  } catch (error) {
    if (!(error instanceof DanvanError)) throw error
    const { notice, ...data } = error.details
    const at = notices.findIndex(({ id }) => id === notice)
    return { success: false, issues: [issueOf('invalid', at < 0 ? [] : [at], data)] }
  }
  return { success: true, data: deepFreeze(notices) }
}
