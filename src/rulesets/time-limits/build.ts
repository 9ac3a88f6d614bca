import type {
  TimeLimit,
  TimeLimitEvent,
  TimeLimitField,
  TimeLimitFigure,
  TimeLimitNote,
  TimeLimitProcedure,
  TimeLimitRule,
  TimeLimitStart,
  TimeLimitWhen,
  TimeUnit,
} from '../../deadline/index.ts'
import type { InForce, InstrumentGap, InstrumentKey, Source, SourcedDay, Text } from '../../law/index.ts'

/** One text as far as its limits need it: the rows taken from it share all of this. */
export interface LimitText extends Pick<TimeLimitRule, 'inForce' | 'unconfirmedFrom' | 'authority'> {
  /** What stands for the text in the ids of its rows. */
  readonly short: string
  /** Key, where the text is one of the registry. */
  readonly key?: string
  /** How it is known. */
  readonly source: Source
  /** `statutory` if left out. */
  readonly kind?: TimeLimitRule['kind']
}

/** What a row says beside its text, its procedure, its provision, its figure and its event. */
export type More = Partial<Omit<TimeLimitRule, 'id' | 'procedure' | 'figure' | 'start'>>

/** Event, events, or an event with a source of its own. */
type Start = TimeLimitEvent | readonly TimeLimitEvent[] | TimeLimitStart | undefined

/** Writes a row of a text. */
export type LimitRow = (
  procedure: string,
  provision: string | undefined,
  figure: TimeLimitFigure,
  start: Start,
  more?: More,
) => TimeLimitRule

/** Rows of one text; their ids are made of procedure, text and the values of the conditions. */
export function rowsOf({ short, key, source: known, kind = 'statutory', ...shared }: LimitText): LimitRow {
  return (procedure, provision, figure, start, { source = known, ...more } = {}) => ({
    id: [procedure, short, ...Object.values(more.when ?? {}).map((values) => values.join('+'))].join('/'),
    procedure,
    kind,
    ...shared,
    figure,
    ...(start !== undefined && { start: startOf(start) }),
    source: {
      ...source,
      ...(key !== undefined && { instrument: key as InstrumentKey }),
      ...(provision !== undefined && { provision }),
    },
    ...more,
  })
}

/** Rows that differ by their conditions and figures only. */
export function cases(
  row: LimitRow,
  procedure: string,
  provision: string | undefined,
  start: Start,
  figures: readonly (readonly [TimeLimitWhen, TimeLimitFigure])[],
  more?: More,
): readonly TimeLimitRule[] {
  return figures.map(([when, figure]) => row(procedure, provision, figure, start, { ...more, when }))
}

/** Rows of a text that governs and was not read. */
export const unread = (row: LimitRow, procedures: readonly string[], more: More): readonly TimeLimitRule[] =>
  procedures.map((procedure) => row(procedure, undefined, { kind: 'not-read' }, undefined, more))

/** A procedure or duty. */
export function procedure(id: string, field: TimeLimitField, vi: string, en: string): TimeLimitProcedure {
  return { id, label: { vi, en }, field }
}

/** Another text, by its key. */
export function text(source: Source, key: string, provision?: string): Source {
  return { ...source, instrument: key as InstrumentKey, ...(provision !== undefined && { provision }) }
}

/** From a first day to no end that was read, or to a last day. */
export function force(from: SourcedDay | undefined, end: InForce['end'], ...attested: readonly SourcedDay[]): InForce {
  return { ...(from !== undefined && { from }), end, ...(attested.length > 0 && { attested }) }
}

export const notRead: InForce['end'] = { kind: 'not-read' }

export const days = (amount: number): TimeLimitFigure => within(amount, 'day')
export const workingDays = (amount: number): TimeLimitFigure => within(amount, 'working-day')
export const workingHours = (amount: number): TimeLimitFigure => within(amount, 'working-hour')
export const hours = (amount: number): TimeLimitFigure => within(amount, 'hour')
/** At least so long, or no effect before. */
export const lasts = (amount: number, unit: TimeUnit): TimeLimitFigure => ({ kind: 'lasts', limit: { amount, unit } })
/** One of several, nobody recorded which. */
export const oneOf = (unit: TimeUnit, ...amounts: readonly number[]): TimeLimitFigure => ({
  kind: 'one-of',
  limits: amounts.map((amount) => ({ amount, unit })),
})
export const atMost = (amount: number, unit: TimeUnit): TimeLimit => ({ amount, unit })

/** An open point. */
export const gap = (id: string, vi: string, en: string): InstrumentGap => ({ id, text: { vi, en } })
/** What the text ties to the limit. */
export const note = (id: string, vi: string, en: string): TimeLimitNote => ({ id, text: { vi, en } as Text })

function within(amount: number, unit: TimeUnit): TimeLimitFigure {
  return { kind: 'within', limit: { amount, unit } }
}

function startOf(start: Exclude<Start, undefined>): TimeLimitStart {
  if (typeof start === 'string') return { events: [start] }
  return 'events' in start ? start : { events: start }
}
