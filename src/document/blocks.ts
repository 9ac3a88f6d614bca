import type { DocumentBlock } from './DocumentModel.ts'
import type { Span, Spans } from './Spans.ts'
import { joined } from './say.ts'

/** Sentences as one paragraph; nothing where there are none. */
export function paragraph(sentences: readonly (Span | Spans)[]): DocumentBlock[] {
  const spans = joined(sentences, ' ')
  return spans.length === 0 ? [] : [{ kind: 'paragraph', spans }]
}

/** A list, with the words that lead to it; nothing where it is empty. */
export function listing(lead: string | Spans, items: readonly (Span | Spans)[]): DocumentBlock[] {
  if (items.length === 0) return []
  return [
    ...paragraph([typeof lead === 'string' ? [{ text: lead }] : lead]),
    { kind: 'list', items: items.map((item) => ('text' in item ? [item] : item)) },
  ]
}
