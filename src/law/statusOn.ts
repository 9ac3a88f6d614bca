import { type ForceOn, forceOn } from './forceOn.ts'
import type { Instrument } from './Instrument.ts'

/** Why nothing can be said of a day. */
export type UnknownForce = 'unknown-instrument' | 'no-interval' | 'first-day-not-read' | 'end-not-read'

/** A status and the figures that decided it. */
export interface StatusOn extends Omit<ForceOn, 'reason'> {
  /** Why it is `unknown`. */
  readonly reason?: UnknownForce
}

/** Tình trạng của một văn bản trong một ngày. Nothing is in force before it is signed. */
export function statusOn({ signedOn, signing, inForce }: Instrument, date: string, reviewedOn: string): StatusOn {
  if (inForce === undefined) return { status: 'unknown', reason: 'no-interval', sources: [] }
  const force = forceOn(inForce, date, reviewedOn)
  const isUnsigned = signedOn !== undefined && date < signedOn
  const isBeforeFirstDay = force.status === 'not-yet'
  return isUnsigned && !isBeforeFirstDay ? { status: 'not-yet', sources: [signing] } : force
}
