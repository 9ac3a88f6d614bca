import { DanvanError, requireObject } from '../issues/index.ts'
import type { Provision } from './Provision.ts'

/** Letters of points in the order of the alphabet; f, j, w and z are none. */
const pointLetters = 'abcdđeghiklmnopqrstuvxy'

/**
 * So thứ tự các điều, khoản, điểm: the order in which provisions stand in an instrument, for sorting.
 *
 * Numbers count as numbers, what an amendment put in stands behind its number (`28`, `28a`, `29`), letters are in the
 * Vietnamese order (`d`, `đ`, `e`), and an article stands before its clauses, a clause before its points.
 *
 * @param one - a provision
 * @param other - another of the same instrument
 * @returns less than zero if the first stands before the second, zero if they are the same, else more than zero
 * @throws a {@link DanvanError} `invalid-provision` if a part is no number or letter of a provision
 * @example
 * ```ts
 * compareProvisions({ article: '9' }, { article: '10' }) < 0 // => true
 * compareProvisions({ article: '5', clause: '1', point: 'đ' }, { article: '5', clause: '1', point: 'e' }) < 0 // => true
 * ```
 */
export function compareProvisions(one: Provision, other: Provision): number {
  requireObject('one', one, 'article')
  requireObject('other', other, 'article')
  return (
    placeOfNumber(one.article) - placeOfNumber(other.article) ||
    placeOfNumber(one.clause) - placeOfNumber(other.clause) ||
    placeOfLetter(one.point) - placeOfLetter(other.point)
  )
}

/** A number and the letter behind it as one number; nothing comes first. */
function placeOfNumber(printed: string | undefined): number {
  if (printed === undefined) return -1
  const [, digits, letter = ''] = /^(\d{1,4})(\p{L}?)$/u.exec(printed) ?? []
  const place = letter === '' ? 0 : pointLetters.indexOf(letter) + 1
  if (digits === undefined || (letter !== '' && place === 0)) throw new DanvanError('invalid-provision', { printed })
  return Number(digits) * 100 + place
}

function placeOfLetter(printed: string | undefined): number {
  if (printed === undefined) return -1
  const [, letter, digit = ''] = /^(\p{L})(\d?)$/u.exec(printed) ?? []
  const place = letter === undefined ? -1 : pointLetters.indexOf(letter)
  if (place < 0) throw new DanvanError('invalid-provision', { printed })
  return place * 100 + (digit === '' ? 0 : Number(digit) + 1)
}
