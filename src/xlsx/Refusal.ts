import type { Issue, IssueCode, Path } from '../issues/index.ts'

/** Why a file is not read any further; caught where reading begins, so that nothing is thrown for a bad file. */
export class Refusal extends Error {
  /** What is told of it. */
  readonly issue: Issue

  constructor(code: IssueCode, data: Issue['data'] = {}, path: Path = []) {
    super(code)
    this.issue = { code, path, severity: 'error', data }
  }
}
