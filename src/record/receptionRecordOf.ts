import { requireObject } from '../issues/index.ts'
import type { ReceptionRecord } from '../petition/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'

/**
 * Sổ tiếp công dân của hồ sơ năm: the receptions of an annual record, as `checkReceptions` takes them. A record that holds the
 * number of visitors and no sessions leaves every month not known, which is neither held nor missed.
 *
 * @param record - an annual record
 * @returns its receptions
 * @example
 * ```ts
 * const record = {
 *   schema: 'danvan/annual-record@1',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   department: { name: 'Sở Ví dụ', level: 'provincial' },
 *   papers: {},
 *   reception: { visitors: 0 },
 * } as const
 * const options = { asOf: '2023-12-31', calendar: vietnamCalendar(), duties: receptionDuties }
 * checkReceptions(receptionRecordOf(record), options).visits.status // => 'no-visits'
 * ```
 */
export function receptionRecordOf(record: AnnualRecord): ReceptionRecord {
  requireObject('record', record, 'period', 'department')
  const { period, department, reception = {} } = record
  const { sessions, visitors } = reception
  return {
    schema: 'danvan/reception-record@1',
    id: department.name,
    period: { from: period.from, to: period.to },
    ...(sessions !== undefined && { sessions }),
    ...(visitors !== undefined && { visitors }),
  }
}
