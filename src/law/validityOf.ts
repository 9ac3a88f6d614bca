import { type IsoDate, toIsoDate } from '../civil/index.ts'
import { requireObject } from '../issues/index.ts'
import type { InForceStatus } from './forceOn.ts'
import type { GovernedYears, InForceEnd, InstrumentGap } from './Instrument.ts'
import type { InstrumentKey } from './InstrumentKey.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'
import { nearestKey } from './nearestKey.ts'
import type { Provenance } from './Provenance.ts'
import { registryIndex } from './registryIndex.ts'
import type { Source } from './Source.ts'
import { statusOn, type UnknownForce } from './statusOn.ts'
import { weakestProvenance } from './weakestProvenance.ts'

/** Hiệu lực của một văn bản trong một ngày, with the figures it rests on. */
export interface Validity {
  /** The key asked for. */
  readonly key: string
  /** Whether it is in force on the day. */
  readonly status: InForceStatus
  /** Why nothing is known, when the status is `unknown`. */
  readonly reason?: UnknownForce
  /** The key most likely meant, when the registry has no such key. */
  readonly nearest?: InstrumentKey
  /** First day in force, where it was read. */
  readonly from?: IsoDate
  /** Last day in force, inclusive, where it was read. */
  readonly lastDay?: IsoDate
  /** How far the end was read; left out for a paper that is never in force. */
  readonly end?: InForceEnd['kind']
  /** The weakest provenance of the figures that decided the status; left out when nothing is known. */
  readonly provenance?: Provenance
  /** Where those figures were read. */
  readonly sources: readonly Source[]
  /** The day of the last review, when the day asked about lies after it and the instrument had not ended by then. */
  readonly notReviewedSince?: IsoDate
  /** The years it governs: another thing than the days on which it is in force. */
  readonly governs?: GovernedYears
  /** What nobody has read of it. */
  readonly gaps: readonly InstrumentGap[]
}

/**
 * Hiệu lực của văn bản kèm nguồn: whether an instrument is in force on a day, from when to when, how that is known, and
 * since when nobody has looked.
 *
 * @param registry - the instruments
 * @param key - the key of one of them
 * @param date - the day asked about, `YYYY-MM-DD`
 * @returns the status and the figures behind it
 * @throws a `DanvanError` `invalid-date` if the day does not exist
 * @example
 * ```ts
 * const { status, lastDay, provenance } = validityOf(
 *   instruments,
 *   'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09',
 *   '2023-12-31',
 * )
 * status // => 'ended'
 * lastDay // => '2023-06-30'
 * provenance // => 'inferred'
 * validityOf(instruments, 'law:10/2022/QH15:quoc-hoi:2022-11-10', '2028-01-01').notReviewedSince // => '2026-11-23'
 * validityOf(instruments, 'law:10/2022/QH15:quoc-hoi:2022-11-11', '2024-01-01').nearest
 * // => 'law:10/2022/QH15:quoc-hoi:2022-11-10'
 * ```
 */
export function validityOf(registry: InstrumentRegistry, key: InstrumentKey | string, date: string): Validity {
  requireObject('registry', registry, 'instruments')
  const day = toIsoDate(date)
  const { byKey } = registryIndex(registry)
  const instrument = byKey.get(key)
  if (instrument === undefined) {
    const nearest = nearestKey(key, registry)
    return {
      key,
      status: 'unknown',
      reason: 'unknown-instrument',
      ...(nearest !== undefined && { nearest }),
      sources: [],
      gaps: [],
    }
  }
  const { inForce, governs, gaps = [] } = instrument
  const { status, reason, sources } = statusOn(instrument, day, registry.reviewedOn)
  const end = inForce?.end
  const reviewedOn = (end?.kind === 'open' && end.asOf) || registry.reviewedOn
  const hadEnded = end?.kind === 'last-day' && end.on < reviewedOn
  return {
    key,
    status,
    ...(reason !== undefined && { reason }),
    ...(inForce?.from !== undefined && { from: inForce.from.on as IsoDate }),
    ...(end?.kind === 'last-day' && { lastDay: end.on as IsoDate }),
    ...(end !== undefined && { end: end.kind }),
    ...(sources.length > 0 && { provenance: weakestProvenance(sources.map(({ provenance }) => provenance)) }),
    sources,
    ...(day > reviewedOn && inForce !== undefined && !hadEnded && { notReviewedSince: reviewedOn as IsoDate }),
    ...(governs !== undefined && { governs }),
    gaps,
  }
}
