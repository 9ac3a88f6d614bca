import {
  type ClockEffect,
  type DueItemUndated,
  type TimeLimit,
  type TimeLimitAnswer,
  type TimeLimitCase,
  type TimeLimitCatalogue,
  type TimeLimitEvent,
  type TimeLimitRule,
  timeLimitOn,
} from '../deadline/index.ts'
import type { Source } from '../law/index.ts'
import type { Dossier } from './Dossier.ts'
import type { DossierOptions } from './DossierOptions.ts'

/** The rules of the one-stop shop, by the names under which a catalogue holds them. */
export const oneStop = {
  transfer: 'onestop.transfer',
  onlineAccept: 'onestop.online-accept',
  returnNotice: 'onestop.return-notice',
  opinion: 'onestop.opinion',
  apology: 'onestop.apology',
  guidance: 'onestop.guidance',
  refusal: 'onestop.refusal',
  code: 'onestop.code',
  immediate: 'onestop.immediate',
  earlyReturn: 'onestop.early-return',
} as const

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
    source: own?.source ?? (row === undefined ? answer.candidates[0]?.source : sourceOf(answer, row)),
    inner: innerRows(rules, dossier.procedure, on, asked),
  }
}

function undatedOf({ status, limit, figure, undecided }: TimeLimitAnswer): DueItemUndated {
  if (limit !== undefined || undecided.length > 0) return 'case-not-stated'
  if (status !== 'in-force') return 'text-not-read'
  return figure === undefined || figure.kind === 'one-of' || figure.kind === 'lasts'
    ? 'case-not-stated'
    : 'no-day-in-text'
}

/** On what a row rests; one taken for want of the text in force is no more than assumed. */
export function sourceOf({ provenance, status }: TimeLimitAnswer, { source }: TimeLimitRule): Source {
  if (provenance !== 'assumed' || status !== 'unknown') return source
  const { instrument, provision } = source
  return {
    ...(instrument !== undefined && { instrument }),
    ...(provision !== undefined && { provision }),
    provenance: 'assumed',
    basis: 'the text in force was not read; the earlier one is taken in its place',
  }
}

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
    return rows.length === 1 && (status === 'in-force' || rows[0]?.figure.kind === 'not-read') ? rows : []
  })
}

/** What the return of a file for a supplement does to the clock. */
export interface SupplementEffect {
  /** Undefined where the text of the day was not read. */
  readonly effect: ClockEffect | undefined
  /** False where the text was read and does not say it. */
  readonly isSaid: boolean
  readonly source: Source | undefined
  /** The row after which a file not supplemented is stopped, or needs a new application. */
  readonly closing: TimeLimitRule | undefined
  /** Sector law about it that was not read. */
  readonly unread: readonly TimeLimitRule[]
}

/**
 * Bổ sung hồ sơ tác động thế nào đến thời hạn: sector law first, and the rule of the one-stop shop of the day of return
 * where it says nothing.
 */
export function supplementEffect(
  { row, inner }: DossierLaw,
  returnedOn: string,
  { rules, whenUnread = 'unknown' }: DossierOptions,
): SupplementEffect {
  const closing = inner.find(({ mechanics }) => mechanics?.ifUnmet !== undefined)
  const unread = inner.filter(({ figure }) => figure.kind === 'not-read')
  const beside = { closing, unread }
  const sector = [...(row === undefined ? [] : [row]), ...inner].find(
    ({ mechanics }) => mechanics?.onSupplement !== undefined,
  )
  if (sector?.mechanics?.onSupplement !== undefined) {
    const { effect, source = sector.source } = sector.mechanics.onSupplement
    return { effect, isSaid: true, source, ...beside }
  }
  // The supplement is sector law's own here, and it does not say what becomes of the clock meanwhile.
  if (closing?.mechanics?.ifUnmet?.effect === 'new-application')
    return { effect: 'runs-on', isSaid: false, source: closing.source, ...beside }
  const general = timeLimitOn(rules, oneStop.returnNotice, returnedOn, { whenUnread })
  const said = general.rule?.mechanics?.onSupplement
  if (general.rule === undefined || said === undefined)
    return { effect: undefined, isSaid: true, source: general.candidates[0]?.source, ...beside }
  return { effect: said.effect, isSaid: true, source: said.source ?? sourceOf(general, general.rule), ...beside }
}

/** Một nghĩa vụ của một cửa: its row on a day. */
export interface Duty {
  readonly rule: TimeLimitRule
  readonly source: Source
  /** False where the text of the day was not read, and nothing can be held against it. */
  readonly isKnown: boolean
}

/** The duty that a rule of the one-stop shop makes on a day; undefined where the catalogue has none. */
export function dutyOn(
  procedure: string,
  on: string,
  { rules, whenUnread = 'unknown' }: DossierOptions,
): Duty | undefined {
  const answer = timeLimitOn(rules, procedure, on, { whenUnread })
  if (answer.status === 'not-yet' || answer.status === 'ended') return undefined
  if (answer.rule !== undefined && answer.figure !== undefined)
    return { rule: answer.rule, source: sourceOf(answer, answer.rule), isKnown: true }
  const [candidate] = answer.candidates
  return candidate && { rule: candidate, source: candidate.source, isKnown: false }
}
