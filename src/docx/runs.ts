import { type IRunOptions, TextRun } from 'docx'

import type { Span, Spans } from '../document/index.ts'

/** How runs are set beside the font of the document; sizes in half-points, as Word counts them. */
export type RunStyle = Pick<IRunOptions, 'bold' | 'italics' | 'size'>

/** Spans as runs; blanks are marked. */
export function runsOf(spans: Spans, style: RunStyle = {}): TextRun[] {
  return spans.map((span) => runOf(span, style))
}

/** Words of ours as one run. */
export function wordsRun(text: string, style: RunStyle = {}): TextRun {
  return runOf({ text }, style)
}

function runOf({ text, blank }: Span, style: RunStyle): TextRun {
  return new TextRun({ ...style, text: printable(text), ...(blank === true && { highlight: 'yellow' }) })
}

/** XML has no place for control characters, halves of a pair and non-characters. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '')
}
