import { type LineNumber, readNumber } from './readNumber.ts'

/** Đoạn văn: one paragraph, put together from its lines. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** A bullet or a number stands before it, so it may carry on a list that the paragraph before began. */
  readonly isItem: boolean
  /** It begins with a small letter, as the second half of a sentence does. */
  readonly isContinued: boolean
  /** The number before it. */
  readonly number?: LineNumber
}

const bullet = /^[-–—+•●▪◦·]\s*/
const unfinished = /[^.:;!?…/”")\s]$/

/**
 * The paragraphs of a text. A page break or a hard line break in the middle of a sentence ends none: what goes on in
 * small letters after a line without a stop belongs together.
 */
export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: { start: number; end: number; lastLine: string; rest: Omit<Paragraph, 'start' | 'end'> } | undefined
  let isAfterBlank = true
  const close = () => {
    if (open !== undefined) paragraphs.push({ start: open.start, end: open.end, ...open.rest })
    open = undefined
  }
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const raw = text.slice(at, end)
    const line = raw.trim()
    // A number that stands alone is that of the page.
    if (line === '' || (isAfterBlank && /^(?:-\s*)?\d{1,3}(?:\s*-)?$/.test(line))) {
      isAfterBlank = true
      at = end + 1
      continue
    }
    const start = at + (raw.length - raw.trimStart().length)
    const number = readNumber(line)
    const isContinued = /^\p{Ll}/u.test(line)
    const isWithin =
      open !== undefined &&
      !bullet.test(line) &&
      unfinished.test(open.lastLine) &&
      (number === undefined
        ? isContinued || (!isAfterBlank && isWrapped(open.lastLine))
        : isMidSentence(open.lastLine, number, isAfterBlank))
    if (open !== undefined && isWithin) {
      open.end = start + line.length
      open.lastLine = line
    } else {
      close()
      const isItem = number !== undefined || bullet.test(line) || /^\(\d{1,2}\)/.test(line)
      const rest = { isItem, isContinued, ...(number !== undefined && { number }) }
      open = { start, end: start + line.length, lastLine: line, rest }
    }
    isAfterBlank = false
    at = end + 1
  }
  close()
  return paragraphs
}

/** A long line that no heading of capitals is: the next one goes on with it. */
function isWrapped(line: string): boolean {
  return line.length >= 50 && line !== line.toUpperCase() && readNumber(line) === undefined
}

/** A figure of a sentence that happens to begin a line: `… gồm\n02. …` is none, `… ngày\n31. Tuy nhiên` is one. */
function isMidSentence(before: string, number: LineNumber, isAfterBlank: boolean): boolean {
  return (
    !isAfterBlank &&
    number.style === 'arabic' &&
    number.value > 12 &&
    /(?:ngày|tháng|năm|số|khoản|điều|lần)$/i.test(before)
  )
}
