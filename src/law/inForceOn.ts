import { toIsoDate } from '../civil/index.ts'
import { requireObject } from '../issues/index.ts'
import type { InForceStatus } from './forceOn.ts'
import type { InstrumentKey } from './InstrumentKey.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'
import { registryIndex } from './registryIndex.ts'
import { statusOn } from './statusOn.ts'

/**
 * Hiệu lực của văn bản: whether an instrument is in force on a day. The last day is inclusive; an instrument that has
 * ended stays `ended`, and no older one comes back in its place.
 *
 * It answers `unknown` where the registry has no such key, where the first or the last day was not read, and for a paper
 * that is signed but never in force: a letter, a plan, a report. `validityOf` says which, and where it was read.
 *
 * @param registry - the instruments
 * @param key - the key of one of them
 * @param date - the day asked about, `YYYY-MM-DD`
 * @returns `in-force`, `not-yet`, `ended` or `unknown`
 * @throws a `DanvanError` `invalid-date` if the day does not exist
 * @example
 * ```ts
 * const decree = 'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09'
 * inForceOn(instruments, decree, '2023-06-30') // => 'in-force'
 * inForceOn(instruments, decree, '2023-07-01') // => 'ended'
 * inForceOn(instruments, 'law:10/2022/QH15:quoc-hoi:2022-11-10', '2023-06-30') // => 'not-yet'
 * inForceOn(instruments, 'decree:04/2015/NĐ-CP:chinh-phu:undated', '2023-06-30') // => 'unknown'
 * ```
 */
export function inForceOn(registry: InstrumentRegistry, key: InstrumentKey | string, date: string): InForceStatus {
  requireObject('registry', registry, 'instruments')
  const day = toIsoDate(date)
  const instrument = registryIndex(registry).byKey.get(key)
  return instrument === undefined ? 'unknown' : statusOn(instrument, day, registry.reviewedOn).status
}
