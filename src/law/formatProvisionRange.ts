import { DanvanError, requireObject } from '../issues/index.ts'
import { compareProvisions } from './compareProvisions.ts'
import { formatProvision } from './formatProvision.ts'
import type { ProvisionRange } from './Provision.ts'

/**
 * Viết một dải điều, khoản, điểm: a range as the data write it, `Đ.46–51`, which `parseProvisions` reads.
 *
 * @param range - one provision, or the first and the last of a range
 * @returns the first provision and, behind a dash, number or letter of the last one
 * @throws a {@link DanvanError} `invalid-provision` if a part is none, the two differ in more than their last part, or
 *   the last does not stand behind the first
 * @example
 * ```ts
 * formatProvisionRange({ from: { article: '46' }, to: { article: '51' } }) // => 'Đ.46–51'
 * formatProvisionRange({ from: { article: '48', clause: '1' }, to: { article: '48', clause: '3' } }) // => 'Đ.48 k.1–3'
 * ```
 */
export function formatProvisionRange(range: ProvisionRange): string {
  requireObject('range', range, 'from')
  const { from, to } = range
  const first = formatProvision(from)
  if (to === undefined) return first
  const last = formatProvision(to)
  const isOneRank =
    (from.clause === undefined) === (to.clause === undefined) && (from.point === undefined) === (to.point === undefined)
  const above = first.slice(0, first.lastIndexOf('.') + 1)
  if (!isOneRank || last.slice(0, last.lastIndexOf('.') + 1) !== above || compareProvisions(from, to) >= 0)
    throw new DanvanError('invalid-provision', { from: first, to: last })
  return `${first}–${last.slice(above.length)}`
}
