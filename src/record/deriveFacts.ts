import type { WorkingCalendar } from '../calendar/index.ts'
import { requireObject } from '../issues/index.ts'
import type { Dispute, Fact, FactKey } from '../scoring/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'
import { democracyFacts } from './facts/democracyFacts.ts'
import { directionFacts } from './facts/directionFacts.ts'
import { FactSheet } from './facts/FactSheet.ts'
import { movementFacts } from './facts/movementFacts.ts'
import { organizationFacts } from './facts/organizationFacts.ts'
import { reformFacts } from './facts/reformFacts.ts'
import { serviceFacts } from './facts/serviceFacts.ts'
import type { RecordFinding } from './RecordFinding.ts'

/** What {@link deriveFacts} must be told beside the record. */
export interface DeriveFactsOptions {
  /** The calendar by which working days are counted, from `vietnamCalendar`. */
  readonly calendar: WorkingCalendar
}

/** Dữ kiện rút từ hồ sơ năm. */
export interface DerivedFacts {
  /** What is known. */
  readonly facts: Readonly<Record<FactKey, Fact>>
  /** What the record says twice, differently. */
  readonly disputed: Readonly<Record<FactKey, Dispute>>
  /** What a reader should know of the derivation. */
  readonly findings: readonly RecordFinding[]
}

/**
 * Rút dữ kiện từ hồ sơ năm: the facts that a criteria set reads, each with its basis, its evidence and the note on its
 * place.
 *
 * A numbered and dated paper makes a fact `document`; a paper without number or date makes it an `assertion`. What the
 * record does not say gives no fact. Working days are counted here, by the calendar; for a year that it does not have, the
 * fact stays unknown and a finding says so. Facts stated in the record itself (not applicable, waived, or without a field)
 * prevail over derived ones, with a finding.
 *
 * @param record - the record, from `parseAnnualRecord`
 * @param options - the calendar
 * @returns facts, disputed facts, findings
 * @example
 * ```ts
 * const record = {
 *   schema: 'danvan/annual-record@1',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   department: { name: 'Sở Ví dụ', level: 'provincial' },
 *   papers: {
 *     tinh: { title: 'Kế hoạch của tỉnh', symbol: '30/KH-UBND', issuedOn: '2023-02-17', role: 'applied' },
 *     so: { title: 'Kế hoạch của Sở', symbol: '17/KH-SXD', issuedOn: '2023-02-28', role: 'issued' },
 *   },
 *   direction: { provincePlan: 'tinh', plan: 'so' },
 * }
 * const { facts } = deriveFacts(record, { calendar: vietnamCalendar() })
 * facts['plan.dv.workingDaysAfterProvince'].value // => 7
 * facts['dossiers.received'] // => undefined
 * ```
 */
export function deriveFacts(record: AnnualRecord, options: DeriveFactsOptions): DerivedFacts {
  requireObject('record', record, 'period', 'department', 'papers')
  requireObject('options', options, 'calendar')
  const { calendar } = options
  const sheet = new FactSheet(record)
  organizationFacts(sheet)
  directionFacts(sheet, calendar)
  serviceFacts(sheet)
  reformFacts(sheet)
  democracyFacts(sheet)
  movementFacts(sheet)
  const { findings } = sheet
  const facts: Record<FactKey, Fact> = { ...sheet.facts }
  const disputed = { ...sheet.disputed }
  for (const [key, fact] of Object.entries(record.facts ?? {})) {
    if (Object.hasOwn(facts, key) || Object.hasOwn(disputed, key)) {
      delete disputed[key]
      findings.push({ code: 'fact-stated-twice', severity: 'warning', path: ['facts', key], data: { fact: key } })
    }
    facts[key] = fact
  }
  return { facts, disputed, findings }
}
