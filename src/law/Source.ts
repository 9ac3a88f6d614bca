import type { InstrumentKey } from './InstrumentKey.ts'

/** Nguồn: where a figure comes from, and how sure we are of it. The fields asked for depend on the provenance. */
export type Source = ReadSource | SuppliedSource | InferredSource | UnverifiedSource | AssumedSource

/** Where in the law, as far as it is known. */
export interface SourcePlace {
  /** The instrument. */
  readonly instrument?: InstrumentKey
  /** The provision, `Đ.47 k.2 đ.a`. */
  readonly provision?: string
  /** The day on which someone last compared the figure with the text. */
  readonly reviewedOn?: string
}

/** A figure read in a copy of the text (`read`) or in a text about it (`read-secondary`). */
export interface ReadSource extends SourcePlace {
  /** How it is known. */
  readonly provenance: 'read' | 'read-secondary'
  /** The copy read: its name or public address. */
  readonly copy: string
}

/** A figure given by the user of the library. */
export interface SuppliedSource extends SourcePlace {
  /** How it is known. */
  readonly provenance: 'supplied'
  /** Who gave it. */
  readonly by: string
  /** The paper it was taken from. */
  readonly paper: string
  /** The day it was given. */
  readonly on: string
}

/** A figure that follows from texts read. */
export interface InferredSource extends SourcePlace {
  /** How it is known. */
  readonly provenance: 'inferred'
  /** From what it follows. */
  readonly basis: string
}

/** A figure remembered, not read again. */
export interface UnverifiedSource extends SourcePlace {
  /** How it is known. */
  readonly provenance: 'unverified'
  /** How sure. */
  readonly confidence: 'high' | 'medium' | 'low'
}

/** A figure of ours, without legal force, until the official one is supplied. */
export interface AssumedSource extends SourcePlace {
  /** How it is known. */
  readonly provenance: 'assumed'
  /** On what model or for what reason it was chosen. */
  readonly basis: string
}
