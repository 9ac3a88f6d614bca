import type { TimeLimitCatalogue } from '../deadline/index.ts'
import {
  deepFreeze,
  type Issue,
  mistyped,
  type ParseResult,
  pathIndex,
  readShape,
  requireObject,
} from '../issues/index.ts'
import type { Dossier } from './Dossier.ts'
import { dossierSchema } from './dossierSchema.ts'
import { eventFaults } from './eventFaults.ts'

/** What a dossier may be held against beside its own shape. */
export interface ParseDossierOptions {
  /** The time limits: whether the procedure is one of them. */
  readonly rules?: TimeLimitCatalogue
}

/**
 * Đọc hồ sơ: checks a dossier of unknown origin, its shape first, then the order of its events and its procedure.
 *
 * What cannot be refuses the dossier: two receptions, a result before the reception, anything after a withdrawal. What
 * only needs an answer, such as a re-appointment without an apology, does not: `assessDossier` finds it again.
 *
 * @param input - anything
 * @param options - the catalogue in which the procedure must be, unless the dossier brings its own limit
 * @returns the dossier, frozen, or every fault
 * @example
 * ```ts
 * const parsed = parseDossier({
 *   schema: 'danvan/dossier@1',
 *   procedure: 'permit.huose',
 *   field: 'xay-dung',
 *   events: [{ kind: 'result-issued', on: '2023-10-04' }, { kind: 'received', on: '2023-10-02' }],
 * }, { rules: timeLimits })
 * parsed.success ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
 * // => ['procedure unknown-procedure', 'events.0 event-before-reception', 'events.1.on event-out-of-order']
 * ```
 */
export function parseDossier(input: unknown, options: ParseDossierOptions = {}): ParseResult<Dossier> {
  requireObject('options', options)
  const { data, plain, issues: shapes } = readShape(dossierSchema, input)
  const atFault = pathIndex(shapes)
  const found = [...procedureFaults(plain, options), ...soundEventFaults(plain, shapes)]
  const issues = [...shapes, ...found.filter(({ path }) => !atFault.touches(path))]
  const isSound = data !== undefined && issues.every(({ severity }) => severity !== 'error')
  return isSound ? { success: true, data: deepFreeze(data) } : { success: false, issues }
}

function procedureFaults(plain: unknown, { rules }: ParseDossierOptions): Issue[] {
  const { procedure, term } = (plain ?? {}) as Partial<Dossier>
  if (rules === undefined || typeof procedure !== 'string' || procedure.length > 200) return []
  const known = rules.procedures.map(({ id }) => id)
  if (known.includes(procedure) || term?.statutory !== undefined) return []
  return [{ code: 'unknown-procedure', path: ['procedure'], severity: 'error', data: mistyped(procedure, known) }]
}

/** The order is held against the events that are sound; one at fault leaves a hole, so that the others keep their places. */
function soundEventFaults(plain: unknown, shapes: readonly Issue[]): Issue[] {
  const { events } = (plain ?? {}) as Partial<Dossier>
  if (!Array.isArray(events) || events.length > 1_000) return []
  const broken = new Set(shapes.filter(({ path }) => path[0] === 'events').map(({ path }) => path[1]))
  if (broken.has(undefined)) return []
  return eventFaults(events.map((event, i) => (broken.has(i) ? undefined : event)))
}
