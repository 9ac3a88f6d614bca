import { toPeriod } from '../civil/index.ts'
import { type Issue, mistyped, type ParseResult, requireObject } from '../issues/index.ts'
import type { CountedDossier } from './CountedDossier.ts'
import { expected, factFaults, fault } from './countedFaults.ts'
import type { DossierSummary } from './DossierSummary.ts'
import { type CountedFacts, openSummaryBook } from './summaryBook.ts'

/** Một dòng đếm, as `GROUP BY` gives it: so many dossiers that are alike. `null` is not known, as in a database. */
export interface DossierCountRow extends Pick<CountedDossier, 'field' | 'procedure' | 'outcome'> {
  /** Kênh tiếp nhận. */
  readonly channel?: CountedDossier['channel'] | null
  /** Received before the period and not ended before it. */
  readonly carriedOver?: boolean | null
  /** Solved, but whether in time is not known (`outcome` is `undecided`). */
  readonly solved?: boolean | null
  /** Whether an apology was sent; left out where none was owed. */
  readonly apology?: boolean | null
  /** Late by the law, or only closed late in the system. */
  readonly lateBy?: CountedDossier['lateBy'] | null
  /** Late by the first due date, done within the new one. */
  readonly withinReappointed?: boolean | null
  /** How many. */
  readonly count: number
}

const keys = [
  'field',
  'procedure',
  'channel',
  'outcome',
  'carriedOver',
  'solved',
  'apology',
  'lateBy',
  'withinReappointed',
  'count',
] as const

/** Faults beyond which no more are listed. */
const mostIssues = 1000

/**
 * Tổng hợp từ số liệu đã đếm: makes a summary of counts, so that a database or a distributed engine can count and the
 * library checks and presents. Rows may come in any order, and the same row more than once.
 *
 * A count is never coerced: drivers that give `COUNT(*)` as a text or a `bigint` are told so.
 *
 * @param rows - the rows, all of one period
 * @param options - the period that they count
 * @returns the summary, or every fault with the place of its row
 * @throws a `DanvanError` `invalid-date` or `invalid-option` if the period is none
 * @example
 * ```ts
 * const period = { from: '2023-01-01', to: '2023-10-31' }
 * const row = { field: 'Xây dựng', procedure: 'Cấp giấy phép', channel: 'online', outcome: 'on-time', count: 724 }
 * const summary = summaryFromCounts([row], { period })
 * summary.success && summary.data.fields[0].procedures[0].counts.onTime // => 724
 * const wrong = summaryFromCounts([{ ...row, outcome: 'ontime', count: -1 }], { period })
 * wrong.success ? [] : wrong.issues.map(({ code, path, data }) => [code, path, data.nearest])
 * // => [['not-one-of', [0, 'outcome'], 'on-time'], ['too-small', [0, 'count'], undefined]]
 * ```
 */
export function summaryFromCounts(
  rows: Iterable<DossierCountRow>,
  options: {
    /** Kỳ báo cáo, both days included. */
    readonly period: { readonly from: string; readonly to: string }
  },
): ParseResult<DossierSummary> {
  requireObject('options', options, 'period')
  const { period } = options
  requireObject('rows', rows)
  const book = openSummaryBook(toPeriod(period))
  const issues: Issue[] = []
  let index = 0
  let sum = 0
  for (const row of rows) {
    const { facts, faults } = readRow(row)
    issues.push(...faults.map((each) => ({ ...each, path: [index, ...each.path] })))
    if (issues.length > mostIssues) break
    if (facts !== undefined) {
      book.count(facts, facts.carriedOver, facts.count)
      sum += facts.count
      if (!Number.isSafeInteger(sum)) {
        issues.push(fault('too-large', [index, 'count'], { most: Number.MAX_SAFE_INTEGER }))
        break
      }
    }
    index++
  }
  return issues.length > 0 ? { success: false, issues } : { success: true, data: book.close() }
}

type Facts = CountedFacts & { readonly carriedOver: boolean; readonly count: number }

function readRow(row: unknown): { readonly facts?: Facts; readonly faults: readonly Issue[] } {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { faults: [fault('wrong-type', [], expected('object', row))] }
  const facts: Record<string, unknown> = {}
  const faults: Issue[] = []
  for (const [key, value] of Object.entries(row)) {
    if (!(keys as readonly string[]).includes(key))
      faults.push(fault('unknown-key', [key.slice(0, 80)], mistyped(key.slice(0, 80), keys)))
    else if (value !== null && value !== undefined) facts[key] = value
  }
  faults.push(...factFaults(facts))
  const { carriedOver = false, count } = facts
  if (typeof carriedOver !== 'boolean')
    faults.push(fault('wrong-type', ['carriedOver'], expected('boolean', carriedOver)))
  countFault(faults, count)
  return faults.length > 0
    ? { faults }
    : { facts: { ...(facts as unknown as Facts), carriedOver: carriedOver === true }, faults }
}

function countFault(faults: Issue[], count: unknown): void {
  const report = (code: Issue['code'], data: Issue['data']) => faults.push(fault(code, ['count'], data))
  if (count === undefined) report('missing', { expected: 'int' })
  else if (typeof count !== 'number') report('wrong-type', expected('int', count))
  else if (!Number.isFinite(count)) report('not-finite', { received: String(count) })
  else if (!Number.isInteger(count)) report('value-not-whole', { received: count })
  else if (count < 0) report('too-small', { least: 0, of: 'int' })
  else if (count > Number.MAX_SAFE_INTEGER) report('too-large', { most: Number.MAX_SAFE_INTEGER })
}
