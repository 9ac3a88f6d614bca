import { offsetMap } from './offsetMap.ts'

/** Bản chuẩn hoá: the text in one spelling, and the way back to the text as given. */
export interface NormalText {
  /** Composed letters, Đ for its look-alikes, plain spaces, `\n` at each line end, no marks of emphasis. */
  readonly text: string
  /** Offset in the text as given. */
  readonly toSource: (offset: number) => number
}

/**
 * One spelling of a pasted text. Letters are composed cluster by cluster, at most eight marks each: composing a run of
 * a million marks at once would take the square of its length.
 */
export function normaliseText(source: string): NormalText {
  const { add, toSource } = offsetMap()
  let shift = 0
  const composed = source.replace(/\P{M}?\p{M}{1,8}/gu, (cluster, offset: number) => {
    const letter = cluster.normalize('NFC')
    if (letter.length !== cluster.length) {
      const at = offset - shift + letter.length
      shift += cluster.length - letter.length
      add(at, shift)
    }
    return letter
  })
  const text = composed
    .replace(/\r(?=\n)/g, ' ')
    .replace(/[\r\f\v\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff*]/g, ' ')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[ðɖ]/g, 'đ')
  return { text, toSource }
}
