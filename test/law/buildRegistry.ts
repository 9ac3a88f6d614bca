import { type Instrument, type InstrumentRegistry, parseInstrumentKey } from 'danvan/law'

/** An instrument of which only what matters is written; null takes a field away. */
export type Sketch = { readonly key: string } & { readonly [Field in keyof Instrument]?: Instrument[Field] | null }

/** A registry of sketches: title, issuer and what follows from the key are added. */
export function buildRegistry(sketches: readonly Sketch[], reviewedOn = '2026-11-23'): InstrumentRegistry {
  return {
    schema: 'danvan/instrument-registry@1',
    id: 'test',
    version: '1',
    title: { vi: 'Danh mục thử' },
    reviewedOn,
    instruments: sketches.map((sketch) => {
      const parts = parseInstrumentKey(sketch.key)
      const whole = {
        title: { vi: sketch.key },
        ...(parts && { symbol: parts.number }),
        issuer: { vi: 'Chính phủ' },
        ...(parts && parts.signed !== 'undated' && { signedOn: parts.signed }),
        signing: { provenance: 'read', copy: 'a copy' },
        relations: [],
        ...sketch,
      }
      return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null)) as unknown as Instrument
    }),
  }
}
