import type { Provision } from './Provision.ts'
import { parseProvisions } from './parseProvisions.ts'

/**
 * Đọc điểm, khoản, điều: one provision in any of its usual spellings, `Đ.47 k.2 đ.a`, `Đ47.2.a`, `Đ.47 k2 đ.a`,
 * `điểm a khoản 2 Điều 47`, `Điều 47, khoản 2, điểm a`, `art. 47(2)(a)`.
 *
 * @param text - the provision and nothing else
 * @returns the provision, or undefined if the text is none, a range, or several
 * @example
 * ```ts
 * parseProvision('điểm đ khoản 1a Điều 28b') // => { article: '28b', clause: '1a', point: 'đ' }
 * parseProvision('Đ12.5.c') // => { article: '12', clause: '5', point: 'c' }
 * parseProvision('Đ.46–51') // => undefined
 * ```
 */
export function parseProvision(text: string): Provision | undefined {
  const ranges = parseProvisions(text)
  return ranges?.length === 1 && ranges[0]?.to === undefined ? ranges[0]?.from : undefined
}
