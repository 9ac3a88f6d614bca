import type { DocumentNotice, MissingFact } from '../document/index.ts'
import type { Message } from './Locale.ts'

/** Từ ngữ quanh một văn bản: what a reader must know beside it; its own words are Vietnamese in any language. */
export interface DocumentWords {
  /** Sentence of each notice of the first page. */
  readonly notices: Readonly<Record<DocumentNotice['code'], Message>>
  /** Heading: what is left blank. */
  readonly missing: string
  /** One blank, and where in the record it belongs. */
  readonly missingFact: (what: string, path: string, reason: MissingFact['reason']) => string
  /** What made it, in one line. */
  readonly stamp: (version: string, asOf: string, provenance: string) => string
}
