export { type Basis, basisOf } from './basisOf.ts'
export type { Citation, CitationSpan, KindMismatch } from './Citation.ts'
export { type CheckRegistryOptions, checkRegistry } from './checkRegistry.ts'
export { compareProvisions } from './compareProvisions.ts'
export { type FindInstrumentsQuery, findInstruments } from './findInstruments.ts'
export { type ForceOn, forceOn, type InForceStatus } from './forceOn.ts'
export { formatCitation } from './formatCitation.ts'
export { formatInstrumentKey } from './formatInstrumentKey.ts'
export { type FormatProvisionOptions, formatProvision } from './formatProvision.ts'
export { formatProvisionRange } from './formatProvisionRange.ts'
export { formatSymbol } from './formatSymbol.ts'
export type {
  GovernedYears,
  InForce,
  InForceEnd,
  Instrument,
  InstrumentGap,
  InstrumentRelation,
  RelationKind,
  SourcedDay,
} from './Instrument.ts'
export type { InstrumentKey, InstrumentKeyParts } from './InstrumentKey.ts'
export { type InstrumentKind, instrumentKinds } from './InstrumentKind.ts'
export type { InstrumentRegistry } from './InstrumentRegistry.ts'
export type { InstrumentSymbol, SymbolSlip } from './InstrumentSymbol.ts'
export { inForceOn } from './inForceOn.ts'
export { type Provenance, provenances } from './Provenance.ts'
export type { Provision, ProvisionRange } from './Provision.ts'
export { parseCitations } from './parseCitations.ts'
export { parseInstrumentKey } from './parseInstrumentKey.ts'
export { parseProvision } from './parseProvision.ts'
export { parseProvisions } from './parseProvisions.ts'
export { parseSymbol } from './parseSymbol.ts'
export type { RegistryFinding, RegistryFindingCode } from './registryChecks/RegistryFinding.ts'
export type {
  AssumedSource,
  InferredSource,
  ReadSource,
  Source,
  SourcePlace,
  SuppliedSource,
  UnverifiedSource,
} from './Source.ts'

export type { UnknownForce } from './statusOn.ts'
export { type Successor, successorsOf } from './successorsOf.ts'
export type { Text } from './Text.ts'
export { type Validity, validityOf } from './validityOf.ts'
export { weakestProvenance } from './weakestProvenance.ts'
