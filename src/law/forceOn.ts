import { requireObject } from '../issues/index.ts'
import type { InForce } from './Instrument.ts'
import { type Provenance, provenances } from './Provenance.ts'
import type { Source } from './Source.ts'

/** Tình trạng hiệu lực on one day. */
export type InForceStatus = 'in-force' | 'not-yet' | 'ended' | 'unknown'

/** Hiệu lực trong một ngày and the figures that decided it. */
export interface ForceOn {
  /** The status. */
  readonly status: InForceStatus
  /** Why it is `unknown`: which of the two days was not read. */
  readonly reason?: 'first-day-not-read' | 'end-not-read'
  /** Where the figures that decided it were read. */
  readonly sources: readonly Source[]
}

/**
 * Hiệu lực trong một ngày: whether an interval holds a day, from what was read of the interval and nothing else. The last
 * day is inclusive.
 *
 * Between two days on which it is known to be in force it is in force; a last day is such a day. Of several such days
 * those decide that are known best.
 *
 * @param inForce - first day, end and attested days, as far as they were read
 * @param date - the day asked about, `YYYY-MM-DD`
 * @param reviewedOn - the day of the last review: from then on an `open` end speaks for itself
 * @returns the status and its sources
 * @example
 * ```ts
 * const source = { provenance: 'read', copy: 'a copy' } as const
 * const inForce = { from: { on: '2021-01-01', source }, end: { kind: 'not-read' } } as const
 * forceOn(inForce, '2020-12-31', '2026-11-23').status // => 'not-yet'
 * forceOn(inForce, '2021-01-01', '2026-11-23').status // => 'in-force'
 * forceOn(inForce, '2021-01-02', '2026-11-23') // => { status: 'unknown', reason: 'end-not-read', sources: [] }
 * ```
 */
export function forceOn(inForce: InForce, date: string, reviewedOn: string): ForceOn {
  requireObject('inForce', inForce, 'end')
  const { from, end, attested = [] } = inForce
  if (from !== undefined && date < from.on) return { status: 'not-yet', sources: [from.source] }
  if (end.kind === 'last-day' && date > end.on) return { status: 'ended', sources: [end.source] }

  const known = [...(from === undefined ? [] : [from]), ...attested]
  if (end.kind === 'last-day') known.push(end)
  const earlier = bestKnown(known.filter(({ on }) => on <= date))
  const later = bestKnown(known.filter(({ on }) => on >= date))
  if (end.kind === 'open') {
    const start = earlier ?? (date >= (end.asOf ?? reviewedOn) ? end : undefined)
    if (start === undefined) return { status: 'unknown', reason: 'first-day-not-read', sources: [] }
    return { status: 'in-force', sources: start === end ? [end.source] : [start.source, end.source] }
  }
  if (earlier === undefined) return { status: 'unknown', reason: 'first-day-not-read', sources: [] }
  if (later === undefined) return { status: 'unknown', reason: 'end-not-read', sources: [] }
  return { status: 'in-force', sources: earlier === later ? [earlier.source] : [earlier.source, later.source] }
}

function bestKnown<Day extends { readonly source: Source }>(days: readonly Day[]): Day | undefined {
  const rank = (provenance: Provenance) => provenances.indexOf(provenance)
  return [...days].sort((a, b) => rank(a.source.provenance) - rank(b.source.provenance))[0]
}
