import type { Instrument, InstrumentRelation } from './Instrument.ts'
import type { InstrumentKey } from './InstrumentKey.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'

/** A relation as seen from its target. */
interface ActingRelation {
  /** The instrument that acts. */
  readonly by: InstrumentKey
  /** What it does. */
  readonly relation: InstrumentRelation
}

/** What is looked up in a registry. */
export interface RegistryIndex {
  /** Instruments by key; of two with one key, the first. */
  readonly byKey: ReadonlyMap<string, Instrument>
  /** Relations by the key of their target. */
  readonly acting: ReadonlyMap<string, readonly ActingRelation[]>
}

const indexes = new WeakMap<InstrumentRegistry, RegistryIndex>()

/** Mục lục: the index of a registry, made once for each registry object. */
export function registryIndex(registry: InstrumentRegistry): RegistryIndex {
  const made = indexes.get(registry)
  if (made !== undefined) return made
  const byKey = new Map<string, Instrument>()
  const acting = new Map<string, ActingRelation[]>()
  for (const instrument of registry.instruments) {
    if (!byKey.has(instrument.key)) byKey.set(instrument.key, instrument)
    for (const relation of instrument.relations) {
      const known = acting.get(relation.target)
      if (known === undefined) acting.set(relation.target, [{ by: instrument.key, relation }])
      else known.push({ by: instrument.key, relation })
    }
  }
  const index = { byKey, acting }
  indexes.set(registry, index)
  return index
}
