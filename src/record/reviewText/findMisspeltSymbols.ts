import { nameOf } from './citedPapers.ts'
import type { Rule } from './Rule.ts'

/** Symbols that are no symbols as printed, with the one most likely meant. */
export const findMisspeltSymbols: Rule = ({ citations }) =>
  citations.flatMap((citation) =>
    citation.slip === undefined
      ? []
      : [
          {
            code: 'symbol-misspelt',
            severity: 'info',
            span: citation.span,
            data: { ...nameOf(citation), written: citation.slip.written, meant: citation.slip.meant },
          },
        ],
  )
