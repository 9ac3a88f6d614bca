import type { Issue } from '../../issues/index.ts'
import type { SetFindingCode } from '../FindingCode.ts'

/** One finding of the check of a criteria set: code, severity, path in the set, data. */
export type SetFinding = Issue<SetFindingCode>

/** How a check reports. */
export type ReportSet = (
  code: SetFindingCode,
  severity: SetFinding['severity'],
  path: SetFinding['path'],
  data?: SetFinding['data'],
) => void
