export { formatInstrumentKey } from './formatInstrumentKey.ts'
export type { InstrumentKey, InstrumentKeyParts } from './InstrumentKey.ts'
export { type InstrumentKind, instrumentKinds } from './InstrumentKind.ts'
export { type Provenance, provenances } from './Provenance.ts'
export { parseInstrumentKey } from './parseInstrumentKey.ts'
export type {
  AssumedSource,
  InferredSource,
  ReadSource,
  Source,
  SourcePlace,
  SuppliedSource,
  UnverifiedSource,
} from './Source.ts'
export type { Text } from './Text.ts'
export { weakestProvenance } from './weakestProvenance.ts'
