import type { IsoDate } from '../civil/index.ts'
import { requireObject } from '../issues/index.ts'
import type { RelationKind } from './Instrument.ts'
import type { InstrumentKey } from './InstrumentKey.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'
import { registryIndex } from './registryIndex.ts'
import type { Source } from './Source.ts'

/** Văn bản đến sau: what became of an instrument through another. */
export interface Successor {
  /** The instrument that came after. */
  readonly key: InstrumentKey
  /** What it did. */
  readonly relation: 'amends' | 'replaces' | 'repeals' | 'succeeds'
  /** To which instrument: the one asked for, or one that took its place. */
  readonly of: InstrumentKey
  /** 1 for what acted on the instrument asked for, 2 for what acted on its successor, and so on. */
  readonly depth: number
  /** From which day, where known. */
  readonly on?: IsoDate
  /** Where that was read. */
  readonly source: Source
}

const asSuccessor: Readonly<Record<RelationKind, Successor['relation'] | undefined>> = {
  amends: 'amends',
  replaces: 'replaces',
  repeals: 'repeals',
  succeeds: 'succeeds',
  details: undefined,
  guides: undefined,
  'based-on': undefined,
}

/**
 * Văn bản sửa đổi, thay thế, bãi bỏ: what amended an instrument and what took its place, and in turn what became of that.
 *
 * A successor says nothing of its own force on a day: ask `inForceOn`.
 *
 * @param registry - the instruments
 * @param key - the key of one of them
 * @returns the successors, nearest first, each depth by date, undated ones last; undefined if there is no such key
 * @example
 * ```ts
 * const after = successorsOf(instruments, 'decree:71/1998/NĐ-CP:chinh-phu:undated') ?? []
 * after.slice(0, 2).map(({ key, relation, on }) => [key, relation, on])
 * // => [
 * //   ['decree:04/2015/NĐ-CP:chinh-phu:2015-01-09', 'replaces', '2015-02-25'],
 * //   ['law:10/2022/QH15:quoc-hoi:2022-11-10', 'succeeds', '2023-07-01'],
 * //    ]
 * successorsOf(instruments, 'decree:0/0/NĐ-CP:chinh-phu:undated') // => undefined
 * ```
 */
export function successorsOf(
  registry: InstrumentRegistry,
  key: InstrumentKey | string,
): readonly Successor[] | undefined {
  requireObject('registry', registry, 'instruments')
  const { byKey, acting } = registryIndex(registry)
  const asked = byKey.get(key)
  if (asked === undefined) return undefined
  const successors: Successor[] = []
  const seen = new Set<string>([asked.key])
  let level: readonly InstrumentKey[] = [asked.key]
  for (let depth = 1; level.length > 0; depth++) {
    const found = level.flatMap((of) =>
      (acting.get(of) ?? []).flatMap(({ by, relation: { kind, on, source } }): Successor[] => {
        const relation = asSuccessor[kind]
        if (relation === undefined) return []
        return [{ key: by, relation, of, depth, ...(on !== undefined && { on: on as IsoDate }), source }]
      }),
    )
    successors.push(...found.sort(byDate))
    const next = found.filter(({ relation }) => relation !== 'amends').map((successor) => successor.key)
    level = [...new Set(next)].filter((each) => !seen.has(each))
    for (const each of level) seen.add(each)
  }
  return successors
}

function byDate(a: Successor, b: Successor): number {
  if (a.on === b.on) return 0
  if (a.on === undefined || b.on === undefined) return a.on === undefined ? 1 : -1
  return a.on < b.on ? -1 : 1
}
