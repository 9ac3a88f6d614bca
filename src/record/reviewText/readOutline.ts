import type { TextFindingCode } from '../TextReview.ts'
import { lastIndex } from './lastIndex.ts'
import { placeInSeries, type Series } from './numberSeries.ts'
import { mostFindings } from './Rule.ts'
import type { LineNumber, NumberStyle } from './readNumber.ts'
import type { Paragraph } from './readParagraphs.ts'

/** Đề mục: a numbered line and the headings it stands under. */
export interface Heading {
  readonly start: number
  /** Behind its paragraph. */
  readonly end: number
  /** Numbers from the outermost heading down, joined by points. */
  readonly place: string
  /** What it says, the number left out. */
  readonly title: string
  /** It, or a heading above it, speaks of what is still to be done. */
  readonly isAhead: boolean
  /** A heading, not a numbered sentence. */
  readonly isTitle: boolean
}

/** Lỗi đánh số: a fault in the numbering. */
export interface NumberFault {
  readonly code: Extract<TextFindingCode, 'number-duplicate' | 'number-missing' | 'number-under-wrong-parent'>
  readonly start: number
  readonly end: number
  /** The heading under which the series stands. */
  readonly place?: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Dàn ý: the headings of a text and the faults of their numbers. */
export interface Outline {
  readonly headings: readonly Heading[]
  readonly faults: readonly NumberFault[]
}

interface Node {
  readonly style: NumberStyle | 'root'
  readonly label: string
  readonly place: string
  readonly isAhead: boolean
  /** The series below it, by style; the innermost list last. */
  series?: Map<string, Series[]>
  /** Printed parents of misplaced children, so that a run of them is told once. */
  strangers?: Set<string>
}

const ahead =
  /^(?:(?:một số|các|những)\s+)?(?:nhiệm vụ|phương hướng|giải pháp|mục tiêu|chỉ tiêu|kiến nghị|đề xuất|dự kiến|kế hoạch (?:công tác |thực hiện |hoạt động )?(?:năm|quý|tháng|thời gian))|thời gian (?:tới|đến)|năm tới|tháng tới|quý tới/iu
const results = /kết quả|tình hình|đã (?:thực hiện|đạt)|đánh giá/iu

const outerRank: Partial<Record<NumberStyle, number>> = {
  annex: 0,
  part: 1,
  chapter: 2,
  section: 4,
  upper: 3,
  roman: 3,
}

/** The headings of a text by its own numbers, in one pass, each judged against those it stands among. */
export function readOutline(text: string, paragraphs: readonly Paragraph[]): Outline {
  const headings: Heading[] = []
  const faults: NumberFault[] = []
  const told = { 'number-duplicate': 0, 'number-missing': 0, 'number-under-wrong-parent': 0 }
  const tell = (fault: NumberFault) => {
    if (told[fault.code]++ <= mostFindings) faults.push(fault)
  }
  const root: Node = node('root', '', '', false)
  let stack: Node[] = [root]
  const numbered = paragraphs.flatMap((paragraph, i) =>
    paragraph.number === undefined ? [] : [{ paragraph, number: paragraph.number, before: paragraphs[i - 1] }],
  )
  numbered.forEach(({ paragraph, number, before }, i) => {
    const { start, end } = paragraph
    const { style, value, label } = number
    const depth = depthOf(stack, style, label)
    const parent = stack[depth] as Node
    const title = text.slice(start + number.length, Math.min(end, start + number.length + 300)).trim()
    const quote = { number: label, ...(title !== '' && { title: title.slice(0, 80) }) }
    const own = parent.place === '' ? {} : { place: parent.place }
    const printedParent = style === 'dotted' ? label.slice(0, label.lastIndexOf('.')) : ''

    if (style === 'dotted' && isStranger(parent, printedParent)) {
      if (!parent.strangers?.has(printedParent))
        tell({
          code: 'number-under-wrong-parent',
          start,
          end: start + number.length,
          ...own,
          data: { ...quote, printedParent, parent: parent.label },
        })
      parent.strangers ??= new Set()
      parent.strangers.add(printedParent)
    } else if (style !== 'annex') {
      const key = `${style} ${printedParent}`
      parent.series ??= new Map()
      const lists = parent.series.get(key) ?? []
      const isIntroduced = before !== undefined && text[before.end - 1] === ':'
      const isRestart = value === 1 && (isIntroduced || ((lists.at(-1)?.last ?? 0) > 1 && isFollowedByTwo(numbered, i)))
      const verdict = placeInSeries(lists, {
        style,
        value,
        prefix: printedParent === '' ? '' : `${printedParent}.`,
        isRestart,
      })
      if (verdict === 'figure') return
      parent.series.set(key, lists)
      if (verdict === 'duplicate') {
        tell({ code: 'number-duplicate', start, end: start + number.length, ...own, data: quote })
      } else if (verdict.length > 0 && !isBegunInline(text, before, style, lists)) {
        const data = { missing: verdict, next: label, ...(title !== '' && { title: quote.title }) }
        tell({ code: 'number-missing', start, end: start + number.length, ...own, data })
      }
    }

    const isOwnParent = style === 'dotted' && parent.label !== '' && label.startsWith(`${parent.label}.`)
    const above = isOwnParent
      ? parent.place.slice(0, -parent.label.length)
      : parent.place === ''
        ? ''
        : `${parent.place}.`
    const isAhead = parent.isAhead || (ahead.test(title) && !results.test(title))
    const printed = node(style, label, `${above}${label}`, isAhead)
    stack = [...stack.slice(0, depth + 1), printed]
    headings.push({
      start,
      end,
      place: printed.place,
      title,
      isAhead,
      isTitle: isTitle(text, paragraph, numbered[i + 1]?.number),
    })
  })
  return { headings, faults }
}

function node(style: Node['style'], label: string, place: string, isAhead: boolean): Node {
  return { style, label, place, isAhead }
}

/** Index in the stack of the heading under which a number of this style comes. */
function depthOf(stack: readonly Node[], style: NumberStyle, label: string): number {
  const open = lastIndex(stack, (each) => each.style === style)
  const top = stack.length - 1
  const rank = outerRank[style]
  if (rank !== undefined) {
    if (open > 0) return open - 1
    // A and I: whichever comes first is the outer one.
    return lastIndex(stack, (each) => each.style === 'root' || (outerRank[each.style as NumberStyle] ?? 9) <= rank)
  }
  if (style === 'dotted') {
    const parts = label.split('.').length
    return lastIndex(
      stack,
      (each) => !isListStyle(each.style) && (each.style !== 'dotted' || each.label.split('.').length < parts),
    )
  }
  if (open > 0) return open - 1
  // Points without their own heading, `1.1` under `II`, end where a plain number comes.
  if (style === 'arabic') return lastIndex(stack, (each) => each.style !== 'dotted')
  return top
}

const isListStyle = (style: Node['style']) => style === 'letter' || style === 'bracketed' || style === 'lower-roman'

/** True if the printed parent is not the heading above. A part may stand for the number that its children repeat. */
function isStranger(parent: Node, printedParent: string): boolean {
  if (parent.style !== 'arabic' && parent.style !== 'dotted') return false
  const label = parent.label.replace(/^0/, '')
  return printedParent !== label && !printedParent.startsWith(`${label}.`)
}

/** True if the next of the same style, not far below, is the second of its list. */
function isFollowedByTwo(numbered: readonly { readonly number: LineNumber }[], i: number): boolean {
  const style = numbered[i]?.number.style
  for (let next = i + 1; next < numbered.length && next < i + 12; next++) {
    const { number } = numbered[next] as { readonly number: LineNumber }
    if (number.style === style) return number.value === 2
  }
  return false
}

/** True if the list began inside the paragraph before: `gồm: a) …;` and `b)` on a line of its own. */
function isBegunInline(
  text: string,
  before: Paragraph | undefined,
  style: NumberStyle,
  lists: readonly Series[],
): boolean {
  if (before === undefined || lists.at(-1)?.seen.size !== 1 || !isListStyle(style)) return false
  return /(?:^|[\s(])(?:a|1|i)\)/.test(text.slice(before.start, before.end))
}

/** A heading ends without a stop, or speaks as a heading does, or has numbers of its own below. */
function isTitle(text: string, { end, number }: Paragraph, next: Paragraph['number']): boolean {
  if (!/[.;:…]/.test(text[end - 1] as string)) return true
  return next?.style === 'dotted' && number !== undefined && next.label.startsWith(`${number.label}.`)
}
