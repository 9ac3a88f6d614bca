import type { Span, Spans } from './Spans.ts'

/** A sentence: own words as the template, words of the record as its holes. */
export function say(words: TemplateStringsArray, ...holes: readonly (string | Span | Spans)[]): Spans {
  return join(words.flatMap((text, i) => [{ text }, ...spansOf(holes[i] ?? '')]))
}

/** Spans in a row with something between them. */
export function joined(parts: readonly (Span | Spans)[], between: string): Spans {
  return join(parts.flatMap((part, i) => [...(i > 0 ? [{ text: between }] : []), ...spansOf(part)]))
}

function spansOf(hole: string | Span | Spans): Spans {
  if (typeof hole === 'string') return [{ text: hole }]
  return 'text' in hole ? [hole] : hole
}

/** Own words that follow each other become one span; empty ones go. */
function join(spans: Spans): Spans {
  const whole: Span[] = []
  for (const span of spans) {
    const last = whole.at(-1)
    if (span.text === '') continue
    if (last !== undefined && isOwn(last) && isOwn(span)) whole[whole.length - 1] = { text: last.text + span.text }
    else whole.push(span)
  }
  return whole
}

const isOwn = (span: Span) => span.from === undefined && span.blank === undefined
