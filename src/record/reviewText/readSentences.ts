import type { TextSpan } from '../TextReview.ts'
import type { Paragraph } from './readParagraphs.ts'

const stop = /[.!?…](?=["”)]*\s+["“(]?[\p{Lu}\d])/gu
const abbreviated = /(?:^|[\s.(])(?:\p{Lu}|TP|Tp|TX|Tx|Th\.?S|PGS|GS|TS|KS|BS|CN|Q|P|H|St|v\.v|đ\/c)$/u

/** The sentences of the paragraphs, in order. A point within a number, a date or an abbreviation ends none. */
export function readSentences(text: string, paragraphs: readonly Paragraph[]): TextSpan[] {
  const sentences: TextSpan[] = []
  let i = 0
  const cut = (end: number, paragraph: Paragraph, from: number): number => {
    sentences.push({ start: Math.max(from, paragraph.start), end })
    return end
  }
  let from = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + 1
    while (i < paragraphs.length && (paragraphs[i] as Paragraph).end < end) {
      const paragraph = paragraphs[i++] as Paragraph
      if (from < paragraph.end) from = cut(paragraph.end, paragraph, from)
    }
    const paragraph = paragraphs[i]
    if (paragraph === undefined) break
    const words = paragraph.start + (paragraph.number?.length ?? 0)
    if (end <= words || abbreviated.test(text.slice(Math.max(words, match.index - 8), match.index))) continue
    if (end > from) from = cut(end, paragraph, from)
  }
  for (; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph
    if (from < paragraph.end) from = cut(paragraph.end, paragraph, from)
  }
  return sentences
}
