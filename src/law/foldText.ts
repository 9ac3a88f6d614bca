/** A text with its look-alike characters made one, and the way back to where each character stood. */
export interface FoldedText {
  /** The text: letters composed, Đ one letter, hyphens, spaces and slashes of one kind, single spaces. */
  readonly text: string
  /** Where a character of the folded text begins in the text as given. */
  readonly offsetOf: (index: number) => number
}

/** At most three marks stand on a Vietnamese letter's base; a longer run is no writing, and composing it costs time. */
const unlike =
  /\p{L}[\u0300-\u0303\u0306\u0309\u031b\u0323]{1,3}|[ÐƉðɖ]|[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]|[\u2044\u2215\uff0f]|[ \n\t\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]{2,}|[\t\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|[\u00ad\u200b-\u200d\u2060\ufeff]+/gu

const letters: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' }

/** One piece as it should be. */
function mend(piece: string): string {
  if (Object.hasOwn(letters, piece)) return letters[piece] as string
  if (/^[\u00ad\u200b-\u200d\u2060\ufeff]/.test(piece)) return ''
  if (/^[\u2044\u2215\uff0f]/.test(piece)) return '/'
  if (/^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/.test(piece)) return '-'
  if (!/^\s|^\u0085/.test(piece)) return piece.normalize('NFC')
  const lines = piece.match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0
  return ['\u0020', '\n'][lines] ?? '\n\n'
}

/**
 * Makes characters that look alike one, as the writing of symbols and citations needs it. The eth Ð (U+00D0) and the
 * African Ɖ (U+0189) print like Đ (U+0110) and come from old fonts; texts from word processors hold no-break spaces
 * and hyphens, texts from other systems letters taken apart (NFD). Between words stands one space, or one line end, or
 * two where a paragraph ends.
 */
export function foldText(given: string): FoldedText {
  const pieces: string[] = []
  const folded: number[] = []
  const original: number[] = []
  let read = 0
  let length = 0
  for (const found of given.matchAll(unlike)) {
    const piece = found[0]
    const mended = mend(piece)
    if (mended === piece) continue
    pieces.push(given.slice(read, found.index), mended)
    length += found.index - read + mended.length
    read = found.index + piece.length
    if (mended.length !== piece.length) {
      folded.push(length)
      original.push(read)
    }
  }
  if (pieces.length === 0) return { text: given, offsetOf: (index) => index }
  pieces.push(given.slice(read))
  return { text: pieces.join(''), offsetOf: (index) => index + shiftAt(index, folded, original) }
}

/** By how much the characters at an index were moved: what the last piece of another length before it says. */
function shiftAt(index: number, folded: readonly number[], original: readonly number[]): number {
  let low = 0
  let high = folded.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((folded[middle] as number) <= index) low = middle + 1
    else high = middle
  }
  return low === 0 ? 0 : (original[low - 1] as number) - (folded[low - 1] as number)
}
