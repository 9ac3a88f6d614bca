import type { Issue } from '../../issues/index.ts'

/** The codes of what the check of a registry finds. */
export type RegistryFindingCode =
  | 'invalid-key'
  | 'duplicate-key'
  | 'key-mismatch'
  | 'effective-before-signed'
  | 'last-day-before-first'
  | 'attested-outside'
  | 'governs-reversed'
  | 'unknown-instrument'
  | 'relation-before-signing'
  | 'overlap'
  | 'gap'
  | 'relation-to-ended'
  | 'circle'
  | 'not-reviewed'

/** One finding of the check of a registry: code, severity, path in the registry, data. */
export type RegistryFinding = Issue<RegistryFindingCode>

/** How a check reports. */
export type ReportRegistry = (
  code: RegistryFindingCode,
  severity: RegistryFinding['severity'],
  path: RegistryFinding['path'],
  data?: RegistryFinding['data'],
) => void
