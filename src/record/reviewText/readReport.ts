import { type Citation, parseCitations } from '../../law/index.ts'
import type { TextSpan } from '../TextReview.ts'
import { type Fraction, fractionsOf, type Percentage, percentagesOf } from './counts.ts'
import { type ReportHead, readHead } from './readHead.ts'
import { type Heading, type NumberFault, readOutline } from './readOutline.ts'
import { type Paragraph, readParagraphs } from './readParagraphs.ts'
import { readSentences } from './readSentences.ts'

/** Bản đọc: everything the rules look at, found once. Offsets are those of the normalised text. */
export interface ReportReading {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly headings: readonly Heading[]
  readonly numberFaults: readonly NumberFault[]
  readonly sentences: readonly TextSpan[]
  readonly head: ReportHead
  readonly fractions: readonly Fraction[]
  readonly percentages: readonly Percentage[]
  readonly citations: readonly Citation[]
}

/** Reads a normalised text. */
export function readReport(text: string): ReportReading {
  const paragraphs = readParagraphs(text)
  const { headings, faults } = readOutline(text, paragraphs)
  return {
    text,
    paragraphs,
    headings,
    numberFaults: faults,
    sentences: readSentences(text, paragraphs),
    head: readHead(text, headings[0]?.start ?? text.length),
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
