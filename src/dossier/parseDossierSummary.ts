import { toPeriod } from '../civil/index.ts'
import { deepFreeze, type Issue, type ParseResult, type Path, pathIndex, readShape } from '../issues/index.ts'
import type { DossierSummary } from './DossierSummary.ts'
import { arrivalColumns, type DossierTally, outcomeColumns, sumOf } from './DossierTally.ts'
import { dossierSummarySchema } from './dossierSummarySchema.ts'
import { dossiersIn, openSummaryBook } from './summaryBook.ts'

/**
 * Đọc bảng tổng hợp hồ sơ: checks a summary that was stored or sent. As many must have an outcome as came in, no part may
 * exceed its whole, and no field or procedure may stand twice. Their order does not matter: it is made canonical.
 *
 * @param input - anything
 * @returns the summary, frozen, or every fault: shapes first, then sums and names on what is sound
 * @example
 * ```ts
 * const summary = emptySummary({ from: '2023-01-01', to: '2023-10-31' })
 * parseDossierSummary(JSON.parse(JSON.stringify(summary))).success // => true
 * const parsed = parseDossierSummary({ ...summary, period: { from: '2023-10-31', to: '2023-01-01' } })
 * parsed.success ? [] : parsed.issues.map(({ code }) => code) // => ['period-reversed']
 * ```
 */
export function parseDossierSummary(input: unknown): ParseResult<DossierSummary> {
  const { data, plain, issues: shapes } = readShape(dossierSummarySchema, input)
  const atFault = pathIndex(shapes)
  const found = invariantsOf(plain, (path) => !atFault.touches(path))
  const issues = [...shapes, ...found]
  if (data === undefined || issues.length > 0) return { success: false, issues }
  const book = openSummaryBook(toPeriod(data.period))
  book.add(data)
  const summary = book.close()
  return Number.isSafeInteger(dossiersIn(summary))
    ? { success: true, data: deepFreeze(summary) }
    : { success: false, issues: [issue('too-large', ['fields'], { most: Number.MAX_SAFE_INTEGER })] }
}

function issue(code: Issue['code'], path: Path, data: Issue['data']): Issue {
  return { code, path, severity: 'error', data }
}

/** Faults between the parts that have the right shape. */
function invariantsOf(plain: unknown, isSound: (path: Path) => boolean): Issue[] {
  const issues: Issue[] = []
  const { period, fields } = (plain ?? {}) as Partial<DossierSummary>
  if (period !== undefined && isSound(['period']) && period.from > period.to)
    issues.push(issue('period-reversed', ['period'], { from: period.from, to: period.to }))
  if (!Array.isArray(fields)) return issues
  const seen = new Set<string>()
  for (const [i, each] of (fields as DossierSummary['fields']).entries()) {
    const path: Path = ['fields', i]
    if (isSound([...path, 'field'])) once(seen, each?.field, [...path, 'field'], issues)
    if (!Array.isArray(each?.procedures)) continue
    const seenWithin = new Set<string>()
    for (const [j, inner] of each.procedures.entries()) {
      const at: Path = [...path, 'procedures', j]
      if (isSound([...at, 'procedure'])) once(seenWithin, inner?.procedure, [...at, 'procedure'], issues)
      if (inner !== undefined && isSound([...at, 'counts'])) tallyFaults(inner.counts, [...at, 'counts'], issues)
    }
  }
  return issues
}

function once(seen: Set<string>, name: string | undefined, path: Path, issues: Issue[]): void {
  if (name === undefined) return
  if (seen.has(name)) issues.push(issue('duplicate', path, { received: name.slice(0, 80) }))
  seen.add(name)
}

function tallyFaults(tally: DossierTally, path: Path, issues: Issue[]): void {
  const [received, outcomes] = [sumOf(tally, arrivalColumns), sumOf(tally, outcomeColumns)]
  if (received !== outcomes) issues.push(issue('counts-not-balanced', path, { received, outcomes }))
  const within = (part: number, whole: number, of: string, column: keyof DossierTally) => {
    if (part > whole)
      issues.push(issue('numerator-above-denominator', [...path, column], { numerator: part, denominator: whole, of }))
  }
  within(tally.lateByLaw + tally.lateByClosing, tally.late, 'late', 'lateByLaw')
  within(tally.withinReappointed, tally.late, 'late', 'withinReappointed')
  within(tally.apologySent + tally.apologyMissing + tally.apologyUnknown, received, 'received', 'apologySent')
}
