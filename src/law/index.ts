export type { Citation, CitationSpan, KindMismatch } from './Citation.ts'
export { compareProvisions } from './compareProvisions.ts'
export { formatCitation } from './formatCitation.ts'
export { formatInstrumentKey } from './formatInstrumentKey.ts'
export { type FormatProvisionOptions, formatProvision } from './formatProvision.ts'
export { formatProvisionRange } from './formatProvisionRange.ts'
export { formatSymbol } from './formatSymbol.ts'
export type { InstrumentKey, InstrumentKeyParts } from './InstrumentKey.ts'
export { type InstrumentKind, instrumentKinds } from './InstrumentKind.ts'
export type { InstrumentSymbol, SymbolSlip } from './InstrumentSymbol.ts'
export { type Provenance, provenances } from './Provenance.ts'
export type { Provision, ProvisionRange } from './Provision.ts'
export { parseCitations } from './parseCitations.ts'
export { parseInstrumentKey } from './parseInstrumentKey.ts'
export { parseProvision } from './parseProvision.ts'
export { parseProvisions } from './parseProvisions.ts'
export { parseSymbol } from './parseSymbol.ts'
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
