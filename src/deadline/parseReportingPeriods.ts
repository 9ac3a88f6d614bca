import { deepFreeze, type Issue, mistyped, type ParseResult, type Path, pathIndex, readShape } from '../issues/index.ts'
import type { PeriodSet, ReportingPeriods } from './PeriodSet.ts'
import { reportingPeriodsSchema } from './reportingPeriodsSchema.ts'

/**
 * Đọc danh mục kỳ báo cáo: checks sets of periods of unknown origin, such as those of a province or a sector. No id stands
 * twice, no period is reversed or given twice for a year, and every set that a regime names exists.
 *
 * @param input - anything
 * @returns the catalogue, frozen, or every fault: shapes first, then ids and days on what is sound
 * @example
 * ```ts
 * parseReportingPeriods(reportingPeriods).success // => true
 * const [regime] = reportingPeriods.regimes
 * const parsed = parseReportingPeriods({ ...reportingPeriods, regimes: [{ ...regime, periodSets: ['nd-09-2091'] }] })
 * parsed.success ? [] : parsed.issues.map(({ code, data }) => [code, data.nearest]) // => [['not-one-of', 'nd-09-2019']]
 * ```
 */
export function parseReportingPeriods(input: unknown): ParseResult<ReportingPeriods> {
  const { data, plain, issues: shapes } = readShape(reportingPeriodsSchema, input)
  const atFault = pathIndex(shapes)
  const found = invariantsOf(plain).filter(({ path }) => !atFault.touches(path))
  const issues = [...shapes, ...found]
  return data !== undefined && issues.length === 0
    ? { success: true, data: deepFreeze(data) }
    : { success: false, issues }
}

function invariantsOf(plain: unknown): Issue[] {
  const issues: Issue[] = []
  const report = (code: Issue['code'], path: Path, data: Issue['data']) => {
    issues.push({ code, path, severity: 'error', data })
  }
  const [sets, regimes] = ['sets', 'regimes'].map((list) => entriesOf(plain, list))
  const known = idsOf('sets', sets ?? [], report)
  idsOf('regimes', regimes ?? [], report)
  for (const [i, set] of sets ?? []) checkDays(set as Partial<PeriodSet>, ['sets', i], report)
  for (const [i, regime] of regimes ?? [])
    for (const [n, id] of entriesOf(regime, 'periodSets'))
      if (typeof id === 'string' && !known.has(id))
        report('not-one-of', ['regimes', i, 'periodSets', n], { expected: [...known], ...mistyped(id, known) })
  return issues
}

type Report = (code: Issue['code'], path: Path, data: Issue['data']) => void

function idsOf(list: string, entries: readonly [number, unknown][], report: Report): Set<string> {
  const ids = new Set<string>()
  for (const [i, entry] of entries) {
    const id = at(entry, 'id')
    if (typeof id !== 'string') continue
    if (ids.has(id)) report('duplicate', [list, i, 'id'], { received: id })
    ids.add(id)
  }
  return ids
}

function checkDays(set: Partial<PeriodSet>, path: Path, report: Report): void {
  const reversed = (place: Path, from: unknown, to: unknown) => {
    if (typeof from === 'string' && typeof to === 'string' && from > to) report('period-reversed', place, { from, to })
  }
  const end = at(set.inForce, 'end')
  if (at(end, 'kind') === 'last-day') reversed([...path, 'inForce'], at(at(set.inForce, 'from'), 'on'), at(end, 'on'))
  const periods = typeof set.periods === 'object' && set.periods !== null ? Object.entries(set.periods) : []
  for (const [kind, rule] of periods) {
    const years = new Set<unknown>()
    for (const [n, span] of entriesOf(rule, 'spans')) {
      const place = [...path, 'periods', kind, 'spans', n]
      reversed(place, at(at(span, 'from'), 'on'), at(at(span, 'to'), 'on'))
      const year = at(span, 'year')
      if (years.has(year)) report('duplicate', [...place, 'year'], { received: year })
      if (year !== undefined) years.add(year)
    }
  }
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function entriesOf(value: unknown, key: string): [number, unknown][] {
  const list = at(value, key)
  return Array.isArray(list) ? [...list.entries()] : []
}
