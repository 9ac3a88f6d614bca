import {
  deepFreeze,
  type Issue,
  mistyped,
  type ParseResult,
  type Path,
  type PathIndex,
  pathIndex,
  readShape,
} from '../issues/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'
import { annualRecordSchema } from './annualRecordSchema.ts'
import { placesIn } from './placesIn.ts'
import { ratiosOf } from './ratiosOf.ts'
import { valueAt } from './recordPlace.ts'

/**
 * Đọc hồ sơ năm: checks a record of unknown origin. Shapes come first; the invariants are then checked on every part that
 * is sound, so that one call names every fault: papers that are not in the record, paths that lead nowhere, parts above
 * their whole, reversed periods, papers received before they were issued, names twice.
 *
 * @param input - anything
 * @returns the record, frozen, or every fault
 * @example
 * ```ts
 * const parsed = parseAnnualRecord({
 *   schema: 'danvan/annual-record@1',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   department: { name: 'Sở Ví dụ', level: 'provincial' },
 *   papers: { 'kh-17': { title: 'Kế hoạch', role: 'issued' } },
 *   direction: { plan: 'kh-18' },
 * })
 * parsed.success ? [] : parsed.issues.map(({ code, path, data }) => `${path.join('.')} ${code} ${data['nearest']}`)
 * // => ['direction.plan unknown-paper kh-17']
 * ```
 */
export function parseAnnualRecord(input: unknown): ParseResult<AnnualRecord> {
  const { data, plain, issues: shapes } = readShape(annualRecordSchema, input)
  const atFault = pathIndex(shapes)
  const sound = shapes.length === 0 ? plain : soundPart(plain, shapes)
  const found = isObject(sound)
    ? invariantsOf(sound, plain as Plain, atFault).filter(({ path }) => !atFault.touches(path))
    : []
  const issues = [...shapes, ...found]
  return data !== undefined && issues.length === 0
    ? { success: true, data: deepFreeze(data) }
    : { success: false, issues }
}

type Plain = Readonly<Record<string, unknown>>

/** A record without what has not the right shape: no fault is to follow from another. */
function soundPart(plain: unknown, shapes: readonly Issue[]): unknown {
  return shapes.reduce((value, { path }) => without(value, path), plain)
}

/** A copy with a hole at a path, so that the others in a list keep their places. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value
  const inner = rest.length === 0 ? undefined : without((value as Plain)[key], rest)
  return Array.isArray(value) ? value.map((each, i) => (i === Number(key) ? inner : each)) : { ...value, [key]: inner }
}

/** Faults between the sound parts of a record; a paper at fault is still there to refer to. */
function invariantsOf(record: Plain, whole: Plain, atFault: PathIndex): Issue[] {
  const issues: Issue[] = []
  const report = (code: Issue['code'], path: Path, data: Issue['data'] = {}) => {
    issues.push({ code, path, severity: 'error', data })
  }
  const papers = isObject(whole['papers']) ? Object.keys(whole['papers']) : []
  const known = new Set(papers)
  for (const { kind, path, value, schemaKnows } of placesIn(record)) {
    if (kind === 'paper' && isObject(whole['papers']) && !known.has(value))
      report('unknown-paper', path, mistyped(value, papers))
    if (kind === 'path' && !schemaKnows) report('unknown-path', path, { received: value })
  }
  const remarks = record['remarks']
  if (isObject(remarks))
    for (const path of Object.keys(remarks))
      if (valueAt(whole, path) === undefined && !atFault.covers(pathOf(path)))
        report('unknown-path', ['remarks', path], { received: path })

  reversedPeriods(record, report)
  for (const { numerator, denominator, part, whole } of ratiosOf(record as Partial<AnnualRecord>))
    if (part !== undefined && part > whole)
      report('numerator-above-denominator', pathOf(numerator), { numerator: part, denominator: whole, of: denominator })

  for (const id of papers) {
    const [issuedOn, receivedOn] = ['issuedOn', 'receivedOn'].map((field) => at(record, ['papers', id, field]))
    if (typeof issuedOn === 'string' && typeof receivedOn === 'string' && receivedOn < issuedOn)
      report('received-before-issued', ['papers', id, 'receivedOn'], { issuedOn, receivedOn })
  }
  duplicates(record, report)
  return issues
}

type Report = (code: Issue['code'], path: Path, data?: Issue['data']) => void

function reversedPeriods(record: Plain, report: Report): void {
  const check = (path: readonly (string | number)[], first: string, last: string) => {
    const [from, to] = [at(record, [...path, first]), at(record, [...path, last])]
    if (typeof from === 'string' && typeof to === 'string' && from > to)
      report('period-reversed', last === 'to' ? path : [...path, last], { from, to })
  }
  check(['period'], 'from', 'to')
  check(['period'], 'from', 'cutOff')
  check(['dossiers', 'counted'], 'from', 'to')
  for (const [index] of entriesOf(record, ['dossiers', 'printedShares']))
    check(['dossiers', 'printedShares', index, 'counted'], 'from', 'to')
  const profile = at(record, ['department', 'profile'])
  if (isObject(profile))
    for (const flag of Object.keys(profile)) check(['department', 'profile', flag], 'from', 'lastDay')
}

/** Names, kinds and readings that stand twice where each may stand once. */
function duplicates(record: Plain, report: Report): void {
  const once = (list: Path, field: string, data: (value: unknown) => Issue['data'] = (received) => ({ received })) => {
    const seen = new Set<unknown>()
    for (const [index] of entriesOf(record, list)) {
      const value = at(record, [...list, index, field])
      if (value === undefined) continue
      if (seen.has(value)) report('duplicate', [...list, index, field], data(value))
      seen.add(value)
    }
  }
  once(['department', 'divisions'], 'name')
  once(['department', 'publicServiceUnits'], 'name')
  once(['department', 'party', 'cells'], 'name')
  once(['petitions', 'byKind'], 'kind')
  // Two readings that say the same contradict nothing.
  once(['selfAssessment', 'status', 'readings'], 'value')
  once(['democracy', 'spendingRules', 'issued', 'readings'], 'value')
  const heads = entriesOf(record, ['department', 'leaders']).filter(
    ([, leader]) => isObject(leader) && leader['position'] === 'head',
  )
  for (const [index] of heads.slice(1))
    report('duplicate', ['department', 'leaders', index, 'position'], { received: 'head' })
}

const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const at = (record: Plain, path: Path): unknown => valueAt(record, path.join('.'))

const entriesOf = (record: Plain, path: Path): [number, unknown][] => {
  const list = at(record, path)
  return Array.isArray(list) ? [...list.entries()] : []
}

const pathOf = (path: string): Path => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
