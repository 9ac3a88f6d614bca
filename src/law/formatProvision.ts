import { DanvanError, requireObject } from '../issues/index.ts'
import type { Provision } from './Provision.ts'
import { parseProvision } from './parseProvision.ts'

/** How {@link formatProvision} writes. */
export interface FormatProvisionOptions {
  /** `short`, the form of all data: `Đ.47 k.2 đ.a`; `long`, the form of legal texts: `điểm a khoản 2 Điều 47`. */
  readonly style?: 'short' | 'long'
}

/**
 * Viết điểm, khoản, điều: a provision in the one form that the data use, or as legal texts write it; the inverse of
 * `parseProvision`.
 *
 * @param provision - article, clause, point
 * @param options - the short form, if nothing else is said
 * @returns the provision in words
 * @throws a {@link DanvanError} `invalid-provision` if the parts make no provision, `invalid-option` for another style
 * @example
 * ```ts
 * formatProvision({ article: '47', clause: '2', point: 'a' }) // => 'Đ.47 k.2 đ.a'
 * formatProvision({ article: '47', clause: '2', point: 'a' }, { style: 'long' }) // => 'điểm a khoản 2 Điều 47'
 * formatProvision({ article: '28b' }, { style: 'long' }) // => 'Điều 28b'
 * ```
 */
export function formatProvision(provision: Provision, options: FormatProvisionOptions = {}): string {
  requireObject('provision', provision)
  requireObject('options', options)
  const { style = 'short' } = options
  if (style !== 'short' && style !== 'long')
    throw new DanvanError('invalid-option', { option: 'style', received: style })
  const { article, clause, point } = provision
  const parts =
    style === 'short'
      ? [`Đ.${article}`, clause === undefined ? '' : `k.${clause}`, point === undefined ? '' : `đ.${point}`]
      : [point === undefined ? '' : `điểm ${point}`, clause === undefined ? '' : `khoản ${clause}`, `Điều ${article}`]
  const written = parts.filter((part) => part !== '').join(' ')
  const read = parseProvision(written)
  if (read === undefined || read.article !== article || read.clause !== clause || read.point !== point)
    throw new DanvanError('invalid-provision', { article, clause, point })
  return written
}
