import {
  type DueItemUndated,
  type TimeLimit,
  type TimeLimitAnswer,
  type TimeLimitCase,
  type TimeLimitCatalogue,
  type TimeLimitEvent,
  type TimeLimitRule,
  timeLimitOn,
  unreadSource,
} from '../deadline/index.ts'
import { type Source, weakestProvenance } from '../law/index.ts'
import type { Dossier } from './Dossier.ts'
import type { DossierOptions } from './DossierOptions.ts'

/** Luật áp dụng cho một hồ sơ: chosen by the day of its reception. */
export interface DossierLaw {
  readonly answer: TimeLimitAnswer
  /** The limit, where it is known and its start is the reception. */
  readonly limit: TimeLimit | undefined
  /** Why there is none. */
  readonly undated: DueItemUndated | undefined
  /** The row with the mechanics. */
  readonly row: TimeLimitRule | undefined
  readonly source: Source | undefined
  /** The event from which the limit runs was not read, and the reception is taken for it. */
  readonly isStartAssumed: boolean
  /** Rows of sector law that run inside the procedure. */
  readonly inner: readonly TimeLimitRule[]
}

/** Events that are the reception of the dossier under another name; a start that was not read is taken for it too. */
const receptions: ReadonlySet<TimeLimitEvent> = new Set([
  'receipt',
  'full-valid-file',
  'request',
  'valid-request',
  'received-in-person',
  'system-receipt',
  'owner-file-received',
  'report-received',
  'stamped-file-received',
  'not-read',
])

/**
 * Tra luật áp dụng: the limit of a dossier and the rows of sector law beside it, by the law of the day of reception and
 * never of the day asked.
 *
 * @param dossier - procedure, case and a limit of its own
 * @param on - the day of reception
 * @param options - catalogue and what to do where a text was not read
 * @returns the law
 */
export function dossierLaw(
  dossier: Dossier,
  on: string,
  { rules, whenUnread = 'unknown' }: DossierOptions,
): DossierLaw {
  const asked = { when: dossier.case ?? {}, whenUnread }
  const answer = timeLimitOn(rules, dossier.procedure, on, asked)
  const own = dossier.term?.statutory
  const row = answer.rule ?? (answer.limit === undefined ? undefined : answer.candidates[0])
  const isFromReception = answer.start?.events.every((event) => receptions.has(event)) ?? false
  const isUsable = answer.limit !== undefined && isFromReception && answer.direction === undefined
  return {
    answer,
    limit: own?.limit ?? (isUsable ? answer.limit : undefined),
    undated: own !== undefined || isUsable ? undefined : undatedOf(answer),
    row,
    source: own?.source ?? (row === undefined ? silentSource(answer) : sourceOf(answer, row)),
    isStartAssumed: own === undefined && isUsable && answer.start?.events.includes('not-read') === true,
    inner: innerRows(rules, dossier.procedure, on, asked),
  }
}

/** Where no row answers: the text of the day, if it is read and the case is not stated, or the one that was not read. */
function silentSource(answer: TimeLimitAnswer): Source | undefined {
  return answer.status === 'in-force' ? answer.candidates[0]?.source : unreadSource(answer)
}

function undatedOf({ status, reason, limit, figure, undecided }: TimeLimitAnswer): DueItemUndated {
  if (reason === 'unknown-procedure') return 'unknown-procedure'
  if (limit !== undefined || undecided.length > 0) return 'case-not-stated'
  if (status !== 'in-force') return 'text-not-read'
  return figure === undefined || figure.kind === 'one-of' || figure.kind === 'lasts'
    ? 'case-not-stated'
    : 'no-day-in-text'
}

/** On what a row rests; one taken for want of the text in force is no more than assumed. */
export function sourceOf({ provenance, status }: TimeLimitAnswer, { source }: TimeLimitRule): Source {
  return provenance === 'assumed' && status === 'unknown'
    ? restsOn(source, 'assumed', 'the text in force was not read; the earlier one is taken in its place')
    : source
}

/** The article behind a conclusion or an assumption of ours; one that is no more than that itself stays as it is. */
export function restsOn(source: Source, provenance: 'inferred' | 'assumed', basis: string): Source {
  if (weakestProvenance([source.provenance, provenance]) !== provenance) return source
  const { instrument, provision } = source
  return {
    ...(instrument !== undefined && { instrument }),
    ...(provision !== undefined && { provision }),
    provenance,
    basis,
  }
}

/**
 * The row of sector law that governs something inside a procedure. One that was not read governs what another wording of it
 * is about, and nothing general takes its place.
 */
export function innerRow(
  { inner }: Pick<DossierLaw, 'inner'>,
  { rules }: Pick<DossierOptions, 'rules'>,
  isAbout: (rule: TimeLimitRule) => boolean,
): TimeLimitRule | undefined {
  return inner.find(
    (row) =>
      isAbout(row) ||
      (isUnread(row) && rules.rules.some((other) => other.procedure === row.procedure && isAbout(other))),
  )
}

/** A text governs, and nobody has read it. */
export const isUnread = ({ figure }: TimeLimitRule): boolean => figure.kind === 'not-read'

/** Whether a row is about what becomes of a file that lacks something. */
export const isAboutSupplement = ({ mechanics }: TimeLimitRule): boolean =>
  mechanics?.asks !== undefined || mechanics?.onSupplement !== undefined || mechanics?.ifUnmet !== undefined

const innerProcedures = new WeakMap<TimeLimitCatalogue, ReadonlyMap<string, readonly string[]>>()

/** Which procedures run inside each one. */
function innerOf(rules: TimeLimitCatalogue): ReadonlyMap<string, readonly string[]> {
  let known = innerProcedures.get(rules)
  if (known === undefined) {
    const made = new Map<string, string[]>()
    for (const { procedure, mechanics } of rules.rules)
      for (const outer of mechanics?.innerOf ?? []) {
        const list = made.get(outer)
        if (list === undefined) made.set(outer, [procedure])
        else if (!list.includes(procedure)) list.push(procedure)
      }
    known = made
    innerProcedures.set(rules, made)
  }
  return known
}

function innerRows(
  rules: TimeLimitCatalogue,
  procedure: string,
  on: string,
  asked: { readonly when: TimeLimitCase; readonly whenUnread: 'unknown' | 'assume-earlier' },
): readonly TimeLimitRule[] {
  return (innerOf(rules).get(procedure) ?? []).flatMap((inner) => {
    const { candidates, status } = timeLimitOn(rules, inner, on, asked)
    const rows = candidates.filter(({ mechanics }) => mechanics?.innerOf?.includes(procedure))
    const [row] = rows
    return row !== undefined && rows.length === 1 && (status === 'in-force' || isUnread(row)) ? rows : []
  })
}
