import type { SharedRate } from '../petition/index.ts'
import { number } from './enWords.ts'

/** A rate in words: 0 of 0 is said as such. */
export function enShare(
  name: string,
  { status, numerator, denominator, percent }: Omit<SharedRate<string>, 'id'>,
): string {
  const counts = `${number(numerator)}/${number(denominator)}`
  switch (status) {
    case 'no-cases':
      return `${name}: no cases (0/0), so no rate`
    case 'not-known':
      return `${name}: not known, ${counts} so far`
    case 'computed':
      return `${name}: ${counts} = ${number(percent ?? 0)} %`
  }
}
