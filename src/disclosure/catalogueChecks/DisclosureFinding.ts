import type { Issue } from '../../issues/index.ts'

/** The codes of what the check of catalogues of duties, or of a profile, finds. */
export type DisclosureFindingCode =
  | 'duplicate-id'
  | 'unknown-duty'
  | 'crosswalk-not-reciprocal'
  | 'regimes-overlap'
  | 'regimes-gap'
  | 'keep-without-channel'
  | 'due-unit-missing'
  | 'unknown-gap'
  | 'last-day-before-first'
  | 'provision-missing'
  | 'provision-not-canonical'
  | 'unverified'
  | 'unknown-instrument'
  | 'ended-instrument'
  | 'instrument-not-yet'
  | 'flag-days-reversed'
  | 'flag-days-overlap'

/** One finding: code, severity, path, data. */
export type DisclosureFinding = Issue<DisclosureFindingCode>

/** How a check reports. */
export type ReportDisclosure = (
  code: DisclosureFindingCode,
  severity: DisclosureFinding['severity'],
  path: DisclosureFinding['path'],
  data?: DisclosureFinding['data'],
) => void
