import type { Issue } from '../../issues/index.ts'

/** The codes of what the check of a catalogue of time limits finds. */
export type TimeLimitFindingCode =
  | 'duplicate-id'
  | 'unknown-procedure'
  | 'procedure-without-rule'
  | 'unknown-rule'
  | 'invalid-limit'
  | 'start-missing'
  | 'last-day-before-first'
  | 'attested-outside'
  | 'provision-not-canonical'
  | 'instrument-missing'
  | 'unknown-instrument'
  | 'outside-instrument'
  | 'overlap'
  | 'gap'
  | 'case-missing'
  | 'unverified'

/** One finding of the check of a catalogue: code, severity, path in the catalogue, data. */
export type TimeLimitFinding = Issue<TimeLimitFindingCode>

/** How a check reports. */
export type ReportTimeLimit = (
  code: TimeLimitFindingCode,
  severity: TimeLimitFinding['severity'],
  path: TimeLimitFinding['path'],
  data?: TimeLimitFinding['data'],
) => void
