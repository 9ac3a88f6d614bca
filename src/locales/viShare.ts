import type { SharedRate } from '../petition/index.ts'
import { number } from './viWords.ts'

/** A rate in words: 0 of 0 is said as such. */
export function viShare(
  name: string,
  { status, numerator, denominator, percent }: Omit<SharedRate<string>, 'id'>,
): string {
  const counts = `${number(numerator)}/${number(denominator)}`
  switch (status) {
    case 'no-cases':
      return `${name}: không có trường hợp nào (0/0), không tính tỷ lệ`
    case 'not-known':
      return `${name}: chưa tính được, mới rõ ${counts}`
    case 'computed':
      return `${name}: ${counts} = ${number(percent ?? 0)} %`
  }
}
