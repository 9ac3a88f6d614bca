import type { Path } from '../issues/index.ts'
import { Refusal } from './Refusal.ts'

/** More than any self-scoring sheet needs, of everything that takes a few packed bytes and much more work. */
const most = {
  sheets: 32,
  rows: 200_000,
  cells: 200_000,
  blank: 500_000,
  strings: 200_000,
  merged: 20_000,
  tags: 2_000_000,
  attributes: 3_000_000,
  signs: 2_500_000,
} as const

/** The most characters that a cell takes. */
const longest = 32_767

/** What may be read of one workbook, all its parts together; tags without meaning count too. */
export class Budget {
  readonly #spent = new Map<keyof typeof most, number>()

  /** Counts one more, and refuses the file where that is too many. */
  spend(of: keyof typeof most, path: Path = []): void {
    const spent = (this.#spent.get(of) ?? 0) + 1
    if (spent > most[of]) throw new Refusal('workbook-too-large', { most: most[of], of }, path)
    this.#spent.set(of, spent)
  }

  /** Counts what costs an XML parser the most in the fewest bytes: brackets, ampersands, line breaks. */
  spendSigns(part: string): void {
    let spent = this.#spent.get('signs') ?? 0
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i)
      if (code === 0x3c || code === 0x26 || code === 0x0a || code === 0x0d) spent++
    }
    if (spent > most.signs) throw new Refusal('workbook-too-large', { most: most.signs, of: 'signs' })
    this.#spent.set('signs', spent)
  }

  /** Words of a cell, unless no cell could hold them: gone through once for each cell, they would take hours. */
  words(text: string, path: Path = []): string {
    if (text.length > longest)
      throw new Refusal('workbook-too-large', { most: longest, received: text.length, of: 'characters' }, path)
    return text
  }
}
