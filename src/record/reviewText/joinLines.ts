import { offsetMap } from './offsetMap.ts'
import type { Paragraph } from './readParagraphs.ts'

/** Bản nối dòng: each paragraph on one line, with single spaces. */
export interface JoinedText {
  readonly text: string
  /** The same paragraphs in the new text. */
  readonly paragraphs: readonly Paragraph[]
  /** Offset in the text before. */
  readonly toSource: (offset: number) => number
}

/** Puts each paragraph on a line of its own, so that no line break stands within `đúng hạn` or a date. */
export function joinLines(source: string, paragraphs: readonly Paragraph[]): JoinedText {
  const { add, toSource } = offsetMap()
  const parts: string[] = []
  const joined: Paragraph[] = []
  let length = 0
  for (const paragraph of paragraphs) {
    const { start, end, number } = paragraph
    const from = length
    add(from, start - from)
    let lost = start - from
    const text = source.slice(start, end).replace(/\s+/g, (spaces, offset: number) => {
      if (spaces.length > 1) {
        const at = start + offset - lost + 1
        lost += spaces.length - 1
        add(at, lost)
      }
      return ' '
    })
    const head = number && source.slice(start, start + number.length).replace(/\s+/g, ' ').length
    joined.push({
      ...paragraph,
      start: from,
      end: from + text.length,
      ...(number !== undefined && head !== undefined && { number: { ...number, length: head } }),
    })
    parts.push(text)
    length = from + text.length + 1
  }
  return { text: parts.join('\n'), paragraphs: joined, toSource }
}

/** @returns where an offset of the text before lies in the joined one */
export function joinedOffset(offset: number, { text, toSource }: JoinedText): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (toSource(middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}
