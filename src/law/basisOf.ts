import { requireObject } from '../issues/index.ts'
import type { InstrumentKey } from './InstrumentKey.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'
import { registryIndex } from './registryIndex.ts'
import type { Source } from './Source.ts'

/** Căn cứ: one instrument on which another rests. */
export interface Basis {
  /** The instrument that is rested on; its key may be one that the registry does not hold. */
  readonly key: InstrumentKey
  /** How. */
  readonly relation: 'details' | 'guides' | 'based-on'
  /** Which instrument rests on it: the one asked for, or one of its bases. */
  readonly of: InstrumentKey
  /** 1 for a basis of the instrument asked for, 2 for a basis of that, and so on. */
  readonly depth: number
  /** Where that was read. */
  readonly source: Source
}

/**
 * Căn cứ pháp lý: what an instrument details, guides or is based on, and what that rests on in turn.
 *
 * @param registry - the instruments
 * @param key - the key of one of them
 * @returns the bases, nearest first, in the order of the data; undefined if there is no such key
 * @example
 * ```ts
 * const bases = basisOf(instruments, 'circular:01/2016/TT-BNV:bo-noi-vu:2016-01-13') ?? []
 * bases.map(({ key, relation, depth }) => [depth, relation, key])
 * // => [
 * //   [1, 'guides', 'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09'],
 * //   [2, 'based-on', 'resolution:55/1998/NQ-UBTVQH10:ubtvqh:1998-08-30'],
 * //    ]
 * ```
 */
export function basisOf(registry: InstrumentRegistry, key: InstrumentKey | string): readonly Basis[] | undefined {
  requireObject('registry', registry, 'instruments')
  const { byKey } = registryIndex(registry)
  const asked = byKey.get(key)
  if (asked === undefined) return undefined
  const bases: Basis[] = []
  const seen = new Set<string>([asked.key])
  let level: readonly InstrumentKey[] = [asked.key]
  for (let depth = 1; level.length > 0; depth++) {
    const next: InstrumentKey[] = []
    for (const of of level)
      for (const { kind, target, source } of byKey.get(of)?.relations ?? []) {
        if (kind !== 'details' && kind !== 'guides' && kind !== 'based-on') continue
        bases.push({ key: target, relation: kind, of, depth, source })
        if (seen.has(target)) continue
        seen.add(target)
        next.push(target)
      }
    level = next
  }
  return bases
}
