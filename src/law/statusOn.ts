import type { Instrument } from './Instrument.ts'
import type { Source } from './Source.ts'

/** Tình trạng hiệu lực của văn bản on one day. */
export type InForceStatus = 'in-force' | 'not-yet' | 'ended' | 'unknown'

/** Why nothing can be said of a day. */
export type UnknownForce = 'unknown-instrument' | 'no-interval' | 'first-day-not-read' | 'end-not-read'

/** A status and the figures that decided it. */
export interface StatusOn {
  /** The status. */
  readonly status: InForceStatus
  /** Why it is `unknown`. */
  readonly reason?: UnknownForce
  /** Where the figures that decided it were read. */
  readonly sources: readonly Source[]
}

/**
 * Tình trạng của một văn bản trong một ngày, from what was read of it and nothing else.
 *
 * Nothing is in force before it is signed. Between two days on which it is known to be in force it is in force; a last
 * day is such a day.
 */
export function statusOn({ signedOn, signing, inForce }: Instrument, date: string, reviewedOn: string): StatusOn {
  if (inForce === undefined) return { status: 'unknown', reason: 'no-interval', sources: [] }
  const { from, end, attested = [] } = inForce
  if (from !== undefined && date < from.on) return { status: 'not-yet', sources: [from.source] }
  if (signedOn !== undefined && date < signedOn) return { status: 'not-yet', sources: [signing] }
  if (end.kind === 'last-day' && date > end.on) return { status: 'ended', sources: [end.source] }

  const known = [...(from === undefined ? [] : [from]), ...attested]
  if (end.kind === 'last-day') known.push(end)
  const earlier = known.filter(({ on }) => on <= date).sort((a, b) => (a.on < b.on ? -1 : 1))[0]
  const later = known.filter(({ on }) => on >= date).sort((a, b) => (a.on > b.on ? -1 : 1))[0]
  if (end.kind === 'open') {
    const start = earlier ?? (date >= (end.asOf ?? reviewedOn) ? end : undefined)
    if (start === undefined) return { status: 'unknown', reason: 'first-day-not-read', sources: [] }
    return { status: 'in-force', sources: start === end ? [end.source] : [start.source, end.source] }
  }
  if (earlier === undefined) return { status: 'unknown', reason: 'first-day-not-read', sources: [] }
  if (later === undefined) return { status: 'unknown', reason: 'end-not-read', sources: [] }
  return { status: 'in-force', sources: earlier === later ? [earlier.source] : [earlier.source, later.source] }
}
