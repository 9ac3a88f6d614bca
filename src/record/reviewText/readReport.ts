import { type Citation, parseCitations } from '../../law/index.ts'
import type { TextSpan } from '../TextReview.ts'
import { type Fraction, fractionsOf, type Percentage, percentagesOf } from './counts.ts'
import { joinedOffset, joinLines } from './joinLines.ts'
import { normaliseText } from './normaliseText.ts'
import { type ReportHead, readHead } from './readHead.ts'
import { type Heading, type NumberFault, readOutline } from './readOutline.ts'
import { type Paragraph, readParagraphs } from './readParagraphs.ts'
import { readSentences } from './readSentences.ts'

/** Bản đọc: everything the rules look at, found once. Offsets are those of its own text, each paragraph on one line. */
export interface ReportReading {
  readonly text: string
  /** Offset in the text as given. */
  readonly toSource: (offset: number) => number
  readonly paragraphs: readonly Paragraph[]
  readonly headings: readonly Heading[]
  readonly numberFaults: readonly NumberFault[]
  readonly sentences: readonly TextSpan[]
  readonly head: ReportHead
  readonly fractions: readonly Fraction[]
  readonly percentages: readonly Percentage[]
  readonly citations: readonly Citation[]
}

/** Reads a text as given. */
export function readReport(source: string): ReportReading {
  const normal = normaliseText(source)
  const joined = joinLines(normal.text, readParagraphs(normal.text))
  const { text, paragraphs } = joined
  const { headings, faults } = readOutline(text, paragraphs)
  const limit = headings[0] === undefined ? normal.text.length : joined.toSource(headings[0].start)
  return {
    text,
    toSource: (offset) => normal.toSource(joined.toSource(offset)),
    paragraphs,
    headings,
    numberFaults: faults,
    sentences: readSentences(text, paragraphs),
    head: readHead(normal.text, limit, (offset) => joinedOffset(offset, joined)),
    fractions: fractionsOf(text),
    percentages: percentagesOf(text),
    citations: parseCitations(text),
  }
}

/** @returns the last heading that begins at or before the offset */
export function headingAt(headings: readonly Heading[], offset: number): Heading | undefined {
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle] as Heading).start <= offset) low = middle + 1
    else high = middle
  }
  return headings[low - 1]
}
