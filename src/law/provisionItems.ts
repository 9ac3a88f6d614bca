/** Điều, khoản, điểm, from the widest to the narrowest. */
export const provisionRanks = ['article', 'clause', 'point'] as const

/** Rank of a provision. */
export type ProvisionRank = (typeof provisionRanks)[number]

/** One number or letter of a text of provisions. */
export interface ProvisionItem {
  /** Its rank: said by a word before it, or the one that its form and place give it. */
  readonly rank: ProvisionRank
  /** As printed, in small letters. */
  readonly value: string
  /** How it is joined to the one before. */
  readonly link: 'none' | 'list' | 'range'
}

const lead = / ?(?:(-|đến (?:hết )?)|([,;] ?và |[,;]|và |and ))? ?/y
const marker =
  /(?:(?:các |từ )?(?:điều|article|arts?\.?|đ\.?(?= ?\d)) ?())|(?:(?:các )?(?:khoản|k\.?(?= ?\d)) ?())|(?:(?:các )?(?:điểm|đ\.) ?(?=[a-eghik-vxyđ])())|(?:([.(]) ?)/y
const value = /(?:(\d{1,4}[a-eghik-vxyđ]?)|([a-eghik-vxyđ]\d?))(?![\p{L}\d])/uy
/** In `Đ.50 k.1, 51 k.1` the bare number is an article: a clause follows. */
const clauseNext = /^ (?:khoản \d|k\.? ?\d)/
const closing = / ?\)/y

/**
 * The numbers and letters of a text of provisions with their ranks; undefined where anything else stands in it.
 *
 * @param text - folded, in small letters, in one line
 */
export function provisionItems(text: string): readonly ProvisionItem[] | undefined {
  const items: ProvisionItem[] = []
  let at = 0
  const read = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at
    const found = form.exec(text)
    if (found !== null) at = form.lastIndex
    return found
  }
  while (at < text.length) {
    const last = items.at(-1)
    const [, range, list] = read(lead) ?? []
    const link = range !== undefined ? 'range' : list !== undefined ? 'list' : 'none'
    const [, article, clause, point, sign] = read(marker) ?? []
    const found = read(value)
    if (found === null || (last === undefined && link !== 'none') || (sign === '(' && read(closing) === null)) return
    const said =
      article !== undefined ? 'article' : clause !== undefined ? 'clause' : point !== undefined ? 'point' : undefined
    const isArticle = items[0]?.rank === 'article' && link === 'list' && clauseNext.test(text.slice(at, at + 8))
    const rank = said ?? (isArticle ? 'article' : undefined) ?? rankOf(last, found[2] !== undefined, link, sign)
    if (rank === undefined || (found[2] !== undefined) !== (rank === 'point')) return
    items.push({ rank, value: found[1] ?? (found[2] as string), link })
  }
  return items
}

/** Without a word for it a letter is a point, a number behind a dot or in brackets a clause, and any other goes on. */
function rankOf(
  last: ProvisionItem | undefined,
  isLetter: boolean,
  link: ProvisionItem['link'],
  sign: string | undefined,
): ProvisionRank | undefined {
  if (last === undefined) return
  if (isLetter) return last.rank !== 'article' || sign !== undefined ? 'point' : undefined
  if (sign === '(') return last.rank === 'point' ? undefined : 'clause'
  if (sign === '.') return last.rank === 'article' && link === 'none' ? 'clause' : undefined
  return link === 'none' ? undefined : last.rank
}
