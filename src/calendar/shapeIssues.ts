import type * as z from 'zod'

import type { Issue, IssueCode, Path } from '../issues/index.ts'

/** One fault as an issue of the library. */
export const issueOf = (code: IssueCode, path: Path, data: Issue['data'] = {}): Issue => ({
  code,
  path,
  severity: 'error',
  data,
})

/**
 * Lỗi hình dạng dữ liệu: the issues of the library for the faults that a schema found.
 *
 * @param error - of a `safeParse` with `reportInput`
 * @param at - where the parsed part lies in the input
 * @returns one issue for each fault
 */
export function shapeIssues(error: z.ZodError, at: Path): readonly Issue[] {
  return error.issues.flatMap((issue) => {
    const path = [...at, ...(issue.path as (string | number)[])]
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => issueOf('unknown-key', [...path, key]))
    return [issue.input === undefined ? issueOf('missing', path) : issueOfValue(issue, path)]
  })
}

function issueOfValue(issue: z.core.$ZodIssue, path: Path): Issue {
  switch (issue.code) {
    case 'invalid_type':
      return issueOf('wrong-type', path, { expected: issue.expected })
    case 'too_small':
      return issueOf('too-small', path, { least: issue.minimum })
    case 'too_big':
      return issueOf('too-large', path, { most: issue.maximum })
    case 'invalid_value':
      return issueOf('not-one-of', path, { expected: issue.values })
    case 'custom': {
      const { code = 'invalid' } = issue.params ?? {}
      return issueOf(code as IssueCode, path)
    }
    default:
      return issueOf('wrong-format', path)
  }
}
