import type { Evidence } from '../scoring/index.ts'

/** Papers that prove something, numbered in the order in which the criteria need them; one paper has one number. */
export class EvidenceNumbers {
  /** Each paper with the numbers of the criteria that it serves. */
  readonly entries: { readonly evidence: Evidence; readonly criteria: string[] }[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of a paper, as `criterion` needs it. */
  of(evidence: Evidence, criterion: string): number {
    const { title, symbol = '', issuedOn = '' } = evidence
    const key = JSON.stringify([symbol === '' ? title : symbol, issuedOn])
    const known = this.#numbers.get(key)
    const number = known ?? this.entries.push({ evidence, criteria: [] })
    this.#numbers.set(key, number)
    const criteria = this.entries[number - 1]?.criteria
    if (criteria !== undefined && !criteria.includes(criterion)) criteria.push(criterion)
    return number
  }
}
