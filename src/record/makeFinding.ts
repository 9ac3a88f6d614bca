import type { Severity } from '../issues/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'
import type { RecordFinding, RecordFindingCode } from './RecordFinding.ts'
import { placeOf } from './recordPlace.ts'

/**
 * One finding about a record, with the place that its remarks give.
 *
 * @param record - the record
 * @param code - what kind
 * @param severity - how bad
 * @param path - where in the record, with dots
 * @param data - what the sentence needs
 * @returns the finding
 */
export function makeFinding(
  record: AnnualRecord,
  code: RecordFindingCode,
  severity: Severity,
  path: string,
  data: RecordFinding['data'] = {},
): RecordFinding {
  const place = placeOf(record, path)
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  return { code, severity, path: keys, ...(place !== undefined && { place }), data }
}
