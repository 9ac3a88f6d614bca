import { isIsoDate } from '../civil/index.ts'
import {
  deepFreeze,
  type Issue,
  type ParseResult,
  type Path,
  type PathIndex,
  pathIndex,
  readShape,
} from '../issues/index.ts'
import type { ReceptionRecord, ReceptionSession } from './ReceptionRecord.ts'
import { receptionRecordSchema } from './receptionRecordSchema.ts'

/**
 * Đọc sổ tiếp công dân: checks a record of receptions of unknown origin: shapes first, then what does not fit on the sound
 * part of it: a period reversed, sessions outside it, ids twice, answers before the matter was presented.
 *
 * @param input - anything
 * @returns the record, frozen, or every fault
 * @example
 * ```ts
 * const parsed = parseReceptionRecord({
 *   schema: 'danvan/reception-record@1',
 *   id: '2023',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   sessions: [{ id: '1', kind: 'regular', plannedOn: '2024-01-15' }],
 * })
 * parsed.success ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
 * // => ['sessions.0.plannedOn outside-period']
 * ```
 */
export function parseReceptionRecord(input: unknown): ParseResult<ReceptionRecord> {
  const { data, plain, issues: shapes } = readShape(receptionRecordSchema, input)
  const atFault = pathIndex(shapes)
  const found = typeof plain === 'object' && plain !== null ? faultsOf(plain as Partial<ReceptionRecord>, atFault) : []
  const issues = [...shapes, ...found]
  return data !== undefined && issues.length === 0
    ? { success: true, data: deepFreeze(data) }
    : { success: false, issues }
}

function faultsOf({ period, sessions, refusals }: Partial<ReceptionRecord>, atFault: PathIndex): Issue[] {
  const issues: Issue[] = []
  const report = (code: Issue['code'], path: Path, data: Issue['data']) =>
    issues.push({ code, path, severity: 'error', data })
  const isSound = (path: Path) => !atFault.touches(path)
  const whole = isSound(['period']) ? period : undefined
  if (whole !== undefined && whole.to < whole.from) report('period-reversed', ['period'], { ...whole })

  const listOf = <Entry>(list: unknown, name: string): readonly (readonly [Entry, Path])[] =>
    Array.isArray(list)
      ? list
          .map((entry, i) => [entry as Entry, [name, i]] as const)
          .filter(([entry, path]) => entry !== undefined && isSound(path))
      : []
  const once = (entries: readonly (readonly [{ readonly id: string }, Path])[]) => {
    const seen = new Set<string>()
    for (const [{ id }, path] of entries) {
      if (seen.has(id)) report('duplicate', [...path, 'id'], { received: id })
      seen.add(id)
    }
  }
  const held = listOf<ReceptionSession>(sessions, 'sessions')
  once(held)
  once(listOf(refusals, 'refusals'))
  for (const [session, path] of held) {
    const isIn = (on: string) => whole === undefined || whole.to < whole.from || (on >= whole.from && on <= whole.to)
    if (!isIn(session.plannedOn)) report('outside-period', [...path, 'plannedOn'], { on: session.plannedOn, ...whole })
    const heldOn = session.heldOn === false ? undefined : session.heldOn
    if (heldOn !== undefined && !isIn(heldOn)) report('outside-period', [...path, 'heldOn'], { on: heldOn, ...whole })
    once((session.matters ?? []).map((matter, i) => [matter, [...path, 'matters', i]]))
    const presentedOn = heldOn ?? session.plannedOn
    session.matters?.forEach(({ answeredOn }, i) => {
      if (typeof answeredOn === 'string' && answeredOn < presentedOn)
        report('event-before-cause', [...path, 'matters', i, 'answeredOn'], {
          event: 'answered',
          on: answeredOn,
          cause: 'received',
          causeOn: presentedOn,
        })
    })
    const { connectedAt } = session.online ?? {}
    if (typeof connectedAt === 'string' && !isIsoDate(connectedAt.slice(0, 10)))
      report('not-a-date', [...path, 'online', 'connectedAt'], { received: connectedAt })
  }
  return issues
}
