import type * as z from 'zod'

import {
  DanvanError,
  deepFreeze,
  type Issue,
  type IssueCode,
  type ParseResult,
  readPlainJson,
} from '../issues/index.ts'
import type { HolidayNotice } from './HolidayNotice.ts'
import { holidayNoticeSchema } from './holidayNoticeSchema.ts'
import { noticeFaults } from './noticeFaults.ts'
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
  if (!Array.isArray(value)) return failed([issueOf('wrong-type', [], { expected: 'array' })])
  if (value.length > mostNotices) return failed([issueOf('too-large', [], { most: mostNotices })])

  const notices: HolidayNotice[] = []
  const issues: Issue[] = []
  value.forEach((item, i) => {
    const parsed = holidayNoticeSchema.safeParse(item, { reportInput: true })
    if (!parsed.success) {
      issues.push(...parsed.error.issues.flatMap((issue) => issuesOfZod(issue, [i])))
      return
    }
    const notice = parsed.data as unknown as HolidayNotice
    for (const { reason, path } of noticeFaults(notice)) issues.push(issueOf('invalid', [i, ...path], { reason }))
    notices.push(notice)
  })
  if (issues.length > 0) return failed(issues)

  try {
    vietnamCalendar({ notices })
  } catch (error) {
    if (!(error instanceof DanvanError)) throw error
    const { notice, ...data } = error.details
    return failed([issueOf('invalid', [notices.findIndex(({ id }) => id === notice)], data)])
  }
  return { success: true, data: deepFreeze(notices) }
}

const failed = (issues: readonly Issue[]) => ({ success: false, issues }) as const

const issueOf = (code: IssueCode, path: Issue['path'], data: Issue['data']): Issue => ({
  code,
  path,
  severity: 'error',
  data,
})

/** Codes of the library for the codes of the schema. */
function issuesOfZod(issue: z.core.$ZodIssue, at: Issue['path']): readonly Issue[] {
  const path = [...at, ...(issue.path as (string | number)[])]
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return [issueOf('missing', path, {})]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => issueOf('unknown-key', [...path, key], {}))
    case 'invalid_type':
      return [issueOf('wrong-type', path, { expected: issue.expected })]
    case 'too_small':
      return [issueOf('too-small', path, { least: issue.minimum })]
    case 'too_big':
      return [issueOf('too-large', path, { most: issue.maximum })]
    case 'invalid_value':
      return [issueOf('not-one-of', path, { expected: issue.values })]
    case 'custom': {
      const { code = 'invalid' } = issue.params ?? {}
      return [issueOf(code as IssueCode, path, {})]
    }
    default:
      return [issueOf('wrong-format', path, {})]
  }
}
