/** How a line is numbered. The outer four stand in this order; of the rest, `dotted` alone says where it belongs. */
export type NumberStyle =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'section'
  | 'upper'
  | 'roman'
  | 'arabic'
  | 'dotted'
  | 'letter'
  | 'bracketed'
  | 'lower-roman'

/** Số thứ tự đầu dòng: the number at the start of a line. */
export interface LineNumber {
  readonly style: NumberStyle
  /** Its place in its series, from 1; letters by the Latin alphabet with đ. */
  readonly value: number
  /** As printed, without the point or bracket behind it. */
  readonly label: string
  /** Length of number and spaces before the words. */
  readonly length: number
}

const alphabet = 'abcdđefghijklmnopqrstuvwxyz'
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const romans = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

/** Letters that a writer may leave out: đ in the Latin order, f j w z in the Vietnamese one. */
const optional = /[đfjwz]/

const outer =
  /^(?:(PHỤ LỤC|Phụ lục)\b(?=\s*(?:(?:số\s*)?[\dIVX]+)?\s*[.:]?\s*$)|(?:PHẦN|Phần)\s+(?:(?:THỨ|thứ)\s+(\p{L}+)|([IVX]+|\d{1,2}|[A-H]))(?=\s*(?:[.:–-]|$|\s\p{Lu}))|(CHƯƠNG|Chương|MỤC|Mục)\s+([IVX]+|\d{1,2})(?=\s*(?:[.:–-]|$|\s\p{Lu})))/u
const inner: readonly [NumberStyle, RegExp][] = [
  // `V/v`, về việc, stands above the subject of a letter.
  ['roman', /^(?!V\s?\/\s?v(?!\p{L}))([IVX]{1,8})\s*[./):–-]{1,2}\s*(?=[\p{L}“"])(?!\p{Lu}\.)/u],
  ['upper', /^([A-HK-UY])\s*[./)–-]\s+(?=[\p{Lu}“"])/u],
  ['dotted', /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s*[./):–-]\s*(?=[\p{L}“"(])|\s+(?=[\p{Lu}“"]))/u],
  ['bracketed', /^(\d{1,2})\)\s*(?=[\p{L}“"(])/u],
  ['arabic', /^(\d{1,2})(?:\s*\.\s*|\s*[/–-]\s+|[./][/–-]\s*)(?=[\p{L}“"(])/u],
  ['lower-roman', /^(i{2,3}|iv|vi{1,3}|ix)\)\s*(?=[\p{L}“"(])/u],
  ['letter', /^([a-zđ])(?:\s*\)\s*|\s*[./]\s+)(?=[\p{L}“"(])/u],
]

/**
 * The number at the start of a line, if there is one. A number in brackets, `(1)`, numbers no heading; a bare figure is
 * a figure; a row of a table and a line of a table of contents are none.
 */
export function readNumber(line: string): LineNumber | undefined {
  const first = line.charCodeAt(0)
  // Most lines begin with a capital of a word or a hyphen.
  if (Number.isNaN(first)) return
  const head = line.slice(0, 60)
  const part = outer.exec(line.length > 60 ? head : line)
  if (part !== null) return outerNumber(part)
  if (isRow(line)) return
  for (const [style, pattern] of inner) {
    const match = pattern.exec(head)
    if (match === null) continue
    const label = match[1] as string
    const value = rankOf(style, label)
    if (value > 0) return { style, value, label, length: match[0].length }
  }
  return
}

function outerNumber(match: RegExpExecArray): LineNumber | undefined {
  const [whole, annex, ordinal, part, word, number] = match
  const length = whole.length
  if (annex !== undefined) return { style: 'annex', value: 0, label: whole, length }
  if (ordinal !== undefined) {
    const value = ordinals.indexOf(ordinal.toLowerCase()) + 1
    return value === 0 ? undefined : { style: 'part', value, label: whole, length }
  }
  const printed = (part ?? number) as string
  const value = rankOf(/^\d/.test(printed) ? 'arabic' : /^[IVX]/.test(printed) ? 'roman' : 'upper', printed)
  if (value === 0) return
  const style = part !== undefined ? 'part' : /^C/i.test(word as string) ? 'chapter' : 'section'
  return { style, value, label: whole, length }
}

/** 0 for what is no number of this style. */
function rankOf(style: NumberStyle, label: string): number {
  if (style === 'roman' || style === 'lower-roman') {
    const value = romanValue(label.toLowerCase())
    return toRoman(value).toLowerCase() === label.toLowerCase() ? value : 0
  }
  if (style === 'letter' || style === 'upper') return alphabet.indexOf(label.toLowerCase()) + 1
  return Number(label.slice(label.lastIndexOf('.') + 1))
}

function romanValue(label: string): number {
  let value = 0
  let rest = label
  for (const [sign, worth] of romans)
    while (rest.startsWith(sign)) {
      value += worth
      rest = rest.slice(sign.length)
    }
  return rest === '' ? value : 0
}

function toRoman(value: number): string {
  let roman = ''
  let rest = value
  for (const [sign, worth] of romans)
    while (rest >= worth) {
      roman += sign
      rest -= worth
    }
  return roman.toUpperCase()
}

/** A row of a table: two cells behind the number, or figures at the end; or a line of a table of contents. */
function isRow(line: string): boolean {
  const end = line.slice(-80)
  return (
    /[^\t]\t+[^\t]+\t/.test(line.slice(0, 400)) ||
    /\S\s*\|/.test(line.slice(0, 400)) ||
    /(?:\s[\d.,%/]*\d%?){2,}\s*$/.test(end) ||
    /(?:\.{3,}|…{2,}|\t)\s*\d{1,3}\s*$/.test(end)
  )
}

/** The numbers left out between two of a series, as they would be printed; at most ten. */
export function numbersBetween(style: NumberStyle, from: number, to: number, prefix: string): string[] {
  const labels: string[] = []
  for (let value = from + 1; value < to && labels.length < 10; value++) {
    if (style === 'letter' || style === 'upper') {
      const letter = alphabet[value - 1] as string
      if (!optional.test(letter)) labels.push(style === 'upper' ? letter.toUpperCase() : letter)
    } else if (style === 'roman') labels.push(toRoman(value))
    else if (style === 'lower-roman') labels.push(toRoman(value).toLowerCase())
    else labels.push(`${prefix}${value}`)
  }
  return labels
}
