import type { Evidence } from '../scoring/index.ts'

/** Papers that prove something, numbered in the order in which the criteria need them; one paper has one number. */
export class EvidenceNumbers {
  /** Each paper with the numbers of the criteria that it serves. */
  readonly entries: { readonly evidence: Evidence; readonly criteria: string[] }[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of a paper, as `criterion` needs it. */
  of(evidence: Evidence, criterion: string): number {
    const key = keyOf(evidence)
    const known = this.#numbers.get(key)
    const number = known ?? this.entries.push({ evidence, criteria: [] })
    this.#numbers.set(key, number)
    const criteria = this.entries[number - 1]?.criteria
    if (criteria !== undefined && !criteria.includes(criterion)) criteria.push(criterion)
    return number
  }

  /** Whether a paper has a number already. */
  has(paper: Pick<Evidence, 'title' | 'symbol' | 'issuedOn'>): boolean {
    return this.#numbers.has(keyOf(paper))
  }
}

function keyOf({ title, symbol = '', issuedOn = '' }: Pick<Evidence, 'title' | 'symbol' | 'issuedOn'>): string {
  return JSON.stringify([symbol === '' ? title : symbol, issuedOn])
}
