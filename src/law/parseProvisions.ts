import { foldText } from './foldText.ts'
import type { Provision, ProvisionRange } from './Provision.ts'
import { type ProvisionItem, type ProvisionRank, provisionItems, provisionRanks } from './provisionItems.ts'

/**
 * Đọc các điều, khoản, điểm: the provisions of a list or a range, `Đ.46–51`, `Đ.48 k.1–3`, `các Điều 15, 16 và 17`,
 * `điểm a, b khoản 2 Điều 47`.
 *
 * A bare number goes on with what stood before it: in `Đ.111, 112` it is an article, in `Đ.48 k.1, 2` a clause.
 *
 * @param text - provisions and nothing else, from the article down or from the point up
 * @returns the provisions in the order of the text, each with what stands above it; undefined if the text is none
 * @example
 * ```ts
 * parseProvisions('Đ.15 k.4 đ.b–c')
 * // => [{ from: { article: '15', clause: '4', point: 'b' }, to: { article: '15', clause: '4', point: 'c' } }]
 * parseProvisions('các Điều 15, 16 và 17')
 * // => [{ from: { article: '15' } }, { from: { article: '16' } }, { from: { article: '17' } }]
 * parseProvisions('Chương III') // => undefined
 * ```
 */
export function parseProvisions(text: string): ProvisionRange[] | undefined {
  if (typeof text !== 'string' || text.length > 1000) return
  const items = provisionItems(foldText(text).text.toLowerCase().replace(/\n+/g, ' ').trim())
  if (items === undefined || items.length === 0) return
  return items[0]?.rank === 'article' ? readDown(items) : readUp(items)
}

const isNarrower = (one: ProvisionRank, other: ProvisionRank): boolean =>
  provisionRanks.indexOf(one) > provisionRanks.indexOf(other)

/** `Đ.47 k.2 đ.a`: a narrower rank says more about the provision before it, the same or a wider one is the next. */
function readDown(items: readonly ProvisionItem[]): ProvisionRange[] | undefined {
  const ranges: ProvisionRange[] = []
  let above: Provision | undefined
  let last: ProvisionRank = 'article'
  for (const { rank, value, link } of items) {
    const provision = under(above, rank, value)
    if (provision === undefined) return
    const before = ranges.at(-1)
    if (before !== undefined && (link === 'range' || isNarrower(rank, last))) {
      if (before.to !== undefined || (link === 'range' && rank !== last)) return
      ranges.pop()
      ranges.push(link === 'range' ? { from: before.from, to: provision } : { from: provision })
    } else {
      if (before !== undefined && link === 'none') return
      ranges.push({ from: provision })
    }
    above = provision
    last = rank
  }
  return ranges
}

/** `điểm a khoản 2 Điều 47`: read from the end, where the article stands. */
function readUp(items: readonly ProvisionItem[]): ProvisionRange[] | undefined {
  const ranges: ProvisionRange[] = []
  let above: Provision | undefined
  let end: Provision | undefined
  for (let i = items.length - 1; i >= 0; i--) {
    const { rank, value, link } = items[i] as ProvisionItem
    const next = items[i - 1]
    const provision = under(above, rank, value)
    if (provision === undefined || (next === undefined && link !== 'none')) return
    above = provision
    if (next !== undefined && isNarrower(next.rank, rank)) {
      // A range of clauses has no points in common.
      if (link === 'range' || end !== undefined) return
      continue
    }
    if (link === 'range') {
      if (end !== undefined || next?.rank !== rank) return
      end = provision
      continue
    }
    if (next !== undefined && link !== 'list') return
    ranges.unshift(end === undefined ? { from: provision } : { from: provision, to: end })
    end = undefined
  }
  return ranges
}

/** A provision of a rank, with what it takes over from the one read before. */
function under(above: Provision | undefined, rank: ProvisionRank, value: string): Provision | undefined {
  if (rank === 'article') return { article: value }
  if (above === undefined) return
  if (rank === 'clause') return { article: above.article, clause: value }
  return { article: above.article, ...(above.clause === undefined ? {} : { clause: above.clause }), point: value }
}
