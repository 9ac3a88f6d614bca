import { comparePeriods, type ReportPeriod, type ReportPeriodInput } from '../deadline/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import { type Source, weakestProvenance } from '../law/index.ts'
import { version } from '../stamp/index.ts'
import { countsOfTally, refuseReading } from './countsOfTally.ts'
import type { DossierCounts } from './DossierCounts.ts'
import type { DossierForm, DossierFormRow, DossierFormSources } from './DossierForm.ts'
import type { DossierReading } from './DossierReading.ts'
import type { DossierSummary } from './DossierSummary.ts'
import type { DossierTally } from './DossierTally.ts'
import { dossierBalances } from './dossierBalances.ts'
import { dossierRates } from './dossierRates.ts'
import { columnsOf } from './formColumns.ts'
import { findingsOfCounts, findingsOfSummary } from './formFindings.ts'
import { totalTally } from './totalDossierCounts.ts'

/** What {@link formII06a} may be told about counts. */
export interface CountsFormOptions {
  /** Đơn vị báo cáo. */
  readonly unit?: string
  /** Kỳ báo cáo with its cut-off; of a summary, it must be the summary's. */
  readonly period?: ReportPeriodInput
  /** Where form and readings were read, `dossierFormSources`; without it both are no more than assumed. */
  readonly sources?: DossierFormSources
}

/** What {@link formII06a} must be told about a summary. */
export interface SummaryFormOptions extends CountsFormOptions {
  /** How waiting and withdrawn dossiers enter the columns; there is no default. */
  readonly reading: DossierReading
  /** A row for each field, or for each procedure below its field. */
  readonly by?: 'field' | 'procedure'
}

/**
 * Biểu II.06a/VPCP/KSTT: the thirteen columns by field, their sum, the four equations and the rates of every row, and what
 * must be said with the figures. A column that is not known is null, never zero.
 *
 * The form does not say where waiting and withdrawn dossiers belong, and implementations differ: for a summary the
 * reading is to be named. Counts given as counts, such as those of a report, go through the same checks.
 *
 * @param of - a summary, or counts by the columns of the form
 * @param options - reading, rows by field or procedure, unit, period, where the form was read
 * @returns the form as data; `render` writes it
 * @throws a {@link DanvanError} `invalid-option` if the reading is missing or the kind of rows does not exist
 * @throws a {@link DanvanError} `periods-differ` if the period is another than that of the summary
 * @throws a {@link DanvanError} `invalid-number` if a count is none
 * @example
 * ```ts
 * const counts = {
 *   received: { total: 788, online: 694 },
 *   solved: { total: 730, earlyOrOnTime: 724, late: 6 },
 *   inProcess: { total: 58, inTime: 58, overdue: 0 },
 * }
 * const { total, findings, provenance } = formII06a(counts, { unit: 'Sở Xây dựng', sources: dossierFormSources })
 * provenance // => 'read-secondary'
 * total.columns['6'] // => null
 * total.balances.map(({ id, status }) => `${id} ${status}`)
 * // => ['3=4+5+6 unknown', '7=8+9+10 holds', '11=12+13 holds', '3=7+11 holds']
 * total.rates.map(({ numerator, denominator, percent }) => `${numerator}/${denominator} = ${percent}`)
 * // => ['724/730 = 99.18', '724/788 = 91.88', '782/788 = 99.24', '6/730 = 0.82', '6/788 = 0.76', '694/788 = 88.07']
 * findings.map(({ code }) => code) // => ['carried-over-unknown']
 * ```
 */
export function formII06a(of: DossierSummary, options: SummaryFormOptions): DossierForm
export function formII06a(of: DossierCounts, options?: CountsFormOptions): DossierForm
export function formII06a(of: DossierSummary | DossierCounts, options: Partial<SummaryFormOptions> = {}): DossierForm {
  requireObject('counts', of)
  return isSummary(of) ? ofSummary(of, options) : ofCounts(of, options)
}

function isSummary(of: DossierSummary | DossierCounts): of is DossierSummary {
  return 'kind' in of && of.kind === 'dossier-summary'
}

function ofCounts(counts: DossierCounts, { unit, period, sources }: CountsFormOptions): DossierForm {
  for (const [path, count] of leaves(counts))
    if (!Number.isSafeInteger(count) || (count as number) < 0)
      throw new DanvanError('invalid-number', { path, received: String(count).slice(0, 40) })
  const total = rowOf({ number: '', level: 'total' }, counts)
  const span = period === undefined ? undefined : comparePeriods(period, period).first
  return formOf('supplied', [], total, findingsOfCounts(counts, total), sources && [sources.form], unit, span)
}

function ofSummary(summary: DossierSummary, options: Partial<SummaryFormOptions>): DossierForm {
  const { reading, by = 'field', unit, period, sources } = options
  refuseReading(reading)
  if (by !== 'field' && by !== 'procedure')
    throw new DanvanError('invalid-option', { option: 'by', received: String(by).slice(0, 40) })
  const read = reading as DossierReading
  const rows = summary.fields.flatMap(({ field, procedures }, i): DossierFormRow[] => [
    rowOf({ number: `${i + 1}`, level: 'field', field }, countsOfTally(totalTally(procedures), read)),
    ...(by === 'field' ? [] : procedures).map(({ procedure, counts }, n) =>
      rowOf({ number: `${i + 1}.${n + 1}`, level: 'procedure', field, procedure }, countsOfTally(counts, read)),
    ),
  ])
  const tally = totalTally(summary.fields.flatMap(({ procedures }) => procedures))
  const total = rowOf({ number: '', level: 'total' }, countsOfTally(tally, read))
  const findings = findingsOfSummary(summary, tally, read, [...rows, total])
  const used = sources && [sources.form, sources.readings[read]]
  return {
    ...formOf(read, rows, total, findings, used, unit, periodOf(summary, period)),
    beside: besideOf(tally),
  }
}

function formOf(
  reading: DossierForm['reading'],
  rows: readonly DossierFormRow[],
  total: DossierFormRow,
  findings: DossierForm['findings'],
  sources: readonly Source[] | undefined,
  unit: string | undefined,
  period: ReportPeriod | undefined,
): DossierForm {
  return {
    kind: 'dossier-form',
    schema: 'danvan/dossier-form@1',
    form: 'II.06a/VPCP/KSTT',
    reading,
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    rows,
    total,
    findings,
    sources: sources ?? [],
    provenance: sources === undefined ? 'assumed' : weakestProvenance(sources.map(({ provenance }) => provenance)),
    stamp: { library: { name: 'danvan', version } },
  }
}

function rowOf(head: Pick<DossierFormRow, 'number' | 'level' | 'field' | 'procedure'>, counts: DossierCounts) {
  return { ...head, columns: columnsOf(counts), balances: dossierBalances(counts), rates: dossierRates(counts) }
}

function periodOf({ period }: DossierSummary, given: ReportPeriodInput | undefined): ReportPeriod {
  const own = { ...period, cutOff: period.to }
  if (given === undefined) return own
  const { relation, first } = comparePeriods(given, own)
  if (relation !== 'same') throw new DanvanError('periods-differ', { period, other: first })
  return first
}

function besideOf(tally: DossierTally): NonNullable<DossierForm['beside']> {
  const { refused, late, lateByLaw, lateByClosing, withinReappointed } = tally
  const { apologySent, apologyMissing, apologyUnknown } = tally
  return {
    refused,
    lateByLaw,
    lateByClosing,
    lateByUnknown: late - lateByLaw - lateByClosing,
    withinReappointed,
    apologySent,
    apologyMissing,
    apologyUnknown,
  }
}

/** Every count with its path; what was not given is left out. */
function leaves(value: object, above = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (inner === undefined) return []
    return typeof inner === 'object' && inner !== null ? leaves(inner, `${above}${key}.`) : [[above + key, inner]]
  })
}
