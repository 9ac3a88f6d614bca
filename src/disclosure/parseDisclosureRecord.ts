import { deepFreeze, type Issue, type ParseResult, type Path, pathIndex, readShape } from '../issues/index.ts'
import type { DisclosureObservation } from './DisclosureObservation.ts'
import type { DisclosureRecord } from './DisclosureRecord.ts'
import { disclosureRecordSchema } from './disclosureCaseSchema.ts'

/**
 * Đọc hồ sơ theo dõi công khai: checks events, observations and declarations of unknown origin: shapes first, then on what
 * is sound ids that stand twice, days in the wrong order, more present than called, a form where nothing was found.
 *
 * Which duties an event concerns, and whether an observation is about an occurrence that exists, needs the catalogues: see
 * the findings of `planDisclosures` and `checkDisclosures`.
 *
 * @param input - anything
 * @returns the record, frozen, or every fault
 * @example
 * ```ts
 * const event = { id: 'qd-74', event: 'issued', date: '2023-05-12', concerns: ['personnel'] }
 * const seen = { id: '1', occurrence: 'N04-7.4/qd-74', found: true, channel: 'board-office', startedOn: '2023-06-16', removedOn: '2023-05-17', origin: 'seen' }
 * const parsed = parseDisclosureRecord({ schema: 'danvan/disclosure-record@1', events: [event], observations: [seen] })
 * parsed.success ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`) // => ['observations.0.removedOn period-reversed']
 * ```
 */
export function parseDisclosureRecord(input: unknown): ParseResult<DisclosureRecord> {
  const { data, plain, issues: shapes } = readShape(disclosureRecordSchema, input)
  const atFault = pathIndex(shapes)
  const issues: Issue[] = [...shapes]
  const report = (code: Issue['code'], path: Path, about: Issue['data']) =>
    issues.push({ code, path, severity: 'error', data: about })
  const sound = (list: 'events' | 'observations' | 'exemptions'): readonly (readonly [number, unknown])[] => {
    const rows = typeof plain === 'object' && plain !== null ? (plain as Record<string, unknown>)[list] : undefined
    return Array.isArray(rows) ? [...rows.entries()].filter(([i]) => !atFault.touches([list, i])) : []
  }
  for (const list of ['events', 'observations'] as const) {
    const seen = new Set<string>()
    for (const [i, row] of sound(list)) {
      const { id } = row as { readonly id: string }
      if (seen.has(id)) report('duplicate', [list, i, 'id'], { received: id })
      seen.add(id)
    }
  }
  for (const [i, row] of sound('events')) {
    const { document } = row as DisclosureRecord['events'][number]
    const { issuedOn, receivedOn } = document ?? {}
    if (issuedOn !== undefined && receivedOn !== undefined && receivedOn < issuedOn)
      report('received-before-issued', ['events', i, 'document', 'receivedOn'], { issuedOn, receivedOn })
  }
  for (const [i, row] of sound('observations'))
    checkObservation(row as DisclosureObservation, ['observations', i], report)
  return data === undefined || issues.length > 0
    ? { success: false, issues }
    : { success: true, data: deepFreeze(data as DisclosureRecord) }
}

type Report = (code: Issue['code'], path: Path, about: Issue['data']) => void

function checkObservation(observation: DisclosureObservation, path: Path, report: Report): void {
  const { found, channel, startedOn, removedOn, gaps = [], attendance, inaccurate } = observation
  const ordered = (from: string | undefined, to: string | undefined, key: string, at: Path = path) => {
    if (from !== undefined && to !== undefined && to < from) report('period-reversed', [...at, key], { from, to })
  }
  ordered(startedOn, removedOn, 'removedOn')
  ordered(startedOn, inaccurate?.correctedOn, 'correctedOn', [...path, 'inaccurate'])
  gaps.forEach(({ from, to }, i) => {
    ordered(from, to, 'to', [...path, 'gaps', i])
  })
  if (!found && (channel !== undefined || startedOn !== undefined))
    report('absence-with-details', [...path, 'found'], {})
  if (attendance !== undefined) {
    const { called, present, inFavour } = attendance
    if (present > called)
      report('numerator-above-denominator', [...path, 'attendance', 'present'], {
        numerator: present,
        denominator: called,
        of: 'called',
      })
    if (inFavour !== undefined && inFavour > present)
      report('numerator-above-denominator', [...path, 'attendance', 'inFavour'], {
        numerator: inFavour,
        denominator: present,
        of: 'present',
      })
  }
}
